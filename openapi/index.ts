export { type DocumentObject, document, documentTwin, type OpenApiDocument } from './document.ts'
export { examplesOf, type OperationExamples, type RequestExample } from './examples.ts'
export type { components, operations as operationTypes, paths } from './generated/types.ts'
export {
  type Depth,
  type DocumentedCall,
  documented,
  type NotEmulatedId,
  type Operation,
  type OperationDetails,
  type OperationId,
  type OperationsOfTag,
  operationIds,
  operations,
  type Parameter,
  type ParameterKind,
  type Route,
} from './operations.ts'
export { formatIssue, type Issue, requestValidators, validateRequest } from './validators/request.ts'
export { responseValidators, validateError, validateResponse } from './validators/response.ts'
