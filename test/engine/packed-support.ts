import { createHash } from 'node:crypto'
import type { Stage, Step, Volume } from '@sandbar/engine'
import { contentRowBytes, writeContentRow } from '../../engine/core/packed-contents.ts'

export const packedFiles = ['one', 'two', 'three', 'four'].map((name) => ({ name, text: `content of ${name}` }))

const attributes = {
  mode: 0o640,
  uid: process.geteuid?.() ?? 0,
  gid: process.getegid?.() ?? 0,
  modifiedNs: 1_700_000_000_123_456_000n,
}

/** The files in one piece, each for a plan that places it with its attributes. */
export function pack(files: readonly { text: string }[] = packedFiles): Uint8Array {
  return Buffer.concat(
    files.map(({ text }) => {
      const row = Buffer.alloc(contentRowBytes)
      writeContentRow(row, 0, { ...attributes, digest: digestOf(text), size: text.length })
      return Buffer.concat([row, Buffer.from(text)])
    }),
  )
}

export function placing(files: readonly { name: string; text: string }[] = packedFiles): Step[] {
  const place = ({ name, text }: { name: string; text: string }): Step => {
    return { step: 'place', path: name, digest: digestOf(text), size: text.length, attributes }
  }
  return files.map(place)
}

/** Whatever of it was there before is used. */
export async function shipPacked(volume: Volume): Promise<void> {
  const stage = await volume.openStage('relationship', '')
  if ((await stage.have()).size < packedFiles.length) await receive(stage, pack())
  await stage.commit({ pointId: 'p2', note: '', steps: placing() })
}

export async function receive(stage: Stage, packed: Uint8Array): Promise<void> {
  if (!stage.receivePacked) throw new Error('The stage takes no packed contents')
  await stage.receivePacked(packed)
}

export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
