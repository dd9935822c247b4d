/**
 * `{% clusters %}`: the live view of both clusters, complete as HTML before any script runs.
 *
 *   <sandbar-clusters class="clusters" mode="page|ORIGIN">
 *     <section class="clusters-cluster" data-cluster="alpha" aria-labelledby="..."><h2 class="clusters-name">alpha</h2>
 *       <p class="clusters-role">source</p>
 *       <div class="clusters-tree" data-path="/projects/">...the seed's tree as nested ul...</div></section>
 *     <section class="clusters-relationship"><h2>Relationship</h2><p class="clusters-state">...</p></section>
 *     <section class="clusters-job"><h2>Job</h2><p>...</p></section>
 *     <section class="clusters-cluster" data-cluster="beta">...</section>
 *     <p class="clusters-status" aria-live="polite"></p>
 *   </sandbar-clusters>
 */
export {}
