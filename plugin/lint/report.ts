import { type Finding, lintRules, type Severity } from './finding.ts'

/** Findings for people: one a line, `file:line:column severity rule message`, and the pages when there are several. */
export function printText(findings: readonly Finding[]): string {
  const lines = findings.map(({ file, line, column, severity, rule, message, pages }) => {
    const place = [file, ...(line > 0 ? [line] : []), ...(line > 0 && column > 0 ? [column] : [])].join(':')
    return `${place}: ${severity}: ${message} (${rule})${printPages(pages)}`
  })
  return [...lines, printSum(findings), ''].join('\n')
}

const printPages = (pages: readonly string[]): string =>
  pages.length === 0
    ? ''
    : ` [${pages.slice(0, 3).join(', ')}${pages.length > 3 ? ` and ${pages.length - 3} more pages` : ''}]`

function printSum(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'Nothing found'
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length
  const parts = (['error', 'warning', 'notice'] as const)
    .map((severity) => [count(severity), severity] as const)
    .filter(([number]) => number > 0)
    .map(([number, severity]) => `${number} ${severity}${number === 1 ? '' : 's'}`)
  return `${findings.length === 1 ? 'One finding' : `${findings.length} findings`}: ${parts.join(', ')}`
}

/** Findings as JSON: `{ findings: [...] }`, each as the type Finding says. */
export const printJson = (findings: readonly Finding[]): string => `${JSON.stringify({ findings }, null, 2)}\n`

const LEVELS: Record<Severity, string> = { error: 'error', warning: 'warning', notice: 'note' }

/** Findings as SARIF 2.1.0, which code hosts show beside the lines. */
export function printSarif(findings: readonly Finding[]): string {
  const rules = lintRules.map(({ name, severity, help }) => ({
    id: name,
    shortDescription: { text: help },
    defaultConfiguration: { level: LEVELS[severity] },
  }))
  const run = { tool: { driver: { name: 'sandbar-docs', rules } }, results: findings.map(toResult) }
  const schema = 'https://json.schemastore.org/sarif-2.1.0.json'
  return `${JSON.stringify({ $schema: schema, version: '2.1.0', runs: [run] }, null, 2)}\n`
}

function toResult({ rule, severity, message, file, line, column, pages }: Finding) {
  const region = line > 0 ? { region: { startLine: line, ...(column > 0 ? { startColumn: column } : {}) } } : {}
  return {
    ruleId: rule,
    ruleIndex: lintRules.findIndex(({ name }) => name === rule),
    level: LEVELS[severity],
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: { uri: encodeURI(file) }, ...region } }],
    properties: { pages },
  }
}
