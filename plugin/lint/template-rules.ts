import { nearestName } from '../jekyll/notices.ts'
import { createFinding, type Finding } from './finding.ts'
import type { BranchRecord, OutputRecord, Spot, Trace } from './trace.ts'

/** What the rules about templates know of the tree around a trace. */
export interface TemplateFacts {
  trace: Trace
  /** The line of a file on which its body starts, from 1. */
  bodyLineOf(file: string): number
  /** Keys of the declared platforms. */
  platforms: readonly string[]
  /** All includes of the tree, and those that a page included. */
  includes: readonly string[]
  included: ReadonlySet<string>
  /** Text of a file of the tree; '' when there is none. */
  read(file: string): string
  /** Pages that are written for one platform by their own front matter. */
  platformPages: readonly { url: string; source: string }[]
}

/** Names that the program gives, so that a page without them is no mistake. */
const GIVEN = new Set(['site', 'jekyll', 'layout', 'forloop', 'tablerowloop', 'paginator', 'content'])

/** What templates did on all pages, as findings. */
export function checkTemplates(facts: TemplateFacts): Finding[] {
  const { trace } = facts
  const branches = [...trace.branches.values()]
  return [
    ...branches.flatMap((branch) => checkBranch(branch, facts)),
    ...[...trace.outputs.values()].flatMap((output) => checkOutput(output, facts)),
    ...checkIncludes(facts),
    ...checkPlatformPages(branches, facts),
  ]
}

const placeOf = ({ file, line, column }: Spot, { bodyLineOf }: TemplateFacts) => ({
  file,
  line: line + bodyLineOf(file) - 1,
  column,
})

const inWords = ({ comparisons }: BranchRecord): string =>
  comparisons
    .map(
      ({ path, operator, literal }) =>
        `${path.join('.')} ${operator} ${literal === undefined ? '...' : `"${literal}"`}`,
    )
    .join(', ')

function checkBranch(branch: BranchRecord, facts: TemplateFacts): Finding[] {
  if (branch.comparisons.length === 0) return []
  const place = placeOf(branch, facts)
  const unknown = checkPlatformNames(branch, facts)
  const pages = [...branch.taken, ...branch.refused]
  const found: Finding[] = [...unknown]
  const isConfigured = branch.roots.some((root) => GIVEN.has(root))
  const isUnset = branch.isInBody && [...branch.unset.values()].some((on) => on.size === branch.refused.size)
  if (!isConfigured && branch.taken.size === 0 && unknown.length === 0 && !isUnset) {
    const message = `No page takes ${inWords(branch)}: what it holds is on no page`
    found.push(createFinding({ rule: 'dead-branch', ...place, message, pages }))
  }
  if (!isConfigured && branch.refused.size === 0 && branch.taken.size > 1 && branch.isInBody) {
    const message = `Every page takes ${inWords(branch)}: it decides nothing`
    found.push(createFinding({ rule: 'constant-condition', ...place, message, pages }))
  }
  for (const [name, on] of branch.isInBody ? branch.unset : []) {
    if (!name.startsWith('page.')) continue
    const message = `${name} is compared here, but not set on ${on.size === 1 ? 'a page' : `${on.size} pages`} with this text`
    found.push(createFinding({ rule: 'unset-in-condition', ...place, message, pages: on }))
  }
  return found
}

function checkPlatformNames(branch: BranchRecord, facts: TemplateFacts): Finding[] {
  if (facts.platforms.length === 0) return []
  return branch.comparisons.flatMap(({ path, literal }) => {
    if (path.join('.') !== 'page.platform' || literal === undefined || literal === '') return []
    if (facts.platforms.includes(literal)) return []
    const near = nearestName(literal, facts.platforms)
    const message = `Platform ${literal} is compared here, but not declared${near ? `, nearest is ${near}` : ''}`
    const pages = [...branch.taken, ...branch.refused]
    return [createFinding({ rule: 'unknown-platform', ...placeOf(branch, facts), message, pages })]
  })
}

/** In layouts and what they include, a variable that some pages set is an option of theirs. */
function checkOutput(output: OutputRecord, facts: TemplateFacts): Finding[] {
  const [root = ''] = output.path
  const isAsked = root === 'page' || root === 'site' || root === 'include'
  if (!isAsked || output.undefined.size === 0 || output.path.length < 2) return []
  if (!output.isInBody && output.defined.size > 0) return []
  const message = `${output.path.join('.')} prints nothing: it is not set`
  return [createFinding({ rule: 'undefined-output', ...placeOf(output, facts), message, pages: output.undefined })]
}

function checkIncludes(facts: TemplateFacts): Finding[] {
  const unused = facts.includes
    .filter((file) => !facts.included.has(file))
    .map((file) => createFinding({ rule: 'unused-include', file, line: 1, column: 1, message: 'No page includes it' }))
  const calls = [...facts.trace.calls.values()].flatMap((call) =>
    call.names
      .filter((name) => !readsParameter(call.included, { name, facts, seen: new Set() }))
      .map((name) => {
        const message = `${call.included} never reads the parameter ${name}`
        return createFinding({ rule: 'unused-parameter', ...placeOf(call, facts), message, pages: call.pages })
      }),
  )
  return [...unused, ...calls]
}

/** An include without parameters of its own hands on those that its caller got. */
function readsParameter(file: string, at: { name: string; facts: TemplateFacts; seen: Set<string> }): boolean {
  const { name, facts, seen } = at
  if (seen.has(file)) return false
  seen.add(file)
  const text = facts.read(file)
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  if (new RegExp(`\\binclude(?:\\.${escaped}(?![\\w-])|\\[)`).test(text)) return true
  if (/\bfor\s+\w+\s+in\s+include\b|\{\{-?\s*include\s*[|}-]/.test(text)) return true
  return [...text.matchAll(/\{%-?\s*include(?:_cached)?\s+([^\s%]+)\s*-?%\}/g)].some(([, inner = '']) => {
    const nested = facts.includes.find((candidate) => candidate.endsWith(`/${inner}`))
    return inner.includes('{{') || (nested !== undefined && readsParameter(nested, at))
  })
}

/** A page for one platform that says the same for all of them. */
function checkPlatformPages(branches: BranchRecord[], { platformPages }: TemplateFacts): Finding[] {
  const depending = new Set(
    branches
      .filter(
        ({ comparisons, isInBody }) => isInBody && comparisons.some(({ path }) => path.join('.') === 'page.platform'),
      )
      .flatMap(({ taken, refused }) => [...taken, ...refused]),
  )
  return platformPages
    .filter(({ url }) => !depending.has(url))
    .map(({ url, source }) => {
      const message = 'The page sets platform, but nothing on it depends on the platform'
      return createFinding({ rule: 'unused-value', file: source, line: 1, column: 1, message, pages: [url] })
    })
}
