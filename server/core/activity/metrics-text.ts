import type { Services } from '../handler.ts'
import type { OperationCount } from './activity.ts'

type Labels = Readonly<Record<string, string | number>>

interface Sample {
  /** What follows the name of the metric: `_count`, `_sum`. */
  suffix: string
  /** `{a="b",c="d"}`, or nothing. */
  labels: string
  value: number
}

/** What a cluster knows of itself, in the text form of OpenMetrics, under the documented names. */
export async function metricsText(services: Services): Promise<string> {
  const { cluster, activity } = services
  const [{ totalBytes, freeBytes }, snapshots] = await Promise.all([cluster.files.space(), cluster.snapshots()])
  const own = { fs_type: 'local', fs_uuid: cluster.uuid }
  const lines = [
    info('qumulo', { help: 'The software and the cluster', labels: aboutOf(services) }),
    info('qumulo_node', { help: 'The node', labels: nodeOf(services) }),
    gauge('qumulo_fault_tolerance_metrics_current_remaining_disk_failures', {
      help: 'Drives that may still fail',
      value: 0,
    }),
    gauge('qumulo_fault_tolerance_metrics_current_remaining_node_failures', {
      help: 'Nodes that may still fail',
      value: 0,
    }),
    gauge('qumulo_fs_capacity_bytes', { help: 'Space of the cluster', value: totalBytes }),
    gauge('qumulo_fs_free_bytes', { help: 'Space that is left', value: freeBytes }),
    gauge('qumulo_fs_snapshots', { help: 'Snapshots', value: snapshots.length }),
    gauge('qumulo_fs_used_bytes', { help: 'Space in use', value: totalBytes - freeBytes, labels: own }),
    ...operationMetrics(activity.counts()),
    gauge('qumulo_quorum_node_is_offline', { help: 'Whether the node is away', value: 0, labels: { node_id: 1 } }),
    gauge('qumulo_time_is_not_synchronizing', {
      help: 'Whether the clock follows no server',
      value: 1,
      labels: { node_id: 1 },
    }),
  ]
  return `${lines.join('\n')}\n# EOF\n`
}

function aboutOf({ cluster: { name, uuid, coreVersion } }: Services): Labels {
  const protection = { max_drive_failures: 0, max_node_failures: 0 }
  const kind = { cluster_type: 'protected_cluster', platform: 'sandbar', service_model: 'sandbar' }
  return { ...kind, ...protection, name, uuid, version: `Qumulo Core ${coreVersion}` }
}

function nodeOf({ cluster }: Services): Labels {
  return { network_management_mode: 'host_managed', node_id: 1, node_model: 'sandbar', node_uuid: cluster.uuid }
}

function operationMetrics(counts: readonly OperationCount[]): string[] {
  const counter = (name: string, help: string, figureOf: (count: OperationCount) => number) =>
    metric(name, {
      type: 'counter',
      help,
      samples: counts.map((one) => ({ suffix: '_count', labels: labelsOf(one), value: figureOf(one) })),
    })
  return [
    counter('qumulo_protocol_operation_bytes', 'Bytes that operations moved', ({ bytes }) => bytes),
    metric('qumulo_protocol_operation_latency_seconds', {
      type: 'histogram',
      help: 'Time that operations took',
      samples: counts.flatMap(latencySamples),
    }),
    counter('qumulo_protocol_operations', 'Operations that went well', ({ count }) => count),
  ]
}

/** One bucket holds everything, as documented. */
function latencySamples(counted: OperationCount): Sample[] {
  const labels = labelsOf(counted)
  return [
    { suffix: '_bucket', labels: `${labels.slice(0, -1)},le="+Inf"}`, value: counted.count },
    { suffix: '_count', labels, value: counted.count },
    { suffix: '_sum', labels, value: counted.seconds },
  ]
}

/** The same for as long as the cluster lives, and asked for again with every look at the metrics. */
const known = new WeakMap<OperationCount, string>()

function labelsOf(counted: OperationCount): string {
  const { kind, name, protocol } = counted
  const text =
    known.get(counted) ?? labelText({ data_type: kind.dataType, io_type: kind.ioType, op_name: name, protocol })
  known.set(counted, text)
  return text
}

interface Metric {
  type: 'gauge' | 'counter' | 'histogram' | 'info'
  help: string
  samples: readonly Sample[]
}

function gauge(name: string, { help, value, labels = {} }: { help: string; value: number; labels?: Labels }): string {
  return metric(name, { type: 'gauge', help, samples: [{ suffix: '', labels: labelText(labels), value }] })
}

function info(name: string, { help, labels }: { help: string; labels: Labels }): string {
  return metric(name, { type: 'info', help, samples: [{ suffix: '_info', labels: labelText(labels), value: 1 }] })
}

function metric(name: string, { type, help, samples }: Metric): string {
  const rows = samples.map(({ suffix, labels, value }) => `${name}${suffix}${labels} ${value}`)
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...rows].join('\n')
}

function labelText(labels: Labels): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escaped(String(value))}"`)
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`
}

function escaped(value: string): string {
  return value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')
}
