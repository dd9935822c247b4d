import { copyFile, mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** What a bundle run wrote, relative to its folder. */
export interface BrowserBundle {
  files: string[]
  /** Size of the script that every page loads, in bytes. */
  entryBytes: number
}

/**
 * Bundles the custom elements for the browser: `index.js` (one ES module, its lazy parts beside it) and `sandbar.css`
 * in `outdir`. Rejects with esbuild's messages when the source doesn't build.
 */
export async function bundleBrowser({ outdir }: { outdir: string }): Promise<BrowserBundle> {
  const folder = join(dirname(fileURLToPath(import.meta.url)), 'browser')
  const isSource = import.meta.url.endsWith('.ts')
  const { metafile } = await build({
    entryPoints: { index: join(folder, isSource ? 'index.ts' : 'index.js') },
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
  await mkdir(outdir, { recursive: true })
  await copyFile(join(folder, 'sandbar.css'), join(outdir, 'sandbar.css'))
  const outputs = Object.entries(metafile.outputs).map(([path, { bytes }]) => ({
    name: path.split('/').at(-1) ?? path,
    bytes,
  }))
  const entryBytes = outputs.find(({ name }) => name === 'index.js')?.bytes ?? 0
  return { files: [...outputs.map(({ name }) => name), 'sandbar.css'], entryBytes }
}
