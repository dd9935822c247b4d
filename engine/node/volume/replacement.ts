import {
  chmodSync,
  closeSync,
  constants,
  copyFile,
  copyFileSync,
  fstatSync,
  fsyncSync,
  futimesSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { decodeJson, encodeJson } from '../../core/codec.ts'
import type { TreePath } from '../../core/entry.ts'
import { parentOf } from '../../core/names.ts'
import { isRefusal } from '../../core/refusal.ts'
import { writeWhole } from '../durable.ts'
import { failpoint } from '../stage/failpoints.ts'
import { addressOfHandle } from './confined.ts'
import type { ConfinedTree } from './confined-tree.ts'
import { errorCode } from './failures.ts'
import { openFile } from './file-reads.ts'
import { toFileTime } from './set-attributes.ts'

const copyFileAsync = promisify(copyFile)
const noteSuffix = '.note'

/** A complete, durable content that is about to replace the bytes of a file. */
export interface Replacement {
  temporary: string
  path: TreePath
  inode: bigint
  modifiedNs: bigint
}

interface Goal {
  tree: ConfinedTree
  /** The file, open for writing. */
  present: number
}

/** From here on the replacement is carried out, after a crash too. When it fails, there is none. */
export function noteReplacement(replacement: Replacement): Replacement {
  const note = Buffer.from(encodeJson({ ...replacement, temporary: undefined }))
  try {
    writeWhole(noteOf(replacement), note, `${noteOf(replacement)}.new`)
  } catch (thrown) {
    // It may be there although it could not be made durable.
    for (const name of [`${noteOf(replacement)}.new`, noteOf(replacement)]) rmSync(name, { force: true })
    throw thrown
  }
  failpoint('replacement-noted')
  return replacement
}

/** Durable when it resolves. When it rejects, note and content stay: half of the copy may be in the file. */
export async function finishReplacement(replacement: Replacement, goal: Goal): Promise<void> {
  matchMode(replacement, goal)
  try {
    await copyFileAsync(replacement.temporary, addressOfHandle(goal.present))
  } catch (thrown) {
    if (errorCode(thrown) === undefined) throw thrown
    moveIn(replacement, goal)
  }
  endReplacement(replacement, goal)
}

/** Copying a file copies its mode, too. */
function matchMode({ temporary }: Replacement, { present }: Goal): void {
  chmodSync(temporary, fstatSync(present).mode & 0o7777)
}

function endReplacement(replacement: Replacement, { present }: Goal): void {
  const { temporary, modifiedNs } = replacement
  const modified = toFileTime(modifiedNs)
  failpoint('replacement-copied')
  futimesSync(present, modified, modified)
  fsyncSync(present)
  rmSync(noteOf(replacement), { force: true })
  rmSync(temporary, { force: true })
}

/** Where no second copy can be written the new file takes the old one's place: another id, but never half a file. */
function moveIn({ temporary, path }: Replacement, { tree }: Goal): void {
  tree.at(path, (address) => renameSync(temporary, address))
  tree.syncDirectory(parentOf(path))
}

/** Completes what a crash interrupted and drops what never got complete. */
export function recoverReplacements(scratch: string, tree: ConfinedTree): void {
  const names = readdirSync(scratch)
  for (const name of names.filter((each) => each.endsWith(noteSuffix)).sort(byAge)) {
    const temporary = join(scratch, name.slice(0, -noteSuffix.length))
    const note = decodeJson(readFileSync(join(scratch, name), 'utf8')) as Omit<Replacement, 'temporary'>
    redoReplacement({ temporary, ...note }, tree)
  }
  for (const name of names.filter((each) => each.startsWith('write-'))) rmSync(join(scratch, name), { force: true })
}

/** Of two replacements of one file the later one counts; their names end with a running number. */
function byAge(one: string, other: string): number {
  const [first = 0, second = 0] = [one, other].map((name) => Number(/(\d+)\.note$/.exec(name)?.[1] ?? 0))
  return first - second
}

/** Carries out a replacement that was decided, as often as it takes. */
export function redoReplacement(replacement: Replacement, tree: ConfinedTree): void {
  redo(replacement, tree)
  for (const name of [noteOf(replacement), replacement.temporary]) rmSync(name, { force: true })
}

/** A file that went away or was replaced needs it no more. */
function redo(replacement: Replacement, tree: ConfinedTree): void {
  const present = openUnlessGone(tree, replacement.path)
  if (present === undefined) return
  const goal = { tree, present }
  try {
    if (fstatSync(present, { bigint: true }).ino !== replacement.inode) return
    matchMode(replacement, goal)
    copyFileSync(replacement.temporary, addressOfHandle(present))
    endReplacement(replacement, goal)
  } finally {
    closeSync(present)
  }
}

function openUnlessGone(tree: ConfinedTree, path: TreePath): number | undefined {
  try {
    return openFile(tree, path, constants.O_WRONLY)
  } catch (thrown) {
    if (isRefusal(thrown) || ['ENOENT', 'ENOTDIR', 'ELOOP'].includes(errorCode(thrown) ?? '')) return undefined
    throw thrown
  }
}

function noteOf({ temporary }: Replacement): string {
  return `${temporary}${noteSuffix}`
}
