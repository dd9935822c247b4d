/**
 * `npm run bench`: figures as ratios against a peer of the same run; `-- --full` takes the real sizes, `-- --only W1,W3`
 * some workloads of the peer benchmark and nothing else. Its other options (`--runs`, `--peers`, `--syncs`) pass through.
 */
import { buildOnce } from './bench/build.ts'
import { benchFileReads } from './bench/file-reads.ts'
import { benchJobs } from './bench/jobs.ts'
import { benchLatency } from './bench/latency.ts'
import { benchListings } from './bench/listings.ts'
import { benchPages } from './bench/pages.ts'
import { benchPeers } from './bench/peers.ts'
import { benchReads } from './bench/reads.ts'
import { benchSandboxes } from './bench/sandboxes.ts'
import { benchStartUp } from './bench/start-up.ts'
import { benchSurface } from './bench/surface.ts'
import { formatRows } from './bench/table.ts'

const args = process.argv.slice(2)
const isFull = args.includes('--full')
if (!args.includes('--only')) {
  buildOnce()
  console.log(formatRows(await benchStartUp(isFull ? 9 : 3)))
  console.log(formatRows(await benchReads(isFull ? 100_000 : 10_000)))
  console.log(formatRows(await benchSurface({ rounds: isFull ? 7 : 3, seconds: isFull ? 10 : 2 })))
  console.log(formatRows(await benchFileReads({ mebibytes: isFull ? 256 : 8, rounds: isFull ? 7 : 3 })))
  console.log(formatRows(await benchPages(isFull ? 100_000 : 20_000)))
  console.log(formatRows(await benchSandboxes(isFull ? 1_000 : 200)))
  console.log(formatRows(await benchJobs(isFull ? 20_000 : 2_000)))
  console.log(formatRows(await benchLatency(isFull ? 50_000 : 2_000)))
  console.log(formatRows(await benchListings(isFull ? 5_000_000 : 200_000)))
}
process.exitCode = benchPeers(args)
