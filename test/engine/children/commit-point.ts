// Ships the source to the target below a directory as point `p2`; dies on the way when a failpoint says so.
import { openVolume, ship } from '../directory-support.ts'
import { arm } from '../faults/faulty-thread.ts'

const [, , base = ''] = process.argv
arm()
const [source, target] = [openVolume(base, 'source'), openVolume(base, 'target')]
const stage = await target.openStage('relationship', '')
await ship({ source, target, stage, pointId: 'p2' })
await Promise.all([source.close(), target.close()])
