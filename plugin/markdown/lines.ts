import type StateBlock from 'markdown-it/lib/rules_block/state_block.mjs'

/** A line's text without its indentation. */
export const lineText = (state: StateBlock, line: number): string =>
  state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line])

/** How far a line is indented beyond its container. */
export const indentOf = (state: StateBlock, line: number): number => (state.sCount[line] ?? 0) - state.blkIndent

/** Where an indented body that starts on `line` ends: blank lines belong to it if more of it follows. */
export function endOfBody(
  state: StateBlock,
  { line, endLine, indent }: { line: number; endLine: number; indent: number },
): number {
  let end = line + 1
  for (let at = line + 1; at < endLine; at += 1) {
    if (state.isEmpty(at)) continue
    const isLazy = at === end && !state.isEmpty(at - 1)
    if (indentOf(state, at) < indent && !(isLazy && !/^(?::|\[\^|\*\[)/.test(lineText(state, at)))) break
    end = at + 1
  }
  return end
}
