// As `commit-point.ts`, while a snapshot of the target needs what the point takes away.
import { openVolume, ship } from '../directory-support.ts'
import { retainedIn } from '../retained-support.ts'

const [, , base = ''] = process.argv
const [source, target] = [openVolume(base, 'source'), openVolume(base, 'target')]
target.protect(retainedIn(base))
const stage = await target.openStage('relationship', '')
await ship({ source, target, stage, pointId: 'p2' })
await Promise.all([source.close(), target.close()])
