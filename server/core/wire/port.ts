import { Fault } from '../errors.ts'

export const defaultReplicationPort = 3712

/** A port as a number; clients also send decimal digits. */
export function toPort(value: number | string, field: string): number {
  const port = Number(value)
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port
  throw new Fault('decode', `Could not read ${field}: it is ${JSON.stringify(value)}, wanted a port from 1 to 65535`)
}
