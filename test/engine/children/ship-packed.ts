// Commits packed contents to the target below a directory; dies on the way when a failpoint says so.
import { openVolume } from '../directory-support.ts'
import { shipPacked } from '../packed-support.ts'

const [, , base = ''] = process.argv
const target = openVolume(base, 'target')
await shipPacked(target)
await target.close()
