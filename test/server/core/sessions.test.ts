import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { createManualClock, memoryDigest, seededIdentifiers } from '@sandbar/engine/memory'
import { createDigestPasswords, createSessions, createUsers, defaultUsers } from '@sandbar/server/core'
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

describe('createUsers', () => {
  const passwords = () => createDigestPasswords(ports())

  test('knows a user by name and password', async () => {
    const users = await createUsers(defaultUsers(), passwords())
    assert.equal((await users.check('admin', 'sandbar'))?.id, '500')
    assert.equal(await users.check('admin', 'wrong'), undefined)
    assert.equal(await users.check('Admin', 'sandbar'), undefined)
  })

  test('does the same work for a name that nobody has', async () => {
    const own = passwords()
    let checks = 0
    const counting = {
      ...own,
      matches(password: string, hash: string) {
        checks += 1
        return own.matches(password, hash)
      },
    }
    const users = await createUsers(defaultUsers(), counting)
    assert.equal(await users.check('nobody', ''), undefined)
    assert.equal(checks, 1)
  })

  test('salts equal passwords differently', async () => {
    const own = passwords()
    assert.notEqual(await own.hash('same'), await own.hash('same'))
  })
})

describe('createLoginLimiter', () => {
  test('stops a name after ten failures until the minute is over', async () => {
    const own = clock()
    const limiter = createLoginLimiter({ clock: own })
    for (let round = 0; round < 9; round += 1) limiter.failed('admin')
    assert.equal(limiter.waitMs('admin'), 0)
    limiter.failed('admin')
    assert.equal(limiter.waitMs('admin'), 60_000)
    assert.equal(limiter.waitMs('observer'), 0)
    await own.advance(60_000)
    assert.equal(limiter.waitMs('admin'), 0)
  })

  test('forgets the failures of a name that got in', () => {
    const limiter = createLoginLimiter({ clock: clock(), failures: 1 })
    limiter.failed('admin')
    limiter.succeeded('admin')
    assert.equal(limiter.waitMs('admin'), 0)
  })
})
