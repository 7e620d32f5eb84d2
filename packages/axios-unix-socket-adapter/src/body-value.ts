import type { InternalAxiosRequestConfig } from 'axios';

/** Gives a whole body the form that `config.responseType` asks for: bytes, or text for axios' transforms. */
export function bodyValue(
  bytes: Buffer,
  { responseType, responseEncoding }: InternalAxiosRequestConfig,
): Buffer | string {
  if (responseType === 'arraybuffer') return bytes;
  const encoding = (responseEncoding || 'utf8') as BufferEncoding;
  const text = bytes.toString(encoding);
  const byteOrderMark = text.charCodeAt(0) === 0xfeff && /^utf-?8$/i.test(encoding);
  return byteOrderMark ? text.slice(1) : text;
}
