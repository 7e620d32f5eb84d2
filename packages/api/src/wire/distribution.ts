/** A platform in the OCI's words; keys are lower-case on the wire. */
export interface OciPlatform {
  /** Such as `amd64`. */
  architecture: string;
  os: string;
  'os.version'?: string;
  'os.features'?: string[];
  /** Such as `v7`. */
  variant?: string;
}

/** A pointer to content in a registry; keys are lower-case on the wire. */
export interface OciDescriptor {
  mediaType: string;
  /** Such as `sha256:…`. */
  digest: string;
  /** Bytes. */
  size: number;
  urls?: string[];
  annotations?: Record<string, string>;
  /** Base64. */
  data?: string;
  platform?: OciPlatform;
  artifactType?: string;
}

/** Answer of `GET /distribution/{name}/json`: what the registry says about an image. Since 1.30. */
export interface DistributionInspect {
  Descriptor: OciDescriptor;
  Platforms: OciPlatform[] | null;
}
