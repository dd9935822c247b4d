import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from '../core/refusal.ts'
import { writeWhole } from './durable.ts'
import { errorCode } from './volume/failures.ts'

/**
 * Of everything in a data directory together; grows when a program that does not know the new one would be wrong about it. Catalogue,
 * journals and listings carry numbers of their own beside it.
 */
const dataFormat = 1

/**
 * Looks at the format of a data directory, and writes it where an earlier version has left none. Refusals `state_too_new`,
 * `state_damaged`; nothing is touched then.
 */
export function settleFormat(directory: string): void {
  const file = join(directory, 'format')
  const found = readFormat(file)
  if (found === undefined) {
    writeWhole(file, Buffer.from(`${dataFormat}\n`), `${file}.new`)
  } else if (found > dataFormat) throw tooNew(directory, { format: found, known: dataFormat })
}

function readFormat(file: string): number | undefined {
  try {
    const text = readFileSync(file, 'utf8')
    if (/^[1-9]\d{0,8}\n$/.test(text)) return Number(text)
    throw new Refusal(
      'state_damaged',
      `Could not trust ${file}: it says ${JSON.stringify(text.slice(0, 40))}, want a number`,
      {
        details: { file },
      },
    )
  } catch (thrown) {
    if (errorCode(thrown) === 'ENOENT') return undefined
    throw thrown
  }
}

/** What was written by a program that came later, with what to do about it. */
export function tooNew(file: string, { format, known }: { format: number; known: number }): Refusal {
  const message = `Could not open ${file}: its format is ${format}, this program knows ${known}, want a newer program or a new data directory`
  return new Refusal('state_too_new', message, { details: { file, version: format, known } })
}
