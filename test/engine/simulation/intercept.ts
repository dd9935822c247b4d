import type {
  Catalogue,
  ClusterPorts,
  ManifestStore,
  PeerHandler,
  PeerLink,
  Stage,
  Transport,
  Volume,
} from '@sandbar/engine'

export interface PortCall {
  port: 'volume' | 'stage' | 'catalogue' | 'manifests' | 'transport' | 'link'
  method: string
  /** Of calls over a link: the link as the port gave it. */
  link?: PeerLink
}

/** Stands around each call of a port: may wait, throw instead, or look at what comes back. */
export type Around = <T>(call: PortCall, work: () => Promise<T>) => Promise<T>

/** The same ports with `around` around each of their calls. Reading a file's content and the clock are left alone. */
export function interceptPorts(ports: ClusterPorts, around: Around): ClusterPorts {
  return {
    ...ports,
    volume: interceptVolume(ports.volume, around),
    catalogue: interceptCatalogue(ports.catalogue, around),
    manifests: interceptManifests(ports.manifests, around),
    transport: interceptTransport(ports.transport, around),
  }
}

function interceptVolume(volume: Volume, around: Around): Volume {
  const call = <T>(method: string, work: () => Promise<T>) => around({ port: 'volume', method }, work)
  return {
    ...volume,
    info: (path) => call('info', () => volume.info(path)),
    pathOf: (id) => call('pathOf', () => volume.pathOf(id)),
    list: (path, page) => call('list', () => volume.list(path, page)),
    write: (path, content, at) => call('write', () => volume.write(path, content, at)),
    create: (parent, name, entry) => call('create', () => volume.create(parent, name, entry)),
    rename: (from, to, options) => call('rename', () => volume.rename(from, to, options)),
    remove: (path) => call('remove', () => volume.remove(path)),
    setAttributes: (path, change) => call('setAttributes', () => volume.setAttributes(path, change)),
    scan: (root, options) => call('scan', () => volume.scan(root, options)),
    readRegion: (root, entry, region) => call('readRegion', () => volume.readRegion(root, entry, region)),
    openStage: (key, root) => call('openStage', async () => interceptStage(await volume.openStage(key, root), around)),
  }
}

function interceptStage(stage: Stage, around: Around): Stage {
  const call = <T>(method: string, work: () => Promise<T>) => around({ port: 'stage', method }, work)
  return {
    committed: () => call('committed', stage.committed),
    have: () => call('have', stage.have),
    partial: () => call('partial', stage.partial),
    receive: (content, bytes) => call('receive', () => stage.receive(content, bytes)),
    addSteps: (steps, from) => call('addSteps', () => stage.addSteps(steps, from)),
    commit: (point) => call('commit', () => stage.commit(point)),
    discard: () => call('discard', stage.discard),
    remove: () => call('remove', stage.remove),
  }
}

function interceptCatalogue(catalogue: Catalogue, around: Around): Catalogue {
  const call = <T>(method: string, work: () => Promise<T>) => around({ port: 'catalogue', method }, work)
  return {
    ...catalogue,
    get: (collection, key) => call('get', () => catalogue.get(collection, key)),
    list: (collection) => call('list', () => catalogue.list(collection)),
    transaction: (work) => call('transaction', () => catalogue.transaction(work)),
  }
}

function interceptManifests(manifests: ManifestStore, around: Around): ManifestStore {
  const call = <T>(method: string, work: () => Promise<T>) => around({ port: 'manifests', method }, work)
  return {
    collect: manifests.collect,
    compare: manifests.compare,
    save: (key, listing) => call('save', () => manifests.save(key, listing)),
    load: (key) => call(key.startsWith('snapshot-') ? 'load snapshot' : 'load', () => manifests.load(key)),
    remove: (key) => call('remove', () => manifests.remove(key)),
    keys: () => call('keys', () => manifests.keys()),
  }
}

function interceptTransport(transport: Transport, around: Around): Transport {
  const known = new WeakMap<PeerLink, PeerLink>()
  const wrap = (link: PeerLink) => {
    const wrapped = known.get(link) ?? interceptLink(link, around)
    known.set(link, wrapped)
    return wrapped
  }
  const answering =
    (handler: PeerHandler): PeerHandler =>
    async (message, bytes, link) => {
      const answer = handler(message, bytes, wrap(link))
      await Promise.allSettled([answer])
      return around({ port: 'link', method: `answer ${message.type}`, link }, () => answer)
    }
  return {
    ...transport,
    dial: (address) => around({ port: 'transport', method: 'dial' }, async () => wrap(await transport.dial(address))),
    serve: (self, handler, onLink) => transport.serve(self, answering(handler), (link) => onLink(wrap(link))),
  }
}

function interceptLink(link: PeerLink, around: Around): PeerLink {
  return {
    ...link,
    request: (message, bytes) =>
      around({ port: 'link', method: `ask ${message.type}`, link }, () => link.request(message, bytes)),
  }
}
