import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import type { Cluster } from '@sandbar/engine'
import { createManualClock, createMemoryCatalogue, memoryDigest, seededIdentifiers } from '@sandbar/engine/memory'
import {
  type Api,
  createApi,
  createRecords,
  createSessions,
  defaultAccount,
  plantAccounts,
  preparePlanting,
} from '@sandbar/server/core'
import { createScryptPasswords, type DeriveKey } from '../../server/passwords.ts'

/** The slow part of a log-in, which goes on only when the test says so. */
function heldDerivation() {
  const running: (() => void)[] = []
  let begun = 0
  let most = 0
  const derive: DeriveKey = async (password, salt) => {
    begun += 1
    await new Promise<void>((resolve) => {
      running.push(resolve)
      most = Math.max(most, running.length)
    })
    return Buffer.from(memoryDigest.sha256(Buffer.from(`${password}:${salt.toString('hex')}`)))
  }
  return {
    derive,
    seen: () => ({ begun, running: running.length, most }),
    /** Lets one of those that run come to its end. */
    finishOne: () => running.shift()?.(),
  }
}

/** A cluster of which an API without files uses two things. */
const clock = createManualClock({ startAtMs: 0 })
const cluster = new Proxy({} as Cluster, {
  get: (_, name) => ({ clock, coreVersion: '7.10.2', subscribe: () => () => undefined })[String(name)],
})

async function openApi(derive: DeriveKey, meanwhile: () => void = () => undefined): Promise<Api> {
  const ports = { digest: memoryDigest, identifiers: seededIdentifiers(1), clock }
  const records = createRecords(createMemoryCatalogue())
  const passwords = createScryptPasswords(derive)
  const planting = preparePlanting(defaultAccount, passwords)
  await setImmediate()
  meanwhile()
  await plantAccounts(records, await planting)
  const state = { cluster: () => cluster, records: () => records, sessions: createSessions(ports), passwords }
  return createApi({ ...state, ...ports, address: '203.0.113.10', neighbours: [] })
}

function logIn(api: Api, username: string, peer: string) {
  const body = new TextEncoder().encode(JSON.stringify({ username, password: 'sandbar' }))
  return api.handle({ method: 'POST', url: '/v1/session/login', headers: {}, body, peer })
}

describe('scrypt', () => {
  test('runs twice at a time at most, however many log in, and everything else is answered meanwhile', async () => {
    const held = heldDerivation()
    const api = await openApi(held.derive, held.finishOne)
    const users = Array.from({ length: 60 }, (_, index) => (index % 2 === 0 ? 'admin' : `nobody-${index}`))
    const answers = Promise.all(users.map((name, index) => logIn(api, name, `192.0.2.${index}`)))
    let answered = 0
    for (const _ of users) {
      await setImmediate()
      const { status } = await api.handle({ method: 'GET', url: '/v1/version', headers: {}, body: null })
      if (status === 200) answered += 1
      held.finishOne()
      // A newcomer in the moment in which a place falls free.
      await Promise.resolve()
    }
    const statuses = (await answers).map(({ status }) => status)
    assert.deepEqual(
      statuses,
      users.map((name) => (name === 'admin' ? 200 : 401)),
    )
    assert.deepEqual([held.seen().begun, held.seen().most, answered], [61, 2, 60])
  })

  test('lets nobody slip in before the one who waits when a place falls free', async () => {
    const held = heldDerivation()
    const passwords = createScryptPasswords(held.derive)
    const works = [1, 2, 3].map((number) => passwords.hash(`first ${number}`))
    await setImmediate()
    // Begins more at every turn of the queue of promises around the end of one.
    held.finishOne()
    for (let turn = 0; turn < 20; turn += 1) {
      works.push(passwords.hash(`later ${turn}`))
      await Promise.resolve()
    }
    for (let rest = works.length; rest > 0; rest -= 1) {
      await setImmediate()
      held.finishOne()
    }
    await Promise.all(works)
    assert.equal(held.seen().most, 2)
  })

  test('makes whoever comes when a hundred wait try again later', async () => {
    const held = heldDerivation()
    const api = await openApi(held.derive, held.finishOne)
    const answers = Array.from({ length: 104 }, (_, index) => logIn(api, `user-${index}`, `192.0.2.${index}`))
    const late = await Promise.all(answers.slice(102))
    assert.deepEqual(
      late.map(({ status, headers }) => [status, headers['Retry-After']]),
      [
        [503, '5'],
        [503, '5'],
      ],
    )
    for (const _ of answers) {
      await setImmediate()
      held.finishOne()
    }
    assert.ok((await Promise.all(answers.slice(0, 102))).every(({ status }) => status === 401))
  })

  test('keeps the event loop free while it works', async () => {
    const passwords = createScryptPasswords()
    let turns = 0
    let isDone = false
    const hashed = passwords.hash('sandbar').finally(() => {
      isDone = true
    })
    while (!isDone) {
      await setImmediate()
      turns += 1
    }
    assert.ok(turns > 1, `${turns} turns of the event loop`)
    assert.equal(await passwords.matches('sandbar', await hashed), true)
    assert.equal(await passwords.matches('Sandbar', await hashed), false)
  })

  test('salts each password anew and keeps its parameters', async () => {
    const passwords = createScryptPasswords()
    const [one, other] = await Promise.all([passwords.hash('sandbar'), passwords.hash('sandbar')])
    assert.notEqual(one, other)
    assert.match(one, /^scrypt\$16384\$8\$1\$[\w-]{22}\$[\w-]{43}$/)
    assert.ok(!one.includes('sandbar'))
  })
})
