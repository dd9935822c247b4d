// One job from `BASE/source` to `BASE/target` with its state in `BASE/data`; prints how it ended.
import { join } from 'node:path'
import { replicateOnce } from '../../../server/replicate/replicate.ts'
import { arm } from '../../engine/faults/faulty-thread.ts'

const [, , base = ''] = process.argv
const request = {
  source: join(base, 'source'),
  target: { directory: join(base, 'target') },
  dataDirectory: join(base, 'data'),
  coreVersion: '7.10.2',
  allowNonEmpty: false,
}
arm()
const ended = await replicateOnce(request, { onProgress: () => {}, signal: new AbortController().signal }).then(
  ({ outcome, error, problems }) => ({ outcome, error, problems: problems.map(({ path }) => path), bug: '' }),
  (thrown: unknown) => {
    // A refusal, or the system's own error for what can't even be opened; anything else is a bug.
    const isNamed = thrown instanceof Error && ['Refusal', 'Error'].includes(thrown.constructor.name)
    const shown = thrown instanceof Error ? `${thrown.stack}` : String(thrown)
    return { outcome: 'failed', error: shown, problems: [], bug: isNamed ? '' : shown }
  },
)
console.log(JSON.stringify(ended))
