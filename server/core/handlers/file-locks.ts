import { Fault } from '../errors.ts'
import type { Handler, HandlersOf } from '../handler.ts'
import type { Reply } from '../respond.ts'
import { textPathOf } from '../wire/file.ts'
import { refInfo } from './file-ref.ts'

const paging = { next: null }

/** Nobody opens a file but through this API, and nothing of it locks one: these lists are empty for good. */
const noGrants = (): Reply => ({ json: { grants: [], paging } })
const noWaiters = (): Reply => ({ json: { waiters: [], paging } })

/** The same of one file, which has to be there. */
const ofFile =
  (answer: () => Reply): Handler =>
  async (call) => {
    await refInfo(call)
    return answer()
  }

/** The functions of tag `file-locks`. */
export const handlers: HandlersOf<'file-locks'> = {
  listNfs4Locks: noGrants,
  listFileNfs4Locks: ofFile(noGrants),
  listNlmLocks: noGrants,
  listFileNlmLocks: ofFile(noGrants),
  listNlmWaiters: noWaiters,
  listFileNlmWaiters: ofFile(noWaiters),
  listSmbRangeLocks: noGrants,
  listFileSmbRangeLocks: ofFile(noGrants),
  listSmbShareLocks: noGrants,
  listFileSmbShareLocks: ofFile(noGrants),
  // All that the host holds is let go: nothing.
  releaseNlmLocks: () => ({}),
  async releaseFileNlmLock(call) {
    const path = textPathOf(await refInfo(call))
    throw new Fault('not_found', `Could not release a lock of ${path}: nobody holds one, wanted a lock that is listed`)
  },
}
