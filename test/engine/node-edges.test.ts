import assert from 'node:assert/strict'
import { createPrivateKey, X509Certificate } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, type TestContext, test } from 'node:test'
import { memoryDigest, seededIdentifiers } from '@sandbar/engine/memory'
import {
  createCertificate,
  fingerprintOf,
  loadOrCreateCertificate,
  nodeDigest,
  randomIdentifiers,
} from '@sandbar/engine/node'
import { refusalOf } from './transport-contract.ts'

for (const [name, digest] of [
  ['nodeDigest', nodeDigest],
  ['memoryDigest', memoryDigest],
] as const) {
  describe(name, () => {
    test('is SHA-256 in lower-case hex, whole or in pieces', () => {
      const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
      const empty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
      assert.equal(digest.sha256(Buffer.from('abc')), abc)
      assert.equal(digest.sha256(new Uint8Array(0)), empty)
      const running = digest.start()
      for (const piece of ['a', '', 'bc']) running.update(Buffer.from(piece))
      assert.equal(running.finish(), abc)
      assert.equal(digest.start().finish(), empty)
    })

    test('sees only the part of the buffer that it is given', () => {
      const whole = Buffer.from('xxabcxx')
      assert.equal(digest.sha256(whole.subarray(2, 5)), digest.sha256(Buffer.from('abc')))
    })
  })
}

for (const [name, identifiers] of [
  ['randomIdentifiers', randomIdentifiers],
  ['seededIdentifiers', seededIdentifiers(1)],
] as const) {
  describe(name, () => {
    test('makes UUIDs of version 4 in lower case, each another', () => {
      const made = Array.from({ length: 200 }, () => identifiers.uuid())
      for (const uuid of made)
        assert.match(uuid, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
      assert.equal(new Set(made).size, 200)
    })

    test('makes as many bytes as asked, each time others', () => {
      assert.equal(identifiers.bytes(0).length, 0)
      assert.equal(identifiers.bytes(32).length, 32)
      assert.notDeepEqual(identifiers.bytes(32), identifiers.bytes(32))
    })
  })
}

describe('createCertificate', () => {
  test('is ECDSA on P-256, signed by itself, for ten years and all its names', async () => {
    const from = new Date('2026-01-15T00:00:00Z')
    const { cert, key } = await createCertificate({ names: ['localhost', '127.0.0.1', '::1'], from })
    const parsed = new X509Certificate(cert)
    assert.equal(parsed.publicKey.asymmetricKeyDetails?.namedCurve, 'prime256v1')
    assert.equal(parsed.verify(parsed.publicKey), true)
    assert.equal(new Date(parsed.validTo).toISOString(), '2036-01-15T00:00:00.000Z')
    assert.equal(parsed.checkHost('localhost'), 'localhost')
    assert.equal(parsed.checkIP('127.0.0.1'), '127.0.0.1')
    assert.equal(parsed.checkIP('::1'), '::1')
    assert.equal(parsed.ca, false)
    assert.match(key, /PRIVATE KEY/)
    assert.match(fingerprintOf({ cert }), /^[0-9a-f]{64}$/)
  })

  test('holds its own key, serves and calls, and is no authority', async () => {
    const { cert, key } = await createCertificate({ names: ['localhost'] })
    const parsed = new X509Certificate(cert)
    assert.equal(parsed.checkPrivateKey(createPrivateKey(key)), true)
    assert.deepEqual(parsed.keyUsage, ['1.3.6.1.5.5.7.3.1', '1.3.6.1.5.5.7.3.2'])
    assert.equal(parsed.subject, 'CN=localhost')
    assert.equal(parsed.issuer, parsed.subject)
    assert.match(parsed.serialNumber, /^01[0-9A-F]{16}$/)
  })

  test('spells every form of address, many names, and years of four digits', async () => {
    const many = Array.from({ length: 40 }, (_, index) => `host-${index}.sandbox.example`)
    const addresses = ['::ffff:192.0.2.7', '2001:db8::1:0:0:1', 'fe80::1%lo', '::', '1:2:3:4:5:6:7:8']
    const names = ['xn--exmple-cua.test', ...addresses, ...many]
    const { cert } = await createCertificate({ names, from: new Date('2049-06-30T12:00:00Z') })
    const parsed = new X509Certificate(cert)
    for (const address of ['2001:db8::1:0:0:1', 'fe80::1', '::', '1:2:3:4:5:6:7:8']) {
      assert.equal(parsed.checkIP(address), address)
    }
    assert.match(parsed.subjectAltName ?? '', /IP Address:0:0:0:0:0:FFFF:C000:207/)
    for (const name of many) assert.equal(parsed.checkHost(name), name)
    assert.equal(new Date(parsed.validFrom).toISOString(), '2049-06-30T12:00:00.000Z')
    assert.equal(new Date(parsed.validTo).toISOString(), '2059-06-30T12:00:00.000Z')
  })
})

describe('loadOrCreateCertificate', () => {
  const temporary = (t: TestContext) => {
    const directory = mkdtempSync(join(tmpdir(), 'sandbar-certificate-'))
    t.after(() => rmSync(directory, { recursive: true, force: true }))
    return join(directory, 'tls')
  }

  test('makes one once, with a key for its owner alone', async (t) => {
    const directory = temporary(t)
    const made = await loadOrCreateCertificate(directory, ['localhost'])
    assert.deepEqual(await loadOrCreateCertificate(directory, ['other']), made)
    assert.equal(statSync(join(directory, 'key.pem')).mode & 0o777, 0o600)
    assert.equal(readFileSync(join(directory, 'cert.pem'), 'utf8'), made.cert)
  })

  test('refuses a pair that is damaged or does not belong together', async (t) => {
    const directory = temporary(t)
    await loadOrCreateCertificate(directory, ['localhost'])
    const other = await createCertificate({ names: ['localhost'] })
    for (const cert of [other.cert, 'nothing']) {
      writeFileSync(join(directory, 'cert.pem'), cert)
      await assert.rejects(loadOrCreateCertificate(directory, ['localhost']), refusalOf('state_damaged'))
    }
    rmSync(join(directory, 'key.pem'))
    await assert.rejects(loadOrCreateCertificate(directory, ['localhost']), refusalOf('state_damaged'))
  })
})
