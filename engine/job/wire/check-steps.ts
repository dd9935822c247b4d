import { unpackSteps } from '../../core/packed-steps.ts'
import { Refusal } from '../../core/refusal.ts'
import type { AttributesToSet, Step } from '../../core/step.ts'
import { type Check, nullable, oneOf, optional, shape, text, whole } from './shape.ts'
import { attributeChecks, isDigest, isPath, isText } from './values.ts'

/** In one message; ours send a tenth. */
const mostSteps = 10_000
const longestLinkTarget = 64 * 1024

const isAttributes = shape<AttributesToSet>({ ...attributeChecks, xattrScope: optional(oneOf('user', 'all')) })

type StepOf<Name extends Step['step']> = Extract<Step, { step: Name }>

const stepChecks: { readonly [Name in Step['step']]: Check } = {
  take: shape<StepOf<'take'>>({ step: isText, path: isPath, slot: nullable(whole()) }),
  makeDirectory: shape<StepOf<'makeDirectory'>>({ step: isText, path: isPath, attributes: isAttributes }),
  place: shape<StepOf<'place'>>({
    step: isText,
    path: isPath,
    digest: isDigest,
    size: whole(),
    sparse: optional(oneOf(true)),
    attributes: isAttributes,
  }),
  link: shape<StepOf<'link'>>({
    step: isText,
    path: isPath,
    target: text(longestLinkTarget, /^[\0-\xff]*$/),
    attributes: isAttributes,
  }),
  move: shape<StepOf<'move'>>({ step: isText, path: isPath, slot: whole() }),
  name: shape<StepOf<'name'>>({ step: isText, path: isPath, of: isPath }),
  attributes: shape<StepOf<'attributes'>>({ step: isText, path: isPath, attributes: isAttributes }),
}

const isStep = (step: Step) => stepChecks[step.step](step)

/**
 * The steps in the bytes of a message. Refusal `peer_protocol` when they are none, or not each in its range, with paths
 * that stay below their root.
 */
export function readSteps(bytes: Uint8Array): Step[] {
  const steps = unpackSteps(bytes)
  if (steps !== undefined && steps.length <= mostSteps && steps.every(isStep)) return steps
  throw new Refusal('peer_protocol', 'Could not handle a message: the steps of its plan are not of their form')
}
