import {
  closeSync,
  constants,
  copyFile,
  fstatSync,
  ftruncateSync,
  lstatSync,
  openSync,
  type PathLike,
  readSync,
} from 'node:fs'
import { promisify } from 'node:util'
import type { Region } from '../../core/step.ts'
import type { NativeHelper } from '../native/helper.ts'
import { nativeHelper } from '../native/load.ts'
import { createBreather } from '../volume/breather.ts'
import { addressOfHandle } from '../volume/confined.ts'
import { writeAt } from './write-at.ts'

const copyFileAsync = promisify(copyFile)
const pieceBytes = 1024 * 1024
/** What file systems give and take at a time. */
const grainBytes = 4096
const zeros = Buffer.alloc(grainBytes)
const buffer = Buffer.allocUnsafeSlow(pieceBytes)

/** A copy of an open file. Where blocks can be shared it costs nothing; else its holes stay holes, with the helper. */
export async function copyWithHoles(handle: number, path: string): Promise<void> {
  const source = addressOfHandle(handle)
  const native = nativeHelper()
  const { size, blocks } = fstatSync(handle)
  if (!native || blocks * 512 >= size) return copyFileAsync(source, path, constants.COPYFILE_FICLONE)
  try {
    await copyFileAsync(source, path, constants.COPYFILE_FICLONE_FORCE)
  } catch {
    await copyPieces(dataOf(handle, native), { source, path, size })
  }
}

/**
 * Takes the room of zero bytes away from a file of the stage. Without the helper a file that takes all of its room is
 * copied to `spare` for that; answers whether it was.
 */
export async function digHoles(path: string, spare: string): Promise<boolean> {
  const native = nativeHelper()
  const { size, blocks } = lstatSync(path)
  if (!native) {
    if (size === 0 || blocks * 512 < size) return false
    await copyPieces([{ offset: 0, length: size }], { source: path, path: spare, size })
    return true
  }
  const breather = createBreather()
  const handle = openSync(path, 'r+')
  try {
    for (const piece of piecesOf(dataOf(handle, native))) {
      if (breather.isDue()) await breather.pause()
      punchZeros(handle, piece, native)
    }
  } finally {
    closeSync(handle)
  }
  return false
}

/** Takes the room of zero bytes in ranges of an open file away; without the helper they keep it. */
export function digRanges(handle: number, ranges: readonly Region[]): void {
  const native = nativeHelper()
  if (native) for (const piece of piecesOf(ranges)) punchZeros(handle, piece, native)
}

/** Writes bytes to a place where nothing was written yet, zero bytes left out. */
export function writeData(handle: number, bytes: Uint8Array, start: number): void {
  for (const { offset, length } of runsOf(bytes, false)) {
    writeAt(handle, bytes.subarray(offset, offset + length), start + offset)
  }
}

interface Copying {
  source: PathLike
  path: string
  size: number
}

/** Into a new file, zero bytes left unwritten. */
async function copyPieces(ranges: Iterable<Region>, { source, path, size }: Copying): Promise<void> {
  const breather = createBreather()
  const from = openSync(source, 'r')
  const goal = openSync(path, 'wx', 0o600)
  try {
    for (const piece of piecesOf(ranges)) {
      if (breather.isDue()) await breather.pause()
      writeData(goal, readPiece(from, piece), piece.offset)
    }
    ftruncateSync(goal, size)
  } finally {
    closeSync(goal)
    closeSync(from)
  }
}

function* dataOf(handle: number, native: NativeHelper): Generator<Region> {
  for (let end = 0; ; ) {
    const offset = native.dataAt(handle, end)
    if (offset === undefined) return
    end = native.holeAt(handle, offset)
    yield { offset, length: end - offset }
  }
}

function* piecesOf(ranges: Iterable<Region>): Generator<Region> {
  for (const { offset, length } of ranges) {
    for (let done = 0; done < length; done += pieceBytes) {
      yield { offset: offset + done, length: Math.min(pieceBytes, length - done) }
    }
  }
}

function punchZeros(handle: number, piece: Region, native: NativeHelper): void {
  // Only whole grains, counted from the beginning of the file, give room back.
  const skipped = (grainBytes - (piece.offset % grainBytes)) % grainBytes
  if (skipped >= piece.length) return
  const offset = piece.offset + skipped
  const bytes = readPiece(handle, { offset, length: piece.length - skipped })
  for (const run of runsOf(bytes, true)) {
    native.punchHole(handle, { offset: offset + run.offset, length: run.length })
  }
}

/** In a buffer that the next call uses again. */
function readPiece(handle: number, { offset, length }: Region): Uint8Array {
  return buffer.subarray(0, readSync(handle, buffer, 0, length, offset))
}

/** Ranges of whole grains that hold zero bytes only, or all the others. */
function runsOf(bytes: Uint8Array, areZeros: boolean): Region[] {
  const runs: Region[] = []
  for (let offset = 0; offset < bytes.length; offset += grainBytes) {
    const grain = bytes.subarray(offset, offset + grainBytes)
    if (zeros.equals(grain) !== areZeros) continue
    const last = runs.at(-1)
    if (last && last.offset + last.length === offset) last.length += grain.length
    else runs.push({ offset, length: grain.length })
  }
  return runs
}
