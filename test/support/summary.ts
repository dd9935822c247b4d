/** Counts from the closing lines of Node's test runner. */
export interface Summary {
  pass: number
  fail: number
  skipped: number
}

/** Reads the last `pass`, `fail`, `cancelled` and `skipped` lines; 0 where there are none. */
export function parseSummary(output: string): Summary {
  const last = (label: string) => {
    const matches = [...stripColours(output).matchAll(new RegExp(`^(?:#|ℹ) ${label} (\\d+)$`, 'gm'))]
    return Number(matches.at(-1)?.[1] ?? 0)
  }
  return { pass: last('pass'), fail: last('fail') + last('cancelled'), skipped: last('skipped') + last('todo') }
}

function stripColours(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes begin with the escape character
  return text.replace(/\u001b\[[0-9;]*m/g, '')
}
