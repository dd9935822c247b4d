import { pathFromText, pathToText, Refusal, type TreeDeleteView, type TreePath } from '@sandbar/engine'
import { bodyOf, type Call, type HandlersOf, param } from '../handler.ts'
import { formatTime } from '../wire/time.ts'

const blockSize = 4096

/** The functions of tag `tree-delete`. */
export const handlers: HandlersOf<'tree-delete'> = {
  listTreeDeleteJobs: async ({ services }) => ({
    json: { jobs: (await services.cluster.treeDeletes.list()).map(toWire) },
  }),
  async createTreeDeleteJob(call) {
    await call.services.cluster.treeDeletes.create(await topOf(call))
    return {}
  },
  getTreeDeleteJob: async (call) => ({ json: toWire(await call.services.cluster.treeDeletes.get(param(call, 'id'))) }),
  async cancelTreeDeleteJob(call) {
    await call.services.cluster.treeDeletes.cancel(param(call, 'id'))
    return {}
  },
  async restartTreeDeleteJob(call) {
    await call.services.cluster.treeDeletes.restart(param(call, 'id'))
    return {}
  },
}

/** The body names a directory by its path or by its id. */
async function topOf(call: Call): Promise<TreePath> {
  const { id } = bodyOf<{ id: string }>(call)
  if (id.startsWith('/')) return pathFromText(id)
  if (/^\d{1,40}$/.test(id)) return call.services.cluster.files.pathOf(id)
  throw new Refusal(
    'fs_no_such_entry',
    `Could not find the directory ${id.slice(0, 80)}: wanted a decimal id or an absolute path`,
  )
}

function toWire({ id, path, createdAtMs, initial, remaining, error }: TreeDeleteView) {
  return {
    id,
    create_time: formatTime(createdAtMs),
    mode: 'IN_PLACE',
    initial_path: pathToText(path, { directory: true }),
    initial_capacity: String(initial.blocks * blockSize),
    initial_directories: String(initial.directories),
    initial_files: String(initial.files),
    remaining_capacity: String(remaining.blocks * blockSize),
    remaining_directories: String(remaining.directories),
    remaining_files: String(remaining.files),
    last_error_message: error,
  }
}
