import { BuildError } from '../jekyll/notices.ts'
import type { Finding } from '../lint/finding.ts'
import { type LintInput, lintSite } from '../lint/lint-site.ts'
import type { NormalizedOptions } from '../options.ts'

/** Lints a site that was just built: prints what was found, or stops the build for errors and warnings. */
export function reportFindings(input: LintInput, { lint }: NormalizedOptions): void {
  const findings = lintSite(input)
  const grave = findings.filter(({ severity }) => severity !== 'notice')
  const [first] = grave
  if (lint !== 'error' || !first) {
    for (const finding of findings) console.warn(`[sandbar] ${lineOf(finding)}`)
    return
  }
  const { file, line, column } = first
  const [, ...others] = grave
  const more = others.map((finding) => `\n${lineOf(finding)}`).join('')
  throw new BuildError(`${first.message} (${first.rule})${more}`, {
    place: { file, ...(line > 0 ? { line } : {}), ...(column > 0 ? { column } : {}) },
  })
}

const lineOf = ({ file, line, column, message, rule }: Finding): string =>
  `${[file, line, column].filter((part) => part !== 0).join(':')}: ${message} (${rule})`
