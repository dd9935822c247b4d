import {
  type Context,
  type Emitter,
  type Liquid,
  Tag,
  type TagToken,
  type Template,
  type TopLevelToken,
} from 'liquidjs'
import { codeFigure } from '../../markdown/code.ts'
import { relativeUrl } from '../urls.ts'
import { CommentTag, createConditionTags } from './checked-tags.ts'
import type { LiquidEnvironment } from './environment.ts'
import { NestedForTag } from './for-tag.ts'
import { createIncludeTag } from './include-tag.ts'

/** Registers Jekyll's own tags. */
export function registerTags(liquid: Liquid, environment: LiquidEnvironment): void {
  liquid.registerTag('include', createIncludeTag(environment, { isRelative: false }))
  liquid.registerTag('include_cached', createIncludeTag(environment, { isRelative: false }))
  liquid.registerTag('include_relative', createIncludeTag(environment, { isRelative: true }))
  liquid.registerTag('comment', CommentTag)
  const { CheckedIfTag, CheckedUnlessTag } = createConditionTags(environment.trace)
  liquid.registerTag('if', CheckedIfTag)
  liquid.registerTag('unless', CheckedUnlessTag)
  liquid.registerTag('highlight', HighlightTag)
  liquid.registerTag('for', NestedForTag)
  liquid.registerTag(
    'link',
    createLinkTag(environment, (path) => path),
  )
  liquid.registerTag(
    'post_url',
    createLinkTag(environment, (name) => `_posts/${name}`),
  )
}

/** `{% highlight LANG [linenos] %}...{% endhighlight %}`: a code block, highlighted at build. */
class HighlightTag extends Tag {
  readonly templates: Template[] = []
  readonly language: string
  readonly hasNumbers: boolean

  constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid) {
    super(token, remaining, liquid)
    const [language = '', ...settings] = token.args.trim().split(/\s+/)
    this.language = language
    this.hasNumbers = settings.some((setting) => /^linenos(?:=(?!false)|$)/.test(setting))
    const stream = liquid.parser
      .parseStream(remaining)
      .on('tag:endhighlight', () => stream.stop())
      .on('template', (template: Template) => this.templates.push(template))
      .on('end', () => {
        throw new Error(`Could not close the tag highlight ${this.language}: endhighlight is missing`)
      })
    stream.start()
  }

  *render(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
    const code = String(yield this.liquid.renderer.renderTemplates(this.templates, context))
    const { language, hasNumbers } = this
    emitter.write(codeFigure(code.replace(/^\n+|\n+$/g, ''), { language, hasNumbers }))
  }
}

/** A tag that prints the URL of a source file, with the base path; the file must exist. */
function createLinkTag(environment: LiquidEnvironment, toPath: (text: string) => string) {
  return class LinkTag extends Tag {
    readonly templates: Template[]

    constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid) {
      super(token, remaining, liquid)
      this.templates = liquid.parse(token.args.trim(), token.file)
    }

    *render(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
      const path = String(yield this.liquid.renderer.renderTemplates(this.templates, context)).trim()
      const wanted = toPath(path.replace(/^\//, ''))
      const url = environment.urlOf(wanted) ?? environment.urlOf(`${wanted}.md`)
      if (url === undefined) throw new Error(`Could not link to ${path}: no such file in the tree`)
      emitter.write(relativeUrl(url, environment.config.baseurl))
    }
  }
}
