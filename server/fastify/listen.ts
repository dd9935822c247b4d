import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'

/** Listens and tells the port; names the port and the flag that changes it when the port is taken. */
export async function listenOn(
  app: FastifyInstance,
  { host, port, flag }: { host: string; port: number; flag: string },
): Promise<number> {
  try {
    await app.listen({ host, port })
  } catch (error) {
    throw explainListenError(error, { host, port, flag })
  }
  return (app.server.address() as AddressInfo).port
}

/** What a person can do about an address that can't be listened on. */
export function explainListenError(error: unknown, at: { host: string; port: number; flag: string }): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : ''
  const where = `${at.host}:${at.port}`
  if (code === 'EADDRINUSE')
    return new Error(
      `Port ${where} is in use: stop what uses it, or choose another with --${at.flag} (0 picks a free one)`,
      { cause: error },
    )
  if (code === 'EACCES')
    return new Error(`Port ${where} needs more rights: choose one above 1023 with --${at.flag}`, { cause: error })
  if (code === 'EADDRNOTAVAIL')
    return new Error(`Address ${at.host} is not one of this machine: choose another with --host`, { cause: error })
  return error
}
