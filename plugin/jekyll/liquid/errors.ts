import { BuildError } from '../notices.ts'

/** The part of a LiquidJS error that says where it happened. */
interface LiquidFailure extends Error {
  token?: { file?: string; getPosition?: () => number[] }
  originalError?: Error
}

/** A Liquid error as one that names file, line and column. `bodyLines` gives the line on which a file's body starts. */
export function toBuildError(
  error: unknown,
  { file, bodyLines }: { file: string; bodyLines: Map<string, number> },
): BuildError {
  if (error instanceof BuildError) return error
  const failure = error as LiquidFailure
  const inner = innermost(failure)
  if (inner instanceof BuildError) return inner
  const at = failure.token?.file ?? file
  const [line, column] = failure.token?.getPosition?.() ?? []
  const place =
    line === undefined ? { file: at } : { file: at, line: line + (bodyLines.get(at) ?? 1) - 1, column: column ?? 1 }
  return new BuildError(readable(inner.message), { place, cause: error })
}

const innermost = (error: LiquidFailure): Error => (error.originalError ? innermost(error.originalError) : error)

const TAG_MISSING = /^tag "(.*)" not found$/

function readable(message: string): string {
  const text = message.replace(/, file:.*$/s, '').replace(/, line:\d+, col:\d+$/, '')
  const tag = TAG_MISSING.exec(text)?.[1]
  return tag ? `Could not run the tag ${tag}: no such tag` : text
}
