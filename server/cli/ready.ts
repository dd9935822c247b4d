import type { Lab } from '../start.ts'
import type { StartOptions } from '../start-options.ts'

/** The ready line of `--json`: one object, stable for scripts. */
export function readyLine(lab: Lab) {
  const { docs, lab: control, clusters } = lab
  return { ready: true, docs, lab: control, clusters }
}

/** What a person needs first: where everything is, and one thing to do. */
export function readyText(lab: Lab, options: StartOptions): string {
  const lines = lab.clusters.flatMap((cluster) => [
    '',
    `  Cluster ${cluster.name}`,
    `    REST API      ${cluster.api}   (user ${cluster.user}, password ${shownPassword(options)})`,
    `    Replication   ${cluster.replication}`,
    `    Files         ${cluster.root ?? 'in memory'}`,
  ])
  return [
    '',
    'Sandbar is ready.',
    ...lines,
    '',
    ...(lab.docs === null ? [] : [`  Docs            ${lab.docs}`]),
    `  Lab             ${lab.lab.url}   (token ${lab.lab.token})`,
    '',
    lab.docs === null
      ? '  Stop with Ctrl+C.'
      : `  Begin here: open ${lab.docs} and follow the guide. Stop with Ctrl+C.`,
    '',
  ].join('\n')
}

function shownPassword(options: StartOptions): string {
  return options.password === 'sandbar' ? 'sandbar' : 'as given'
}
