// Commits new directories with many contents to the target below a directory; dies on the way when a failpoint says so.
import { openVolume } from '../directory-support.ts'
import { shipFilled } from '../filled-support.ts'

const [, , base = ''] = process.argv
const target = openVolume(base, 'target')
await shipFilled(target)
await target.close()
