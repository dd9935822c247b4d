import yaml from 'js-yaml'
import { toDecimal } from './decimal.ts'
import { BuildError, type Notice } from './notices.ts'

/** A date from YAML. Prints as Jekyll prints it: `2024-03-05`, or `2024-11-17 08:09:10 +0000` when it has a time. */
export class YamlDate extends Date {
  readonly hasTime: boolean

  constructor(value: Date, hasTime: boolean) {
    super(value.getTime())
    this.hasTime = hasTime
  }

  override toString(): string {
    const text = this.toISOString()
    return this.hasTime ? `${text.slice(0, 10)} ${text.slice(11, 19)} +0000` : text.slice(0, 10)
  }

  override toJSON(): string {
    return this.toString()
  }
}

const timestamp = new yaml.Type('tag:yaml.org,2002:timestamp', {
  kind: 'scalar',
  resolve: (text: unknown) =>
    typeof text === 'string' && /^\d{4}-\d\d?-\d\d?(?:[Tt \t].*)?$/.test(text) && isDate(text),
  construct: (text: string) => new YamlDate(new Date(toIso(text)), /\d\d?:\d\d/.test(text)),
})

const boolean = new yaml.Type('tag:yaml.org,2002:bool', {
  kind: 'scalar',
  resolve: (text: unknown) => typeof text === 'string' && /^(?:true|false|yes|no|on|off)$/i.test(text),
  construct: (text: string) => /^(?:true|yes|on)$/i.test(text),
})

const INTEGER = /^[-+]?(?:0x[\da-f_]+|0b[01_]+|0o?[0-7_]+|[\d][\d_,]*)$/i
const BASE_60 = /^[-+]?[1-9]\d*(?::[0-5]?\d){1,2}$/

const integer = new yaml.Type('tag:yaml.org,2002:int', {
  kind: 'scalar',
  resolve: (text: unknown) => typeof text === 'string' && (INTEGER.test(text) || BASE_60.test(text)),
  construct: (text: string) => readInteger(text),
})

/** An integer as Ruby reads it: `010` is octal, `1_000` has its underscore dropped, `12:30` are hours and minutes. */
function readInteger(text: string): number {
  const sign = text.startsWith('-') ? -1 : 1
  const digits = text.replace(/^[-+]/, '').replace(/[_,]/g, '')
  if (digits.includes(':'))
    return sign * digits.split(':').reduce((sum, part, index) => sum + Number(part) * 60 ** (2 - index), 0)
  return sign * Number(/^0[0-7]+$/.test(digits) ? `0o${digits.slice(1)}` : digits)
}

const DECIMAL = /^[-+]?(?:\d[\d_,]*)?\.\d+(?:e[-+]?\d+)?$/i
const NO_NUMBER: Record<string, number> = {
  '.nan': Number.NaN,
  '.inf': Infinity,
  '+.inf': Infinity,
  '-.inf': -Infinity,
}

/** `2.0` keeps its point. */
const decimal = new yaml.Type('tag:yaml.org,2002:float', {
  kind: 'scalar',
  resolve: (text: unknown) => typeof text === 'string' && (DECIMAL.test(text) || text.toLowerCase() in NO_NUMBER),
  construct: (text: string) => NO_NUMBER[text.toLowerCase()] ?? toDecimal(Number(text.replace(/[_,]/g, ''))),
})

const SCHEMA = yaml.DEFAULT_SCHEMA.extend({ implicit: [timestamp, boolean, integer, decimal] })

function toIso(text: string): string {
  const match =
    /^(\d{4})-(\d\d?)-(\d\d?)(?:[Tt \t]+(\d\d?):(\d\d)(?::(\d\d)(\.\d+)?)?\s*(Z|[+-]\d\d?(?::?\d\d)?)?)?$/.exec(text)
  if (!match) return 'invalid'
  const [, year, month, day, hour = '0', minute = '00', second = '00', fraction = '', zone = 'Z'] = match
  const pad = (part: string | undefined) => (part ?? '').padStart(2, '0')
  return `${year}-${pad(month)}-${pad(day)}T${pad(hour)}:${minute}:${second}${fraction}${isoZone(zone)}`
}

function isoZone(zone: string): string {
  if (zone === 'Z') return zone
  const digits = zone.slice(1).replace(':', '')
  return `${zone[0]}${digits.length <= 2 ? `${digits.padStart(2, '0')}:00` : `${digits.slice(0, 2)}:${digits.slice(2)}`}`
}

const isDate = (text: string): boolean => !Number.isNaN(new Date(toIso(text)).getTime())

/** A parsed YAML document: its value (null when empty) and the keys that were set twice. */
export interface ParsedYaml {
  value: unknown
  notices: Notice[]
}

/**
 * Reads YAML as Jekyll does: yes/no/on/off are booleans, dates print as dates, of duplicate keys the last one wins (each
 * is reported). `line` is the line of the file on which the text starts. Throws a BuildError for YAML that can't be read.
 */
export function parseYaml(text: string, { file, line = 1 }: { file: string; line?: number }): ParsedYaml {
  try {
    return {
      value: yaml.load(text, { schema: SCHEMA, json: true }) ?? null,
      notices: findDuplicateKeys(text, { file, line }),
    }
  } catch (error) {
    const mark = error instanceof yaml.YAMLException ? error.mark : undefined
    const reason = error instanceof yaml.YAMLException ? error.reason : String(error)
    const place = mark ? { file, line: line + mark.line, column: mark.column + 1 } : { file, line }
    throw new BuildError(`Could not read the YAML: ${reason}`, { place, cause: error })
  }
}

/** Keys set twice in one block mapping, with both lines. Looks at the text, as YAML readers forget where keys stood. */
function findDuplicateKeys(text: string, { file, line }: { file: string; line: number }): Notice[] {
  if (!hasDuplicateKey(text)) return []
  const notices: Notice[] = []
  const open: { indent: number; seen: Map<string, number> }[] = []
  text.split('\n').forEach((source, index) => {
    const match = /^(\s*)((?:- +)*)("[^"]*"|'[^']*'|[^\s#:'"{[\]}][^:#]*?)\s*:(?:\s|$)/.exec(source)
    if (!match?.[3]) return
    const indent = (match[1] ?? '').length + (match[2] ?? '').length
    while (open.length > 0 && (open.at(-1)?.indent ?? 0) > indent) open.pop()
    if (open.at(-1)?.indent !== indent || match[2]) {
      if (open.at(-1)?.indent === indent) open.pop()
      open.push({ indent, seen: new Map() })
    }
    const seen = open.at(-1)?.seen ?? new Map<string, number>()
    const first = seen.get(match[3])
    if (first !== undefined) {
      const message = `Key ${match[3]} is set twice: line ${first} is lost, line ${line + index} wins`
      notices.push({ rule: 'duplicate-key', file, line: line + index, message })
    }
    seen.set(match[3], line + index)
  })
  return notices
}

function hasDuplicateKey(text: string): boolean {
  try {
    yaml.load(text, { schema: SCHEMA })
    return false
  } catch (error) {
    return error instanceof yaml.YAMLException && /duplicated mapping key/.test(error.reason)
  }
}
