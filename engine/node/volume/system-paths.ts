/** What node:fs takes. */
export type Address = string | Buffer

const beyondAscii = /[\u0080-\u00ff]/

/** Paths hold one character per byte; only ASCII survives Node's UTF-8 encoding as it is. */
export function toAddress(path: string): Address {
  return beyondAscii.test(path) ? Buffer.from(path, 'latin1') : path
}

/** A path that the program was started with (text) as a byte string. */
export function textToBytes(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1')
}
