/** How much a finding matters: readers are misled, probably are, or only the source could be tidier. */
export type Severity = 'error' | 'warning' | 'notice'

/** Something in a tree that builds, but probably not as its writer meant. */
export interface Finding {
  /** Name of the rule, as in `lintRules`. */
  rule: string
  severity: Severity
  /** Path in the tree. */
  file: string
  /** From 1; 0 when unknown. */
  line: number
  /** From 1; 0 when unknown. */
  column: number
  message: string
  /** URLs of the pages on which it shows, sorted; empty when it belongs to the tree as a whole. */
  pages: string[]
}

/** One rule of the linter, as the docs list it. */
export interface LintRule {
  name: string
  severity: Severity
  /** What it finds, and what to do. */
  help: string
}

/** Every rule. The linter, its reports and the docs read this table. */
export const lintRules: readonly LintRule[] = [
  {
    name: 'broken-link',
    severity: 'error',
    help: 'A link to a page or file that the build doesn’t write. Mend the address, or add a redirect.',
  },
  {
    name: 'broken-fragment',
    severity: 'warning',
    help: 'A link to a part of a page that has no such id. Mend the part after #.',
  },
  {
    name: 'broken-image',
    severity: 'error',
    help: 'A picture, script or style sheet that is not in the tree. Mend the address, or add the file.',
  },
  {
    name: 'missing-alt',
    severity: 'warning',
    help: 'A picture without an alternative text. Say what it shows, or alt="" when it only decorates.',
  },
  {
    name: 'duplicate-id',
    severity: 'warning',
    help: 'One id twice on a page: links to it lead to the first. Rename one, or give the heading an id.',
  },
  {
    name: 'leaked-liquid',
    severity: 'error',
    help: 'Braces of a template that readers see. Liquid in front matter and data is not run; in prose, wrap it in raw.',
  },
  {
    name: 'dead-branch',
    severity: 'warning',
    help: 'A comparison that no page takes, so its text is on no page. Correct the value, or delete the branch.',
  },
  {
    name: 'constant-condition',
    severity: 'notice',
    help: 'A comparison that every page takes. Keep the text and drop the condition.',
  },
  {
    name: 'unset-in-condition',
    severity: 'warning',
    help: 'A comparison with a value that the page doesn’t set. Set it in the front matter or by defaults.',
  },
  {
    name: 'unknown-platform',
    severity: 'error',
    help: 'A comparison with a platform that nobody declared. Correct the name, or declare the platform.',
  },
  {
    name: 'undefined-output',
    severity: 'warning',
    help: 'A variable that prints nothing, as nothing sets it. Set it, or guard it with if or default.',
  },
  {
    name: 'unused-value',
    severity: 'notice',
    help: 'A page for one platform on which nothing depends on the platform.',
  },
  { name: 'unused-include', severity: 'notice', help: 'An include that no page includes. Delete it, or include it.' },
  {
    name: 'unused-parameter',
    severity: 'notice',
    help: 'A parameter that the include never reads. Drop it, or correct its name.',
  },
  { name: 'duplicate-key', severity: 'warning', help: 'A YAML key given twice: the last one wins. Delete one.' },
  { name: 'duplicate-url', severity: 'error', help: 'Two pages with one address. Change a permalink.' },
  {
    name: 'redirect-over-page',
    severity: 'error',
    help: 'A redirect from an address where a page stands. Delete the redirect.',
  },
  {
    name: 'ignored-front-matter',
    severity: 'notice',
    help: 'A key of the front matter that has no effect. Delete it.',
  },
  { name: 'ignored-key', severity: 'notice', help: 'A key of the configuration that has no effect here.' },
  {
    name: 'unknown-layout',
    severity: 'error',
    help: 'A layout that doesn’t exist: the page is written bare. Correct its name.',
  },
  { name: 'broken-page', severity: 'error', help: 'A page that can’t be rendered. The message names the construct.' },
]

const severities = new Map(lintRules.map(({ name, severity }) => [name, severity]))

/** A finding with its rule's severity. Throws for a rule that the table doesn't have. */
export function createFinding(found: Omit<Finding, 'severity' | 'pages'> & { pages?: Iterable<string> }): Finding {
  const severity = severities.get(found.rule)
  if (severity === undefined) throw new Error(`Could not report ${found.rule}: no such rule`)
  return { ...found, severity, pages: [...new Set(found.pages ?? [])].sort() }
}

const ranks: Record<Severity, number> = { error: 0, warning: 1, notice: 2 }

/** Findings by file, line, column and rule; the same finding on several pages becomes one. */
export function mergeFindings(findings: readonly Finding[]): Finding[] {
  const merged = new Map<string, Finding>()
  for (const finding of findings) {
    const { rule, file, line, column, message } = finding
    const key = JSON.stringify([rule, file, line, column, message])
    const known = merged.get(key)
    merged.set(key, known ? { ...known, pages: [...new Set([...known.pages, ...finding.pages])].sort() } : finding)
  }
  return [...merged.values()].sort(
    (one, other) =>
      compare(one.file, other.file) ||
      one.line - other.line ||
      one.column - other.column ||
      ranks[one.severity] - ranks[other.severity] ||
      compare(one.rule, other.rule) ||
      compare(one.message, other.message),
  )
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
