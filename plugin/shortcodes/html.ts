import { escapeHtml } from '../markdown/escape.ts'

/** Attributes of an element. False and undefined leave one out, true writes it without value. */
export type Attributes = Record<string, string | number | boolean | undefined>

const VOID = new Set(['input', 'br', 'hr', 'img'])

/** An element as text. Children are HTML already: text goes through `escapeHtml` or `pre` first. */
export function tag(name: string, attributes: Attributes = {}, ...children: string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([key, value]) => (value === true ? ` ${key}` : ` ${key}="${line(escapeHtml(String(value)))}"`))
    .join('')
  return VOID.has(name) ? `<${name}${written}>` : `<${name}${written}>${children.join('')}</${name}>`
}

/** HTML on one line: line ends become character references, which `pre` and `textarea` show as line ends. */
export const line = (html: string): string => html.replace(/\r?\n/g, '&#10;')

/** Text for a `pre` or `textarea`, its line ends kept, on one line of source. */
export const pre = (text: string): string => line(escapeHtml(text))

/** A value as JSON that can't end the script element around it. */
export const embedJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')
