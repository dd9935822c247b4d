/** Base64 with `-` and `_`, without padding. */
export function toBase64Url(bytes: Uint8Array): string {
  return fromByteString(String.fromCharCode(...bytes))
}

/** The same for a string whose characters are bytes. */
export function fromByteString(text: string): string {
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** A string whose characters are bytes; undefined when the text is not base64. */
export function toByteString(text: string): string | undefined {
  if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) return undefined
  return atob(text.replaceAll('-', '+').replaceAll('_', '/'))
}
