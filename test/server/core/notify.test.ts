import assert from 'node:assert/strict'
import { afterEach, beforeEach, describe, test } from 'node:test'
import { type Clusters, createClusters } from '@sandbar/server/core'
import { type Signed, signIn } from './signed.ts'

const ref = (path: string) => `/v1/files/${encodeURIComponent(path)}`

interface Heard {
  type: string
  path: string
}

describe('changes as they happen', () => {
  let sandbox: Clusters
  let admin: Signed
  beforeEach(async () => {
    sandbox = await createClusters()
    admin = await signIn(sandbox, 'alpha', 'admin')
  })
  afterEach(() => sandbox.close())

  async function open(path: string, query = '') {
    const [cluster] = sandbox.clusters
    assert.ok(cluster)
    const login = { username: 'admin', password: 'sandbar' }
    const body = new TextEncoder().encode(JSON.stringify(login))
    const session = await cluster.api.handle({ method: 'POST', url: '/v1/session/login', headers: {}, body })
    assert.ok(session.body instanceof Uint8Array)
    const headers = { authorization: `Bearer ${JSON.parse(new TextDecoder().decode(session.body)).bearer_token}` }
    return cluster.api.handle({ method: 'GET', url: `${ref(path)}/notify${query}`, headers, body: null })
  }

  async function listen(path: string, query = '') {
    const { status, headers, body, keepAlive } = await open(path, query)
    assert.equal(status, 200)
    assert.equal(headers['Content-Type'], 'text/event-source')
    assert.equal(new TextDecoder().decode(keepAlive), ': keepalive\n')
    assert.ok(body !== null && !(body instanceof Uint8Array))
    const pieces = body[Symbol.asyncIterator]()
    const line = async () => {
      const { done, value } = await pieces.next()
      return done ? undefined : new TextDecoder().decode(value)
    }
    assert.equal(await line(), ': watching\n')
    assert.equal(await line(), '\n')
    const next = async (): Promise<Heard | undefined> => {
      const text = await line()
      if (text === undefined) return undefined
      assert.match(text, /^data: \[\{.*\}\]\n$/)
      assert.equal(await line(), '\n', 'an empty line follows, in a piece of its own')
      const [{ stream_name, ...heard }] = JSON.parse(text.slice(6))
      assert.equal(stream_name, null)
      return heard
    }
    return { next, line, leave: () => pieces.return?.() }
  }

  async function expectHeard(listener: { next(): Promise<Heard | undefined> }, ...wanted: string[]) {
    const heard: string[] = []
    for (const _ of wanted) {
      const { type, path } = (await listener.next()) ?? assert.fail(`the stream ended after ${heard}`)
      heard.push(`${type} ${path}`)
    }
    assert.deepEqual(heard, wanted)
  }

  const make = (parent: string, name: string, action = 'CREATE_FILE') =>
    admin.expect(200, `POST ${ref(parent)}/entries/`, { name, action })

  test('each change of an entry is told with what it is, in order', async () => {
    const listener = await listen('/projects')
    await make('/projects', 'new')
    await make('/projects', 'dir', 'CREATE_DIRECTORY')
    await admin.expect(200, `PATCH ${ref('/projects/new')}/info/attributes`, { mode: '0600', size: '3' })
    const rename = { name: 'moved', action: 'RENAME', old_path: '/projects/new' }
    await admin.expect(200, `POST ${ref('/projects')}/entries/`, rename)
    await admin.expect(200, `DELETE ${ref('/projects/dir')}`)
    await expectHeard(
      listener,
      'child_file_added new',
      'child_dir_added dir',
      'child_acl_changed new',
      'child_size_changed new',
      'child_file_moved_from new',
      'child_file_moved_to moved',
      'child_dir_removed dir',
    )
    await listener.leave()
  })

  test('what lies deeper is told when it is asked for, and below the directory only', async () => {
    const [flat, deep] = [await listen('/projects', '?recursive=False'), await listen('/projects', '?recursive=True')]
    await make('/projects/tides', 'march.csv')
    await make('/', 'elsewhere')
    await make('/projects', 'here')
    await expectHeard(deep, 'child_file_added tides/march.csv', 'child_file_added here')
    await expectHeard(flat, 'child_file_added here')
  })

  test('the settings say whether a watch may reach deeper', async () => {
    const set = (mode: string) => admin.expect(200, 'PUT /v1/file-system/settings/notify', { recursive_mode: mode })
    await set('DISABLED_ERROR')
    await admin.expect(400, `GET ${ref('/projects')}/notify?recursive=true`)
    await set('DISABLED_IGNORE')
    const listener = await listen('/projects', '?recursive=true')
    await make('/projects/tides', 'march.csv')
    await make('/projects', 'here')
    await expectHeard(listener, 'child_file_added here')
  })

  test('a filter leaves out all other kinds, and an unknown kind is refused', async () => {
    const listener = await listen('/projects', '?filter=child_dir_added%2Cchild_file_removed')
    await make('/projects', 'file')
    await make('/projects', 'dir', 'CREATE_DIRECTORY')
    await admin.expect(200, `DELETE ${ref('/projects/file')}`)
    await expectHeard(listener, 'child_dir_added dir', 'child_file_removed file')
    await admin.expect(400, `GET ${ref('/projects')}/notify?filter=child_file_added,all`)
  })

  test('the stream follows a directory that is moved and ends when it is removed', async () => {
    const listener = await listen('/projects/photos')
    await admin.expect(200, `POST ${ref('/')}/entries/`, {
      ...{ name: 'pictures', action: 'RENAME', old_path: '/projects/photos' },
    })
    await make('/pictures', 'x')
    await admin.expect(200, `DELETE ${ref('/pictures/x')}`)
    await admin.expect(200, `DELETE ${ref('/pictures')}`)
    await expectHeard(listener, 'child_file_added x', 'child_file_removed x', 'self_removed ')
    assert.equal(await listener.line(), undefined)
  })

  test('deleting a tree is told entry by entry', async () => {
    const listener = await listen('/', '?recursive=true&filter=child_dir_removed')
    await admin.expect(202, 'POST /v1/tree-delete/jobs/', { id: '/projects' })
    await expectHeard(
      listener,
      ...['breakwater', 'ferry', 'photos', 'tides'].map((name) => `child_dir_removed projects/${name}`),
      'child_dir_removed projects',
    )
  })

  test('a listener that falls behind is let go after what it has', async () => {
    const listener = await listen('/projects')
    for (let count = 0; count < 600; count += 1) await make('/projects', `f${count}`)
    let lines = 0
    while ((await listener.line()) !== undefined) lines += 1
    assert.equal(lines, 1_000)
  })

  test('a reset and the end of the cluster end the stream', async () => {
    const listener = await listen('/projects')
    await sandbox.reset()
    assert.equal(await listener.line(), undefined)
  })

  test('a reader that leaves while it waits is gone at once, and only a hundred may listen', async () => {
    const first = await listen('/projects')
    const waiting = first.line()
    for (let count = 1; count < 100; count += 1) await listen('/projects')
    const { status, body } = await open('/projects')
    assert.equal(status, 503)
    assert.ok(body instanceof Uint8Array)
    await first.leave()
    assert.equal(await waiting, undefined)
    await listen('/projects')
  })

  test('files and what is not there can’t be watched', async () => {
    await admin.expect(400, `GET ${ref('/projects/notes.txt')}/notify`)
    await admin.expect(404, `GET ${ref('/none')}/notify`)
  })
})
