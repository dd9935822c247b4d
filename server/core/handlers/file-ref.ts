import { type FileInfo, pathFromText, Refusal, type SnapshotFiles, type TreePath } from '@sandbar/engine'
import type { ShownInfo } from '../files/extras.ts'
import type { ToNextExtras } from '../files/extras-store.ts'
import { expectUnlocked } from '../files/file-lock.ts'
import { type Call, param } from '../handler.ts'
import { expectMatch } from '../if-match.ts'
import type { Reply } from '../respond.ts'
import { fileEtagOf, textPathOf, toWireFile } from '../wire/file.ts'
import { ownerNamesOf } from './file-owners.ts'

/** Files as they are, or as the snapshot of the `snapshot` parameter shows them. */
export async function filesOf({ query, services }: Call): Promise<SnapshotFiles> {
  const { snapshot } = query
  return snapshot === undefined ? services.cluster.files : services.cluster.snapshotFiles(Number(snapshot))
}

/** The path that a call's `ref` names: an absolute path, or an id. */
export async function refPath(call: Call): Promise<TreePath> {
  const ref = param(call, 'ref')
  if (ref.startsWith('/')) return pathFromText(ref)
  if (/^\d{1,40}$/.test(ref)) return (await filesOf(call)).pathOf(ref)
  throw new Refusal(
    'fs_no_such_entry',
    `Could not find the file ${ref.slice(0, 80)}: wanted a decimal id or an absolute path`,
  )
}

/** What `ref` names. A slash at the end asks for a directory. */
export async function refInfo(call: Call): Promise<FileInfo> {
  const files = await filesOf(call)
  const info = await files.info(await refPath(call))
  if (info.kind !== 'directory' && param(call, 'ref').endsWith('/')) throw notADirectory(info)
  return info
}

export function notADirectory(info: FileInfo): Refusal {
  return new Refusal('fs_not_a_directory', `Could not take ${textPathOf(info)} for a directory: it is none`)
}

/**
 * Runs a change of the file that `ref` names, after `If-Match` was compared with its present version. Changes of one
 * file take turns, so nobody comes between the comparison and the change.
 */
export async function changeFile(call: Call, change: (info: FileInfo) => Promise<FileInfo>): Promise<Reply> {
  return inFileTurn(call, async (info) => attributesReply(call, await change(info)))
}

/** The same for a change that answers with something else. */
export async function inFileTurn<R>(call: Call, change: (info: FileInfo) => Promise<R>): Promise<R> {
  const { fileTurns } = call.services
  const { id } = await refInfo(call)
  return fileTurns(id, async () => {
    const info = await refInfo(call)
    expectMatch(call.headers['if-match'], fileEtagOf(info))
    return change(info)
  })
}

/** Changes what is kept about the file that `ref` names beside its volume; its lock and a read-only target hold. */
export function changeExtras(call: Call, toNext: ToNextExtras): Promise<ShownInfo> {
  const { extras, cluster } = call.services
  return inFileTurn(call, (info) => {
    expectUnlocked(info, cluster.clock)
    return extras.change(info, toNext)
  })
}

export async function attributesReply(call: Call, info: FileInfo) {
  return { json: toWireFile(info, await ownerNamesOf(call, [info])), headers: { ETag: fileEtagOf(info) } }
}
