import type { TreePath } from '../core/entry.ts'
import { pathToText } from '../core/names.ts'
import { isRefusal, Refusal } from '../core/refusal.ts'
import type { RelationshipRecord } from '../core/relationship.ts'
import type { Volume } from '../ports/volume.ts'

const gone = {
  source: { code: 'relationship_source_missing', verb: 'read the source' },
  target: { code: 'relationship_target_missing', verb: 'write to the target' },
} as const

/**
 * Where this side's directory lies now: the directory counts, not its name. Refusals `relationship_source_missing` and
 * `relationship_target_missing` when it is gone.
 */
export async function findRoot(
  volume: Pick<Volume, 'pathOf'>,
  { role, root }: Pick<RelationshipRecord, 'role' | 'root'>,
): Promise<TreePath> {
  try {
    return await volume.pathOf(root.id ?? '')
  } catch (error) {
    if (!isRefusal(error, 'fs_no_such_entry', 'fs_no_such_path')) throw error
    const { code, verb } = gone[role]
    const message = `Could not ${verb} ${pathToText(root.path, { directory: true })}: the directory is gone, want it in place`
    throw new Refusal(code, message, { cause: error })
  }
}
