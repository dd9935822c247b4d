/** `npm run bench`: figures as ratios against a peer of the same run; `-- --full` takes the real sizes. */
import { benchJobs } from './bench/jobs.ts'
import { benchReads } from './bench/reads.ts'
import { benchStartUp } from './bench/start-up.ts'
import { formatRows } from './bench/table.ts'

const isFull = process.argv.includes('--full')
console.log(formatRows(await benchStartUp(isFull ? 9 : 3)))
console.log(formatRows(await benchReads(isFull ? 100_000 : 10_000)))
console.log(formatRows(await benchJobs(isFull ? 20_000 : 2_000)))
