// Takes the lock of a data directory and says so, or says who has it; then waits to be killed.
import { writeSync } from 'node:fs'
import { isRefusal } from '@sandbar/engine'
import { lockDataDirectory } from '@sandbar/engine/node'

const [, , directory = ''] = process.argv
try {
  const startedAt = performance.now()
  lockDataDirectory(directory)
  writeSync(1, `locked ${performance.now() - startedAt}\n`)
  setInterval(() => {}, 60_000)
} catch (error) {
  if (!isRefusal(error, 'state_in_use')) throw error
  writeSync(1, `in use by ${error.details.pid}\n`)
}
