import { ClustersElement } from './clusters.ts'
import { TryItElement } from './tryit.ts'

/** Defines the elements, once per page. */
export function defineElements() {
  if (!customElements.get('sandbar-tryit')) customElements.define('sandbar-tryit', TryItElement)
  if (!customElements.get('sandbar-clusters')) customElements.define('sandbar-clusters', ClustersElement)
}

defineElements()
