/** Every place where a test can make the process die, in the order in which a job comes by. */
export const failpointNames = [
  'journal-replaced',
  'journal-started',
  'region-written',
  'journal-got',
  'content-written',
  'journal-received',
  'journal-filled',
  'directory-filled',
  'attributes-staged',
  'stage-synced',
  'journal-steps',
  'journal-prepared',
  'before-take',
  'after-take',
  'before-makeDirectory',
  'after-makeDirectory',
  'before-place',
  'after-place',
  'patch-begun',
  'patch-written',
  'patch-cut',
  'before-link',
  'after-link',
  'before-move',
  'after-move',
  'before-name',
  'after-name',
  'before-attributes',
  'after-attributes',
  'tree-synced',
  'journal-committed',
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
