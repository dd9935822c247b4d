import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { createMemoryCatalogue, seededIdentifiers } from '@sandbar/engine/memory'
import {
  type Call,
  createRecords,
  Fault,
  type Handler,
  type Reply,
  storedCollection,
  storedSettings,
} from '@sandbar/server/core'

interface Asked {
  json?: unknown
  id?: string | undefined
  ifMatch?: string | undefined
  query?: Call['query']
}

/** Calls handlers as the API does, with records of their own. */
function createAsker() {
  const services = { records: createRecords(createMemoryCatalogue()), identifiers: seededIdentifiers(1) }
  const ask = async (handler: Handler, { json, id, ifMatch, query = {} }: Asked = {}): Promise<Reply> => {
    const call = {
      params: id === undefined ? {} : { id },
      query,
      headers: ifMatch === undefined ? {} : { 'if-match': ifMatch },
      path: '/v1/things/',
      json,
      services,
    }
    return handler(call as unknown as Call)
  }
  const refusal = async (handler: Handler, asked: Asked): Promise<string> => {
    try {
      await ask(handler, asked)
      return 'nothing'
    } catch (thrown) {
      if (thrown instanceof Fault) return thrown.code
      throw thrown
    }
  }
  return { ask, refusal, services }
}

const lamp = { on: false, colour: { red: 1, green: 2 }, names: ['a', 'b'], key: 'secret' }

function lampSettings() {
  return storedSettings({
    name: 'lamp',
    defaults: lamp,
    check(next) {
      if (next.on && next.names.length === 0) throw new Fault('bad_value', 'Could not switch on a lamp without a name')
    },
    show: ({ key: _, ...shown }) => shown,
  })
}

describe('storedSettings', () => {
  test('answers with the defaults at first, without what is not shown', async () => {
    const { ask } = createAsker()
    const { key: _, ...shown } = lamp
    assert.deepEqual(await ask(lampSettings().get), { json: shown, headers: { ETag: '"1"' } })
  })

  test('PATCH changes what it names, inside objects too; an empty one changes nothing', async () => {
    const { ask, services } = createAsker()
    const settings = lampSettings()
    await ask(settings.patch, { json: { colour: { red: 9 }, names: ['z'] } })
    await ask(settings.patch, { json: { colour: {} } })
    await ask(settings.patch, { json: {} })
    assert.deepEqual(await settings.read(services), { ...lamp, colour: { red: 9, green: 2 }, names: ['z'] })
  })

  test('PUT brings back the defaults of what it leaves out', async () => {
    const { ask, services } = createAsker()
    const settings = lampSettings()
    await ask(settings.patch, { json: { on: true, key: 'new' } })
    await ask(settings.put, { json: { names: [] } })
    assert.deepEqual(await settings.read(services), { ...lamp, names: [] })
  })

  test('heeds If-Match, and each change has an ETag of its own', async () => {
    const { ask, refusal } = createAsker()
    const settings = lampSettings()
    const { headers } = await ask(settings.put, { json: lamp, ifMatch: '"1"' })
    assert.deepEqual(headers, { ETag: '"2"' })
    assert.equal(await refusal(settings.put, { json: lamp, ifMatch: '"1"' }), 'precondition_failed')
    assert.equal(await refusal(settings.patch, { json: lamp, ifMatch: '"1"' }), 'precondition_failed')
    assert.deepEqual((await ask(settings.patch, { json: {}, ifMatch: '"2"' })).headers, { ETag: '"3"' })
  })

  test('keeps nothing of what its check refuses', async () => {
    const { refusal, services } = createAsker()
    const settings = lampSettings()
    assert.equal(await refusal(settings.patch, { json: { on: true, names: [] } }), 'bad_value')
    assert.deepEqual(await settings.read(services), lamp)
  })

  test('lets one of two writers through that hold the same ETag', async () => {
    const { refusal } = createAsker()
    const settings = lampSettings()
    const both = await Promise.all(
      [1, 2].map((red) => refusal(settings.patch, { json: { colour: { red } }, ifMatch: '"1"' })),
    )
    assert.deepEqual(both.sort(), ['nothing', 'precondition_failed'])
  })

  test('does not let a member named __proto__ through to the language', async () => {
    const { ask, services } = createAsker()
    const settings = lampSettings()
    await ask(settings.patch, { json: JSON.parse('{"colour":{"__proto__":{"blue":1}}}') })
    const { colour } = await settings.read(services)
    assert.equal(Object.getPrototypeOf(colour), Object.prototype)
  })
})

interface Boat {
  id: number
  name: string
  crew: { mate: string; cook: string }
}

function boats(over: Partial<Parameters<typeof storedCollection<Boat>>[0]> = {}) {
  return storedCollection<Boat>({
    name: 'boats',
    noun: 'boat',
    ids: 'number',
    unique: ['name'],
    create: ({ name }: { name: string }, id) => ({ id, name, crew: { mate: '', cook: '' } }),
    ...over,
  })
}

describe('storedCollection', () => {
  test('gives numbers from 1 and never the same one twice', async () => {
    const { ask } = createAsker()
    const { create, remove, list } = boats()
    await ask(create, { json: { name: 'one' } })
    await ask(create, { json: { name: 'two' } })
    assert.deepEqual(await ask(remove, { id: '2' }), {})
    assert.deepEqual((await ask(create, { json: { name: 'three' } })).json, {
      id: 3,
      name: 'three',
      crew: { mate: '', cook: '' },
    })
    assert.deepEqual(
      ((await ask(list)).json as Boat[]).map(({ id }) => id),
      [1, 3],
    )
  })

  test('gives UUIDs where they are wanted, and digits as text', async () => {
    const { ask } = createAsker()
    const withIds = (ids: 'uuid' | 'digits') =>
      storedCollection<{ id: string }>({ name: ids, noun: 'thing', ids, create: (_, id) => ({ id }) })
    assert.match(String(((await ask(withIds('uuid').create)).json as { id: string }).id), /^[0-9a-f-]{36}$/)
    assert.deepEqual((await ask(withIds('digits').create)).json, { id: '1' })
  })

  test('refuses a name that another one has, at creation, replacement and change', async () => {
    const { ask, refusal } = createAsker()
    const { create, put, patch } = boats()
    await ask(create, { json: { name: 'one' } })
    await ask(create, { json: { name: 'two' } })
    assert.equal(await refusal(create, { json: { name: 'one' } }), 'conflict')
    assert.equal(await refusal(put, { id: '2', json: { name: 'one' } }), 'conflict')
    assert.equal(await refusal(patch, { id: '2', json: { name: 'one' } }), 'conflict')
    assert.equal(await refusal(patch, { id: '2', json: { name: 'two' } }), 'nothing')
  })

  test('PATCH changes what it names and PUT replaces all but the id', async () => {
    const { ask } = createAsker()
    const { create, put, patch } = boats()
    await ask(create, { json: { name: 'one' } })
    const patched = await ask(patch, { id: '1', json: { crew: { cook: 'Silva' } } })
    assert.deepEqual(patched.json, { id: 1, name: 'one', crew: { mate: '', cook: 'Silva' } })
    const replaced = await ask(put, { id: '1', json: { id: 7, name: 'uno' } })
    assert.deepEqual(replaced.json, { id: 1, name: 'uno', crew: { mate: '', cook: '' } })
  })

  test('heeds If-Match on replacement, change and removal', async () => {
    const { ask, refusal } = createAsker()
    const { create, get, put, patch, remove } = boats()
    assert.deepEqual((await ask(create, { json: { name: 'one' } })).headers, { ETag: '"1"' })
    await ask(patch, { id: '1', json: {}, ifMatch: '"1"' })
    for (const handler of [put, patch, remove])
      assert.equal(await refusal(handler, { id: '1', json: { name: 'x' }, ifMatch: '"1"' }), 'precondition_failed')
    assert.deepEqual((await ask(get, { id: '1' })).headers, { ETag: '"2"' })
    await ask(remove, { id: '1', ifMatch: '"2"' })
    assert.equal(await refusal(get, { id: '1' }), 'not_found')
  })

  test('knows no one by the id of another or by a name of the language', async () => {
    const { ask, refusal } = createAsker()
    const { create, get, put, patch, remove } = boats()
    await ask(create, { json: { name: 'one' } })
    for (const handler of [get, put, patch, remove])
      for (const id of ['2', '0', 'constructor', '']) {
        assert.equal(await refusal(handler, { id, json: { name: 'x' } }), 'not_found')
      }
  })

  test('begins with what a cluster has at first, which may change and go like the rest', async () => {
    const { ask, refusal, services } = createAsker()
    const { create, get, patch, remove, list, all } = boats({
      initial: [{ id: 1, name: 'first', crew: { mate: '', cook: '' } }],
    })
    assert.equal(((await ask(get, { id: '1' })).json as Boat).name, 'first')
    assert.equal(((await ask(create, { json: { name: 'second' } })).json as Boat).id, 2)
    assert.equal(await refusal(create, { json: { name: 'first' } }), 'conflict')
    await ask(patch, { id: '1', json: { name: 'oldest' } })
    assert.deepEqual(
      ((await ask(list)).json as Boat[]).map(({ name }) => name),
      ['oldest', 'second'],
    )
    await ask(remove, { id: '1' })
    await ask(remove, { id: '2' })
    assert.deepEqual(await all(services), [])
  })

  test('holds as many as it may and no more', async () => {
    const { ask, refusal } = createAsker()
    const { create, put } = boats({ most: 1 })
    await ask(create, { json: { name: 'one' } })
    assert.equal(await refusal(create, { json: { name: 'two' } }), 'conflict')
    assert.equal(await refusal(put, { id: '1', json: { name: 'two' } }), 'nothing')
  })

  test('pages lead from one to the next, also when what came last is gone, and end as the operation wants', async () => {
    for (const end of [null, ''] as const) {
      const { ask } = createAsker()
      const { create, list, remove } = boats({ list: { entries: 'boats', paged: { end } } })
      for (const name of ['a', 'b', 'c', 'd', 'e']) await ask(create, { json: { name } })
      const first = (await ask(list, { query: { limit: 2 } })).json as { boats: Boat[]; paging: { next: string } }
      assert.deepEqual([first.boats.length, first.paging.next], [2, '/v1/things/?limit=2&after=2'])
      await ask(remove, { id: '2' })
      const last = (await ask(list, { query: { limit: 3, after: '2' } })).json as typeof first
      assert.deepEqual([last.boats.map(({ id }) => id), last.paging.next], [[3, 4, 5], end])
      const beyond = (await ask(list, { query: { after: '5' } })).json
      assert.deepEqual(beyond, { boats: [], paging: { next: end } })
    }
  })
})
