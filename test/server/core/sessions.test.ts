import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { createManualClock, memoryDigest, seededIdentifiers } from '@sandbar/engine/memory'
import { createDigestPasswords, createSessions } from '@sandbar/server/core'
import { createLoginLimiter } from '../../../server/core/login-limiter.ts'

const hourMs = 3_600_000
const clock = () => createManualClock({ startAtMs: 0 })
const ports = () => ({ clock: clock(), digest: memoryDigest, identifiers: seededIdentifiers(7) })

describe('createSessions', () => {
  test('gives 256 bits behind the product’s prefix', () => {
    assert.match(createSessions(ports()).open('500'), /^session-v1:[\w-]{43}$/)
  })

  test('knows its tokens and no others', () => {
    const sessions = createSessions(ports())
    const token = sessions.open('500')
    assert.equal(sessions.find(token)?.userId, '500')
    assert.equal(sessions.find(`${token}x`), undefined)
    assert.equal(sessions.find(''), undefined)
  })

  test('ends a session after ten hours of the sandbox’s clock', async () => {
    const own = ports()
    const sessions = createSessions(own)
    const token = sessions.open('500')
    await own.clock.advance(10 * hourMs - 1)
    assert.ok(sessions.find(token))
    await own.clock.advance(1)
    assert.equal(sessions.find(token), undefined)
  })

  test('ends one session at its logout and leaves the others', () => {
    const sessions = createSessions(ports())
    const [first, second] = [sessions.open('500'), sessions.open('500')]
    sessions.close(first)
    assert.equal(sessions.find(first), undefined)
    assert.ok(sessions.find(second))
  })

  test('drops the oldest session when a thousand are open', () => {
    const sessions = createSessions(ports())
    const tokens = Array.from({ length: 1001 }, () => sessions.open('500'))
    assert.equal(sessions.find(tokens[0] ?? ''), undefined)
    assert.ok(sessions.find(tokens[1] ?? ''))
    assert.ok(sessions.find(tokens[1000] ?? ''))
  })
})

describe('createDigestPasswords', () => {
  test('knows a password again and salts equal ones differently', async () => {
    const passwords = createDigestPasswords(ports())
    const hash = await passwords.hash('same')
    assert.notEqual(hash, await passwords.hash('same'))
    assert.equal(await passwords.matches('same', hash), true)
    assert.equal(await passwords.matches('other', hash), false)
  })
})

describe('createLoginLimiter', () => {
  const here = { name: 'admin', peer: '192.0.2.1' }

  test('stops a name from a peer after ten failures until the minute is over', async () => {
    const own = clock()
    const limiter = createLoginLimiter({ clock: own })
    for (let round = 0; round < 9; round += 1) limiter.failed(here)
    assert.equal(limiter.waitMs(here), 0)
    limiter.failed(here)
    assert.equal(limiter.waitMs(here), 60_000)
    assert.equal(limiter.waitMs({ ...here, name: 'observer' }), 0)
    await own.advance(60_000)
    assert.equal(limiter.waitMs(here), 0)
  })

  test('lets nobody lock a name out for others', () => {
    const limiter = createLoginLimiter({ clock: clock() })
    for (let round = 0; round < 10_000; round += 1) limiter.failed({ name: 'admin', peer: '198.51.100.9' })
    assert.equal(limiter.waitMs(here), 0)
  })

  test('stops a peer that tries one name after the other', () => {
    const limiter = createLoginLimiter({ clock: clock() })
    for (let round = 0; round < 100; round += 1) limiter.failed({ name: `user-${round}`, peer: here.peer })
    assert.ok(limiter.waitMs({ name: 'somebody', peer: here.peer }) > 0)
    assert.equal(limiter.waitMs({ name: 'somebody', peer: '198.51.100.9' }), 0)
  })

  test('takes all addresses of one IPv6 network for one peer, and an IPv4 address in its IPv6 form for itself', () => {
    const limiter = createLoginLimiter({ clock: clock(), failures: 1 })
    limiter.failed({ name: 'admin', peer: '2001:db8::1' })
    assert.ok(limiter.waitMs({ name: 'admin', peer: '2001:db8:0:0:8:9:a:b' }) > 0)
    assert.equal(limiter.waitMs({ name: 'admin', peer: '2001:db8:0:1::1' }), 0)
    limiter.failed({ name: 'admin', peer: '::ffff:192.0.2.1' })
    assert.ok(limiter.waitMs(here) > 0)
    assert.equal(limiter.waitMs({ name: 'admin', peer: '::ffff:192.0.2.2' }), 0)
  })

  test('forgets the failures of a name that got in', () => {
    const limiter = createLoginLimiter({ clock: clock(), failures: 1 })
    limiter.failed(here)
    limiter.succeeded(here)
    assert.equal(limiter.waitMs(here), 0)
  })

  test('remembers a bounded number of names and peers', () => {
    const limiter = createLoginLimiter({ clock: clock(), failures: 1, failuresOfPeer: 1_000_000 })
    for (let round = 0; round < 20_000; round += 1) limiter.failed({ name: `${round}`, peer: here.peer })
    assert.equal(limiter.waitMs({ name: '0', peer: here.peer }), 0)
    assert.ok(limiter.waitMs({ name: '19999', peer: here.peer }) > 0)
  })
})
