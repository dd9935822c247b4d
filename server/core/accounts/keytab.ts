import { Fault } from '../errors.ts'

/** One key of a Kerberos keytab in the documented form. */
export interface KeytabEntry {
  /** `service/host@REALM` */
  principal: string
  version: number
  enctype: string
  key: number[]
}

/** Encryption types by their numbers in the file. */
const encryptionTypes: Readonly<Record<number, string>> = {
  0: 'NULL',
  1: 'DES_CBC_CRC',
  2: 'DES_CBC_MD4',
  3: 'DES_CBC_MD5',
  5: 'DES3_CBC_MD5',
  7: 'OLD_DES3_CBC_SHA1',
  8: 'SIGN_DSA_GENERATE',
  9: 'ENCRYPT_RSA_PRIV',
  10: 'ENCRYPT_RSA_PUB',
  16: 'DES3_CBC_SHA1',
  17: 'AES128_CTS_HMAC_SHA1_96',
  18: 'AES256_CTS_HMAC_SHA1_96',
  19: 'AES128_CTS_HMAC_SHA256_128',
  20: 'AES256_CTS_HMAC_SHA384_192',
  23: 'ARCFOUR_HMAC_MD5',
  24: 'ARCFOUR_HMAC_MD5_56',
}

/** The keys in a keytab file of version 5.2, the one that today's tools write; a Fault 400 for anything else. */
export function parseKeytab(bytes: Uint8Array): KeytabEntry[] {
  if (bytes[0] !== 5 || bytes[1] !== 2) throw unreadable('it does not begin with the bytes 5 and 2')
  const entries: KeytabEntry[] = []
  const file = createReader(bytes.subarray(2))
  while (file.left() > 0) {
    const size = file.int32()
    const record = file.take(Math.abs(size))
    // A size below zero marks the hole of a deleted key.
    if (size > 0) entries.push(parseEntry(record))
  }
  return entries
}

function parseEntry(bytes: Uint8Array): KeytabEntry {
  const reader = createReader(bytes)
  const count = reader.uint16()
  const realm = reader.text()
  const names = Array.from({ length: count }, () => reader.text())
  reader.take(4 + 4)
  const shortVersion = reader.uint8()
  const type = reader.uint16()
  const key = [...reader.take(reader.uint16())]
  const version = reader.left() >= 4 ? reader.int32() >>> 0 : shortVersion
  const name = encryptionTypes[type]
  if (name === undefined) throw unreadable(`nobody knows its encryption type ${type}`)
  return {
    principal: `${names.join('/')}@${realm}`,
    version: version === 0 ? shortVersion : version,
    enctype: `KERBEROS_ENCRYPTION_TYPE_${name}`,
    key,
  }
}

function createReader(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 0
  const move = (length: number) => {
    if (at + length > bytes.byteLength) throw unreadable('it ends in the middle of a key')
    at += length
    return at - length
  }
  const take = (length: number) => bytes.subarray(move(length), at)
  return {
    left: () => bytes.byteLength - at,
    take,
    uint8: () => view.getUint8(move(1)),
    uint16: () => view.getUint16(move(2)),
    int32: () => view.getInt32(move(4)),
    text: () => new TextDecoder().decode(take(view.getUint16(move(2)))),
  }
}

function unreadable(reason: string): Fault {
  return new Fault('bad_value', `Could not read the keytab: ${reason}`)
}
