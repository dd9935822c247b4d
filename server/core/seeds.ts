import { isRefusal, pathFromText, type Volume } from '@sandbar/engine'

/** One thing of a seed. Paths are text; parents come before what they hold. */
export type SeedEntry = { path: string } & ({ kind: 'directory' } | { kind: 'file'; text: string })

/** What a fresh sandbox holds: entries for the first and for the second cluster. */
export interface Seed {
  first: readonly SeedEntry[]
  second: readonly SeedEntry[]
}

const directory = (path: string): SeedEntry => ({ path, kind: 'directory' })
const file = (path: string, ...lines: string[]): SeedEntry => ({ path, kind: 'file', text: `${lines.join('\n')}\n` })

/** A small office's project folder to replicate, an empty place for its copy, and a folder that is not empty. */
const demo: Seed = {
  first: [
    directory('/projects'),
    file(
      '/projects/README.txt',
      'Projects of the harbour office.',
      'One folder per project. Finished ones go to the archive at the end of each quarter.',
    ),
    file('/projects/contacts.csv', 'name,task,phone', 'Ines Moreau,surveys,114', 'Tomas Lind,pilots,127'),
    file('/projects/notes.txt', 'Send the new tide tables to the pilots before Friday.'),
    directory('/projects/breakwater'),
    file('/projects/breakwater/plan.txt', 'Phase 1: survey of the sea bed', 'Phase 2: stones', 'Phase 3: lamp'),
    file('/projects/breakwater/budget.csv', 'item,euro', 'survey,18500', 'stones,240000', 'lamp,7200'),
    file(
      '/projects/breakwater/minutes.txt',
      '12 March: the survey boat is booked for week 14.',
      'Next meeting: 2 April.',
    ),
    file(
      '/projects/breakwater/outline.svg',
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20">',
      '  <path d="M2 16 L18 6 L38 10" fill="none" stroke="navy" stroke-width="2"/>',
      '</svg>',
    ),
    directory('/projects/tides'),
    file('/projects/tides/notes.txt', 'The gauge at the old pier reads 4 cm high. Subtract before use.'),
    file('/projects/tides/january.csv', 'day,low,high', '1,0.42,3.81', '2,0.39,3.90', '3,0.45,3.77'),
    file('/projects/tides/february.csv', 'day,low,high', '1,0.51,3.64', '2,0.48,3.70', '3,0.40,3.85'),
    directory('/projects/ferry'),
    file('/projects/ferry/timetable.csv', 'from,leaves,arrives', 'north pier,06:40,07:05', 'south pier,07:20,07:45'),
    file('/projects/ferry/notice.txt', 'No crossing on Sunday morning: the ramp is being painted.'),
    file('/projects/ferry/crew.txt', 'Early: Okafor, Brandt', 'Late: Silva, Nyberg'),
    directory('/projects/photos'),
  ],
  second: [
    directory('/replica'),
    directory('/archive'),
    file('/archive/last-year.txt', 'Kept from before: a directory that is not empty.'),
  ],
}

export const seeds = { demo, none: { first: [], second: [] } } as const satisfies Record<string, Seed>

export type SeedName = keyof typeof seeds

/** Writes a seed's entries to a volume. What is there already stays as it is, so it may run again. */
export async function plantSeed(
  volume: Pick<Volume, 'create' | 'write'>,
  entries: readonly SeedEntry[],
): Promise<void> {
  for (const entry of entries) {
    const path = pathFromText(entry.path)
    const slash = path.lastIndexOf('/')
    const parent = slash < 0 ? '' : path.slice(0, slash)
    const isNew = await createUnlessThere(volume, { parent, name: path.slice(slash + 1), kind: entry.kind })
    if (isNew && entry.kind === 'file') await volume.write(path, once(new TextEncoder().encode(entry.text)))
  }
}

async function createUnlessThere(
  volume: Pick<Volume, 'create'>,
  { parent, name, kind }: { parent: string; name: string; kind: 'file' | 'directory' },
): Promise<boolean> {
  try {
    await volume.create(parent, name, { kind })
    return true
  } catch (thrown) {
    if (isRefusal(thrown, 'fs_entry_exists')) return false
    throw thrown
  }
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes
}
