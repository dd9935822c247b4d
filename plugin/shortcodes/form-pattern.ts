/**
 * A schema's pattern as the `pattern` of a form field; undefined when it can't be one.
 *
 * A schema's pattern may match anywhere in the text, a form's has to match all of it. Browsers compile a form's pattern
 * with the flag v, under which more characters have to be escaped inside a class than in JSON Schema, and complain in
 * the console, field by field, where they are not.
 */
export function formPattern(pattern: string): string | undefined {
  return [wholePattern(pattern), wholePattern(escapeClasses(pattern))].find(isValid)
}

function wholePattern(pattern: string): string {
  const start = pattern.startsWith('^') ? pattern.slice(1) : `.*${pattern}`
  return start.endsWith('$') ? start.slice(0, -1) : `${start}.*`
}

function isValid(pattern: string): boolean {
  try {
    new RegExp(`^(?:${pattern})$`, 'v')
    return true
  } catch {
    return false
  }
}

/** Escapes what the flag v reserves inside of classes. */
function escapeClasses(pattern: string): string {
  return pattern.replace(/\[(\^?)((?:\\.|[^\]\\])*)\]/g, (_, not: string, members: string) => {
    const safe = members.replace(/\\.|^-|-$|[()[\]{}/|]/gs, (part) => (part.startsWith('\\') ? part : `\\${part}`))
    return `[${not}${safe}]`
  })
}
