const algorithm = { name: 'ECDSA', namedCurve: 'P-256' }
/** Bytes of each of the two numbers of a signature. */
const numberSize = 32

/** A key that can be asked whether a signature is its own. */
export interface VerifyingKey {
  /** `signature` is base64 of the DER form, made over the UTF-8 text with SHA-256. */
  hasSigned(text: string, signature: string): Promise<boolean>
}

/** The public ECDSA key on P-256 in a text: base64 of its DER form, or PEM. Undefined when it is none. */
export async function readPublicKey(text: string): Promise<VerifyingKey | undefined> {
  const der = fromBase64(text.replace(/^\s*-----BEGIN PUBLIC KEY-----|-----END PUBLIC KEY-----\s*$/g, ''))
  if (der === undefined) return undefined
  const key = await crypto.subtle.importKey('spki', der, algorithm, false, ['verify']).catch(() => undefined)
  return key && { hasSigned: (signed, signature) => verify(key, signed, signature) }
}

type Key = Awaited<ReturnType<typeof crypto.subtle.importKey>>

async function verify(key: Key, text: string, signature: string): Promise<boolean> {
  const numbers = numbersOf(fromBase64(signature))
  const hash = { name: 'ECDSA', hash: 'SHA-256' }
  return numbers !== undefined && crypto.subtle.verify(hash, key, numbers, new TextEncoder().encode(text))
}

/** The two numbers of a DER signature, each filled up to its size, as the browser's functions want them. */
function numbersOf(der: Uint8Array<ArrayBuffer> | undefined): Uint8Array<ArrayBuffer> | undefined {
  if (der === undefined || der[0] !== 0x30 || der[1] !== der.length - 2) return undefined
  const first = numberAt(der, 2)
  const second = first && numberAt(der, first.end)
  if (!first || !second || second.end !== der.length) return undefined
  const numbers = new Uint8Array(2 * numberSize)
  numbers.set(first.bytes, numberSize - first.bytes.length)
  numbers.set(second.bytes, 2 * numberSize - second.bytes.length)
  return numbers
}

function numberAt(der: Uint8Array, at: number): { bytes: Uint8Array; end: number } | undefined {
  const length = der[at + 1] ?? 0
  const end = at + 2 + length
  if (der[at] !== 0x02 || length === 0 || end > der.length) return undefined
  const bytes = der.subarray(der[at + 2] === 0 ? at + 3 : at + 2, end)
  return bytes.length > numberSize ? undefined : { bytes, end }
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  const plain = text.replaceAll(/\s+/g, '')
  if (plain === '' || !/^[\w+/]*={0,2}$/.test(plain)) return undefined
  try {
    return Uint8Array.from(atob(plain), (character) => character.charCodeAt(0))
  } catch {
    return undefined
  }
}
