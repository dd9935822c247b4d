/** Where the program writes. `--json` keeps standard output for one object. */
export interface Output {
  /** For people; to standard error under `--json`. */
  say(text: string): void
  /** The one object, under `--json` only. */
  result(value: unknown): void
  readonly isJson: boolean
}

/** Writes to the process's own streams. */
export function createOutput(isJson: boolean): Output {
  return {
    isJson,
    say: (text) => (isJson ? process.stderr : process.stdout).write(`${text}\n`),
    result: (value) => {
      if (isJson) process.stdout.write(`${JSON.stringify(value)}\n`)
    },
  }
}
