/** Every place where a test can make the process die. */
export const failpointNames = [
  'content-written',
  'journal-begin',
  'journal-received',
  'journal-steps',
  'journal-prepared',
  'journal-committed',
  'attributes-staged',
  'stage-synced',
  'before-take',
  'after-take',
  'before-makeDirectory',
  'after-makeDirectory',
  'before-place',
  'after-place',
  'before-link',
  'after-link',
  'before-move',
  'after-move',
  'before-attributes',
  'after-attributes',
  'tree-synced',
  'before-drop',
  'after-drop',
  'replacement-noted',
  'replacement-copied',
] as const

export type FailpointName = (typeof failpointNames)[number]

const [armedName, armedHit = '1'] = (process.env.SANDBAR_FAILPOINT ?? '').split(':')
let hits = 0

/** With `SANDBAR_FAILPOINT=name:n` in the environment the process kills itself at the n-th hit of that name. */
export function failpoint(name: FailpointName): void {
  if (name !== armedName) return
  hits += 1
  if (hits === Number(armedHit)) process.kill(process.pid, 'SIGKILL')
}
