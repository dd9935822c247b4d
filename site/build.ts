/** Builds the documentation into `site/_site`. */
import { rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import Eleventy from '@11ty/eleventy'
import { BuildError } from 'eleventy-plugin-sandbar'
import { configureSite, type SiteConfig } from './eleventy.config.ts'

const here = dirname(fileURLToPath(import.meta.url))

/** Writes all pages to an empty directory; rejects on the first page that can't be built. */
export async function buildSite(output: string): Promise<void> {
  rmSync(output, { recursive: true, force: true })
  const eleventy = new Eleventy(join(here, 'content'), output, {
    quietMode: true,
    configPath: null,
    config: (eleventyConfig: SiteConfig & Timed) => {
      hushTimings(eleventyConfig)
      return configureSite(eleventyConfig)
    },
  })
  // Whatever goes wrong is thrown, with file and line: its log has nothing to add.
  eleventy.disableLogger()
  await eleventy.write()
}

/** Eleventy's own stopwatch. Its groups exist before the quiet mode is known, so they miss it. */
interface Timed {
  benchmarkManager: {
    setVerboseOutput(isVerbose: boolean): void
    getAll(): Record<string, { setIsVerbose(isVerbose: boolean): void }>
  }
}

/** Keeps timings out of the output; errors are still told, and thrown. */
function hushTimings({ benchmarkManager }: Timed) {
  benchmarkManager.setVerboseOutput(false)
  for (const group of Object.values(benchmarkManager.getAll())) group.setIsVerbose(false)
}

/** The plugin's own message, which names file, line and fix, out of what Eleventy wraps around it. */
function buildErrorIn(thrown: unknown): Error | null {
  if (!(thrown instanceof Error)) return null
  if (thrown instanceof BuildError) return thrown
  return buildErrorIn((thrown as { originalError?: unknown }).originalError)
}

async function main() {
  const output = resolve(process.argv[2] ?? join(here, '_site'))
  console.error('Building the documentation...')
  try {
    await buildSite(output)
    console.error(`The documentation is built: ${output}`)
  } catch (thrown) {
    const known = buildErrorIn(thrown)
    if (!known) throw thrown
    console.error(`The documentation could not be built: ${known.message}`)
    process.exitCode = 1
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main()
