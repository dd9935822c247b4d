import { nameOf, nameToText } from '@sandbar/engine'
import { blockSize } from '../files/count-blocks.ts'
import type { Call, Handler } from '../handler.ts'
import { textPathOf, typeOf } from '../wire/file.ts'
import { filesOf, notADirectory, refInfo } from './file-ref.ts'
import { type Measured, measureTree, type Totals } from './measure-tree.ts'

const defaultMost = 1000
const defaultDepth = 5
const mostDirectories = 1000

/** What `order-by` looks at; of metadata there is nothing. */
const figures: Record<string, (totals: Totals) => number> = {
  total_files: ({ files }) => files,
  total_directories: ({ directories }) => directories,
  total_symlinks: ({ symlinks }) => symlinks,
  total_other: ({ others }) => others,
  total_metablocks: () => 0,
  total_named_streams: ({ streams }) => streams,
  total_named_stream_datablocks: (totals) => totals.streamBlocks,
}

export const getDirectoryAggregates: Handler = async (call) => ({ json: toWire(await measure(call, 1)) })

export const listTreeAggregates: Handler = async (call) => {
  const top = await measure(call, Number(call.query['max-depth'] ?? defaultDepth))
  return { json: directoriesOf(top).slice(0, mostDirectories).map(toWire) }
}

async function measure(call: Call, depth: number): Promise<Measured> {
  const info = await refInfo(call)
  if (info.kind !== 'directory') throw notADirectory(info)
  const sizeOf = figures[String(call.query['order-by'])] ?? (({ blocks }: Totals) => blocks)
  const most = Number(call.query['max-entries'] ?? defaultMost)
  return measureTree(info, {
    files: await filesOf(call),
    breather: call.services.cluster.breather,
    depth,
    most,
    sizeOf,
  })
}

/** Each before those in it. */
function directoriesOf(top: Measured): Measured[] {
  if (top.entries === undefined) return []
  return [top, ...top.entries.flatMap(directoriesOf)]
}

function toWire({ info, totals, entries = [] }: Measured) {
  return {
    path: textPathOf(info),
    id: info.id,
    files: entries.map(toWireEntry),
    total_capacity: bytesOf(totals.blocks),
    total_data: bytesOf(totals.blocks - totals.streamBlocks),
    total_named_stream_data: bytesOf(totals.streamBlocks),
    total_meta: '0',
    total_files: String(totals.files),
    total_directories: String(totals.directories - 1),
    total_symlinks: String(totals.symlinks),
    total_other_objects: String(totals.others),
    total_named_streams: String(totals.streams),
  }
}

/** An entry with what it and all below it come to. */
export function toWireEntry({ info, totals }: Measured) {
  return {
    name: nameToText(nameOf(info.path)),
    type: typeOf(info),
    id: info.id,
    capacity_usage: bytesOf(totals.blocks),
    data_usage: bytesOf(totals.blocks - totals.streamBlocks),
    meta_usage: '0',
    num_files: String(totals.files),
    num_directories: String(totals.directories),
    num_symlinks: String(totals.symlinks),
    num_other_objects: String(totals.others),
    named_stream_data_usage: bytesOf(totals.streamBlocks),
    num_named_streams: String(totals.streams),
  }
}

function bytesOf(blocks: number): string {
  return String(blocks * blockSize)
}
