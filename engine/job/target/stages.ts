import type { RelationshipRecord } from '../../core/relationship.ts'
import type { Stage, Volume } from '../../ports/volume.ts'
import { findRoot } from '../find-root.ts'

/** Open stages of the relationships whose target this cluster is. */
export interface Stages {
  /** At the directory as it is called now. Refusal `relationship_target_missing` when it is gone. */
  open(record: RelationshipRecord): Promise<Stage>
  /** Nothing of the relationship stays beside the tree. */
  remove(record: RelationshipRecord): Promise<void>
}

export function createStages(volume: Volume): Stages {
  const stages = new Map<string, { path: string; stage: Stage }>()
  return {
    async open(record) {
      const { id } = record
      const path = await findRoot(volume, record)
      const known = stages.get(id)
      if (known?.path === path) return known.stage
      // The directory was moved: what lies ready for its old place is asked for again.
      await known?.stage.remove()
      const stage = await volume.openStage(id, path)
      stages.set(id, { path, stage })
      return stage
    },
    async remove({ id, root }) {
      if (root.id === null) return
      const stage = stages.get(id)?.stage ?? (await volume.openStage(id, root.path))
      stages.delete(id)
      await stage.remove()
    },
  }
}
