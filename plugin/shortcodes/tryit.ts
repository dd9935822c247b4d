/**
 * `{% tryit "operationId" cluster="alpha" %}`: the console of one operation, complete as HTML before any script runs.
 *
 * The printed structure is the agreement with the custom element (plugin/browser), which enhances it in place:
 *
 *   <sandbar-tryit operation="createSourceRelationship" cluster="alpha" class="tryit" id="tryit-createSourceRelationship">
 *     <script type="application/json" class="tryit-data">TryItData (see ./contract.ts)</script>
 *     <h3 class="tryit-heading"><span class="tryit-method" data-method="post">POST</span> <code class="tryit-path">/v2/...</code></h3>
 *     <p class="tryit-summary">...</p>
 *     <dl class="tryit-facts"><div><dt>Cluster</dt><dd>alpha</dd></div><div><dt>Privilege</dt><dd><code>...</code></dd></div></dl>
 *     <form class="tryit-form">
 *       <fieldset class="tryit-group" data-group="cluster"><legend>Cluster</legend>
 *         <div class="tryit-field"><label>...</label><select name="cluster"><option value="alpha" selected>...</select></div></fieldset>
 *       <fieldset class="tryit-group" data-group="path">     inputs named path.id
 *       <fieldset class="tryit-group" data-group="query">    inputs named query.allow-fs-path-create
 *       <fieldset class="tryit-group" data-group="header">   inputs named header.If-Match
 *       <fieldset class="tryit-group" data-group="body">     inputs named body.target_address, body.blackout_windows (JSON text
 *                                                            for lists and nested objects, data-json), then
 *         <details class="tryit-raw"><summary>As JSON</summary><textarea name="body">{...}</textarea></details></fieldset>
 *       <p class="tryit-actions"><button type="submit">Send</button> <button type="reset">Reset</button></p>
 *     </form>
 *     <section class="tryit-answer" aria-live="polite" aria-label="Answer">
 *       <p class="tryit-answer-note">Example answer (200 ...)</p><pre class="tryit-answer-body"><code class="language-json">...</code></pre>
 *     </section>
 *     <details class="tryit-samples"><summary>Sample: curl</summary><pre><code class="language-bash">curl ...</code></pre></details>
 *   </sandbar-tryit>
 *
 * Rules: every control has a visible label (label[for]) and, if there is help, aria-describedby. Optional selects and
 * tri-state booleans carry an empty first option "not sent". A raw body (application/octet-stream) has only
 * textarea[name=body]. A control whose value comes from an earlier answer (`id="{{createSourceRelationship.id}}"`) is
 * empty and carries data-from="createSourceRelationship.id" (operationId.pathInAnswer, or last.field).
 * Everything is printed on one line, so that the tag also works indented inside a Markdown list; line ends in pre and
 * textarea are written as &#10;.
 */
export {}
