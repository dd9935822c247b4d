// Loaded ahead of a suite: changes one place of the engine's source on its way into the process and its workers.
import { registerHooks } from 'node:module'

interface Change {
  file: string
  from: string
  to: string
}

const mutant = JSON.parse(process.env.SANDBAR_MUTANT ?? '{}') as Change
/** Workers begin without what the process was started with. */
const inWorkers: Change = {
  file: '/engine/node/workers/pool.ts',
  from: 'execArgv:\\s*\\[\\]',
  to: `execArgv: ['--import', ${JSON.stringify(import.meta.url)}]`,
}

registerHooks({
  load(url, context, nextLoad) {
    const loaded = nextLoad(url, context)
    const change = [mutant, inWorkers].find(({ file }) => new URL(url).pathname.endsWith(file))
    if (change === undefined || loaded.source === undefined || loaded.source === null) return loaded
    const source = Buffer.from(loaded.source as Uint8Array | string).toString('utf8')
    const pattern = new RegExp(change.from)
    if (!pattern.test(source)) throw new Error(`The mutant finds no ${change.from} in ${change.file}`)
    return { ...loaded, source: source.replace(pattern, change.to) }
  },
})
