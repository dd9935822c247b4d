import { expandIdentity } from '../accounts/expand.ts'
import { type Directory, directoryOf, findIdentity, type Identity, type IdentityQuery } from '../accounts/identity.ts'
import { Fault } from '../errors.ts'
import { bodyOf, type Handler, type HandlersOf } from '../handler.ts'

interface WireExpansion {
  id: IdentityQuery
  equivalent_ids?: IdentityQuery[]
  group_ids?: IdentityQuery[]
}

/** Answers with all that is known of an identity. */
export const findOne: Handler = async (call) => ({
  json: known(await directoryOf(call.services), bodyOf<IdentityQuery>(call)),
})

/** Answers with the identity, its equivalents and its groups. */
export const expandOne: Handler = async (call) => {
  const { id, equivalent_ids = [], group_ids = [] } = bodyOf<WireExpansion>(call)
  const directory = await directoryOf(call.services)
  const equivalents = equivalent_ids.map((query) => known(directory, query))
  const groups = group_ids.map((query) => known(directory, query))
  return { json: expandIdentity(directory, known(directory, id), { equivalents, groups }) }
}

function known(directory: Directory, query: IdentityQuery): Identity {
  const identity = findIdentity(directory, query)
  if (identity) return identity
  const shown = JSON.stringify(query).slice(0, 200)
  throw new Fault('not_found', `Could not find the identity ${shown}: the cluster knows nobody by these names`)
}

/** The functions of tag `identity`. */
export const handlers: HandlersOf<'identity'> = { expandIdentity: expandOne, findIdentity: findOne }
