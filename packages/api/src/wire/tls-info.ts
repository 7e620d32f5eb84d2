/** The certificate authority a node or swarm trusts. Since 1.30. */
export interface TLSInfo {
  /** PEM. */
  TrustRoot?: string;
  /** Base64 of the raw subject. */
  CertIssuerSubject?: string;
  /** Base64 of the raw public key. */
  CertIssuerPublicKey?: string;
}
