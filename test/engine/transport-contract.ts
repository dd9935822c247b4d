import assert from 'node:assert/strict'
import { once } from 'node:events'
import { describe, test } from 'node:test'
import {
  carriesAll,
  isRefusal,
  type PeerHandler,
  type PeerLink,
  type PeerMessage,
  Refusal,
  type Transport,
} from '@sandbar/engine'

/** Two clusters that know each other: `alpha` and `beta` (also 203.0.113.20), port 3712. */
export interface TransportPair {
  alpha: Transport
  beta: Transport
  setLink(state: { up: boolean }): void
}

export const identities = {
  alpha: { name: 'alpha', uuid: '11111111-1111-4111-8111-111111111111', coreVersion: '7.10.2', fingerprint: null },
  beta: { name: 'beta', uuid: '22222222-2222-4222-8222-222222222222', coreVersion: '7.10.1', fingerprint: null },
}

export const toBeta = { address: 'beta', port: 3712 }

/** A question whose answer can tell which question it was. */
export function question(id: string): Extract<PeerMessage, { type: 'job-begin' }> {
  return { type: 'job-begin', id, pointId: 'p', startedAtMs: 1.5, carries: carriesAll }
}

/** Answers with the id and the number of bytes that came along. */
export const echo: PeerHandler = async (message, bytes) => ({
  treeDigest: message.id,
  carries: carriesAll,
  committed: String(bytes.length),
  have: [],
  partial: [],
})

export function refusalOf(code: string) {
  return (error: unknown) => isRefusal(error) && error.code === code
}

/** What every transport does, whatever carries the bytes. */
export function describeTransport(name: string, createPair: () => Promise<TransportPair>): void {
  const withPair = (work: (pair: TransportPair) => Promise<void>) => async () => {
    const pair = await createPair()
    try {
      await work(pair)
    } finally {
      await Promise.all([pair.alpha.close(), pair.beta.close()])
    }
  }
  describe(`Transport: ${name}`, () => {
    test('a link tells each end who is at the other', withPair(tellsIdentities))
    test(
      'addresses outside of the table are refused, ports nobody listens on are unreachable',
      withPair(refusesStrangers),
    )
    test('a message arrives with its bytes and big numbers, and so does its answer', withPair(carriesMessages))
    test('both ends may ask over one link', withPair(asksBothWays))
    test('a refusal travels with code, message and details', withPair(carriesRefusals))
    test('a bug in the handler becomes a refusal without its words, and the link lives on', withPair(survivesBugs))
    test('a thousand questions at once are answered to the right asker', withPair(answersTheRightAsker))
    test('a link that breaks rejects what is under way, tells both ends and comes back when it may', withPair(breaks))
    test('traffic counts what went and came', withPair(countsTraffic))
    test('closing a transport ends its links and its service', withPair(closes))
    test('a cluster that is not up dials nobody, and can come up again', withPair(comesUpAgain))
  })
}

async function serve(pair: TransportPair, handlers: { alpha?: PeerHandler; beta?: PeerHandler } = {}) {
  const links = { alpha: [] as PeerLink[], beta: [] as PeerLink[] }
  await pair.alpha.serve(identities.alpha, handlers.alpha ?? echo, (link) => links.alpha.push(link))
  await pair.beta.serve(identities.beta, handlers.beta ?? echo, (link) => links.beta.push(link))
  return links
}

async function tellsIdentities(pair: TransportPair) {
  const links = await serve(pair)
  const link = await pair.alpha.dial(toBeta)
  const byAlias = await pair.alpha.dial({ address: '203.0.113.20', port: 3712 })
  await Promise.all([link.request(question('a')), byAlias.request(question('b'))])
  const { name, uuid, coreVersion } = link.remote
  assert.deepEqual({ name, uuid, coreVersion, fingerprint: null }, identities.beta)
  assert.equal(byAlias.remote.uuid, identities.beta.uuid)
  assert.deepEqual(
    links.beta.map(({ remote }) => remote.uuid),
    [identities.alpha.uuid, identities.alpha.uuid],
  )
  assert.deepEqual(links.alpha, [link, byAlias])
}

async function refusesStrangers(pair: TransportPair) {
  await serve(pair)
  for (const address of ['gamma', '', '203.0.113.99', 'beta.', 'localhost']) {
    await assert.rejects(pair.alpha.dial({ address, port: 3712 }), refusalOf('relationship_bad_address'), address)
  }
  await assert.rejects(pair.alpha.dial({ address: 'beta', port: 9 }), refusalOf('peer_unreachable'))
}

async function carriesMessages(pair: TransportPair) {
  const seen: { message: PeerMessage; bytes: Uint8Array }[] = []
  const entries = [entryOf('\u0000\u00ff', 2n ** 63n), entryOf('$bigint', -1n)]
  const beta: PeerHandler = async (message, bytes) => {
    seen.push({ message, bytes })
    return { entries, next: null }
  }
  await serve(pair, { beta })
  const link = await pair.alpha.dial(toBeta)
  const message = { type: 'job-listing', id: 'ü\n"', pointId: 'p', after: null } as const
  const bytes = Uint8Array.from({ length: 300_000 }, (_, index) => index % 251)
  assert.deepEqual(await link.request(message, bytes), { entries, next: null })
  assert.equal(seen.length, 1)
  assert.deepEqual(seen[0]?.message, message)
  assert.ok(Buffer.from(seen[0]?.bytes ?? []).equals(bytes))
}

function entryOf(path: string, modifiedNs: bigint) {
  const attributes = { mode: 0o644, uid: 0, gid: 0, modifiedNs }
  return { ...attributes, path, kind: 'file' as const, size: 0, digest: 'd', identity: 'i', witness: 'w' }
}

async function asksBothWays(pair: TransportPair) {
  const links = await serve(pair)
  const link = await pair.alpha.dial(toBeta)
  await link.request(question('first'))
  const [back] = links.beta
  assert.ok(back)
  const [there, here] = await Promise.all([link.request(question('there')), back.request(question('here'))])
  assert.equal(there.treeDigest, 'there')
  assert.equal(here.treeDigest, 'here')
}

async function carriesRefusals(pair: TransportPair) {
  const beta: PeerHandler = async () => {
    throw new Refusal('relationship_target_not_empty', 'Could not authorize /ü', {
      details: { path: '/ü', entries: 3n },
    })
  }
  await serve(pair, { beta })
  const link = await pair.alpha.dial(toBeta)
  await assert.rejects(link.request(question('a')), (error) => {
    assert.ok(isRefusal(error, 'relationship_target_not_empty'))
    assert.equal(error.message, 'Could not authorize /ü')
    assert.deepEqual(error.details, { path: '/ü', entries: 3n })
    return true
  })
}

async function survivesBugs(pair: TransportPair) {
  const beta: PeerHandler = async (message, bytes, link) => {
    if (message.id === 'bug') throw new TypeError('something inside')
    return echo(message, bytes, link)
  }
  await serve(pair, { beta })
  const link = await pair.alpha.dial(toBeta)
  await assert.rejects(link.request(question('bug')), refusalOf('peer_protocol'))
  assert.equal((await link.request(question('next'))).treeDigest, 'next')
}

async function answersTheRightAsker(pair: TransportPair) {
  const waiting: (() => void)[] = []
  const all = new Set<string>()
  const beta: PeerHandler = async (message, bytes, link) => {
    all.add(message.id)
    // Answered in reverse, once all are here.
    if (all.size < 1000) await new Promise<void>((resolve) => waiting.unshift(resolve))
    else for (const go of waiting) go()
    return echo(message, bytes, link)
  }
  await serve(pair, { beta })
  const link = await pair.alpha.dial(toBeta)
  const replies = await Promise.all(
    Array.from({ length: 1000 }, (_, index) => link.request(question(`q${index}`), new Uint8Array(index))),
  )
  replies.forEach(({ treeDigest, committed }, index) => {
    assert.deepEqual([treeDigest, committed], [`q${index}`, String(index)])
  })
}

async function breaks(pair: TransportPair) {
  const arrived = new EventTarget()
  const beta: PeerHandler = () => {
    arrived.dispatchEvent(new Event('asked'))
    return new Promise(() => {})
  }
  const links = await serve(pair, { beta })
  const link = await pair.alpha.dial(toBeta)
  const asked = once(arrived, 'asked')
  const answer = link.request(question('a'))
  await asked
  const [far] = links.beta
  assert.ok(far)
  const ends = [link, far].map((end) => new Promise<void>((resolve) => end.onClose(resolve)))
  pair.setLink({ up: false })
  await assert.rejects(answer, refusalOf('peer_unreachable'))
  await Promise.all(ends)
  await assert.rejects(link.request(question('b')), refusalOf('peer_unreachable'))
  await assert.rejects(pair.alpha.dial(toBeta), refusalOf('peer_unreachable'))
  pair.setLink({ up: true })
  const again = await pair.alpha.dial(toBeta)
  assert.equal(again.remote.uuid, identities.beta.uuid)
}

async function countsTraffic(pair: TransportPair) {
  await serve(pair)
  const link = await pair.alpha.dial(toBeta)
  const before = link.traffic()
  await link.request(question('a'), new Uint8Array(100_000))
  const after = link.traffic()
  assert.ok(after.sent - before.sent >= 100_000)
  assert.ok(after.sent - before.sent < 110_000)
  assert.ok(after.received > before.received)
}

async function closes(pair: TransportPair) {
  await serve(pair)
  const link = await pair.alpha.dial(toBeta)
  const ended = new Promise<void>((resolve) => link.onClose(resolve))
  await pair.beta.close()
  await ended
  await assert.rejects(link.request(question('a')), refusalOf('peer_unreachable'))
  await assert.rejects(pair.alpha.dial(toBeta), refusalOf('peer_unreachable'))
}

async function comesUpAgain(pair: TransportPair) {
  await assert.rejects(pair.alpha.dial(toBeta))
  await serve(pair)
  await pair.alpha.dial(toBeta)
  await pair.alpha.close()
  await assert.rejects(pair.alpha.dial(toBeta), refusalOf('peer_unreachable'))
  await pair.alpha.serve({ ...identities.alpha, name: 'renamed' }, echo, () => {})
  const link = await pair.alpha.dial(toBeta)
  assert.equal((await link.request(question('a'))).treeDigest, 'a')
}
