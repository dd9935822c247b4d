import {
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsync,
  futimesSync,
  lstatSync,
  openSync,
  renameSync,
  rmSync,
  write as writeCallback,
} from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { TreePath } from '../../core/entry.ts'
import { parentOf } from '../../core/names.ts'
import type { Clock } from '../../ports/clock.ts'
import type { FileInfo, Volume } from '../../ports/volume.ts'
import { attempting, attemptingAsync } from './failures.ts'
import type { FileChangePorts } from './file-changes.ts'
import { openFile, refuseHidden } from './file-reads.ts'
import type { Mutex } from './mutex.ts'
import { nowNs } from './now.ts'
import { canSetOwners, toFileTime } from './set-attributes.ts'

const writeAsync = promisify(writeCallback)
const syncAsync = promisify(fsync)

interface WriterPorts extends FileChangePorts {
  inTurn: Mutex
}

/**
 * Whole contents are written beside the tree and renamed in when they are complete and durable: nobody sees half a
 * file. A write at an offset goes into the file itself.
 */
export function createContentWriter(ports: WriterPorts): Volume['write'] {
  const { tree, places, gate, info } = ports
  let count = 0

  async function write(path: TreePath, content: AsyncIterable<Uint8Array>, at?: { offset: number }): Promise<FileInfo> {
    await gate.passed()
    refuseHidden(places, path)
    const present = attempting({ verb: 'write', path }, () => openFile(tree, path, constants.O_WRONLY))
    try {
      if (at === undefined) await replace(path, content, present)
      else
        await attemptingAsync({ verb: 'write', path }, () =>
          pour(content, { handle: present, offset: at.offset, clock: ports.clock }),
        )
    } finally {
      closeSync(present)
    }
    return info(path)
  }

  async function replace(path: TreePath, content: AsyncIterable<Uint8Array>, present: number): Promise<void> {
    count += 1
    const temporary = join(places.scratch, `write-${process.pid}-${count}`)
    try {
      await attemptingAsync({ verb: 'write', path }, () =>
        writeTemporary(content, { path: temporary, present, clock: ports.clock }),
      )
      await ports.inTurn(async () => {
        await gate.passed()
        attempting({ verb: 'write', path }, () => moveIn(ports, temporary, path))
      })
    } finally {
      rmSync(temporary, { force: true })
    }
  }

  return write
}

function moveIn({ tree }: WriterPorts, temporary: string, path: TreePath): void {
  tree.at(path, (address) => {
    lstatSync(address)
    renameSync(temporary, address)
  })
  tree.syncDirectory(parentOf(path))
}

interface Temporary {
  path: string
  /** The file that it replaces, open. */
  present: number
  clock: Clock
}

async function writeTemporary(content: AsyncIterable<Uint8Array>, { path, present, clock }: Temporary): Promise<void> {
  const handle = openSync(path, 'wx', 0o600)
  try {
    const stats = fstatSync(present)
    if (canSetOwners) fchownSync(handle, stats.uid, stats.gid)
    fchmodSync(handle, stats.mode & 0o7777)
    await pour(content, { handle, offset: 0, clock })
  } finally {
    closeSync(handle)
  }
}

async function pour(
  content: AsyncIterable<Uint8Array>,
  { handle, offset, clock }: { handle: number; offset: number; clock: Clock },
): Promise<void> {
  let position = offset
  for await (const chunk of content) {
    for (let done = 0; done < chunk.length; ) {
      const { bytesWritten } = await writeAsync(handle, chunk, done, chunk.length - done, position)
      done += bytesWritten
      position += bytesWritten
    }
  }
  const time = toFileTime(nowNs(clock))
  futimesSync(handle, time, time)
  await syncAsync(handle)
}
