import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { TestContext } from 'node:test'
import Eleventy from '@11ty/eleventy'
import sandbar from 'eleventy-plugin-sandbar'

/** A site on disk that Eleventy built through the plugin. */
export interface Built {
  output: string
  read(path: string): string
}

interface BuildOptions {
  plugin?: Record<string, unknown>
  configure?: (eleventyConfig: { addFilter(name: string, filter: (text: string) => string): void }) => void
}

/** Writes files into a directory of the test's own, builds them with Eleventy, and removes all when the test ends. */
export async function buildWithEleventy(
  t: TestContext,
  files: Record<string, string>,
  options: BuildOptions = {},
): Promise<Built> {
  const root = mkdtempSync(join(tmpdir(), 'sandbar-plugin-'))
  t.after(() => rmSync(root, { recursive: true, force: true }))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, 'in', path)), { recursive: true })
    writeFileSync(join(root, 'in', path), content)
  }
  const output = join(root, 'out')
  const eleventy = new Eleventy(join(root, 'in'), output, {
    quietMode: true,
    configPath: null,
    config: (eleventyConfig: {
      addPlugin(plugin: unknown, settings: unknown): void
      setQuietMode(on: boolean): void
    }) => {
      options.configure?.(eleventyConfig as never)
      eleventyConfig.addPlugin(sandbar, { jekyll: true, browserBundle: false, ...options.plugin })
    },
  })
  await eleventy.write()
  return { output, read: (path) => readFileSync(join(output, path), 'utf8') }
}
