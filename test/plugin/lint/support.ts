import { createMemoryTree } from 'eleventy-plugin-sandbar'
import type { Finding } from '../../../plugin/lint/finding.ts'
import { lintTree } from '../../../plugin/lint/lint-tree.ts'

const platforms = 'platforms: { on-prem: On premises, aws: AWS, azure: Azure }\n'

/** Lints files in memory, in a tree with three platforms. */
export const lintFiles = (files: Record<string, string>): Finding[] =>
  lintTree({
    tree: createMemoryTree({ '_config.yml': platforms, ...files }),
    typography: 'quotes',
    indentedCode: false,
  })

/** Findings as `rule file:line pages`. */
export const briefly = (findings: readonly Finding[]): string[] =>
  findings.map(({ rule, file, line, pages }) => [rule, `${file}:${line}`, ...pages].join(' '))

export const page = (body: string, front = ''): string => `---\n${front}---\n${body}`
