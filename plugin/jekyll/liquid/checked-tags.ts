import { IfTag, type Liquid, type Parser, Tag, type TagToken, type TopLevelToken, UnlessTag } from 'liquidjs'

/** Jekyll stops at a condition that isn't there; LiquidJS takes it for false. */
function checkCondition(token: TagToken): void {
  if (token.args.trim() === '') throw new Error(`Could not read the tag ${token.name}: it has no condition`)
}

export class CheckedIfTag extends IfTag {
  constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid, parser: Parser) {
    checkCondition(token)
    super(token, remaining, liquid, parser)
  }
}

export class CheckedUnlessTag extends UnlessTag {
  constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid, parser: Parser) {
    checkCondition(token)
    super(token, remaining, liquid, parser)
  }
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
