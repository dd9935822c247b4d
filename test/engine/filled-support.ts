import type { Step, Volume } from '@sandbar/engine'
import { digestOf, pack, placing, receive } from './packed-support.ts'
import { scan } from './volume-support.ts'

interface File {
  name: string
  text: string
}

const attributes = {
  mode: 0o750,
  uid: process.geteuid?.() ?? 0,
  gid: process.getegid?.() ?? 0,
  modifiedNs: 1_600_000_000_987_654_000n,
}
const directories = ['first', 'first/inner', 'first/inner/innermost', 'first/none', 'second \u00e9']

const numbered = (directory: string, from: number, to: number): File[] =>
  Array.from({ length: to - from }, (_, index) => ({
    name: `${directory}/file-${from + index}`,
    text: `content ${from + index}`,
  }))

const inTheirOrder: { directory: string; files: File[] }[] = [
  { directory: 'first', files: numbered('first', 10, 20) },
  { directory: 'first/inner', files: numbered('first/inner', 20, 40) },
  { directory: 'first/inner/innermost', files: numbered('first/inner/innermost', 40, 45) },
  { directory: 'first/none', files: [] },
  { directory: 'second \u00e9', files: numbered('second \u00e9', 50, 60) },
]
export const filledFiles = inTheirOrder.flatMap(({ files }) => files)

/** New directories with what belongs into them. */
export function filling(files: readonly File[] = filledFiles): Step[] {
  const made = inTheirOrder.flatMap(({ directory }): Step[] => [
    { step: 'makeDirectory', path: directory, attributes },
    ...placing(files.filter(({ name }) => name.slice(0, name.lastIndexOf('/')) === directory)),
  ])
  const last = directories.toReversed().map((path): Step => ({ step: 'attributes', path, attributes }))
  return [...made, ...last]
}

/** Whatever of it was there before is used. */
export async function shipFilled(volume: Volume): Promise<void> {
  const stage = await volume.openStage('relationship', '')
  if ((await stage.have()).size < filledFiles.length) await receive(stage, pack(filledFiles))
  await stage.commit({ pointId: 'p2', note: '', steps: filling() })
}

/** What is there, in short. */
export async function linesOf(volume: Volume): Promise<string[]> {
  const { entries } = await scan(volume, '')
  return entries.map(({ path, kind, mode, digest, modifiedNs }) => `${path} ${kind} ${mode} ${digest} ${modifiedNs}`)
}

/** The same when `filling` was carried out. */
export const filledLines: readonly string[] = linesWanted()

function linesWanted(): string[] {
  const found = filling().flatMap((step) => {
    if (step.step === 'attributes')
      return [`${step.path} directory ${step.attributes.mode}  ${step.attributes.modifiedNs}`]
    if (step.step !== 'place') return []
    const { mode, modifiedNs } = step.attributes
    return [`${step.path} file ${mode} ${digestOf(textOf(step.path))} ${modifiedNs}`]
  })
  return found.sort()
}

function textOf(path: string): string {
  return filledFiles.find(({ name }) => name === path)?.text ?? ''
}
