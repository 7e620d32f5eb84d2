/** An image's text without a digest: `nginx:1.27@sha256:…` is `nginx:1.27`. */
export function withoutDigest(image: string): string {
  const at = image.indexOf('@');
  return at === -1 ? image : image.slice(0, at);
}

/** The text with `:latest` where it names no tag; a colon before the last slash is a registry's port. */
export function withTag(image: string): string {
  return image.lastIndexOf(':') > image.lastIndexOf('/') ? image : `${image}:latest`;
}

/** Whether a registry can be asked about it: it has no digest yet, and is no image id. */
export function isResolvable(image: string): boolean {
  return !image.includes('@') && !/^[0-9a-f]{64}$/.test(image) && !/^sha256:[0-9a-f]{64}$/.test(image);
}
