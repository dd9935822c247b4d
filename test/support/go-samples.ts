import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Whether Go programs can be built here. */
export const hasGo = (): Promise<boolean> =>
  run('go', ['version']).then(
    () => true,
    () => false,
  )

/**
 * Linking takes a second: many samples become the functions of one program, which runs them in turn and prints a line
 * with a zero after each.
 */
export function asOneProgram(samples: readonly string[]): string {
  const imports = new Set(samples.flatMap((sample) => sample.match(/^\t"[\w/]+"$/gm) ?? []))
  const bodies = samples.map((sample, index) =>
    sample.slice(sample.indexOf('func main()')).replace('func main()', `func sample${index}()`),
  )
  const calls = samples.map((_, index) => `\tsample${index}()\n\tfmt.Println("\\x00")`).join('\n')
  return `package main\n\nimport (\n${[...imports].join('\n')}\n)\n\n${bodies.join('\n\n')}\n\nfunc main() {\n${calls}\n}\n`
}
