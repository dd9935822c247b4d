import type { TryItData } from './contract.ts'

/** A cluster that a call can be sent to. */
export interface ClusterChoice {
  name: string
  /** Word beside the name, such as its part in the guides. */
  role: string
  /** Address in samples. */
  address: string
}

/** How one console is printed. */
export interface TryItOptions {
  data: TryItData
  clusters: ClusterChoice[]
  /** Preselected cluster; '' for the one that the operation belongs to. */
  cluster: string
  /** Replaces the operation's summary as the sentence under the heading; '' keeps it. */
  title: string
  /** Body text that replaces the contract's example; undefined keeps it. */
  body: string | undefined
  /** Values for parameters and fields by name; `{{operation.path}}` takes one from an earlier answer. */
  values: Record<string, string>
  /** Level of the heading, 2 to 6. */
  level: number
  /** Makes ids unique when one operation stands on a page twice. */
  id: string
}
