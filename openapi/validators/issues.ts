/** One thing that is wrong with a value. */
export interface Issue {
  /** Where, as a JSON pointer from the value; empty for the value itself. */
  path: string
  /** What is wrong, to be read after the place: `is missing`, `is not a string`. */
  message: string
}

/** What a generated validator leaves behind when it says no. */
export interface RawIssue {
  instancePath: string
  keyword: string
  params: Record<string, unknown>
}

/** A generated validator: true when the value fits; else `errors` holds the reasons. */
export interface RawValidator {
  (value: unknown): boolean
  errors?: RawIssue[] | null
}

/** The reasons why a value does not fit, the first one only; empty when it fits. */
export function issuesOf(validator: RawValidator, value: unknown): Issue[] {
  if (validator(value)) return []
  const issues = validator.errors ?? []
  // A failed choice comes last, after the reasons of its branches.
  const decisive = issues.at(-1)
  return decisive === undefined ? [] : [issueOf(decisive, issues)]
}

/** `body/target_port is not an integer` */
export function formatIssue(issue: Issue, subject: string): string {
  return `${subject}${issue.path} ${issue.message}`
}

function issueOf({ instancePath, keyword, params }: RawIssue, all: RawIssue[]): Issue {
  if (keyword === 'required') return { path: `${instancePath}/${params.missingProperty}`, message: 'is missing' }
  if (keyword === 'additionalProperties')
    return { path: `${instancePath}/${params.additionalProperty}`, message: 'is not a known field' }
  return { path: instancePath, message: messages[keyword]?.(params, all) ?? 'does not fit' }
}

const messages: Record<string, (params: Record<string, unknown>, all: RawIssue[]) => string> = {
  type: ({ type }) => `is not of type ${[type].flat().join(' or ')}`,
  enum: ({ allowedValues }) => `is none of ${[allowedValues].flat().join(', ')}`,
  pattern: ({ pattern }) => `does not match ${pattern}`,
  minimum: ({ limit }) => `is less than ${limit}`,
  maximum: ({ limit }) => `is more than ${limit}`,
  minLength: ({ limit }) => `has fewer than ${limit} characters`,
  maxLength: ({ limit }) => `has more than ${limit} characters`,
  minItems: ({ limit }) => `has fewer than ${limit} items`,
  maxItems: ({ limit }) => `has more than ${limit} items`,
  oneOf: ({ passingSchemas }, all) =>
    passingSchemas === null ? missingChoice(all) : 'holds alternatives, wanted only one of them',
}

/** Names the fields of which one is needed, where that is what the branches wanted. */
function missingChoice(all: RawIssue[]): string {
  const names = all.filter((issue) => issue.keyword === 'required').map((issue) => issue.params.missingProperty)
  return names.length > 1 ? `needs one of ${names.join(', ')}` : 'fits no allowed form'
}
