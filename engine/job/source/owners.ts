import type { Entry, Problem, TreePath } from '../../core/entry.ts'
import { type LocalIdentity, type Stranded, withNumbers } from '../../core/local-owners.ts'
import { joinPath, pathToText } from '../../core/names.ts'
import { Refusal } from '../../core/refusal.ts'
import type { Listing } from '../../ports/listing.ts'
import type { Closing } from '../closing.ts'
import type { ClusterPorts } from '../cluster.ts'

const mostNamed = 100

/** Local users and groups mean nothing on another cluster: their numbers for NFS go there in their place. */
export interface OwnerMapping {
  /**
   * The tree as the target can have it: the listing itself when nothing in it belongs to anybody local. Refusal
   * `job_local_identity` when numbers are not to be used, or somebody has none.
   */
  apply(listing: Listing): Promise<Listing>
  /** The same; undefined in place of the refusal. */
  tryToApply(listing: Listing): Promise<Listing | undefined>
}

interface OwnerMappingOptions {
  ports: Pick<ClusterPorts, 'identities' | 'manifests' | 'digest'>
  /** The relationship's setting. */
  isMapped: boolean
  /** The source directory, for people to find what is meant. */
  root: TreePath
  closing: Closing
}

/** For one job: whom the numbers belong to is asked once. */
export function createOwnerMapping({ ports, isMapped, root, closing }: OwnerMappingOptions): OwnerMapping {
  const { identities, manifests, digest } = ports
  const noXattrs = digest.sha256(new Uint8Array(0))
  let listed: Promise<readonly LocalIdentity[]> | undefined

  async function apply(listing: Listing): Promise<Listing> {
    // Local owners are extended attributes of their own: where there is none, nobody has to look.
    if (!identities || listing.digests.userXattrs === noXattrs) return listing
    listed ??= identities.list()
    const travel = createTravel(await listed, { isMapped, root })
    for await (const batch of listing.entries()) for (const entry of batch) travel.look(entry)
    travel.check()
    return travel.isMoving() ? closing.add(await manifests.collect(mapped(listing, travel.map))) : listing
  }

  return {
    apply,
    async tryToApply(listing) {
      try {
        return await apply(listing)
      } catch (error) {
        if (error instanceof Refusal && error.code === 'job_local_identity') return undefined
        throw error
      }
    },
  }
}

function createTravel(
  known: readonly LocalIdentity[],
  { isMapped, root }: Pick<OwnerMappingOptions, 'isMapped' | 'root'>,
) {
  const byKey = new Map(known.map((identity) => [`${identity.kind} ${identity.id}`, identity]))
  const find = ({ kind, id }: Stranded) => byKey.get(`${kind} ${id}`)
  const numberOf = (kind: LocalIdentity['kind'], id: string) =>
    isMapped ? (find({ kind, id })?.nfsId ?? undefined) : undefined
  const problems: Problem[] = []
  let stranded = 0
  let moved = 0
  return {
    look(entry: Entry): void {
      const result = withNumbers(entry, numberOf)
      if (result === entry) return
      if ('path' in result) {
        moved += 1
        return
      }
      stranded += 1
      if (problems.length < mostNamed) problems.push(problemOf(entry.path, { ...result, name: find(result)?.name }))
    },
    isMoving: () => moved > 0,
    check(): void {
      const [first] = problems
      if (first) throw refuse(first, { count: stranded, isMapped, root, problems })
    },
    map(entry: Entry): Entry {
      const result = withNumbers(entry, numberOf)
      return 'path' in result ? result : entry
    },
  }
}

async function* mapped(listing: Listing, map: (entry: Entry) => Entry): AsyncGenerator<readonly Entry[]> {
  for await (const batch of listing.entries()) yield batch.map(map)
}

function problemOf(path: TreePath, { kind, id, name }: Stranded & { name: string | undefined }): Problem {
  const message = `Belongs to the local ${kind} ${name ?? `with id ${id}, which is gone`}`
  return { path, code: 'local_identity', message }
}

interface Refusing {
  count: number
  isMapped: boolean
  root: TreePath
  problems: Problem[]
}

function refuse({ path, message }: Problem, { count, isMapped, root, problems }: Refusing): Refusal {
  const shown = pathToText(joinPath(root, path))
  const what = count === 1 ? shown : `${shown} and ${count - 1} more`
  const why = `${count === 1 ? 'it' : 'the first'} ${message.charAt(0).toLowerCase()}${message.slice(1)}`
  const wanted = isMapped
    ? 'and there is no NFS id for it, want one'
    : 'and map_local_ids_to_nfs_ids is off, want it on'
  return new Refusal('job_local_identity', `Could not replicate ${what}: ${why}, ${wanted}`, { details: { problems } })
}
