import { copyFile, cp, readdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What a bundle run wrote, relative to its folder. */
export interface BrowserBundle {
  files: string[]
  /** Size of the script that every page loads, in bytes. */
  entryBytes: number
}

const here = dirname(fileURLToPath(import.meta.url))

/**
 * Puts the custom elements into `outdir`: `index.js` (one ES module, its lazy parts beside it) and `sandbar.css`. The
 * published package brings them ready-made, so that a docs build needs no bundler; run from source, esbuild makes them,
 * and its messages are what a rejection says.
 */
export async function bundleBrowser({ outdir }: { outdir: string }): Promise<BrowserBundle> {
  if (import.meta.url.endsWith('.ts')) return bundleSource(outdir)
  const ready = join(here, 'page')
  await cp(ready, outdir, { recursive: true })
  return describeBundle(outdir, await readdir(ready))
}

async function bundleSource(outdir: string): Promise<BrowserBundle> {
  const { build } = await import('esbuild')
  const { metafile } = await build({
    entryPoints: { index: join(here, 'browser', 'index.ts') },
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    conditions: ['source', 'browser'],
    chunkNames: '[name]-[hash]',
    minify: true,
    metafile: true,
    logLevel: 'silent',
  })
  await copyFile(join(here, 'browser', 'sandbar.css'), join(outdir, 'sandbar.css'))
  const scripts = Object.keys(metafile.outputs).map((path) => path.split('/').at(-1) ?? path)
  return describeBundle(outdir, [...scripts, 'sandbar.css'])
}

async function describeBundle(outdir: string, files: string[]): Promise<BrowserBundle> {
  return { files, entryBytes: (await stat(join(outdir, 'index.js'))).size }
}
