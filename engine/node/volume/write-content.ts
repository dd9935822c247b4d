import { closeSync, constants, fstatSync, fsync, futimesSync, openSync, rmSync, write as writeCallback } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { TreePath } from '../../core/entry.ts'
import { Refusal } from '../../core/refusal.ts'
import type { Clock } from '../../ports/clock.ts'
import type { FileInfo, Volume } from '../../ports/volume.ts'
import type { Keeper } from '../kept/keeper.ts'
import type { ConfinedTree } from './confined-tree.ts'
import { attempting, attemptingAsync } from './failures.ts'
import { openFile, refuseHidden } from './file-reads.ts'
import type { Gate } from './gate.ts'
import type { Mutex } from './mutex.ts'
import { nowNs } from './now.ts'
import type { Places } from './places.ts'
import { finishReplacement, noteReplacement, type Replacement, redoReplacement } from './replacement.ts'
import { toFileTime } from './set-attributes.ts'

const writeAsync = promisify(writeCallback)
const syncAsync = promisify(fsync)

/** What changes to files work with. */
export interface FileChangePorts {
  tree: ConfinedTree
  places: Places
  gate: Gate
  clock: Clock
  keeper: Keeper
  info: (path: TreePath) => Promise<FileInfo>
}

interface WriterPorts extends FileChangePorts {
  inTurn: Mutex
}

/**
 * Whole contents are first written beside the tree; when they are complete and durable they replace the old bytes in
 * the same file, which keeps its id and its other names. API readers are held meanwhile, and a crash in the middle is
 * made good at the next start. A write at an offset goes into the file as it comes.
 */
export function createContentWriter(ports: WriterPorts): Volume['write'] {
  const { places, info, clock, keeper } = ports
  const { stuck, finishStuck, keepAndPut, openPresent } = createReplacing(ports)
  let count = 0

  async function write(path: TreePath, content: AsyncIterable<Uint8Array>, at?: { offset: number }): Promise<FileInfo> {
    refuseHidden(places, path)
    if (stuck.has(path)) await ports.inTurn(() => attemptingAsync({ verb: 'write', path }, () => finishStuck(path)))
    if (at === undefined) await replace(path, content)
    else await overwrite(path, content, at.offset)
    return info(path)
  }

  async function overwrite(path: TreePath, content: AsyncIterable<Uint8Array>, offset: number): Promise<void> {
    if (!Number.isSafeInteger(offset) || offset < 0) throw badOffset(offset)
    const present = await openPresent(path)
    try {
      await attemptingAsync({ verb: 'write', path }, () => pour(content, { handle: present, offset, clock, keeper }))
    } finally {
      closeSync(present)
    }
  }

  async function replace(path: TreePath, content: AsyncIterable<Uint8Array>): Promise<void> {
    // Refused before anything is received.
    closeSync(await openPresent(path))
    count += 1
    const temporary = join(places.scratch, `write-${process.pid}-${count}`)
    try {
      await attemptingAsync({ verb: 'write', path }, () => writeTemporary(content, temporary, clock))
      await ports.inTurn(() =>
        attemptingAsync({ verb: 'write', path }, () => keeper.changing(() => keepAndPut(temporary, path))),
      )
    } finally {
      if (stuck.get(path)?.temporary !== temporary) rmSync(temporary, { force: true })
    }
  }

  return write
}

/** Puts whole contents in the place of old ones. */
function createReplacing({ tree, gate, clock, keeper }: WriterPorts) {
  /** Replacements that were decided and failed in the middle: nothing else is written there before they are done. */
  const stuck = new Map<TreePath, Replacement>()

  async function finishStuck(path: TreePath): Promise<void> {
    const replacement = stuck.get(path)
    if (replacement === undefined) return
    await gate.exclusively(async () => redoReplacement(replacement, tree))
    stuck.delete(path)
  }

  function openPresent(path: TreePath): Promise<number> {
    return gate.whenOpen(() => attempting({ verb: 'write', path }, () => openFile(tree, path, constants.O_WRONLY)))
  }

  /** Readers are held for the change alone. */
  async function keepAndPut(temporary: string, path: TreePath): Promise<void> {
    const present = await openPresent(path)
    try {
      await keeper.beforeWrite(present)
    } finally {
      closeSync(present)
    }
    await gate.exclusively(() => put(temporary, path))
  }

  async function put(temporary: string, path: TreePath): Promise<void> {
    const present = openFile(tree, path, constants.O_WRONLY)
    try {
      const inode = fstatSync(present, { bigint: true }).ino
      const replacement = noteReplacement({ temporary, path, inode, modifiedNs: nowNs(clock) })
      stuck.set(path, replacement)
      await finishReplacement(replacement, { tree, present })
      stuck.delete(path)
    } finally {
      closeSync(present)
    }
  }

  return { stuck, finishStuck, keepAndPut, openPresent }
}

async function writeTemporary(content: AsyncIterable<Uint8Array>, path: string, clock: Clock): Promise<void> {
  const handle = openSync(path, 'wx', 0o600)
  try {
    await pour(content, { handle, offset: 0, clock })
  } finally {
    closeSync(handle)
  }
}

interface Goal {
  handle: number
  offset: number
  clock: Clock
  /** Absent: the file is new, nobody needs what it holds. */
  keeper?: Keeper
}

/** Durable when it resolves. */
async function pour(content: AsyncIterable<Uint8Array>, { handle, offset, clock, keeper }: Goal): Promise<void> {
  let position = offset
  for await (const chunk of content) {
    const part = { handle, chunk, position }
    if (keeper === undefined) await writePart(part)
    else await keeper.changing(() => keepAndWrite(keeper, part))
    position += chunk.length
  }
  const modified = toFileTime(nowNs(clock))
  futimesSync(handle, modified, modified)
  await syncAsync(handle)
}

interface Part {
  handle: number
  chunk: Uint8Array
  position: number
}

async function keepAndWrite(keeper: Keeper, part: Part): Promise<void> {
  await keeper.beforeWrite(part.handle, { offset: part.position, length: part.chunk.length })
  await writePart(part)
}

async function writePart({ handle, chunk, position }: Part): Promise<void> {
  for (let done = 0; done < chunk.length; ) {
    const { bytesWritten } = await writeAsync(handle, chunk, done, chunk.length - done, position + done)
    done += bytesWritten
  }
}

function badOffset(offset: number): Refusal {
  return new Refusal('fs_invalid_argument', `Cannot write at offset ${offset}: wanted a whole number from 0`)
}
