/** A shell pattern (`*`, `**`, `?`, `{a,b}`) as a regular expression over a whole relative path. */
export function globToRegExp(pattern: string): RegExp {
  const source = pattern.replace(/\*\*\/?|\*|\?|\{([^}]*)\}|[.+^$()|[\]\\]/g, (piece, choices?: string) => {
    if (piece.startsWith('**')) return '(?:.*)'
    if (piece === '*') return '[^/]*'
    if (piece === '?') return '[^/]'
    if (choices !== undefined) return `(?:${choices.split(',').join('|')})`
    return `\\${piece}`
  })
  return new RegExp(`^${source}$`)
}

/** True when a pattern names the path, its file name, or a folder above it. */
export function matchesAny(path: string, patterns: string[]): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return patterns.some((pattern) => {
    const bare = pattern.replace(/^\.?\//, '').replace(/\/$/, '')
    const matcher = globToRegExp(bare)
    return (
      path === bare || path.startsWith(`${bare}/`) || matcher.test(path) || (!bare.includes('/') && matcher.test(name))
    )
  })
}
