// biome-ignore lint/suspicious/noControlCharactersInRegex: NUL is ASCII, too.
const beyondAscii = /[^\x00-\x7f]/

/** Bytes of a byte string (one character per byte, 0x00 to 0xff). */
export function bytesFromBinary(text: string): Uint8Array {
  const encoded = new TextEncoder().encode(text)
  // As long as the text: it is all ASCII, where both codings agree, and the coder is many times as fast.
  if (encoded.length === text.length) return encoded
  const bytes = new Uint8Array(text.length)
  for (let index = 0; index < text.length; index += 1) bytes[index] = text.charCodeAt(index)
  return bytes
}

/** Byte string of bytes: one character per byte. */
export function binaryFromBytes(bytes: Uint8Array): string {
  const decoded = new TextDecoder().decode(bytes)
  if (decoded.length === bytes.length && !beyondAscii.test(decoded)) return decoded
  let text = ''
  for (let start = 0; start < bytes.length; start += 8192) {
    // Spreading the bytes into the call would go through an iterator: five times as slow.
    text += Reflect.apply(String.fromCharCode, null, bytes.subarray(start, start + 8192))
  }
  return text
}

/** One array with the content of all. */
export function concatBytes(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let offset = 0
  for (const part of parts) {
    whole.set(part, offset)
    offset += part.length
  }
  return whole
}
