import { type Cluster, type FileChange, fileChangeTypes, pathToText } from '@sandbar/engine'
import { Fault } from '../errors.ts'
import type { Call, Handler } from '../handler.ts'
import { createLineStream, type LineStream } from '../line-stream.ts'
import { notADirectory, refInfo } from './file-ref.ts'
import { notifySettings } from './notify-settings.ts'

/** What the vendor's client takes for the type of a stream of events; the rest of the world writes `event-stream`. */
const contentType = 'text/event-source'
const keepAlive = new TextEncoder().encode(': keepalive\n')
const selfRemoved = 'self_removed'
const knownTypes: ReadonlySet<string> = new Set([...fileChangeTypes.map((type) => `child_${type}`), selfRemoved])
const mostReaders = 100

/** Streams that are open, by cluster. */
const readers = new WeakMap<Cluster, Set<LineStream>>()

export const readChanges: Handler = async (call) => {
  const info = await refInfo(call)
  if (info.kind !== 'directory') throw notADirectory(info)
  const wanted = wantedTypes(call.query.filter)
  const { cluster } = call.services
  const open = readers.get(cluster) ?? new Set()
  readers.set(cluster, open)
  if (open.size >= mostReaders)
    throw new Fault('busy', `Could not watch the directory: ${open.size} others listen already, wanted fewer`)
  const request = { directory: info.path, isRecursive: await reachesBelow(call) }
  const content = changeLines(call, { open, wanted, request })
  return { bytes: { content, contentType, keepAlive }, headers: { 'Cache-Control': 'no-store' } }
}

interface Reading {
  open: Set<LineStream>
  wanted: ReadonlySet<string>
  request: Parameters<Cluster['watch']>[0]
}

/** The watch begins and ends with the reading. */
function changeLines({ services }: Call, { open, wanted, request }: Reading): LineStream {
  let stop = () => {}
  const tell = (type: string, path: string) => {
    if (!wanted.has(type)) return
    lines.write(`data: ${JSON.stringify([{ type, path, stream_name: null }])}`)
    lines.write('')
  }
  const lines: LineStream = createLineStream({
    open() {
      open.add(lines)
      stop = services.cluster.watch(request, {
        changed: ({ type, path }: FileChange) => tell(`child_${type}`, pathToText(path).slice(1)),
        ended(why) {
          if (why === 'removed') tell(selfRemoved, '')
          lines.end()
        },
      })
    },
    close() {
      open.delete(lines)
      stop()
    },
  })
  lines.write(': watching')
  lines.write('')
  return lines
}

/** As far as the file system's settings let a watch reach below its directory. */
async function reachesBelow({ query, services }: Call): Promise<boolean> {
  if (query.recursive !== true) return false
  const { recursive_mode: mode } = await notifySettings.read(services)
  if (mode === 'DISABLED_ERROR')
    throw new Fault(
      'bad_value',
      'Could not watch below the directory: recursive_mode is DISABLED_ERROR, wanted ENABLED',
    )
  return mode === 'ENABLED'
}

function wantedTypes(filter: unknown): ReadonlySet<string> {
  if (filter === undefined || filter === '') return knownTypes
  const types = String(filter).split(',')
  const unknown = types.find((type) => !knownTypes.has(type))
  if (unknown === undefined) return new Set(types)
  const shown = JSON.stringify(unknown.slice(0, 80))
  throw new Fault(
    'malformed_request',
    `Could not read the query parameter filter: ${shown} is no kind of change, wanted some of ${[...knownTypes].join(', ')}`,
  )
}
