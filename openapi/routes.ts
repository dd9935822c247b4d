/** What a server needs of the contract, and no more: for pages, where size counts. */
export { type NotEmulatedId, type OperationId, type OperationsOfTag, routes } from './generated/routes.ts'
export type { Depth, DocumentedCall, Parameter, ParameterKind, Route } from './operation.ts'
