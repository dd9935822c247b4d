import assert from 'node:assert/strict'
import { X509Certificate } from 'node:crypto'
import { once } from 'node:events'
import { lstatSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { connect, type SecureVersion } from 'node:tls'
import { start } from '@sandbar/server'

const base = mkdtempSync(join(tmpdir(), 'sandbar-data-'))
const free = { docsDirectory: null, port: 0, apiPorts: [0, 0], replicationPorts: [0, 0] }
after(() => rmSync(base, { recursive: true, force: true }))

const mode = (path: string) => (statSync(path).mode & 0o777).toString(8)

describe('a data directory', () => {
  test('that is reached by a symbolic link is the one behind it, for its owner alone', async () => {
    const [real, link] = [join(base, 'real'), join(base, 'link')]
    mkdirSync(real)
    symlinkSync(real, link)
    await using _lab = await start({ ...free, dataDirectory: link })
    assert.ok(lstatSync(link).isSymbolicLink())
    for (const name of ['alpha', 'beta']) assert.equal(mode(join(real, name)), '700')
    assert.equal(mode(join(real, 'lab-token')), '600')
    // By another name it is the same one.
    await assert.rejects(start({ ...free, dataDirectory: real }), /uses it/)
  })

  test('whose link leads nowhere is refused, and nothing is made at its end', async () => {
    const [nowhere, link] = [join(base, 'nowhere'), join(base, 'dangling')]
    symlinkSync(nowhere, link)
    await assert.rejects(start({ ...free, dataDirectory: link }))
    assert.equal(statSync(nowhere, { throwIfNoEntry: false }), undefined)
  })

  test('in which somebody planted a link for the token gets a file of its own instead', async () => {
    const [data, outside] = [join(base, 'planted'), join(base, 'outside')]
    mkdirSync(data)
    writeFileSync(outside, 'mine')
    symlinkSync(outside, join(data, 'lab-token'))
    await using lab = await start({ ...free, dataDirectory: data })
    assert.equal(readFileSync(outside, 'utf8'), 'mine')
    assert.ok(lstatSync(join(data, 'lab-token')).isFile())
    assert.equal(readFileSync(join(data, 'lab-token'), 'utf8').trim(), lab.lab.token)
  })
})

describe('TLS of a cluster', () => {
  /** The certificate that a client sees who speaks one version only. */
  async function greet(api: string, version: SecureVersion): Promise<X509Certificate> {
    const { hostname, port } = new URL(api)
    const about = { minVersion: version, maxVersion: version, ciphers: 'DEFAULT@SECLEVEL=0', rejectUnauthorized: false }
    const socket = connect({ host: hostname, port: Number(port), ...about })
    await once(socket, 'secureConnect')
    const { raw } = socket.getPeerCertificate()
    socket.destroy()
    return new X509Certificate(raw)
  }

  test('begins at 1.2, with a certificate of its own for the names of this machine', async () => {
    await using lab = await start({ ...free, memory: true })
    const [alpha, beta] = lab.clusters.map(({ api }) => api)
    assert.ok(alpha && beta)
    for (const version of ['TLSv1', 'TLSv1.1'] as const) await assert.rejects(greet(alpha, version))
    const seen = [await greet(alpha, 'TLSv1.2'), await greet(alpha, 'TLSv1.3'), await greet(beta, 'TLSv1.3')]
    const [one, same, other] = seen.map(({ fingerprint256 }) => fingerprint256)
    assert.equal(one, same)
    assert.notEqual(one, other)
    for (const certificate of seen) {
      assert.equal(certificate.publicKey.asymmetricKeyType, 'ec')
      assert.ok(certificate.checkHost('localhost'))
      assert.ok(certificate.checkIP('127.0.0.1'))
    }
  })
})
