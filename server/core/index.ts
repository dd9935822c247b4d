export { builtInRoles } from './accounts/built-in-roles.ts'
export { createIdentities } from './accounts/local-identities.ts'
export { createDigestPasswords, type PasswordHasher } from './accounts/passwords.ts'
export {
  defaultAccount,
  type FirstAccount,
  type Planting,
  plantAccounts,
  preparePlanting,
} from './accounts/plant.ts'
export { type ApiOptions, createApi, faultResponse } from './api.ts'
export { type BodyLimits, defaultBodyLimits } from './body.ts'
export { type ClusterInMemory, type Clusters, type ClustersOptions, createClusters } from './clusters.ts'
export { createDrivenClock, type DrivenClock } from './driven-clock.ts'
export {
  type ErrorBody,
  type ErrorForm,
  errorTable,
  Fault,
  type FaultCode,
  faultForms,
  refusalForms,
} from './errors.ts'
export type { Call, Handler } from './handler.ts'
export type { Api, ApiRequest, ApiResponse, Body } from './http.ts'
export { type LabEvent, toLabEvent, toLabReport } from './lab-events.ts'
export { privileges } from './privileges.ts'
export { createRecords, type Records, type RecordsDraft } from './records.ts'
export { createRequestIds, requestIdHeader } from './request-ids.ts'
export type { Reply } from './respond.ts'
export { plantSeed, type Seed, type SeedEntry, type SeedName, seeds } from './seeds.ts'
export { createSessions, type Session, type Sessions } from './sessions.ts'
export { type CollectionSpec, type StoredCollection, storedCollection } from './stored/collection.ts'
export { type SettingsSpec, type StoredSettings, storedSettings } from './stored/settings.ts'
