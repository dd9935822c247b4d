/** The few forms of ASN.1 in DER that a certificate is made of. Each returns a whole value: type, length, content. */

/** A value of any type byte around its content. */
export function der(type: number, ...content: Uint8Array[]): Buffer {
  const body = Buffer.concat(content)
  return Buffer.concat([Buffer.from([type, ...lengthOf(body.length)]), body])
}

function lengthOf(length: number): number[] {
  if (length < 0x80) return [length]
  const bytes = length < 0x100 ? [length] : [length >> 8, length & 0xff]
  return [0x80 | bytes.length, ...bytes]
}

export function sequence(...content: Uint8Array[]): Buffer {
  return der(0x30, ...content)
}

/** Big-endian bytes of a number that is not negative. */
export function integer(bytes: Uint8Array): Buffer {
  return der(0x02, (bytes[0] ?? 0) < 0x80 ? bytes : Buffer.concat([Buffer.from([0]), bytes]))
}

/** `2.5.4.3`; the first two numbers share a byte. */
export function objectId(dotted: string): Buffer {
  const [first = 0, second = 0, ...others] = dotted.split('.').map(Number)
  return der(0x06, Buffer.from([first * 40 + second, ...others.flatMap(sevenBits)]))
}

/** Seven bits to a byte; all but the last have the eighth set. */
function sevenBits(number: number): number[] {
  const bytes = [number & 0x7f]
  for (let rest = number >>> 7; rest > 0; rest >>>= 7) bytes.unshift((rest & 0x7f) | 0x80)
  return bytes
}

/** Whole bytes as bits; `unused` of the last are none. */
export function bitString(bytes: Uint8Array, unused = 0): Buffer {
  return der(0x03, Buffer.from([unused]), bytes)
}

export function octets(content: Uint8Array): Buffer {
  return der(0x04, content)
}

export function utf8(text: string): Buffer {
  return der(0x0c, Buffer.from(text))
}

/** Whole seconds. Years from 2050 on have another form, since the short one has two digits. */
export function time(date: Date): Buffer {
  const digits = `${date.toISOString().slice(0, 19).replace(/\D/g, '')}Z`
  return date.getUTCFullYear() < 2050 ? der(0x17, Buffer.from(digits.slice(2))) : der(0x18, Buffer.from(digits))
}
