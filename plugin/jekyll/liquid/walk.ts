import { Output, type Template, Value } from 'liquidjs'

/** Calls `see` for every object that hangs on parsed templates: outputs, branches, values, filters, their arguments. */
export function walkTemplates(templates: Template[], see: (node: object) => void): void {
  visit(templates, { see, seen: new Set() })
}

const SKIPPED = new Set(['liquid', 'tokenizer', 'token'])

function visit(node: unknown, walk: { see: (node: object) => void; seen: Set<object> }): void {
  if (typeof node !== 'object' || node === null || walk.seen.has(node)) return
  walk.seen.add(node)
  walk.see(node)
  const isToken = 'kind' in node && !(node instanceof Value) && !(node instanceof Output)
  if (isToken && !Array.isArray(node)) return
  for (const [key, inner] of Object.entries(node)) if (!SKIPPED.has(key)) visit(inner, walk)
}
