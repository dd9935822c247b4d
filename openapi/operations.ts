import { type OperationId, operations } from './generated/operations.ts'

export { documented } from './generated/documented.ts'
export { type NotEmulatedId, type OperationId, type OperationsOfTag, operations } from './generated/operations.ts'
export type { Depth, DocumentedCall, Operation, Parameter, ParameterKind } from './operation.ts'

/** The names of all operations, in the order of the document. */
export const operationIds = Object.keys(operations) as OperationId[]
