import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { createDraftStore } from '../../../plugin/browser/drafts.ts'

function memoryStorage() {
  const items = new Map<string, string>()
  return {
    items,
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  }
}

describe('createDraftStore', () => {
  test('gives back what was kept until it is removed', () => {
    const store = createDraftStore(memoryStorage())
    store.write('a', { 'path.id': 'é"\n' })
    assert.deepEqual(store.read('a'), { 'path.id': 'é"\n' })
    store.remove('a')
    assert.equal(store.read('a'), null)
  })

  test('never keeps passwords, tokens or authorization', () => {
    const storage = memoryStorage()
    const draft = { 'body.username': 'admin', 'body.password': 'p', bearer_token: 't', 'header.Authorization': 'x' }
    createDraftStore(storage).write('a', draft)
    assert.deepEqual(createDraftStore(storage).read('a'), { 'body.username': 'admin' })
  })

  test('takes damaged or foreign items for no draft', () => {
    const storage = memoryStorage()
    const store = createDraftStore(storage)
    for (const text of ['{', 'null', '3', '{"a": 1}']) {
      storage.items.set('sandbar:1:draft:a', text)
      assert.equal(store.read('a'), null, text)
    }
  })

  test('goes on without storage, and with storage that is full', () => {
    const full = {
      ...memoryStorage(),
      setItem: () => {
        throw new Error('QuotaExceededError')
      },
    }
    for (const store of [createDraftStore(null), createDraftStore(full)]) {
      store.write('a', { x: '1' })
      assert.equal(store.read('a'), null)
      store.remove('a')
    }
  })
})
