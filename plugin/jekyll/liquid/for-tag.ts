import { type Context, type Emitter, ForTag } from 'liquidjs'

/** `for` whose `forloop` knows the loop around it as `forloop.parentloop`. */
export class NestedForTag extends ForTag {
  override *render(context: Context, emitter: Emitter): ReturnType<ForTag['render']> {
    const parent = context.getSync(['forloop'])
    const push = context.push
    context.push = (scope: object) => {
      const { forloop } = scope as { forloop?: object }
      if (forloop) {
        Object.defineProperty(forloop, 'parentloop', { value: parent })
        context.push = push
      }
      return push.call(context, scope)
    }
    const result = yield* super.render(context, emitter)
    context.push = push
    return result
  }
}
