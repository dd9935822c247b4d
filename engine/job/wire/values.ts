import { validateBlackouts } from '../../core/blackout.ts'
import type { Attributes } from '../../core/entry.ts'
import { validateName } from '../../core/names.ts'
import { isRefusal } from '../../core/refusal.ts'
import type { BlackoutWindow, JobCounters, LinkedPolicy, RelationshipSettings } from '../../core/relationship.ts'
import type { Carried } from '../../core/same.ts'
import type { Copy, Region } from '../../core/step.ts'
import { isXattrs } from '../../core/xattrs.ts'
import { type Check, isFlag, list, oneOf, optional, shape, text, whole } from './shape.ts'

/** A thousand directories deep, as deep as scans go. */
const longestPath = 256 * 1000
const longestText = 64 * 1024
const mostId = 0xffff_fffe
const timeLimitNs = 2n ** 63n

/** Of a relationship or a job. */
export const isId = text(64, /^[\w-]+$/)
export const isDigest = text(64, /^[0-9a-f]{64}$/)
export const isPort = whole(65535, 1)
/** Words, paths and ids as people see them. */
export const isText = text(longestText)
export const isAddress = text(255)

/** Milliseconds since 1970, before the year 10000: a target may come to go by its source's clock. */
export const isMoment: Check = (value) =>
  Number.isFinite(value) && Number(value) >= 0 && Number(value) < 253_402_300_800_000

/** Safe to follow from a root: each name can be one, none climbs. */
export const isPath: Check = (value) =>
  typeof value === 'string' &&
  value.length <= longestPath &&
  (value === '' || value.split('/').every((name) => isName(name)))

function isName(name: string): boolean {
  try {
    return validateName(name) === name
  } catch (error) {
    if (isRefusal(error)) return false
    throw error
  }
}

const isTime: Check = (value) => typeof value === 'bigint' && value > -timeLimitNs && value < timeLimitNs

export const attributeChecks: { readonly [Name in keyof Required<Attributes>]: Check } = {
  mode: whole(0o7777),
  uid: whole(mostId),
  gid: whole(mostId),
  modifiedNs: isTime,
  xattrs: optional(isXattrs),
}

export const isCarried = shape<Carried>({
  owners: isFlag,
  nanoseconds: isFlag,
  links: isFlag,
  xattrs: oneOf('none', 'user', 'all'),
  foldsNames: optional(oneOf(true)),
})
export const isRegion = shape<Region>({ offset: whole(), length: whole() })
export const isCopy = shape<Copy>({ offset: whole(), length: whole(), from: whole() })

export const isCounters = shape<JobCounters>({
  bytesTransferred: whole(),
  bytesUnchanged: whole(),
  bytesDeleted: whole(),
  bytesTotal: whole(),
  filesTransferred: whole(),
  filesUnchanged: whole(),
  filesDeleted: whole(),
  filesTotal: whole(),
})

const isWindow = shape<BlackoutWindow>({
  startHour: whole(23),
  startMinute: whole(59),
  endHour: whole(23),
  endMinute: whole(59),
  onDays: list(oneOf('SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'EVERY_DAY'), 7),
})

const isSettingsShape = shape<RelationshipSettings>({
  targetAddress: isAddress,
  targetPort: isPort,
  sourceRootReadOnly: isFlag,
  mapLocalIdsToNfsIds: isFlag,
  replicationEnabled: isFlag,
  replicationMode: oneOf(
    'REPLICATION_CONTINUOUS',
    'REPLICATION_SNAPSHOT_POLICY',
    'REPLICATION_SNAPSHOT_POLICY_WITH_CONTINUOUS',
  ),
  blackoutTimezone: text(100),
  blackoutWindows: list(isWindow, 100),
  snapshotPolicies: list(shape<LinkedPolicy>({ id: whole(), targetExpiration: text(100) }), 100),
})

export const isSettings: Check = (value) => {
  if (!isSettingsShape(value)) return false
  const { blackoutWindows: windows, blackoutTimezone: timezone } = value as RelationshipSettings
  return validateBlackouts({ windows, timezone }).length === 0
}
