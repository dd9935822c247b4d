import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The style sheets of a folder in the order of their names as one, without comments and indentation. */
export function joinStyles(folder: string): string {
  const texts = globSync('*.css', { cwd: folder })
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
  return texts
    .join('\n')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s+/gm, '')
}
