import type { Random } from '../../engine/simulation/random.ts'
import type { apiClient } from '../../support/api-client.ts'
import { createHistory, type Files, type History, type Ticks } from './history.ts'

/** One user of the API who changes files in a directory of their own, call by call. */
export interface Writer {
  readonly directory: string
  readonly history: History
  /** Calls until one fails or `isOver` says so; resolves then. `onAcknowledged` hears of each call that was answered. */
  work(
    client: ReturnType<typeof apiClient>,
    options: { isOver: () => boolean; onAcknowledged: () => void },
  ): Promise<void>
}

interface Call {
  method: string
  path: string
  body: unknown
  files: Files
}

const names = ['a', 'b', 'c', 'd', 'e']
const file = (path: string) => `/v1/files/${encodeURIComponent(path)}`

export function createWriter({ number, ticks, random }: { number: number; ticks: Ticks; random: Random }): Writer {
  const directory = `w${number}`
  const path = `/projects/${directory}`
  const history = createHistory(ticks)
  let serial = 0

  const next = (): Call => {
    const files = history.now()
    const [name, other] = [random.pick(names), random.pick(names)]
    serial += 1
    if (!files.has(name)) return create(name, files)
    if (random.chance(0.15)) return remove(name, files)
    if (random.chance(0.15) && !files.has(other)) return rename({ name, other }, files)
    return write(name, files)
  }
  const create = (name: string, files: Files): Call => {
    const body = { name, action: 'CREATE_FILE' }
    return { method: 'POST', path: `${file(path)}/entries/`, body, files: new Map(files).set(name, '') }
  }
  const write = (name: string, files: Files): Call => {
    const text = `${directory} ${name} ${serial} `.repeat(random.pick([1, 10, 500, 8000]))
    return {
      method: 'PUT',
      path: `${file(`${path}/${name}`)}/data`,
      body: Buffer.from(text),
      files: new Map(files).set(name, text),
    }
  }
  const remove = (name: string, files: Files): Call => {
    const left = new Map(files)
    left.delete(name)
    return { method: 'DELETE', path: file(`${path}/${name}`), body: undefined, files: left }
  }
  const rename = ({ name, other }: { name: string; other: string }, files: Files): Call => {
    const body = { name: other, action: 'RENAME', old_path: `${path}/${name}` }
    const { files: left } = remove(name, files)
    return {
      method: 'POST',
      path: `${file(path)}/entries/`,
      body,
      files: new Map(left).set(other, files.get(name) ?? ''),
    }
  }
  return {
    directory,
    history,
    async work(client, { isOver, onAcknowledged }) {
      while (!isOver()) {
        const { files, ...call } = next()
        history.send(files)
        const answer = await client(call).catch(() => undefined)
        // The process died: whether the call was carried out is seen later.
        if (answer === undefined) return
        if (answer.status !== 200)
          throw new Error(`${call.method} ${call.path} answered ${answer.status}: ${answer.text}`)
        history.acknowledge()
        onAcknowledged()
      }
    },
  }
}
