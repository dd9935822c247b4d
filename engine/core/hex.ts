const digits = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

/** So many bytes from `at` on as hex in lower case. */
export function hexOf(bytes: Uint8Array, at: number, length: number): string {
  let text = ''
  for (let index = at; index < at + length; index += 1) text += digits[bytes[index] ?? 0]
  return text
}

/** Writes the bytes of hex in lower case; other characters give other bytes, whatever they are. */
export function writeHex(bytes: Uint8Array, at: number, hex: string): void {
  for (let index = 0; index < hex.length / 2; index += 1) {
    bytes[at + index] = digitAt(hex.charCodeAt(index * 2)) * 16 + digitAt(hex.charCodeAt(index * 2 + 1))
  }
}

/** Of a digit's code: `0` to `9` lie from 48 on, `a` to `f` from 97. */
function digitAt(code: number): number {
  return code > 57 ? code - 87 : code - 48
}
