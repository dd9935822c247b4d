/** One thing that whoever runs the program should know. Members beyond these are kept as they are. */
export interface LogEntry {
  level: 'info' | 'warning' | 'error'
  message: string
  /** The `Sandbar-Request-Id` of the answer that it is about. */
  request?: string
  [member: string]: unknown
}

export type Log = (entry: LogEntry) => void

interface LogOptions {
  /** Sentences for people on a terminal, else one JSON object a line. */
  isForPeople: boolean
  now?: () => Date
}

/** A log over a place that takes lines. What opens doors never gets there, nor do characters that move a terminal's cursor. */
export function createLog(write: (line: string) => void, { isForPeople, now = () => new Date() }: LogOptions): Log {
  return (entry) => {
    const line = JSON.stringify({ time: now().toISOString(), ...entry }, withoutSecrets)
    write(isForPeople ? sentence(JSON.parse(line) as LogEntry) : escaped(line))
  }
}

/** The log of a process: its standard error, for people when that is a terminal. */
export function createProcessLog(write: (line: string) => void = toStandardError, isJson = false): Log {
  return createLog(write, { isForPeople: process.stderr.isTTY === true && !isJson })
}

const secretNames = /authorization|password|token|secret|^key$|private_key|signature|cookie/i
/** Bearer tokens of sessions, access tokens and the lab, wherever a text holds one. */
const tokens = /\b(Bearer +|session-v1:|access-v1:)[\w+/=.:-]+/gi

function withoutSecrets(name: string, value: unknown): unknown {
  if (typeof value === 'string') {
    return secretNames.test(name) ? '[redacted]' : value.replaceAll(tokens, '$1[redacted]')
  }
  return secretNames.test(name) && value !== null ? '[redacted]' : value
}

/** JSON leaves alone what comes after ASCII: there are control characters and marks that turn the direction of writing. */
function escaped(line: string): string {
  return line.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => {
    const units = Array.from({ length: character.length }, (_, at) => character.charCodeAt(at))
    return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('')
  })
}

function sentence({ level, message, request, stack }: LogEntry): string {
  const about = request === undefined ? '' : ` (request ${request})`
  const head = level === 'info' ? message : `${level}: ${message}`
  return (
    printable(`${head}${about}`) + (typeof stack === 'string' ? `\n${stack.split('\n').map(printable).join('\n')}` : '')
  )
}

function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\ufffd')
}

function toStandardError(line: string): void {
  process.stderr.write(`${line}\n`)
}
