// Replaces the content of the file `f` of the volume `source` below a directory; dies when a failpoint says so.
import { openVolume } from '../directory-support.ts'
import { pieces } from '../volume-support.ts'

const [, , base = ''] = process.argv
const volume = openVolume(base, 'source')
await volume.write('f', pieces('new content, ', 'in two pieces'))
await volume.close()
