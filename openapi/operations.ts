import { details } from './generated/details.ts'
import { type OperationId, routes } from './generated/routes.ts'
import type { Operation } from './operation.ts'

export { documented } from './generated/documented.ts'
export type { NotEmulatedId, OperationId, OperationsOfTag } from './generated/routes.ts'
export type {
  Depth,
  DocumentedCall,
  Operation,
  OperationDetails,
  Parameter,
  ParameterKind,
  Route,
} from './operation.ts'

/** The names of all operations, in the order of the document. */
export const operationIds = Object.keys(routes) as OperationId[]

/** Every operation of the contract by its name, in the order of the document. */
export const operations = Object.fromEntries(
  operationIds.map((id): [OperationId, Operation] => [id, { ...routes[id], ...details[id] }]),
) as Readonly<Record<OperationId, Operation>>
