import type { Lab, LabCluster } from '../start.ts'
import { defaultPassword, type StartOptions } from '../start-options.ts'

/** The ready line of `--json`: one object, stable for scripts. */
export function readyLine({ docs, lab, clusters }: Lab) {
  return { ready: true, docs, lab, clusters }
}

/** What a person needs first: where everything is, and one thing to do. */
export function readyText(lab: Lab, { password }: StartOptions): string {
  const secret = password === defaultPassword ? password : 'as given'
  return [
    '',
    'Sandbar is ready.',
    ...lab.clusters.flatMap((cluster) => clusterLines(cluster, secret)),
    '',
    ...(lab.docs === null ? [] : [`  Docs           ${lab.docs}`]),
    `  Lab            ${lab.lab.url}`,
    `    Token        ${lab.lab.token}`,
    '',
    `  ${firstStep(lab)}`,
    '  Stop with Ctrl+C.',
    '',
  ].join('\n')
}

function clusterLines({ name, api, replication, address, root, user }: LabCluster, secret: string): string[] {
  return [
    '',
    `  Cluster ${name}`,
    `    REST API     ${api}   (user ${user}, password ${secret})`,
    `    Replication  ${replication}   (the other cluster may call it ${address})`,
    `    Files        ${root ?? 'in memory'}`,
  ]
}

function firstStep({ docs, clusters }: Lab): string {
  if (docs !== null) return `Begin here: open ${docs} and follow the guide.`
  const [cluster] = clusters
  return `Begin here: curl -k ${cluster?.api}/v1/version`
}
