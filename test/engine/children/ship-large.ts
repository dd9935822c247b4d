// Ships the source to the target below a directory as point `p2`, in pieces; dies on the way when a failpoint says so.
import { openVolume } from '../directory-support.ts'
import { shipInPieces } from '../large-support.ts'

const [, , base = ''] = process.argv
const [source, target] = [openVolume(base, 'source'), openVolume(base, 'target')]
await shipInPieces({ source, target, pointId: 'p2' })
await Promise.all([source.close(), target.close()])
