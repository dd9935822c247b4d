import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSite } from '../../site/build.ts'

/** The whole site, built. */
export interface BuiltSite extends AsyncDisposable {
  directory: string
}

/** The site that `npm test` built for all files of this run, else one that is built for the caller alone. */
export async function builtSite(): Promise<BuiltSite> {
  const shared = process.env.SANDBAR_TEST_SITE
  if (shared) return { directory: shared, [Symbol.asyncDispose]: async () => {} }
  const directory = await mkdtemp(join(tmpdir(), 'sandbar-site-'))
  await buildSite(directory)
  return { directory, [Symbol.asyncDispose]: () => rm(directory, { recursive: true, force: true }) }
}
