import type MarkdownIt from 'markdown-it'

const BOX = /^\[([ xX])\]\s+/

/** `* [x] done`: a box that shows the state; GFM's class names. */
export function useTaskLists(md: MarkdownIt): void {
  md.core.ruler.before('inline', 'task_list', (state) => {
    state.tokens.forEach((token, index) => {
      const item = state.tokens[index - 2]
      const match = token.type === 'inline' ? BOX.exec(token.content) : null
      if (!match || item?.type !== 'list_item_open') return
      item.attrJoin('class', 'task-list-item')
      const list = state.tokens
        .slice(0, index)
        .findLast((other) => other.type.endsWith('list_open') && other.level === item.level - 1)
      if (list && list.attrGet('class') !== 'task-list') list.attrJoin('class', 'task-list')
      const checked = match[1] === ' ' ? '' : ' checked="checked"'
      const box = `<input type="checkbox" class="task-list-item-checkbox" disabled="disabled"${checked}>`
      token.content = box + token.content.slice(match[0].length)
    })
  })
}
