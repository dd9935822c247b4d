import type { Handler, HandlersOf } from '../handler.ts'

/** When the emulator's behaviour was last brought in line with the product; the same in each release. */
const buildDate = '2026-01-15T00:00:00Z'

const getVersion: Handler = ({ services }) => {
  const { coreVersion } = services.cluster
  return {
    json: {
      // Clients split at the space: the last word is the version.
      revision_id: `Qumulo Core ${coreVersion}`,
      build_id: `sandbar-${coreVersion}`,
      flavor: 'release',
      build_date: buildDate,
    },
  }
}

/** The functions of tag `version`. */
export const handlers: HandlersOf<'version'> = {
  getVersion,
}
