import {
  type Context,
  type Emitter,
  IfTag,
  isTruthy,
  type Liquid,
  type Parser,
  Tag,
  type TagToken,
  type Template,
  type TopLevelToken,
  UnlessTag,
  type Value,
} from 'liquidjs'
import type { Trace } from '../../lint/trace.ts'
import { runningAt } from './environment.ts'

/** Jekyll stops at a condition that isn't there; LiquidJS takes it for false. */
function checkCondition(token: TagToken): void {
  if (token.args.trim() === '') throw new Error(`Could not read the tag ${token.name}: it has no condition`)
}

/** A condition with what it decides over. */
interface Branch {
  value: Value
  isTaken: (value: unknown, context: Context) => boolean
  templates: Template[]
}

/** Renders the first branch that is taken, else the last resort, and tells the trace which way it went. */
function* choose(
  branches: Branch[],
  at: { liquid: Liquid; context: Context; emitter: Emitter; otherwise: Template[]; trace: Trace | null },
): Generator<unknown, void, unknown> {
  const { liquid, context, emitter, otherwise, trace } = at
  for (const { value, isTaken: test, templates } of branches) {
    const isTaken = test(yield value.value(context, context.opts.lenientIf), context)
    trace?.branch(value, { context, ...runningAt(context), isTaken })
    if (isTaken) return void (yield liquid.renderer.renderTemplates(templates, context, emitter))
  }
  yield liquid.renderer.renderTemplates(otherwise, context, emitter)
}

/** `if` and `unless` that must have a condition. */
export function createConditionTags(
  trace: Trace | null,
): Record<'CheckedIfTag' | 'CheckedUnlessTag', Liquid['tags'][string]> {
  class CheckedIfTag extends IfTag {
    constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid, parser: Parser) {
      checkCondition(token)
      super(token, remaining, liquid, parser)
    }

    override *render(context: Context, emitter: Emitter) {
      const { liquid, elseTemplates: otherwise = [] } = this
      const branches = this.branches.map((branch) => ({ ...branch, isTaken: isTruthy }))
      yield* choose(branches, { liquid, context, emitter, otherwise, trace }) as ReturnType<IfTag['render']>
    }
  }

  class CheckedUnlessTag extends UnlessTag {
    constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid, parser: Parser) {
      checkCondition(token)
      super(token, remaining, liquid, parser)
    }

    override *render(context: Context, emitter: Emitter) {
      const { liquid, elseTemplates: otherwise } = this
      const branches = this.branches.map((branch) => ({ ...branch, isTaken: branch.test }))
      yield* choose(branches, { liquid, context, emitter, otherwise, trace })
    }
  }

  return { CheckedIfTag, CheckedUnlessTag }
}

/** `comment` prints nothing, but the tags in it that Jekyll knows must be whole. */
export class CommentTag extends Tag {
  constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid, parser: Parser) {
    super(token, remaining, liquid)
    for (let next = remaining.shift(); next; next = remaining.shift()) {
      if (!('name' in next) || typeof next.name !== 'string') continue
      if (next.name === 'endcomment') return
      if (liquid.tags[next.name]) parser.parseToken(next, remaining)
    }
    throw new Error('Could not close the tag comment: endcomment is missing')
  }

  override *render(): Generator<unknown, void, unknown> {}
}
