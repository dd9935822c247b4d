import { type Context, evalToken, type Output, type Token, toValueSync, type Value } from 'liquidjs'
import { type Comparison, comparisonsOf, pathOf, rootsOf } from './comparisons.ts'

/** Where a piece of a template stands. `line` counts in the file's body, from 1. */
export interface Spot {
  file: string
  line: number
  column: number
  text: string
}

/** A condition of `if`, `elsif` or `unless`, with the pages that went in and those that went on. URLs of pages. */
export interface BranchRecord extends Spot {
  comparisons: Comparison[]
  roots: string[]
  taken: Set<string>
  refused: Set<string>
  /** Paths of the comparisons that were not set, with the pages on which. */
  unset: Map<string, Set<string>>
  /** True as soon as it was reached from a page's own text rather than from its layout. */
  isInBody: boolean
}

/** An output of a plain variable, with the pages on which it was set and those on which not. */
export interface OutputRecord extends Spot {
  path: string[]
  defined: Set<string>
  undefined: Set<string>
  isInBody: boolean
}

/** An include with parameters, as it was called. */
export interface CallRecord extends Spot {
  included: string
  names: string[]
  pages: Set<string>
}

/** The page that is being rendered. */
export interface Rendering {
  url: string
  isInBody: boolean
}

/** Where a template runs: for which page, and from which file its text is. */
export interface RunningAt {
  rendering: Rendering
  file: string
}

/** What the templates of a tree did while its pages were rendered. */
export interface Trace {
  branches: Map<string, BranchRecord>
  outputs: Map<string, OutputRecord>
  calls: Map<string, CallRecord>
  branch(value: Value, at: RunningAt & { context: Context; isTaken: boolean }): void
  output(output: Output, at: RunningAt & { context: Context }): void
  call(token: Token, at: RunningAt & { included: string; names: string[] }): void
}

/** Creates an empty trace. One trace serves all pages of a tree. */
export function createTrace(): Trace {
  const branches = new Map<string, BranchRecord>()
  const outputs = new Map<string, OutputRecord>()
  const calls = new Map<string, CallRecord>()
  return {
    branches,
    outputs,
    calls,
    branch(value, { context, rendering, file, isTaken }) {
      const token = value.initial.postfix[0]
      if (!token) return
      const record = takeRecord(branches, { token, file }, () => startBranch(value))
      record.isInBody ||= rendering.isInBody
      const side = isTaken ? record.taken : record.refused
      side.add(rendering.url)
      for (const { path, token: asked } of record.comparisons) {
        if (!isUnset(asked, context)) continue
        const name = path.join('.')
        record.unset.set(name, (record.unset.get(name) ?? new Set()).add(rendering.url))
      }
    },
    output(output, { context, rendering, file }) {
      const token = output.value.initial.postfix[0]
      const path = token && pathOf(token)
      if (!token || !path || output.value.initial.postfix.length !== 1) return
      const record = takeRecord(outputs, { token, file }, () => ({
        path,
        defined: new Set(),
        undefined: new Set(),
        isInBody: false,
      }))
      record.isInBody ||= rendering.isInBody
      const side = isUnset(token, context) ? record.undefined : record.defined
      side.add(rendering.url)
    },
    call(token, { included, names, rendering, file }) {
      const record = takeRecord(calls, { token, file }, () => ({ included, names, pages: new Set() }))
      record.pages.add(rendering.url)
    },
  }
}

const startBranch = (value: Value): Omit<BranchRecord, keyof Spot> => ({
  comparisons: comparisonsOf(value),
  roots: rootsOf(value),
  taken: new Set(),
  refused: new Set(),
  unset: new Map(),
  isInBody: false,
})

function takeRecord<Kind extends Spot>(
  records: Map<string, Kind>,
  { token, file }: { token: Token; file: string },
  start: () => Omit<Kind, keyof Spot>,
): Kind {
  const key = `${file}\0${token.begin}`
  const known = records.get(key)
  if (known) return known
  const [line = 0, column = 0] = token.getPosition()
  const record = { file, line, column, text: token.getText(), ...start() } as Kind
  records.set(key, record)
  return record
}

function isUnset(token: Token, context: Context): boolean {
  const value = toValueSync(evalToken(token, context, true) as never)
  return value === undefined || value === null
}
