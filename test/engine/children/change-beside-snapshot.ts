// Changes files of the volume `source` below a directory in every way, while a snapshot needs them.
import { openVolume } from '../directory-support.ts'
import { retainedIn } from '../retained-support.ts'
import { pieces } from '../volume-support.ts'

const [, , base = ''] = process.argv
const volume = openVolume(base, 'source')
volume.protect(retainedIn(base))
await volume.write('patched', pieces('X'), { offset: 1 })
await volume.remove('removed')
await volume.write('replaced', pieces('new'))
await volume.close()
