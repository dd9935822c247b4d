// Made by `npm run generate` from openapi/source. Do not edit.
export interface paths {
    "/v1/session/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in
         * @description Checks a name and password and opens a session of ten hours. A token sent along is not looked at, so an expired
         *     one does no harm.
         */
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session/start-saml-login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin single sign-on
         * @description Gives an address at which the user signs in with an identity provider. The sandbox has none.
         */
        post: operations["startSamlLogin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session/retrieve-saml-login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Finish single sign-on
         * @description Gives the token of a sign-on that the identity provider has confirmed. The sandbox has none.
         */
        post: operations["retrieveSamlLogin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session/change-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change one's own password
         * @description Sets a new password for the signed-in user, who has to know the old one. The user's other sessions end, this one
         *     goes on.
         */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign out
         * @description Ends the session of the token that is sent. The token is refused from then on. This call is Sandbar's own
         *     addition; the product documents none.
         */
        post: operations["logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session/who-am-i": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the signed-in user
         * @description Tells whom the token belongs to and which privileges that user has.
         */
        get: operations["whoAmI"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the caller's roles
         * @description Names the roles that give the signed-in user its privileges.
         */
        get: operations["listSessionRoles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/version": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the software version
         * @description Answers without a session, so that a client can find out what it talks to. A token sent along is not looked at.
         */
        get: operations["getVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cluster/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the cluster's name
         * @description The answer carries an `ETag`; send it with `setClusterSettings` so as not to undo someone else's change.
         */
        get: operations["getClusterSettings"];
        /**
         * Rename the cluster
         * @description Sets the name. Replication partners see the new name at their next contact.
         */
        put: operations["setClusterSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cluster/nodes/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the nodes
         * @description A sandbox cluster has exactly one node.
         */
        get: operations["listNodes"];
        put?: never;
        /**
         * Add nodes
         * @description Older form of `modifyNodes`. Adds machines that have no cluster yet and begins to spread data over them.
         */
        post: operations["addNodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cluster/nodes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show one node
         * @description The same facts as in the list, for one node.
         */
        get: operations["getNode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cluster/calculate-node-add-capacity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reckon what new nodes would give
         * @description Tells how much space and protection the cluster would have with the machines named. Adds nothing.
         */
        post: operations["calculateNodeAddCapacity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/cluster/nodes/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add or replace nodes
         * @description Adds machines that have no cluster yet, or puts them in the place of present nodes, and begins to spread data
         *     anew.
         */
        post: operations["modifyNodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/cluster/nodes/dry-run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reckon what a change of nodes would give
         * @description Takes the request of `modifyNodes` and tells what space and protection would be afterwards. Changes nothing.
         */
        post: operations["previewModifyNodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cluster/node-replacement-plan/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the plan to replace nodes
         * @description A sandbox has no plan, since it can replace nothing.
         */
        get: operations["getNodeReplacementPlan"];
        put?: never;
        /**
         * Register a plan to replace nodes
         * @description Tells the cluster which nodes will go, so that it reckons with it when machines are added.
         */
        post: operations["createNodeReplacementPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cluster/nodes/chassis/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the cases of the nodes
         * @description Light and power supplies of every node.
         */
        get: operations["listNodeChassis"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cluster/nodes/{id}/chassis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the case of a node
         * @description Light and power supplies of one node.
         */
        get: operations["getNodeChassis"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cluster/nodes/uid-lights/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the lights of the nodes
         * @description Shows which machines are lit up to be found in the rack.
         */
        get: operations["listNodeLights"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cluster/nodes/{id}/uid-light": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the light of a node
         * @description Tells whether the machine is lit up to be found in the rack.
         */
        get: operations["getNodeLight"];
        put?: never;
        /**
         * Switch the light of a node
         * @description The setting is kept and shown again. There is no lamp to see.
         */
        post: operations["setNodeLight"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cluster/nodes/{id}/identify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Switch the light of a node, by the older path
         * @description Does the same as `setNodeLight`.
         */
        post: operations["identifyNode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cluster/restriper/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the restriper, by the older path
         * @description A sandbox spreads nothing over drives, so the work has never begun.
         */
        get: operations["getRestriperStatusV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cluster/protection/restriper/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the restriper
         * @description A sandbox spreads nothing over drives, so the work has never begun.
         */
        get: operations["getRestriperStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cluster/protection/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show how data is protected
         * @description A sandbox keeps each file once, on the disk or in the memory of its host: one block per stripe, no failure
         *     survived.
         */
        get: operations["getProtectionStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/cluster/object-backed/nodes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the nodes of a cluster on object storage
         * @description Every node with the zone that it fails with.
         */
        get: operations["getObjectBackedNodes"];
        put?: never;
        /**
         * Add or remove nodes of a cluster on object storage
         * @description Names the nodes that the cluster is to have; those that are missing in the list leave it.
         */
        post: operations["modifyObjectBackedNodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/cluster/object-backed/nodes/dry-run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show what a change of nodes would do
         * @description Takes the request of `modifyObjectBackedNodes` and tells who would come and go. Changes nothing.
         */
        post: operations["previewObjectBackedNodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cluster/object-backed/protection/fault-tolerance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show what a cluster on object storage survives
         * @description Nodes and zones that may fail at once. The fields are a guess: no source names them.
         */
        get: operations["getObjectBackedFaultTolerance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cluster/settings/ssl": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Replace the TLS certificate, by the older path
         * @description Does the same as `setSslCertificate`.
         */
        put: operations["setSslCertificateV1"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/cluster/settings/ssl/certificate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Replace the TLS certificate
         * @description Sets certificate and key of the API and the Web UI. Present connections go on with the old one.
         */
        put: operations["setSslCertificate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/cluster/settings/ssl/ca-certificate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the trusted certificates
         * @description Certificates of authorities that the cluster trusts when it dials others.
         */
        get: operations["getSslCaCertificate"];
        /**
         * Replace the trusted certificates
         * @description The text has to be PEM. It is kept and shown again; a sandbox dials its partners only, and trusts those by
         *     fingerprint.
         */
        put: operations["setSslCaCertificate"];
        post?: never;
        /**
         * Remove the trusted certificates
         * @description Afterwards the cluster trusts no authority of its own choice.
         */
        delete: operations["deleteSslCaCertificate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/cluster/settings/ssl/ciphers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the cipher suites
         * @description Which suites the cluster says it offers, for each version of TLS.
         */
        get: operations["getSslCiphers"];
        /**
         * Replace the cipher suites
         * @description The lists are kept and shown again; the port of a sandbox goes on with the suites of its runtime.
         */
        put: operations["setSslCiphers"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cluster/slots/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the drives
         * @description A sandbox shows the space below it as one drive in one slot; its size is that of the file system.
         */
        get: operations["listDiskSlots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cluster/slots/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show one drive
         * @description A sandbox shows the space below it as one drive in one slot; its size is that of the file system.
         */
        get: operations["getDiskSlot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Switch the light of a slot
         * @description The pattern is kept and shown again. There is no lamp to see.
         */
        patch: operations["modifyDiskSlot"];
        trace?: never;
    };
    "/v1/cluster/slots/node/{node_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the drives of one node
         * @description A sandbox shows the space below it as one drive in one slot; its size is that of the file system.
         */
        get: operations["listDiskSlotsOfNode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/node/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the state of the node that answers
         * @description Needs no session, since a machine without a cluster has no users yet. A sandbox is always `ACTIVE`.
         */
        get: operations["getNodeState"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/unconfigured/nodes/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List machines without a cluster
         * @description Machines in the same network that could be added. A sandbox looks for none.
         */
        get: operations["listUnconfiguredNodes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/capacity/clamp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the bound of the usable space
         * @description In the cloud, space is bought as it is needed; the clamp says where that ends.
         */
        get: operations["getCapacityClamp"];
        /**
         * Set the bound of the usable space
         * @description The bound is kept and shown again. It does not stop writes; quotas of directories do.
         */
        put: operations["setCapacityClamp"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/capacity/clamps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the bounds of all name spaces
         * @description The clamp of the files, and the one of objects seen through object portals, of which a sandbox has none.
         */
        get: operations["getCapacityClamps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/checksumming/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show whether stored data carries checksums
         * @description A sandbox leaves that to the file system of its host. The field is a guess: no source names it.
         */
        get: operations["getChecksummingStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health/ssd-endurance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show how worn the drives are
         * @description For each node its solid-state drives with the part of their life that is used up.
         */
        get: operations["getSsdEndurance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/replication/source-relationships/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List relationships of this source
         * @description Shows the settings of every relationship that has this cluster as its source. Paths and states are in the status list.
         */
        get: operations["listSourceRelationships"];
        put?: never;
        /**
         * Create a relationship
         * @description Proposes to keep a directory of another cluster equal to a directory of this one. The target cluster learns of it at
         *     once and has to authorize it; until then nothing is copied. The source directory must exist, the target directory
         *     need not.
         */
        post: operations["createSourceRelationship"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/replication/source-relationships/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a relationship
         * @description Shows the settings. The answer carries an `ETag`; send it with a change so as not to undo someone else's.
         */
        get: operations["getSourceRelationship"];
        /**
         * Replace the settings of a relationship
         * @description Sets every setting at once. Paths cannot be changed; create a new relationship for that.
         */
        put: operations["replaceSourceRelationship"];
        post?: never;
        /**
         * Delete a relationship on the source
         * @description Ends the agreement. Files stay on both clusters; those of the target may be incomplete if a job was running. The target
         *     keeps an ended remnant until it is deleted there with `deleteTargetRelationship`.
         */
        delete: operations["deleteSourceRelationship"];
        options?: never;
        head?: never;
        /**
         * Change settings of a relationship
         * @description Sets the settings that are sent and leaves the others. Lists are replaced as a whole. Paths cannot be changed; create a
         *     new relationship for that.
         */
        patch: operations["modifySourceRelationship"];
        trace?: never;
    };
    "/v2/replication/source-relationships/status/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the status of relationships of this source
         * @description Shows settings, paths, state and job of every relationship that has this cluster as its source.
         */
        get: operations["listSourceRelationshipStatuses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/replication/source-relationships/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the status of a relationship of this source
         * @description Shows settings, paths, state, the running job and the recovery point.
         */
        get: operations["getSourceRelationshipStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/replication/source-relationships/{id}/replicate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a job
         * @description Takes a snapshot of the source directory and sends what the target lacks. Works in a blackout and while automatic
         *     replication is off. A running job is left alone.
         */
        post: operations["replicate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/replication/source-relationships/{id}/abort-replication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop the running job
         * @description Drops what the running job has sent; the recovery point stays. A new job follows by itself unless automatic replication is
         *     off. Does nothing when no job runs.
         */
        post: operations["abortReplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/replication/source-relationships/{id}/dismiss-error": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Clear the error of the last job on the source
         * @description Empties `error_from_last_job` here. The target keeps its own.
         */
        post: operations["dismissSourceRelationshipError"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/replication/source-relationships/{id}/queued-snapshots/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List waiting policy snapshots
         * @description Shows the policy snapshots that wait to be sent, oldest first.
         */
        get: operations["listQueuedSnapshots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/replication/source-relationships/{relationship_id}/queued-snapshots/{snapshot_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Drop a waiting policy snapshot
         * @description Takes a snapshot out of the queue for good. The snapshot itself stays on this cluster.
         */
        delete: operations["releaseQueuedSnapshot"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/replication/source-relationships/reverse-target-relationship": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn the direction of a relationship
         * @description Call it on the target of a disconnected relationship: that cluster becomes the source, the other one the target. The id
         *     stays. Both stay disconnected until `reconnectTargetRelationship` is called on the new target.
         */
        post: operations["reverseTargetRelationship"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/replication/target-relationships/status/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the status of relationships of this target
         * @description Shows state, paths and job of every relationship that has this cluster as its target, those that wait for authorization
         *     included.
         */
        get: operations["listTargetRelationshipStatuses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/replication/target-relationships/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the status of a relationship of this target
         * @description Shows state, paths, the running job and the recovery point.
         */
        get: operations["getTargetRelationshipStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/replication/target-relationships/{id}/authorize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Agree to a relationship
         * @description Accepts what the source proposed. The target directory becomes read-only and the first job starts, unless automatic
         *     replication is off or a blackout holds. Refused when the directory is missing or not empty, unless you allow it.
         */
        post: operations["authorizeTargetRelationship"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/replication/target-relationships/{id}/make-writable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let clients write to the target
         * @description Fails over: the target directory goes back to the recovery point, then becomes writable. The relationship is kept,
         *     disconnected. Refused before the first recovery point.
         */
        post: operations["makeTargetWritable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/replication/target-relationships/{id}/reconnect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take replication up again
         * @description The target directory becomes read-only and loses every change made since the recovery point. Then jobs run again.
         */
        post: operations["reconnectTargetRelationship"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/replication/target-relationships/{id}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete a relationship on the target
         * @description Ends the agreement, or refuses one that waits for authorization. Files stay and become writable. The source keeps an ended
         *     remnant until it is deleted there.
         */
        post: operations["deleteTargetRelationship"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/replication/target-relationships/{id}/dismiss-error": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Clear the error of the last job on the target
         * @description Empties `error_from_last_job` here. The source keeps its own.
         */
        post: operations["dismissTargetRelationshipError"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/replication/target-relationships/{id}/lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the key that locks policy snapshots
         * @description Keeps the key for policy snapshots with an expiration that arrive from now on. Sandbar stores the key and shows it in the
         *     status.
         */
        post: operations["lockTargetRelationship"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/files/{ref}/info/attributes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the attributes of an entry
         * @description Shows size, times, owner and permissions. Symbolic links are not followed.
         */
        get: operations["getFileAttributes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change attributes of an entry
         * @description Sets the attributes that are sent and leaves the others. Refused below a target directory that is read-only.
         */
        patch: operations["setFileAttributes"];
        trace?: never;
    };
    "/v1/files/{ref}/entries/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a directory
         * @description Shows the entries of a directory with their attributes, a page at a time.
         */
        get: operations["listEntries"];
        put?: never;
        /**
         * Create, link or move an entry
         * @description Gives a directory a new name. Refused below a target directory that is read-only.
         */
        post: operations["createEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/files/{ref}/entries/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a name from a directory
         * @description Removes one name. A directory must be empty. Refused below a target directory that is read-only.
         */
        delete: operations["deleteEntry"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/files/{ref}/data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a file
         * @description Sends the bytes of a file, or the text of a symbolic link, all or a part of it.
         */
        get: operations["readFile"];
        /**
         * Replace the data of a file
         * @description The file holds exactly the bytes that are sent. It must exist. Refused below a target directory that is read-only.
         */
        put: operations["writeFile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Write a part of a file
         * @description Writes the bytes that are sent at an offset and leaves the others. Refused below a target directory that is read-only.
         */
        patch: operations["patchFile"];
        trace?: never;
    };
    "/v1/files/{ref}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete an entry
         * @description Deletes a file, a link or an empty directory. Refused below a target directory that is read-only.
         */
        delete: operations["deleteFile"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/snapshots/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List snapshots
         * @description Shows every snapshot of this cluster, those of replication included.
         */
        get: operations["listSnapshots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/snapshots/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a snapshot
         * @description The same facts as in the list, for one snapshot.
         */
        get: operations["getSnapshot"];
        put?: never;
        post?: never;
        /**
         * Delete a snapshot
         * @description Begins to delete a snapshot. Refused while a relationship needs it.
         */
        delete: operations["deleteSnapshot"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/snapshots/status/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List snapshots with their status
         * @description Shows every snapshot with its path, its policy, its lock and who needs it.
         */
        get: operations["listSnapshotStatuses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/snapshots/status/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a snapshot with its status
         * @description The same facts as in the status list, for one snapshot.
         */
        get: operations["getSnapshotStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/access-tokens/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List access tokens
         * @description All access tokens, or those of one user, in pages.
         */
        get: operations["listAccessTokens"];
        put?: never;
        /**
         * Make an access token
         * @description Makes a token for a local user, who can have two. The answer is the only place where the token is ever shown.
         */
        post: operations["createAccessToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/access-tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show an access token
         * @description What is known of a token. The token itself is not shown again.
         */
        get: operations["getAccessToken"];
        put?: never;
        post?: never;
        /**
         * Delete an access token
         * @description Deletes a token for good; whoever uses it gets 401 from now on.
         */
        delete: operations["deleteAccessToken"];
        options?: never;
        head?: never;
        /**
         * Change an access token
         * @description Switches a token off or on, or moves its end. It holds at the next call.
         */
        patch: operations["modifyAccessToken"];
        trace?: never;
    };
    "/v1/ad/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the domain
         * @description A sandbox is in no domain.
         */
        get: operations["getAdStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ad/monitor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the last change of the domain
         * @description A sandbox has never been in a domain, so nothing has ever changed.
         */
        get: operations["getAdMonitor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ad/dismiss-error": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Dismiss the last error of the domain
         * @description There is never an error to dismiss, so nothing changes.
         */
        post: operations["dismissAdError"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ad/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the protection of connections
         * @description The answer carries an `ETag` for `replaceAdSettings`.
         */
        get: operations["getAdSettings"];
        /**
         * Set the protection of connections
         * @description The sandbox keeps the settings; it connects to no domain controller.
         */
        put: operations["replaceAdSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ad/join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Join a domain
         * @description Makes the cluster a member of a domain.
         */
        post: operations["joinDomain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ad/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Leave the domain
         * @description Ends the membership of the cluster in its domain.
         */
        post: operations["leaveDomain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ad/reconfigure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the membership in a domain
         * @description Changes how the cluster searches its domain.
         */
        post: operations["reconfigureDomain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ad/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a change of the domain
         * @description Stops a join, leave or change that is under way.
         */
        post: operations["cancelDomainChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ad/distinguished-names/{dn}/object": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find by distinguished name
         * @description Looks up a user or group of the domain by its distinguished name.
         */
        get: operations["getAdObjectOfName"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ad/sids/{sid}/object": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find by security identifier
         * @description Looks up a user or group of the domain by its security identifier.
         */
        get: operations["getAdObjectOfSid"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ad/sids/{sid}/username": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find a name by security identifier
         * @description Looks up the name of a user of the domain.
         */
        get: operations["getAdUsernameOfSid"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ad/sids/{sid}/uid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find a user number by security identifier
         * @description Looks up the number for NFS of a user of the domain.
         */
        get: operations["getAdUidOfSid"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ad/sids/{sid}/gid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find a group number by security identifier
         * @description Looks up the number for NFS of a group of the domain.
         */
        get: operations["getAdGidOfSid"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ad/sids/{sid}/expanded-groups/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List groups by security identifier
         * @description Looks up all groups that a user of the domain is in, also through other groups.
         */
        get: operations["listAdGroupsOfSid"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ad/uids/{uid}/sids/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List security identifiers by user number
         * @description Looks up who in the domain has a user number.
         */
        get: operations["listAdSidsOfUid"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ad/gids/{gid}/sids/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List security identifiers by group number
         * @description Looks up who in the domain has a group number.
         */
        get: operations["listAdSidsOfGid"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ad/usernames/{username}/objects/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List users by name
         * @description Looks up the users and groups of the domain with a name.
         */
        get: operations["listAdObjectsOfUsername"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ad/usernames/{username}/sids/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List security identifiers by name
         * @description Looks up the security identifiers of a name in the domain.
         */
        get: operations["listAdSidsOfUsername"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/analytics/activity/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show what goes on now
         * @description Files that were read or written through this API in the last 15 seconds of the sandbox, with their rates.
         */
        get: operations["getCurrentActivity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/analytics/time-series/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show rates over time
         * @description Rates of operations on content and of its bytes through this API, in intervals of five seconds of the sandbox
         *     clock. The last hour is kept; intervals without any operation are left out when nothing came before them.
         */
        get: operations["getTimeSeries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/analytics/capacity-history/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show space over time
         * @description For each hour, day or week how much space was in use, and by what.
         */
        get: operations["getCapacityHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/analytics/capacity-history/{timestamp}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show what used the space in one period
         * @description Names the largest directories of that time.
         */
        get: operations["getCapacityHistoryDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/cloudwatch/config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the CloudWatch settings of the audit log
         * @description Clients of 7.10 use `/v2/audit/destinations/`, which holds any number of destinations; this pair of paths
         *     knows one.
         */
        get: operations["getCloudwatchAuditConfig"];
        /**
         * Replace the CloudWatch settings of the audit log
         * @description The settings are kept and shown again; a sandbox sends its log nowhere. `listAuditEvents` reads it.
         */
        put: operations["replaceCloudwatchAuditConfig"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the CloudWatch settings of the audit log
         * @description Changes what is sent. The settings are kept and shown again; a sandbox sends its log nowhere.
         *     `listAuditEvents` reads it.
         */
        patch: operations["modifyCloudwatchAuditConfig"];
        trace?: never;
    };
    "/v1/audit/cloudwatch/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show whether the audit log reaches CloudWatch
         * @description Says why nothing arrives when the log is switched on: a sandbox opens no connection to servers of others.
         */
        get: operations["getCloudwatchAuditStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/syslog/config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the syslog settings of the audit log
         * @description Clients of 7.10 use `/v2/audit/destinations/`, which holds any number of destinations; this pair of paths
         *     knows one.
         */
        get: operations["getSyslogAuditConfig"];
        /**
         * Replace the syslog settings of the audit log
         * @description The settings are kept and shown again; a sandbox sends its log nowhere. `listAuditEvents` reads it.
         */
        put: operations["replaceSyslogAuditConfig"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the syslog settings of the audit log
         * @description Changes what is sent. The settings are kept and shown again; a sandbox sends its log nowhere.
         *     `listAuditEvents` reads it.
         */
        patch: operations["modifySyslogAuditConfig"];
        trace?: never;
    };
    "/v1/audit/syslog/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show whether the audit log reaches syslog
         * @description Says why nothing arrives when the log is switched on: a sandbox opens no connection to servers of others.
         */
        get: operations["getSyslogAuditStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/audit/destinations/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the destinations of the audit log
         * @description Every place that the log is to go to, switched off ones included.
         */
        get: operations["listAuditDestinations"];
        put?: never;
        /**
         * Add a destination of the audit log
         * @description Fields that do not belong to the kind are refused. The settings are kept and shown again; a sandbox sends its
         *     log nowhere. `listAuditEvents` reads it.
         */
        post: operations["createAuditDestination"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/audit/destinations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a destination of the audit log
         * @description The same facts as in the list, with an `ETag`.
         */
        get: operations["getAuditDestination"];
        /**
         * Replace a destination of the audit log
         * @description Sets all fields; its id stays. The settings are kept and shown again; a sandbox sends its log nowhere.
         *     `listAuditEvents` reads it.
         */
        put: operations["replaceAuditDestination"];
        post?: never;
        /**
         * Remove a destination of the audit log
         * @description The log goes there no more. Other destinations stay.
         */
        delete: operations["deleteAuditDestination"];
        options?: never;
        head?: never;
        /**
         * Change a destination of the audit log
         * @description Changes what is sent, most often `enabled`. The settings are kept and shown again; a sandbox sends its log
         *     nowhere. `listAuditEvents` reads it.
         */
        patch: operations["modifyAuditDestination"];
        trace?: never;
    };
    "/v2/audit/destinations/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show whether the audit log reaches a destination
         * @description `LOCAL` destinations that are switched on are connected: the sandbox keeps the log itself. The others never
         *     are.
         */
        get: operations["getAuditDestinationStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/log/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the audit log
         * @description The last 2,000 operations of this cluster that changed something or were refused, and every sign-in. This call
         *     is Sandbar's own addition: the product sends its log to destinations and has no call to read it. Passwords,
         *     tokens and file content are never in it.
         */
        get: operations["listAuditEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/auth-ids/{id}/related-identities/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List names by auth id
         * @description Lists everything that stands for the same user or group as an auth id, in the older form of identities.
         */
        get: operations["listRelatedOfAuthId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/local-username/{username}/related-identities/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List names by local name
         * @description Lists everything that stands for the same user or group as a local name, in the older form of identities.
         */
        get: operations["listRelatedOfUsername"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/posix-uids/{id}/related-identities/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List names by user number
         * @description Lists everything that stands for the same user or group as a user number of NFS, in the older form of identities.
         */
        get: operations["listRelatedOfUid"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/posix-gids/{id}/related-identities/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List names by group number
         * @description Lists everything that stands for the same user or group as a group number of NFS, in the older form of identities.
         */
        get: operations["listRelatedOfGid"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/sids/{id}/related-identities/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List names by security identifier
         * @description Lists everything that stands for the same user or group as a security identifier, in the older form of identities.
         */
        get: operations["listRelatedOfSid"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/identity/expand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Expand an identity, older path
         * @description The same as `expandIdentity`. Tells what else stands for the same user or group (a local user and its number for NFS are one), and all groups it is in.
         */
        post: operations["expandIdentityV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/identity/find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find an identity, older path
         * @description The same as `findIdentity`. Fills in all that is known of a user or group. The body names it by one member or more: an id, a number for NFS, a security identifier or a name. Several must mean the same one.
         */
        post: operations["findIdentityV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/clear-cache": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Clear the cache of identities
         * @description Makes the next look-up ask anew. The sandbox asks anew at every look-up, so there is never anything to clear.
         */
        post: operations["clearAuthCache"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/identities/{id}/attributes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show an identity's home directory
         * @description A local user has the same home directory here as in `getUser`.
         */
        get: operations["getIdentityAttributes"];
        /**
         * Set an identity's home directory
         * @description For a local user it is the same as a change of the user. Other identities get a note of their own.
         */
        put: operations["replaceIdentityAttributes"];
        post?: never;
        /**
         * Forget an identity's home directory
         * @description Afterwards nothing is noted. It is no error when nothing was.
         */
        delete: operations["deleteIdentityAttributes"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/kerberos-keytab": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the Kerberos keytab
         * @description The keys as they stood in the file that was sent. None on a fresh cluster.
         */
        get: operations["getKeytab"];
        /**
         * Set the Kerberos keytab
         * @description Takes a keytab file as other tools of Kerberos write it (version 5.2, up to 256 KiB), reads it and keeps its keys. No client of the sandbox uses them.
         */
        put: operations["replaceKeytab"];
        post?: never;
        /**
         * Delete the Kerberos keytab
         * @description Drops all keys.
         */
        delete: operations["deleteKeytab"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/kerberos-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Kerberos settings
         * @description The answer carries an `ETag` for `replaceKerberosSettings`.
         */
        get: operations["getKerberosSettings"];
        /**
         * Set Kerberos settings
         * @description The sandbox keeps them; no client of it signs in with Kerberos.
         */
        put: operations["replaceKerberosSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/user-defined-mappings/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List mapped names
         * @description Names in Active Directory and LDAP that somebody has declared to be the same person.
         */
        get: operations["listUserMappings"];
        /**
         * Set mapped names
         * @description Replaces the whole list. The sandbox keeps it; with no directory outside there is nobody to map.
         */
        put: operations["replaceUserMappings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/cluster/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a cluster
         * @description Joins machines with drives to a cluster and sets the password of its first administrator.
         */
        post: operations["createCluster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/cluster/data-core/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a cluster of the newer storage layout
         * @description Like `createCluster`, for machines that 7.10 sets up in the newer way.
         */
        post: operations["createDataCoreCluster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/cluster/unprotected-edge/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a cluster of one machine without protection
         * @description For small sites that keep a copy of their data elsewhere.
         */
        post: operations["createUnprotectedEdgeCluster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/cluster/object-backed/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a cluster on object storage, by the older path
         * @description Joins machines in the cloud to a cluster that keeps its data in buckets.
         */
        post: operations["createObjectBackedClusterV4"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v5/cluster/object-backed/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a cluster on object storage
         * @description Joins machines in the cloud to a cluster that keeps its data in buckets.
         */
        post: operations["createObjectBackedCluster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v5/cluster/object-backed/create-stratus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a cluster on object storage with credentials
         * @description Like `createObjectBackedCluster`, for stores whose keys are sent along.
         */
        post: operations["createStratusCluster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/cluster/calculate-supported-protection-info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reckon how a new cluster could be protected
         * @description Lists the ways in which the machines named could protect data, with the space that each leaves. Makes nothing.
         */
        post: operations["calculateSupportedProtection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dns/configs/system": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the DNS configuration
         * @description The cluster's name servers, search domains and fixed names in one object, with an `ETag`.
         */
        get: operations["getDnsConfig"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change name servers or search domains
         * @description Changes the lists that are sent. They are kept and shown again, but nobody is asked: look-ups of a sandbox
         *     stay inside of it.
         */
        patch: operations["modifyDnsConfig"];
        trace?: never;
    };
    "/v1/dns/lookup-override-config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show names that are fixed by hand
         * @description The list that look-ups consult before anything else.
         */
        get: operations["getDnsLookupOverrides"];
        /**
         * Fix names by hand
         * @description Replaces the whole list. From then on look-ups of this cluster answer with it. An address may stand in it
         *     once.
         */
        put: operations["replaceDnsLookupOverrides"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dns/clear-dns-cache": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Empty the DNS cache
         * @description Makes the cluster forget earlier answers of its name servers. A sandbox keeps none, so the cache is empty
         *     before and after.
         */
        post: operations["clearDnsCache"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dns/resolve-ips-to-names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look up the names of addresses
         * @description Knows the names that were fixed by hand, then the clusters of the sandbox. Anything else is `NOT_FOUND`: no
         *     packet leaves the sandbox.
         */
        post: operations["resolveIpsToNames"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dns/resolve-names-to-ips": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look up the addresses of names
         * @description Knows the names that were fixed by hand, then the clusters of the sandbox. Anything else is `NOT_FOUND`: no
         *     packet leaves the sandbox.
         */
        post: operations["resolveNamesToIps"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dns/resolve/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look up the names of addresses, by the older path
         * @description Answers like `resolveIpsToNames`. Knows the names that were fixed by hand, then the clusters of the sandbox.
         *     Anything else is `NOT_FOUND`: no packet leaves the sandbox.
         */
        post: operations["resolveIps"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dns/configs/{dns_config_id}/resolve-ips-to-names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look up the names of addresses with one configuration
         * @description Like `resolveIpsToNames`, for the configuration of one tenant network. Knows the names that were fixed by
         *     hand, then the clusters of the sandbox. Anything else is `NOT_FOUND`: no packet leaves the sandbox.
         */
        post: operations["resolveIpsToNamesByConfig"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dns/configs/{dns_config_id}/resolve-names-to-ips": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look up the addresses of names with one configuration
         * @description Like `resolveNamesToIps`, for the configuration of one tenant network. Knows the names that were fixed by
         *     hand, then the clusters of the sandbox. Anything else is `NOT_FOUND`: no packet leaves the sandbox.
         */
        post: operations["resolveNamesToIpsByConfig"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authoritative-dns/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the settings of the DNS server
         * @description A cluster can answer DNS questions about its own name, so as to spread clients over its addresses. These are
         *     the settings of that server.
         */
        get: operations["getAuthoritativeDnsSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the settings of the DNS server
         * @description Changes the settings that are sent. They are kept and shown again; a sandbox opens no DNS port, also when
         *     `enabled` is true.
         */
        patch: operations["modifyAuthoritativeDnsSettings"];
        trace?: never;
    };
    "/v1/encryption/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show whether stored data is encrypted
         * @description Always `Not Encrypted`. Clients of 7.10 ask `getKeyStoreStatus`.
         */
        get: operations["getEncryptionStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/encryption/rotate-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the master keys, by the older path
         * @description Encrypts the keys of the data with a new master key. The data stays as it is.
         */
        post: operations["rotateEncryptionKeysV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/encryption/rotate-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the master keys
         * @description Encrypts the keys of the data with a new master key. The data stays as it is.
         */
        post: operations["rotateEncryptionKeys"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/encryption/key-store": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show where the keys are kept
         * @description Always the cluster itself, without any key.
         */
        get: operations["getKeyStore"];
        /**
         * Choose where the keys are kept
         * @description Moves the master key into the cluster or to an external server.
         */
        put: operations["setKeyStore"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/encryption/key-store/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show whether the keys can be had
         * @description Always `Not Encrypted`.
         */
        get: operations["getKeyStoreStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/encryption/external-kms/keys/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a key on an external server
         * @description Asks the server for a new master key. `setKeyStore` puts it to use.
         */
        post: operations["createKmsKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identity/expand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Expand an identity
         * @description Tells what else stands for the same user or group (a local user and its number for NFS are one), and all groups it is in.
         */
        post: operations["expandIdentity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identity/find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find an identity
         * @description Fills in all that is known of a user or group. The body names it by one member or more: an id, a number for NFS, a security identifier or a name. Several must mean the same one.
         */
        post: operations["findIdentity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/ldap/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show LDAP settings
         * @description The answer carries an `ETag` for the calls that change them. The password is not shown.
         */
        get: operations["getLdapSettings"];
        /**
         * Set LDAP settings
         * @description Sets everything. The sandbox keeps it and asks no server.
         */
        put: operations["replaceLdapSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change LDAP settings
         * @description Changes what the body names and leaves the rest.
         */
        patch: operations["modifyLdapSettings"];
        trace?: never;
    };
    "/v1/ldap/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the connection to LDAP
         * @description Empty while LDAP is off. Switched on, the only node says that it reaches no server: the sandbox asks none.
         */
        get: operations["getLdapStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ldap/login-name/{login_name}/gid-numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find group numbers by name
         * @description Looks up the groups of everybody with a name.
         */
        get: operations["getLdapGidsOfName"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ldap/login-name/{login_name}/uid-numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find user numbers by name
         * @description Looks up the user numbers of a name.
         */
        get: operations["getLdapUidsOfName"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ldap/uid-number/{uid_number}/login-name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find names by user number
         * @description Looks up the names of a user number.
         */
        get: operations["getLdapNamesOfUid"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/license/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the licence
         * @description Always `LICENSE_STATE_NONE`: a sandbox has none and needs none.
         */
        get: operations["getLicenseStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/license/enforcement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show whether a licence is enforced
         * @description Always false: nothing is restricted here.
         */
        get: operations["getLicenseEnforcement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/groups/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List local groups
         * @description All groups that the cluster itself knows, in one answer, in order of their ids.
         */
        get: operations["listGroups"];
        put?: never;
        /**
         * Add a local group
         * @description Adds a group without members.
         */
        post: operations["createGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/groups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a local group
         * @description The answer carries an `ETag`; send it with `replaceGroup` so as not to undo a change of somebody else.
         */
        get: operations["getGroup"];
        /**
         * Change a local group
         * @description Sets name and number of a group. Members have calls of their own.
         */
        put: operations["replaceGroup"];
        post?: never;
        /**
         * Delete a local group
         * @description Deletes a group and the roles given to it. A group that is the primary one of a user, or that every cluster has, stays.
         */
        delete: operations["deleteGroup"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/groups/{group_id}/members/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a group's members
         * @description The users whose primary group it is and those that were added.
         */
        get: operations["listGroupMembers"];
        put?: never;
        /**
         * Add a member to a group
         * @description Adds a local user to a group. Nothing changes when it is a member already.
         */
        post: operations["addGroupMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/groups/{group_id}/members/{member_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a member out of a group
         * @description Takes a user out of a group. Nobody leaves its primary group; give it another one first.
         */
        delete: operations["removeGroupMember"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List local users
         * @description All users that the cluster itself knows, in one answer.
         */
        get: operations["listUsers"];
        put?: never;
        /**
         * Add a local user
         * @description Adds a user to the cluster. It has no rights until a role is given to it or to one of its groups.
         */
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a local user
         * @description The answer carries an `ETag`; send it with `replaceUser` so as not to undo a change of somebody else.
         */
        get: operations["getUser"];
        /**
         * Change a local user
         * @description Sets everything about a user; only the password may be left out and then stays. A new password ends the user's other sessions.
         */
        put: operations["replaceUser"];
        post?: never;
        /**
         * Delete a local user
         * @description Deletes a user with its sessions, access tokens, roles and memberships. `admin` and `guest` stay for ever.
         */
        delete: operations["deleteUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{id}/groups/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a user's groups
         * @description The primary group comes first, then the groups that list the user as a member.
         */
        get: operations["listGroupsOfUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{id}/setpassword": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a user's password
         * @description Sets a new password without asking for the old one, and ends the user's other sessions. Users change their own with `changePassword`.
         */
        post: operations["setUserPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/metrics/endpoints/default/data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the metrics
         * @description Point a Prometheus job at it, with a bearer token. Names and labels are the documented ones; those that a
         *     sandbox has no figure for, such as fans and drives, are left out. `qumulo_protocol_operations` and its bytes
         *     and latencies count the calls of this API since the cluster started.
         */
        get: operations["getMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/metrics/endpoints/internal/data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the metrics for support
         * @description Figures whose names change from version to version.
         */
        get: operations["getInternalMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the network configuration, in its oldest form
         * @description The one network of the cluster. Newer clients read `/v2/network/interfaces/` or `/v3/network`.
         */
        get: operations["getNetworkSettingsV1"];
        /**
         * Replace the network configuration, in its oldest form
         * @description Sets every field; nodes take new addresses within moments.
         */
        put: operations["replaceNetworkSettingsV1"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the network configuration, in its oldest form
         * @description Sets the fields that are sent.
         */
        patch: operations["modifyNetworkSettingsV1"];
        trace?: never;
    };
    "/v1/network/floating-ip-allocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List which node holds which floating address
         * @description Floating addresses move to another node when theirs fails. A sandbox has none.
         */
        get: operations["listFloatingIps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/static-ip-allocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reckon how far a range of addresses goes
         * @description Counts the addresses of the present ranges, or of those in the query, against the nodes of the cluster. IPv4
         *     only.
         */
        get: operations["getStaticIpAllocation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/status/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the network state of the nodes, in its oldest form
         * @description What each node has taken from the configuration.
         */
        get: operations["listNetworkStatusesV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/status/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the network state of a node, in its oldest form
         * @description What one node has taken from the configuration.
         */
        get: operations["getNetworkStatusV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/network/connections/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the clients that are connected
         * @description Addresses and protocols of the clients, node by node.
         */
        get: operations["listConnections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/network/interfaces/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the interfaces
         * @description A sandbox shows one.
         */
        get: operations["listNetworkInterfaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/network/interfaces/{interface_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show an interface
         * @description The same facts as in the list, for one interface.
         */
        get: operations["getNetworkInterface"];
        /**
         * Replace the settings of an interface
         * @description Sets every field on all nodes.
         */
        put: operations["replaceNetworkInterface"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an interface
         * @description Sets the fields that are sent on all nodes.
         */
        patch: operations["modifyNetworkInterface"];
        trace?: never;
    };
    "/v2/network/interfaces/{interface_id}/networks/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the networks of an interface
         * @description A sandbox shows one, with the address that its partners know.
         */
        get: operations["listNetworks"];
        put?: never;
        /**
         * Add a network
         * @description Gives the nodes addresses in one more network.
         */
        post: operations["createNetwork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/network/interfaces/{interface_id}/networks/{network_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a network
         * @description The same facts as in the list, for one network.
         */
        get: operations["getNetwork"];
        /**
         * Replace a network
         * @description Sets every field; nodes take new addresses within moments.
         */
        put: operations["replaceNetwork"];
        post?: never;
        /**
         * Remove a network
         * @description The nodes give up their addresses in it.
         */
        delete: operations["deleteNetwork"];
        options?: never;
        head?: never;
        /**
         * Change a network
         * @description Sets the fields that are sent.
         */
        patch: operations["modifyNetwork"];
        trace?: never;
    };
    "/v2/network/interfaces/{id}/status/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the state of an interface on the nodes
         * @description What each node has taken from the configuration.
         */
        get: operations["listInterfaceStatuses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/network/interfaces/{interface_id}/status/{node_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the state of an interface on a node
         * @description What one node has taken from the configuration.
         */
        get: operations["getInterfaceStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/network": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the network configuration
         * @description The whole configuration in one object. The host manages the network of a sandbox, so it has one network of
         *     type `HOST` and no interfaces of its own.
         */
        get: operations["getNetworkConfig"];
        /**
         * Replace the network configuration
         * @description Sets the whole configuration; nodes take new addresses within moments.
         */
        put: operations["replaceNetworkConfig"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/network/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Check a network configuration
         * @description Takes the request of `replaceNetworkConfig` and refuses what that would refuse. Changes nothing.
         */
        put: operations["validateNetworkConfig"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/network/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the network state of the nodes
         * @description What each node has taken from the configuration. The fields are a guess: clients print them unread.
         */
        get: operations["listNetworkStatuses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/network/status/{node_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the network state of a node
         * @description What one node has taken from the configuration.
         */
        get: operations["getNetworkStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/network/frontend-interfaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the ports for clients
         * @description Names of the ports that serve clients, node by node.
         */
        get: operations["listFrontendInterfaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/network/backend-interfaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the ports between nodes
         * @description Names of the ports that nodes use among themselves. One node needs none.
         */
        get: operations["listBackendInterfaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rdma/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the RDMA setting
         * @description With remote direct memory access, NFS clients read the memory of a node without its processor.
         */
        get: operations["getRdmaSettings"];
        /**
         * Switch RDMA
         * @description The setting is kept and shown again. The emulator serves no NFS.
         */
        put: operations["setRdmaSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rdma/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show whether RDMA works
         * @description The setting, and whether the ports could do it. `rdma_available` is a guess: no source names the fields.
         */
        get: operations["getRdmaStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/object-storage/uris": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the storage that holds the data
         * @description Empty here: the files lie on the host of the sandbox.
         */
        get: operations["listObjectStorageUris"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/object-storage/add-uris": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add storage, by the older path
         * @description Gives the cluster more buckets or containers for its data.
         */
        post: operations["addObjectStorageUrisV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/object-storage/add-uris": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add storage
         * @description Gives the cluster more buckets or containers for its data, with credentials where they are needed.
         */
        post: operations["addObjectStorageUris"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/object-storage/external-credentials-source": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show where the credentials of the storage come from
         * @description The service of the cloud that hands out credentials. The field is a guess: no source names it.
         */
        get: operations["getObjectStorageCredentialsSource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/object-portal/bridges/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List buckets that are shown as directories
         * @description Always empty here, since none can be made.
         */
        get: operations["listObjectBridges"];
        put?: never;
        /**
         * Show a bucket as a directory
         * @description Makes a directory whose files are the objects of a bucket.
         */
        post: operations["createObjectBridge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/object-portal/bridges/{filesystem_uuid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show one bucket that is shown as a directory
         * @description The same facts as in the list.
         */
        get: operations["getObjectBridge"];
        put?: never;
        post?: never;
        /**
         * Show a bucket no more
         * @description The directory goes; the bucket and its objects stay.
         */
        delete: operations["deleteObjectBridge"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/object-portal/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read objects of a bucket again
         * @description Brings the directory up to date with what changed in the bucket.
         */
        post: operations["refreshObjectBridge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/portal/spokes/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the portals of which this cluster is the spoke
         * @description Every portal that was proposed here.
         */
        get: operations["listSpokePortals"];
        put?: never;
        /**
         * Propose a portal to a hub
         * @description The proposal is kept and shown; no packet goes to the hub, so it stays `PENDING`.
         */
        post: operations["createSpokePortal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/portal/spokes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a portal of which this cluster is the spoke
         * @description The same facts as in the list, for one portal.
         */
        get: operations["getSpokePortal"];
        put?: never;
        post?: never;
        /**
         * Remove a portal from its spoke
         * @description The directories that showed the hub stay, and are ordinary ones again.
         */
        delete: operations["deleteSpokePortal"];
        options?: never;
        head?: never;
        /**
         * Change where the hub of a portal is reached
         * @description Sets the whole list of places.
         */
        patch: operations["modifySpokePortal"];
        trace?: never;
    };
    "/v2/portal/spokes/{id}/roots/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Propose a directory for a portal
         * @description Names a directory of the hub and the directory here that is to show it. The proposal is kept and shown; no
         *     packet goes to the hub, so it stays `PENDING`.
         */
        post: operations["createSpokePortalRoot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/portal/spokes/{id}/roots/{spoke_root}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a directory out of a portal
         * @description The directory here stays, and is an ordinary one again.
         */
        delete: operations["deleteSpokePortalRoot"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/portal/hubs/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the portals of which this cluster is the hub
         * @description Always empty here: no proposal arrives.
         */
        get: operations["listHubPortals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/portal/hubs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a portal of which this cluster is the hub
         * @description The same facts as in the list, for one portal.
         */
        get: operations["getHubPortal"];
        put?: never;
        post?: never;
        /**
         * Remove a portal from its hub
         * @description The spoke shows its directories no more.
         */
        delete: operations["deleteHubPortal"];
        options?: never;
        head?: never;
        /**
         * Change a portal on its hub
         * @description Sets what may be done through it, or where the spoke is reached.
         */
        patch: operations["modifyHubPortal"];
        trace?: never;
    };
    "/v2/portal/hubs/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept a portal
         * @description Lets the spoke show the directories that are named.
         */
        post: operations["acceptHubPortal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/portal/hubs/{id}/roots/{hub_root}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a spoke show a directory
         * @description Agrees to one directory that the spoke asks for.
         */
        post: operations["authorizeHubPortalRoot"];
        /**
         * Let a spoke show a directory no more
         * @description Withdraws the agreement for one directory, or refuses a request.
         */
        delete: operations["denyHubPortalRoot"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/portal/spokes/eviction-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show when cached data of portals is dropped
         * @description The answer carries an `ETag`, which clients insist on.
         */
        get: operations["getPortalEvictionSettings"];
        /**
         * Replace when cached data of portals is dropped
         * @description The setting is kept and shown again; the emulator has no cached data to drop.
         */
        put: operations["replacePortalEvictionSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change when cached data of portals is dropped
         * @description The setting is kept and shown again; the emulator has no cached data to drop.
         */
        patch: operations["modifyPortalEvictionSettings"];
        trace?: never;
    };
    "/v1/portal/hubs/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the portals of one directory on their hub
         * @description Older form of `listHubPortals`.
         */
        get: operations["listHubPortalsV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/portal/hubs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a portal of one directory on its hub
         * @description Older form of `getHubPortal`.
         */
        get: operations["getHubPortalV1"];
        put?: never;
        post?: never;
        /**
         * Remove a portal of one directory from its hub
         * @description Older form of `deleteHubPortal`.
         */
        delete: operations["deleteHubPortalV1"];
        options?: never;
        head?: never;
        /**
         * Change a portal of one directory on its hub
         * @description Older form of `modifyHubPortal`.
         */
        patch: operations["modifyHubPortalV1"];
        trace?: never;
    };
    "/v1/portal/hubs/{id}/authorize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept a portal of one directory
         * @description Older form of `acceptHubPortal`.
         */
        post: operations["authorizeHubPortalV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/portal/spokes/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the portals of one directory on their spoke
         * @description Older form of `listSpokePortals`.
         */
        get: operations["listSpokePortalsV1"];
        put?: never;
        /**
         * Begin a portal of one directory
         * @description Older form of `createSpokePortal`. Answers with the number of the portal.
         */
        post: operations["createSpokePortalV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/portal/spokes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a portal of one directory on its spoke
         * @description Older form of `getSpokePortal`.
         */
        get: operations["getSpokePortalV1"];
        put?: never;
        post?: never;
        /**
         * Remove a portal of one directory from its spoke
         * @description Older form of `deleteSpokePortal`.
         */
        delete: operations["deleteSpokePortalV1"];
        options?: never;
        head?: never;
        /**
         * Change a portal of one directory on its spoke
         * @description Older form of `modifySpokePortal`.
         */
        patch: operations["modifySpokePortalV1"];
        trace?: never;
    };
    "/v1/portal/spokes/{id}/propose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Propose a portal of one directory to a hub
         * @description Older form of `createSpokePortalRoot`.
         */
        post: operations["proposeSpokePortalV1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/portal/spokes/{id}/evict-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Drop cached content of a file
         * @description The next reader fetches it from the hub again.
         */
        post: operations["evictPortalData"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/portal/spokes/{id}/evict-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Drop a cached name
         * @description The next look-up asks the hub again.
         */
        post: operations["evictPortalLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/portal/spokes/{id}/evict-tree": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Drop everything cached below a directory
         * @description Names and content; the next reader fetches them again.
         */
        post: operations["evictPortalTree"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/portal/file-systems/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the file systems on this cluster
         * @description The own one with its size. Those of hubs would follow, if any were fetched from.
         */
        get: operations["listPortalFilesystems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/portal/file-systems/{uuid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the file system of a hub
         * @description What this cluster holds of the file system of a hub.
         */
        get: operations["getPortalFilesystem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/portal/ping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try to reach other clusters
         * @description Opens a connection from every node to every place named.
         */
        post: operations["pingPortalHosts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/portal/quorum/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List when clusters of a portal came to agree
         * @description Always empty here: no portal ever connects.
         */
        get: operations["listPortalQuorumEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/privileges/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List privileges
         * @description All privileges with one line on what each allows.
         */
        get: operations["listPrivileges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/roles/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List roles
         * @description All roles, the built-in ones too.
         */
        get: operations["listRoles"];
        put?: never;
        /**
         * Make a role
         * @description Makes a role that nobody has yet.
         */
        post: operations["createRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/roles/{role_name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a role
         * @description The answer carries an `ETag`; send it with a change so as not to undo one of somebody else.
         */
        get: operations["getRole"];
        /**
         * Replace a role
         * @description Sets description and privileges of a role. The change holds at the next call of each member.
         */
        put: operations["replaceRole"];
        post?: never;
        /**
         * Delete a role
         * @description Deletes a role; its members lose what it granted at once.
         */
        delete: operations["deleteRole"];
        options?: never;
        head?: never;
        /**
         * Change a role
         * @description Changes what the body names and leaves the rest. The change holds at the next call of each member.
         */
        patch: operations["modifyRole"];
        trace?: never;
    };
    "/v1/auth/roles/{role_name}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a role's members
         * @description Who has a role, by auth id, in pages. The path has no slash at its end.
         */
        get: operations["listRoleMembers"];
        put?: never;
        /**
         * Give a role
         * @description Gives a role to a user or group, named in any way that `findIdentity` understands.
         */
        post: operations["addRoleMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/roles/{role_name}/members/{member_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a member of a role
         * @description Answers 404 for whoever does not have the role.
         */
        get: operations["getRoleMember"];
        put?: never;
        post?: never;
        /**
         * Take a role away
         * @description Takes a role from a user or group, at once. `admin` keeps the role `Administrators`, so that somebody can give roles.
         */
        delete: operations["removeRoleMember"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/saml/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show single sign-on
         * @description The answer carries an `ETag` for the calls that change it.
         */
        get: operations["getSamlSettings"];
        /**
         * Set single sign-on
         * @description Sets everything. To be enabled it needs an address, a certificate and a name of the identity provider.
         */
        put: operations["replaceSamlSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change single sign-on
         * @description Changes what the body names and leaves the rest.
         */
        patch: operations["modifySamlSettings"];
        trace?: never;
    };
    "/v1/shutdown/halt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Switch the cluster off
         * @description Stops every node. They stay off until somebody switches them on by hand.
         */
        post: operations["haltCluster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/shutdown/reboot/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restart the nodes
         * @description All at once, or in turns.
         */
        post: operations["startReboot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/shutdown/reboot/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pause a restart in turns
         * @description Nodes that are restarting finish; no further node begins.
         */
        post: operations["pauseReboot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/shutdown/reboot/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go on with a paused restart
         * @description The next nodes begin.
         */
        post: operations["resumeReboot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/shutdown/reboot/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show where a restart stands
         * @description Always idle: nothing here restarts itself.
         */
        get: operations["getRebootStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/shutdown/container-restart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restart the software on every node
         * @description The machines stay on; only the container that holds the software begins anew.
         */
        post: operations["restartContainers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/shutdown/container-restart/{node_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restart the software on one node
         * @description The machine stays on; only the container that holds the software begins anew.
         */
        post: operations["restartContainerOfNode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/shutdown/node/container-restart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restart the software on the node that answers
         * @description Other nodes go on.
         */
        post: operations["restartOwnContainer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/support/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show how the cluster reports to the vendor
         * @description Everything is switched off on a fresh sandbox.
         */
        get: operations["getMonitoringSettings"];
        /**
         * Replace the monitoring settings
         * @description The settings are kept and shown again. A sandbox never calls the vendor, also when `enabled` is true.
         */
        put: operations["replaceMonitoringSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change some monitoring settings
         * @description The settings are kept and shown again. A sandbox never calls the vendor, also when `enabled` is true.
         */
        patch: operations["modifyMonitoringSettings"];
        trace?: never;
    };
    "/v1/support/status/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show how far the reports get
         * @description Always `DISABLED`: a sandbox opens none of these connections, whatever the settings say.
         */
        get: operations["listMonitoringStatuses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/support/status/local": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Report the monitoring state of the node that answers
         * @description Parts of the product call it among themselves.
         */
        put: operations["setLocalMonitoringStatus"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/support/vpn-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the keys for support connections
         * @description Certificates and key as they were installed. Put no real ones into a sandbox.
         */
        get: operations["getVpnKeys"];
        /**
         * Replace the keys for support connections
         * @description They are kept and shown again; no connection uses them.
         */
        put: operations["replaceVpnKeys"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Install keys for support connections
         * @description They are kept and shown again; no connection uses them.
         */
        patch: operations["modifyVpnKeys"];
        trace?: never;
    };
    "/v1/support/vpn/key/certificate-signing-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the request for a certificate
         * @description What the vendor signs before it can connect for support.
         */
        get: operations["getVpnCertificateSigningRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/support/vpn/key/generate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a new key for support connections
         * @description The old key and its certificate are worthless afterwards.
         */
        post: operations["generateVpnKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/nexus/connection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the connection to Nexus
         * @description The settings of the reports to Nexus, with an `ETag`, which clients insist on.
         */
        get: operations["getNexusConnection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the connection to Nexus
         * @description The settings are kept and shown again. A sandbox never connects.
         */
        patch: operations["modifyNexusConnection"];
        trace?: never;
    };
    "/v1/nexus/registration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the registration in Nexus
         * @description Always `NONE`; `nexus_enabled` is the setting of the connection.
         */
        get: operations["getNexusRegistration"];
        /**
         * Join an account in Nexus
         * @description Sends the key to Nexus, which answers with a secret of its own.
         */
        put: operations["setNexusRegistration"];
        post?: never;
        /**
         * Leave the account in Nexus
         * @description The secret is worthless afterwards.
         */
        delete: operations["deleteNexusRegistration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/nexus/registration/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the secret of the account in Nexus
         * @description Asks Nexus for a new secret in place of the present one.
         */
        post: operations["rotateNexusSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/multitenancy/tenants/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tenants
         * @description All tenants, in one answer.
         */
        get: operations["listTenants"];
        put?: never;
        /**
         * Make a tenant
         * @description Makes a tenant. The sandbox keeps it; all its clusters answer on one address, so nothing is switched on or off.
         */
        post: operations["createTenant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/multitenancy/tenants/{tenant_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a tenant
         * @description The answer carries an `ETag`; send it with a change so as not to undo one of somebody else.
         */
        get: operations["getTenant"];
        /**
         * Replace a tenant
         * @description Sets everything about a tenant but its number.
         */
        put: operations["replaceTenant"];
        post?: never;
        /**
         * Delete a tenant
         * @description Deletes a tenant. The first one stays: a cluster without a tenant would answer nobody.
         */
        delete: operations["deleteTenant"];
        options?: never;
        head?: never;
        /**
         * Change a tenant
         * @description Changes what the body names and leaves the rest.
         */
        patch: operations["modifyTenant"];
        trace?: never;
    };
    "/v1/time/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the time settings
         * @description Lists the servers that the cluster is told to follow. Clients of 7.10 use `/v2/time`; both versions show the
         *     same settings.
         */
        get: operations["getTimeSettingsV1"];
        /**
         * Replace the time settings
         * @description Sets both settings at once. The settings are kept and shown again; the clock of a sandbox stays its own and
         *     follows no server.
         */
        put: operations["replaceTimeSettingsV1"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change some time settings
         * @description Changes the settings that are sent and leaves the others alone. The settings are kept and shown again; the
         *     clock of a sandbox stays its own and follows no server.
         */
        patch: operations["modifyTimeSettingsV1"];
        trace?: never;
    };
    "/v1/time/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the cluster's time
         * @description Tells the time of the sandbox clock, the one that schedules, blackout windows and expirations go by, together
         *     with the settings. The status is always `TIME_NOT_SYNCHRONIZING`: a sandbox has its own clock so that tests
         *     can stop and advance it.
         */
        get: operations["getTimeStatusV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/time/timezones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List time zones
         * @description Names that snapshot policies and blackout windows accept as their time zone.
         */
        get: operations["listTimeZonesV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/time/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the time settings
         * @description Lists the servers that the cluster is told to follow. The answer carries an `ETag` for `modifyTimeSettings`.
         */
        get: operations["getTimeSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change some time settings
         * @description Changes the settings that are sent and leaves the others alone. The settings are kept and shown again; the
         *     clock of a sandbox stays its own and follows no server.
         */
        patch: operations["modifyTimeSettings"];
        trace?: never;
    };
    "/v2/time/default-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the time settings of a fresh cluster
         * @description What `qq time_reset_configuration` reads before it goes back to it.
         */
        get: operations["getDefaultTimeSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/time/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the cluster's time
         * @description Tells the time of the sandbox clock, the one that schedules, blackout windows and expirations go by, together
         *     with the settings. The status is always `TIME_NOT_SYNCHRONIZING`: a sandbox has its own clock so that tests
         *     can stop and advance it.
         */
        get: operations["getTimeStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/time/timezones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List time zones
         * @description Names that snapshot policies and blackout windows accept as their time zone.
         */
        get: operations["listTimeZones"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/upgrade/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show where an upgrade stands, by the older path
         * @description Always idle: nothing here upgrades itself.
         */
        get: operations["getUpgradeStatusV2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/upgrade/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show where an upgrade stands
         * @description Always idle: nothing here upgrades itself.
         */
        get: operations["getUpgradeStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/upgrade/blocked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show whether an upgrade may start
         * @description Always blocked here, with the way round as the reason.
         */
        get: operations["getUpgradeBlocked"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/upgrade/prepare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Prepare an upgrade
         * @description Checks the image and unpacks it on every node. The cluster goes on working.
         */
        post: operations["prepareUpgrade"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/upgrade/commit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Carry out a prepared upgrade
         * @description Switches every node to the image that `prepareUpgrade` unpacked.
         */
        post: operations["commitUpgrade"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/upgrade/verify-image": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check an upgrade image
         * @description Reads the image and tells which version it holds. Installs nothing.
         */
        post: operations["verifyUpgradeImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/upgrade/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the upgrade settings of a machine without a cluster
         * @description What the machine was told to install before it joins a cluster.
         */
        get: operations["getUnconfiguredUpgradeSettings"];
        /**
         * Upgrade a machine without a cluster
         * @description Names the image and how far to go with it.
         */
        put: operations["replaceUnconfiguredUpgradeSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/upgrade/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the upgrade of a machine without a cluster
         * @description How far the image is installed.
         */
        get: operations["getUnconfiguredUpgradeStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/web-ui/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the settings of the Web UI
         * @description Every signed-in user may read them. The answer carries an `ETag`, which clients of 7.10 insist on.
         */
        get: operations["getWebUiSettings"];
        /**
         * Replace the settings of the Web UI
         * @description Sets both; null switches one off. The settings are kept and shown again; the Web UI of the sandbox does not
         *     read them yet.
         */
        put: operations["replaceWebUiSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change some settings of the Web UI
         * @description Changes what is sent. The settings are kept and shown again; the Web UI of the sandbox does not read them yet.
         */
        patch: operations["modifyWebUiSettings"];
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description What is known of an access token, but not the token. */
        AccessTokenMetadata: {
            /** @description Id of the access token. */
            id: string;
            /** @description Whose rights the token has. */
            user: components["schemas"]["Identity"];
            /** @description Who had it made. */
            creator: components["schemas"]["Identity"];
            /** @description When it was made. */
            creation_time: components["schemas"]["Timestamp"];
            /** @description When it stops working. Absent when it never does. */
            expiration_time?: components["schemas"]["Timestamp"];
            /** @description Whether it works. */
            enabled: boolean;
        };
        /** @description Access tokens. */
        AccessTokenList: {
            /** @description The tokens in order of their ids. */
            entries: components["schemas"]["AccessTokenMetadata"][];
            /** @description Where the list goes on. */
            paging: components["schemas"]["Paging"];
        };
        /** @description A token to be made. */
        NewAccessToken: {
            /** @description Whose rights the token will have: a local user. */
            user: components["schemas"]["IdentityQuery"];
            /** @description When it stops working. Empty, or nothing, for never. */
            expiration_time?: components["schemas"]["OptionalTimestamp"];
        };
        /** @description A new access token. */
        AccessToken: {
            /** @description Id of the access token, for the other calls. */
            id: string;
            /** @description The token. It is shown this once. */
            bearer_token: string;
        };
        /** @description What is to change of a token. */
        AccessTokenChange: {
            /** @description When it stops working. Empty for never. */
            expiration_time?: components["schemas"]["OptionalTimestamp"];
            /** @description Whether it works. A token that is off can be switched on again. */
            enabled?: boolean;
        };
        /** @description How connections to domain controllers are protected. */
        AdSettings: {
            /**
             * @description Whether messages are signed.
             * @enum {string}
             */
            signing: "NO_SIGNING" | "WANT_SIGNING" | "REQUIRE_SIGNING";
            /**
             * @description Whether messages are encrypted.
             * @enum {string}
             */
            sealing: "NO_SEALING" | "WANT_SEALING" | "REQUIRE_SEALING";
            /**
             * @description Whether AES is used.
             * @enum {string}
             */
            crypto: "NO_AES" | "WANT_AES" | "REQUIRE_AES";
        };
        /** @description How connections to domain controllers are to be protected. */
        AdSettingsInput: {
            /**
             * @description Whether messages are signed.
             * @enum {string}
             */
            signing: "NO_SIGNING" | "WANT_SIGNING" | "REQUIRE_SIGNING";
            /**
             * @description Whether messages are encrypted.
             * @enum {string}
             */
            sealing: "NO_SEALING" | "WANT_SEALING" | "REQUIRE_SEALING";
            /**
             * @description Whether AES is used.
             * @enum {string}
             */
            crypto: "NO_AES" | "WANT_AES" | "REQUIRE_AES";
        };
        /** @description What went wrong. */
        AdError: {
            /** @description Part of the product. */
            module: string;
            /** @description Kind of error. */
            error_class: string;
            /** @description What could not be done and why. */
            description: string;
            /** @description Where it happened. */
            stack: string;
            /** @description Whether the description is meant for people. */
            user_visible: boolean;
        };
        /** @description How the last change of the domain went. */
        AdMonitor: {
            /**
             * @description Outcome or stage of the last change. `LEAVE_SUCCEEDED` also stands for a cluster that never was in a domain.
             * @enum {string}
             */
            status: "LEAVE_SUCCEEDED" | "JOIN_SUCCEEDED" | "LEAVE_FAILED" | "JOIN_FAILED" | "LEAVE_IN_PROGRESS" | "JOIN_IN_PROGRESS" | "RECONFIGURE_IN_PROGRESS";
            /** @description Why the last change failed; null when it did not. */
            last_error: components["schemas"]["AdError"] | null;
            /** @description When the last change was; empty when there was none. */
            last_action_time: components["schemas"]["OptionalTimestamp"];
            /**
             * Format: int64
             * @description Number of the last change; 0 when there was none.
             */
            id: number;
            /** @description Name of the domain; empty without one. */
            domain: string;
            /** @description Short name of the domain. */
            domain_netbios: string;
            /** @description Place of the cluster in the directory. */
            ou: string;
            /** @description Whether domains that the domain trusts are searched too. */
            search_trusted_domains: boolean;
            /** @description Whether numbers for NFS come from the directory. */
            use_ad_posix_attributes: boolean;
            /** @description Where searches begin. */
            base_dn: string;
        };
        /** @description Which domain to join, and how. */
        AdJoin: {
            /** @description Name of the domain. */
            domain: string;
            /** @description Short name of the domain. */
            domain_netbios?: string;
            /** @description Somebody who may add computers to the domain. */
            user: string;
            /**
             * Format: password
             * @description Password of that user.
             */
            password: string;
            /** @description Place of the cluster in the directory. */
            ou?: string;
            /** @description Whether domains that the domain trusts are searched too. */
            search_trusted_domains?: boolean;
            /** @description Whether numbers for NFS come from the directory. */
            use_ad_posix_attributes?: boolean;
            /** @description Where searches begin. */
            base_dn?: string;
            /**
             * Format: int64
             * @description Id of the DNS configuration to use.
             */
            dns_config_id?: number;
            /** @description Domain controllers to use, in newer versions. */
            domain_controllers?: string;
        };
        /** @description Which domain to leave, and how. */
        AdLeave: {
            /** @description Name of the domain. */
            domain: string;
            /** @description Somebody who may take computers out of the domain. */
            user?: string;
            /**
             * Format: password
             * @description Password of that user.
             */
            password?: string;
            /**
             * Format: int64
             * @description Id of the DNS configuration to use.
             */
            dns_config_id?: number;
        };
        /** @description What is to change of the membership. */
        AdReconfigure: {
            /** @description Name of the domain. */
            domain?: string;
            /** @description Whether domains that the domain trusts are searched too. */
            search_trusted_domains?: boolean;
            /** @description Whether numbers for NFS come from the directory. */
            use_ad_posix_attributes?: boolean;
            /** @description Where searches begin. */
            base_dn?: string;
            /**
             * Format: int64
             * @description Id of the DNS configuration to use.
             */
            dns_config_id?: number;
            /** @description Domain controllers to use, in newer versions. */
            domain_controllers?: string;
        };
        /** @description A user or group of the domain. */
        AdObject: {
            /** @description Distinguished name. */
            dn: string;
            /** @description Security identifier. */
            sid: string;
            /**
             * Format: int64
             * @description User number for NFS.
             */
            uid: number;
            /**
             * Format: int64
             * @description Group number for NFS.
             */
            gid: number;
            /** @description Name with the domain before it. */
            name: string;
            /** @description Distinguished names of its groups. */
            groups: string[];
            /** @description Security identifier of its primary group. */
            primary_group_sid: string;
            /** @description Classes of the entry. */
            classes: string[];
        };
        /** @description Users and groups of the domain. */
        AdObjectList: components["schemas"]["AdObject"][];
        /** @description A group of the domain. */
        AdGroupSid: {
            /** @description Security identifier. */
            sid: string;
        };
        /** @description Groups of the domain. */
        AdGroupSidList: components["schemas"]["AdGroupSid"][];
        /** @description Security identifiers. */
        AdSidList: string[];
        /** @description A number. */
        AdGid: {
            /**
             * Format: int64
             * @description Group number for NFS.
             */
            gid: number;
        };
        /** @description A number. */
        AdUid: {
            /**
             * Format: int64
             * @description User number for NFS.
             */
            uid: number;
        };
        /** @description Name in the domain. */
        AdUsernameText: string;
        /** @description A domain controller. */
        AdController: {
            /** @description Its name. */
            name: string;
            /** @description Its address. */
            address: string;
        };
        /** @description Whether the cluster is in a domain, and how it stands with it. */
        AdStatus: {
            /**
             * @description Whether it is in a domain.
             * @enum {string}
             */
            status: "NOT_IN_DOMAIN" | "JOINED_TO_DOMAIN";
            /** @description Name of the domain; empty without one. */
            domain: string;
            /** @description Place of the cluster in the directory. */
            ou: string;
            /** @description Whether domains that the domain trusts are searched too. */
            search_trusted_domains: boolean;
            /** @description Whether numbers for NFS come from the directory. */
            use_ad_posix_attributes: boolean;
            /** @description Where searches begin. */
            base_dn: string;
            /** @description Short name of the domain. */
            domain_netbios: string;
            /** @description Domain controllers in use. */
            dcs: components["schemas"]["AdController"][];
            /** @description How each node is connected to the directory. */
            ldap_connection_states: components["schemas"]["LdapConnectionState"][];
        };
        /**
         * @description What is counted: operations on content (`file-iops`) or on names and attributes (`metadata-iops`) per second,
         *     or bytes of content per second (`file-throughput`), each for reading and writing.
         * @enum {string}
         */
        ActivityKind: "file-iops-read" | "file-iops-write" | "metadata-iops-read" | "metadata-iops-write" | "file-throughput-read" | "file-throughput-write";
        /** @description What one client does to one file. */
        ActivityEntry: {
            /** @description Id of the file or directory. */
            id: components["schemas"]["DecimalString"];
            /** @description Address of the client. Empty in a page, which has none. */
            ip: string;
            /** @description Operations or bytes per second, over the last 15 seconds. */
            rate: number;
            /** @description What is counted. */
            type: components["schemas"]["ActivityKind"];
        };
        /** @description What goes on now. */
        Activity: {
            /** @description The liveliest 1,000 pairs of file and kind, liveliest first. */
            entries: components["schemas"]["ActivityEntry"][];
        };
        /** @description One figure over time. */
        TimeSeries: {
            /** @description Name of the figure, for instance `iops.read.rate` or `throughput.write.rate`. */
            id: string;
            /** @description Begin of each interval of five seconds, oldest first. */
            times: number[];
            /** @description The average per second of the interval that begins at the time of the same place. */
            values: number[];
        };
        /** @description The figures: operations and bytes per second, reading and writing. */
        TimeSeriesList: components["schemas"]["TimeSeries"][];
        /** @description Space in one period. */
        CapacityPeriod: {
            /**
             * Format: int64
             * @description Begin of the period, in seconds since 1970.
             */
            period_start_time: number;
            /** @description Bytes in use. */
            capacity_used: components["schemas"]["DecimalString"];
            /** @description Bytes of file content. */
            data_used: components["schemas"]["DecimalString"];
            /** @description Bytes of names and attributes. */
            metadata_used: components["schemas"]["DecimalString"];
            /** @description Bytes that only snapshots need. */
            snapshot_used: components["schemas"]["DecimalString"];
            /** @description Bytes that the cluster has. */
            total_usable: components["schemas"]["DecimalString"];
            /**
             * @description Whether the details of the period can be had.
             * @enum {string}
             */
            details_status: "AVAILABLE" | "UNAVAILABLE" | "PENDING";
        };
        /** @description The periods, oldest first. */
        CapacityHistory: components["schemas"]["CapacityPeriod"][];
        /** @description A directory and its size. */
        CapacityPath: {
            /** @description Bytes below it. */
            capacity_used: components["schemas"]["DecimalString"];
            /** @description Its path. */
            path: string;
        };
        /** @description What used the space. */
        CapacityDetails: {
            /** @description Directories below this size are not listed. */
            threshold_for_inclusion: components["schemas"]["DecimalString"];
            /**
             * @description Whether the details of the period can be had.
             * @enum {string}
             */
            status: "AVAILABLE" | "UNAVAILABLE" | "PENDING";
            /** @description The largest directories. */
            largest_paths: components["schemas"]["CapacityPath"][];
        };
        /** @description The audit log in Amazon CloudWatch. */
        CloudwatchAuditConfig: {
            /** @description Whether the log goes to CloudWatch. */
            enabled: boolean;
            /** @description Log group that receives the entries. */
            log_group_name: string;
            /** @description AWS region of the log group, for instance `eu-central-1`. */
            region: string;
        };
        /** @description What to change. What is left out stays as it is. */
        CloudwatchAuditConfigPatch: {
            /** @description Whether the log goes to CloudWatch. */
            enabled?: boolean;
            /** @description Log group that receives the entries. */
            log_group_name?: string;
            /** @description AWS region of the log group, for instance `eu-central-1`. */
            region?: string;
        };
        /** @description The audit log on a syslog server. */
        SyslogAuditConfig: {
            /** @description Whether the log goes to the server. */
            enabled: boolean;
            /** @description Host name or address of the syslog server. */
            server_address: string;
            /**
             * Format: int64
             * @description Its TCP port.
             */
            server_port: number;
            /** @description Whether the log is also kept on the nodes. */
            local_enabled: boolean;
            /**
             * @description How each entry is written.
             * @enum {string}
             */
            format: "csv" | "json";
        };
        /** @description What to change. What is left out stays as it is. */
        SyslogAuditConfigPatch: {
            /** @description Whether the log goes to the server. */
            enabled?: boolean;
            /** @description Host name or address of the syslog server. */
            server_address?: string;
            /**
             * Format: int64
             * @description Its TCP port.
             */
            server_port?: number;
            /** @description Whether the log is also kept on the nodes. */
            local_enabled?: boolean;
            /**
             * @description How each entry is written.
             * @enum {string}
             */
            format?: "csv" | "json";
        };
        /** @description Whether the log arrives. */
        AuditLogStatus: {
            /**
             * @description `AUDIT_LOG_DISABLED` while it is switched off. Switched on it is `AUDIT_LOG_DISCONNECTED` here, since a
             *     sandbox dials nobody.
             * @enum {string}
             */
            connection_status: "AUDIT_LOG_CONNECTED" | "AUDIT_LOG_CONNECTING" | "AUDIT_LOG_DISABLED" | "AUDIT_LOG_DISCONNECTED";
            /** @description Why it does not arrive. Empty when it does or is switched off. */
            error_message: string;
            /** @description More about the error. Empty when there is none. */
            error_details: string;
        };
        /** @description A destination of the audit log. Which fields it has depends on its kind. */
        AuditDestinationConfig: {
            /**
             * @description Kind of destination: a syslog server, Amazon CloudWatch, or the nodes themselves.
             * @enum {string}
             */
            type: "SYSLOG" | "CLOUDWATCH" | "LOCAL";
            /** @description Name for people. */
            name: string;
            /** @description Whether the log goes there. */
            enabled: boolean;
            /**
             * @description How each entry is written. Syslog and local only.
             * @enum {string}
             */
            log_format?: "csv" | "json";
            /** @description Host name or address of the server. Syslog only. */
            server_address?: string;
            /**
             * Format: int64
             * @description TCP port of the server. Syslog only.
             */
            server_port?: number;
            /** @description Log group that receives the entries. CloudWatch only. */
            log_group_name?: string;
            /** @description AWS region of the log group. CloudWatch only. */
            region?: string;
        };
        /** @description A new destination. */
        AuditDestinationRequest: {
            /** @description What it is to be. */
            config: components["schemas"]["AuditDestinationConfig"];
        };
        /** @description What to change. What is left out stays as it is. */
        AuditDestinationPatch: {
            /**
             * @description Kind of destination: a syslog server, Amazon CloudWatch, or the nodes themselves.
             * @enum {string}
             */
            type?: "SYSLOG" | "CLOUDWATCH" | "LOCAL";
            /** @description Name for people. */
            name?: string;
            /** @description Whether the log goes there. */
            enabled?: boolean;
            /**
             * @description How each entry is written. Syslog and local only.
             * @enum {string}
             */
            log_format?: "csv" | "json";
            /** @description Host name or address of the server. Syslog only. */
            server_address?: string;
            /**
             * Format: int64
             * @description TCP port of the server. Syslog only.
             */
            server_port?: number;
            /** @description Log group that receives the entries. CloudWatch only. */
            log_group_name?: string;
            /** @description AWS region of the log group. CloudWatch only. */
            region?: string;
        };
        /** @description A destination with its id. */
        AuditDestination: {
            /**
             * Format: int64
             * @description Id of the destination.
             */
            id: number;
            /** @description What it is. */
            config: components["schemas"]["AuditDestinationConfig"];
        };
        /** @description All destinations. */
        AuditDestinationList: {
            /** @description The destinations in order of their ids. */
            entries: components["schemas"]["AuditDestination"][];
        };
        /** @description One operation. */
        AuditEvent: {
            /** @description When it ended, on the clock of the sandbox. */
            timestamp: components["schemas"]["Timestamp"];
            /** @description Id of the user. Empty before signing in. */
            user_id: string;
            /** @description Name of the user. Empty before signing in. */
            username: string;
            /**
             * @description How the operation came in.
             * @enum {string}
             */
            protocol: "rest";
            /** @description Name of the operation in this document. */
            operation: string;
            /** @description `ok`, or the error class of the refusal. */
            status: string;
            /** @description What the path named: an id or a path. Empty where it names nothing. */
            object: string;
        };
        /** @description A part of the log. */
        AuditEventList: {
            /** @description Entries, oldest first. */
            entries: components["schemas"]["AuditEvent"][];
            /** @description Where the log goes on. */
            paging: components["schemas"]["ListPaging"];
        };
        /** @description Where a list goes on. */
        ListPaging: {
            /** @description Path and query of the next page, to be requested as it is. Null on the last page. */
            next: string | null;
        };
        /** @description One name of a user or group. */
        RelatedIdentity: {
            /**
             * @description What kind of name it is.
             * @enum {string}
             */
            id_type: "LOCAL_USER" | "LOCAL_GROUP" | "NFS_GID" | "NFS_UID" | "SMB_SID" | "INTERNAL" | "QUMULO_OPERATOR";
            /** @description The name, number or identifier. */
            id_value: string;
        };
        /** @description All names of one user or group. */
        RelatedIdentities: components["schemas"]["RelatedIdentity"][];
        /** @description What is noted about an identity. */
        IdentityAttributes: {
            /** @description Where the user's own files are. Null when none is set. */
            home_directory: string | null;
        };
        /** @description What is to be noted about an identity. */
        IdentityAttributesChange: {
            /** @description Where the user's own files are. Null, or nothing, for none. */
            home_directory?: string | null;
        };
        /**
         * Format: binary
         * @description A keytab file.
         */
        KeytabFile: string;
        /** @description One key. */
        KeytabEntry: {
            /** @description Whose key it is: `service/host@REALM`. */
            principal: string;
            /**
             * Format: int64
             * @description Version of the key.
             */
            version: number;
            /**
             * @description Kind of encryption.
             * @enum {string}
             */
            enctype: "KERBEROS_ENCRYPTION_TYPE_NULL" | "KERBEROS_ENCRYPTION_TYPE_DES_CBC_CRC" | "KERBEROS_ENCRYPTION_TYPE_DES_CBC_MD4" | "KERBEROS_ENCRYPTION_TYPE_DES_CBC_MD5" | "KERBEROS_ENCRYPTION_TYPE_DES3_CBC_MD5" | "KERBEROS_ENCRYPTION_TYPE_OLD_DES3_CBC_SHA1" | "KERBEROS_ENCRYPTION_TYPE_SIGN_DSA_GENERATE" | "KERBEROS_ENCRYPTION_TYPE_ENCRYPT_RSA_PRIV" | "KERBEROS_ENCRYPTION_TYPE_ENCRYPT_RSA_PUB" | "KERBEROS_ENCRYPTION_TYPE_DES3_CBC_SHA1" | "KERBEROS_ENCRYPTION_TYPE_AES128_CTS_HMAC_SHA1_96" | "KERBEROS_ENCRYPTION_TYPE_AES256_CTS_HMAC_SHA1_96" | "KERBEROS_ENCRYPTION_TYPE_AES128_CTS_HMAC_SHA256_128" | "KERBEROS_ENCRYPTION_TYPE_AES256_CTS_HMAC_SHA384_192" | "KERBEROS_ENCRYPTION_TYPE_ARCFOUR_HMAC_MD5" | "KERBEROS_ENCRYPTION_TYPE_ARCFOUR_HMAC_MD5_56" | "KERBEROS_ENCRYPTION_TYPE_ENCTYPE_PK_CROSS" | "KERBEROS_ENCRYPTION_TYPE_ARCFOUR_MD4" | "KERBEROS_ENCRYPTION_TYPE_ARCFOUR_HMAC_OLD" | "KERBEROS_ENCRYPTION_TYPE_ARCFOUR_HMAC_OLD_EXP" | "KERBEROS_ENCRYPTION_TYPE_DES_CBC_NONE" | "KERBEROS_ENCRYPTION_TYPE_DES3_CBC_NONE" | "KERBEROS_ENCRYPTION_TYPE_DES_CFB64_NONE" | "KERBEROS_ENCRYPTION_TYPE_DES_PCBC_NONE" | "KERBEROS_ENCRYPTION_TYPE_DIGEST_MD5_NONE" | "KERBEROS_ENCRYPTION_TYPE_CRAM_MD5_NONE";
            /** @description The bytes of the key. */
            key: number[];
        };
        /** @description The keys by which clients with Kerberos trust the cluster. */
        Keytab: {
            /** @description The keys as they stood in the file. */
            entries: components["schemas"]["KeytabEntry"][];
        };
        /** @description How Kerberos names lead to users. */
        KerberosSettings: {
            /** @description Whether the attribute `altSecurityIdentities` of Active Directory decides. */
            use_alt_security_identities_mapping: boolean;
        };
        /** @description How Kerberos names are to lead to users. */
        KerberosSettingsChange: {
            /** @description Whether the attribute `altSecurityIdentities` of Active Directory decides. */
            use_alt_security_identities_mapping: boolean;
        };
        /** @description Two names of one person. */
        UserMapping: {
            /** @description Name in Active Directory: `DOMAIN\name`. */
            down_level_logon_name: string;
            /** @description Name in LDAP. */
            ldap_name: string;
        };
        /** @description Names of one person in two directories. */
        UserMappingList: components["schemas"]["UserMapping"][];
        /** @description Names of one person in two directories, all of them. */
        UserMappingRows: components["schemas"]["UserMapping"][];
        /** @description A cluster of machines with drives. */
        CreateClusterRequest: {
            /** @description Whether the licence agreement is accepted. */
            eula_accepted: boolean;
            /** @description Name of the cluster. */
            cluster_name: string;
            /** @description UUIDs of the machines, as `listUnconfiguredNodes` shows them. */
            node_uuids?: string[];
            /** @description Addresses of the machines, for those that the cluster does not find by itself. */
            node_ips?: string[];
            /**
             * Format: password
             * @description Password of the first administrator.
             */
            admin_password: string;
            /** @description Instance id of the machine in the cloud, as a proof of access. Empty on hardware. */
            host_instance_id?: string;
            /**
             * Format: int64
             * @description Blocks of one stripe, parity included. Left out, the cluster chooses.
             */
            blocks_per_stripe?: number;
            /**
             * Format: int64
             * @description How many drives may fail at once. Left out, the cluster chooses.
             */
            max_drive_failures?: number;
            /**
             * Format: int64
             * @description How many nodes may fail at once. Left out, the cluster chooses.
             */
            max_node_failures?: number;
        };
        /** @description A cluster of machines with drives, of the newer storage layout. */
        CreateDataCoreClusterRequest: {
            /** @description Whether the licence agreement is accepted. */
            eula_accepted: boolean;
            /** @description Name of the cluster. */
            cluster_name: string;
            /** @description UUIDs of the machines, as `listUnconfiguredNodes` shows them. */
            node_uuids: string[];
            /**
             * Format: password
             * @description Password of the first administrator.
             */
            admin_password: string;
            /**
             * Format: int64
             * @description Blocks of one stripe, parity included. Left out, the cluster chooses.
             */
            blocks_per_stripe?: number;
            /**
             * Format: int64
             * @description How many drives may fail at once. Left out, the cluster chooses.
             */
            max_drive_failures?: number;
            /**
             * Format: int64
             * @description How many nodes may fail at once. Left out, the cluster chooses.
             */
            max_node_failures?: number;
        };
        /** @description A cluster of one machine without protection. */
        CreateEdgeClusterRequest: {
            /** @description Whether the licence agreement is accepted. */
            eula_accepted: boolean;
            /** @description Name of the cluster. */
            name: string;
            /**
             * Format: password
             * @description Password of the first administrator.
             */
            admin_password: string;
        };
        /** @description A password as a PBKDF2 hash. */
        Pbkdf2Hash: {
            /** @description The hash, byte by byte. */
            hash: number[];
            /** @description The salt, byte by byte. */
            salt: number[];
            /**
             * Format: int64
             * @description Rounds of the hash.
             */
            num_iterations: number;
        };
        /** @description A public key of somebody who runs the service. */
        OperatorKey: {
            /** @description The key, byte by byte. */
            data: number[];
        };
        /** @description A cluster on object storage. */
        CreateObjectBackedClusterRequestV4: {
            /** @description Whether the licence agreement is accepted. */
            eula_accepted: boolean;
            /** @description Name of the cluster. */
            cluster_name: string;
            /** @description The machines by address, each with its zone. */
            node_ips_and_fault_domains?: components["schemas"]["NodeIpAndFaultDomain"][];
            /**
             * Format: password
             * @description Password of the first administrator.
             */
            admin_password?: string;
            /** @description Instance id of the machine in the cloud, as a proof of access. Empty on hardware. */
            host_instance_id?: string;
            /** @description Address of the key vault that keeps the credentials of the storage. */
            azure_key_vault?: string;
            /** @description Object storage that holds the data. */
            object_storage_uris: string[];
            /** @description Bytes that the cluster may use at most. */
            usable_capacity_clamp: components["schemas"]["DecimalString"];
            /**
             * @description Kind of storage that the cluster is for.
             * @enum {string}
             */
            product_type: "ACTIVE_WITH_STANDARD_STORAGE" | "ACTIVE_WITH_INTELLIGENT_STORAGE" | "ACTIVE_WITH_HOT_STORAGE" | "ARCHIVE_WITH_IA_STORAGE" | "ARCHIVE_WITH_GIR_STORAGE" | "ARCHIVE_WITH_COLD_STORAGE";
            /** @description The password of the first administrator as a hash, in place of the password. */
            pbkdf2_admin_hash?: components["schemas"]["Pbkdf2Hash"];
            /** @description Keys of those who run the service. */
            operator_public_keys?: components["schemas"]["OperatorKey"][];
        };
        /** @description A cluster on object storage. */
        CreateObjectBackedClusterRequest: {
            /** @description Whether the licence agreement is accepted. */
            eula_accepted: boolean;
            /** @description Name of the cluster. */
            cluster_name: string;
            /** @description The machines by address, each with its zone. */
            node_ips_and_fault_domains?: components["schemas"]["NodeIpAndFaultDomain"][];
            /**
             * Format: password
             * @description Password of the first administrator.
             */
            admin_password?: string;
            /** @description Instance id of the machine in the cloud, as a proof of access. Empty on hardware. */
            host_instance_id?: string;
            /** @description Address of the key vault that keeps the credentials of the storage. */
            key_vault?: string;
            /** @description Object storage that holds the data. */
            object_storage_uris: string[];
            /** @description Bytes that the cluster may use at most. */
            usable_capacity_clamp: components["schemas"]["DecimalString"];
            /**
             * @description Kind of storage that the cluster is for.
             * @enum {string}
             */
            product_type: "ACTIVE_WITH_STANDARD_STORAGE" | "ACTIVE_WITH_INTELLIGENT_STORAGE" | "ACTIVE_WITH_HOT_STORAGE" | "ARCHIVE_WITH_IA_STORAGE" | "ARCHIVE_WITH_GIR_STORAGE" | "ARCHIVE_WITH_COLD_STORAGE";
            /** @description The password of the first administrator as a hash, in place of the password. */
            pbkdf2_admin_hash?: components["schemas"]["Pbkdf2Hash"];
            /** @description Keys of those who run the service. */
            operator_public_keys?: components["schemas"]["OperatorKey"][];
            /** @description UUID that the cluster is to have. Left out, it chooses one. */
            cluster_uuid?: string;
        };
        /** @description Access to one store. */
        ObjectStoreCredential: {
            /** @description Name of the store. */
            store_name: string;
            /** @description Name of the key. */
            access_key_id: string;
            /**
             * Format: password
             * @description The key itself.
             */
            secret_access_key: string;
        };
        /** @description A cluster on object storage that brings its own credentials. */
        CreateStratusClusterRequest: {
            /** @description Whether the licence agreement is accepted. */
            eula_accepted: boolean;
            /** @description Name of the cluster. */
            cluster_name: string;
            /**
             * Format: password
             * @description Password of the first administrator.
             */
            admin_password?: string;
            /** @description The machines by UUID, each with its zone. */
            node_uuids_and_fault_domains?: components["schemas"]["NodeUuidAndFaultDomain"][];
            /** @description Object storage that holds the data. */
            object_store_uris: string[];
            /** @description Access to the stores. */
            object_store_credentials?: components["schemas"]["ObjectStoreCredential"][];
            /** @description Bytes that the cluster may use at most. */
            usable_capacity: components["schemas"]["DecimalString"];
            /** @description UUID that the cluster is to have. Left out, it chooses one. */
            cluster_uuid?: string;
            /** @description The password of the first administrator as a hash, in place of the password. */
            pbkdf2_admin_hash?: components["schemas"]["Pbkdf2Hash"];
            /** @description Keys of those who run the service. */
            operator_public_keys?: components["schemas"]["OperatorKey"][];
        };
        /** @description One way to protect the data. */
        ProtectionConfig: {
            /**
             * Format: int64
             * @description Blocks of one stripe, parity included.
             */
            blocks_per_stripe: number;
            /**
             * Format: int64
             * @description How many drives may fail at once.
             */
            max_drive_failures: number;
            /**
             * Format: int64
             * @description How many nodes may fail at once.
             */
            max_node_failures: number;
            /**
             * Format: int64
             * @description How many nodes such a cluster can have.
             */
            max_cluster_node_count: number;
            /** @description Space that is left for files. */
            usable_capacity_in_bytes: components["schemas"]["DecimalString"];
        };
        /** @description Ways to protect the data of a new cluster. */
        ProtectionConfigs: {
            /** @description What the machines named allow. */
            supported_configs: components["schemas"]["ProtectionConfig"][];
        };
        /** @description What an administrator calls the cluster. */
        ClusterSettings: {
            /** @description Name of the cluster. Replication partners and snapshots show it. */
            cluster_name: string;
        };
        /** @description The new name. */
        ClusterSettingsRequest: {
            /** @description Letters, digits and hyphens, at most 15. No hyphen at either end. */
            cluster_name: string;
        };
        /** @description One machine of a cluster. */
        Node: {
            /**
             * Format: int64
             * @description Number of the node, from 1.
             */
            id: number;
            /** @description `online` while the node serves. */
            node_status: string;
            /** @description Cluster name and node number. */
            node_name: string;
            /** @description Id of the node that never changes. */
            uuid: string;
            /** @description Text on the front of the machine. */
            label: string;
            /** @description Kind of machine. */
            model_number: string;
            /** @description Serial number of the machine. */
            serial_number: string;
            /** @description Hardware address of its first network port. */
            mac_address: string;
        };
        /** @description The nodes in order of their numbers. */
        NodeList: components["schemas"]["Node"][];
        /** @description How data is cut for erasure coding. */
        StripeConfig: {
            /**
             * Format: int64
             * @description Blocks of one stripe, parity included.
             */
            blocks_per_stripe: number;
            /**
             * Format: int64
             * @description How many of them hold data.
             */
            data_blocks_per_stripe: number;
        };
        /** @description The machines to add. */
        AddNodesRequestV1: {
            /** @description UUIDs of the machines, as `listUnconfiguredNodes` shows them. */
            node_uuids?: string[];
            /** @description Addresses of the machines, for those that the cluster does not find by itself. */
            node_ips?: string[];
            /** @description Cloud storage for the new machines. Empty on hardware. */
            blobs?: string[];
            /** @description When true, the space gained is spent on surviving the loss of more nodes instead. */
            optimize_node_fault_tolerance_over_usable_capacity?: boolean;
        };
        /** @description The machines to add and the nodes that they replace. */
        ModifyNodesRequest: {
            /** @description UUIDs of the machines, as `listUnconfiguredNodes` shows them. */
            node_uuids?: string[];
            /** @description Addresses of the machines, for those that the cluster does not find by itself. */
            node_ips?: string[];
            /** @description Cloud storage for the new machines. Empty on hardware. */
            blobs?: string[];
            /** @description Nodes that the new machines replace. */
            nodes_to_replace?: number[];
            /**
             * Format: int64
             * @description How many nodes may fail at once afterwards. Null lets the cluster choose.
             */
            target_max_node_failures?: number | null;
            /** @description How data is cut afterwards. Null lets the cluster choose. */
            target_stripe_config?: components["schemas"]["StripeConfig"] | null;
        };
        /** @description Machines to reckon with. */
        NodeSelection: {
            /** @description UUIDs of the machines, as `listUnconfiguredNodes` shows them. */
            node_uuids?: string[];
            /** @description Addresses of the machines, for those that the cluster does not find by itself. */
            node_ips?: string[];
        };
        /** @description The outcome of adding the machines in one way. */
        NodeAddVariant: {
            /** @description Usable space afterwards. */
            new_usable_capacity_in_bytes: components["schemas"]["DecimalString"];
            /** @description How much more that is than now. */
            increase_from_current_usable_capacity_in_bytes: components["schemas"]["DecimalString"];
            /**
             * Format: int64
             * @description How many nodes may fail at once afterwards.
             */
            max_node_failures: number;
        };
        /** @description What adding machines would give. */
        NodeAddCapacity: {
            /** @description Usable space afterwards. */
            new_usable_capacity_in_bytes: components["schemas"]["DecimalString"];
            /** @description How much more that is than now. */
            increase_from_current_usable_capacity_in_bytes: components["schemas"]["DecimalString"];
            /**
             * Format: int64
             * @description How many nodes may fail at once afterwards.
             */
            max_node_failures: number;
            /** @description The same with more weight on surviving failures. */
            node_add_capacity_optimized_for_fault_tolerance: components["schemas"]["NodeAddVariant"];
        };
        /** @description Space and protection before and after. */
        ModifyNodesPreview: {
            /** @description Usable space now, in bytes. */
            current_capacity: components["schemas"]["DecimalString"];
            /**
             * Format: int64
             * @description How many nodes may fail at once now.
             */
            current_max_node_failures: number;
            /** @description Usable space afterwards, in bytes. */
            projected_capacity: components["schemas"]["DecimalString"];
            /**
             * Format: int64
             * @description How many nodes may fail at once afterwards.
             */
            projected_max_node_failures: number;
        };
        /** @description Which nodes are to be replaced. */
        NodeReplacementPlan: {
            /** @description Nodes that the plan replaces. Empty when there is no plan. */
            nodes_to_be_replaced: number[];
            /** @description Nodes that are being replaced now. */
            nodes_currently_being_replaced: number[];
            /** @description How data is cut once all of them are replaced. Null when there is no plan. */
            target_stripe_config: components["schemas"]["StripeConfig"] | null;
        };
        /** @description A plan to replace nodes. */
        NodeReplacementRequest: {
            /** @description Nodes to replace, in one go or step by step. */
            nodes_to_be_replaced: number[];
            /** @description How data is to be cut once all of them are replaced. Null lets the cluster choose. */
            target_stripe_config?: components["schemas"]["StripeConfig"] | null;
        };
        /** @description A power supply. */
        PowerSupply: {
            /** @description Its name. */
            name: string;
            /**
             * @description How it is.
             * @enum {string}
             */
            state: "UNKNOWN" | "MISSING" | "NO AC" | "GOOD" | "FAILED" | "PREFAIL";
            /**
             * @description Where it sits, seen from behind.
             * @enum {string}
             */
            location: "right" | "left" | "top" | "bottom";
        };
        /** @description The case of a node. */
        NodeChassis: {
            /**
             * Format: int64
             * @description Number of the node.
             */
            id: number;
            /** @description Whether the light that helps to find the machine is on. */
            light_visible: boolean;
            /** @description Its power supplies. A sandbox has none. */
            psu_statuses: components["schemas"]["PowerSupply"][];
        };
        /** @description One entry for each node. */
        NodeChassisList: components["schemas"]["NodeChassis"][];
        /** @description The light that helps to find the machine. */
        NodeLight: {
            /** @description Whether it is on. */
            light_visible: boolean;
        };
        /** @description The light of one node. */
        NodeLightStatus: {
            /**
             * Format: int64
             * @description Number of the node.
             */
            id: number;
            /** @description Whether it is on. */
            light_visible: boolean;
        };
        /** @description One entry for each node. */
        NodeLightStatusList: components["schemas"]["NodeLightStatus"][];
        /** @description The work that keeps data protected and spread. */
        RestriperStatusV1: {
            /**
             * @description Whether it runs.
             * @enum {string}
             */
            status: "RUNNING" | "NOT_RUNNING" | "BLOCKED";
            /** @description Whether another failure could lose data before it is done. */
            data_at_risk: boolean;
            /** @description What keeps it from running. Empty when nothing does. */
            blocked_reason: string;
            /**
             * @description What it does now. Empty while it does not run.
             * @enum {string}
             */
            phase: "PLANNING" | "REPROTECT" | "REBALANCE" | "PARTITIONED_REBALANCE" | "TRANSCODE" | "";
            /**
             * Format: int64
             * @description For how long it has run.
             */
            elapsed_seconds: number;
            /**
             * Format: int64
             * @description How much longer it will take.
             */
            estimated_seconds_left: number;
            /**
             * Format: int64
             * @description How much of it is done.
             */
            percent_complete: number;
            /**
             * Format: int64
             * @description Node that leads the work.
             */
            coordinator_node: number;
        };
        /** @description The work that keeps data protected and spread. */
        RestriperStatus: {
            /**
             * @description Whether it runs.
             * @enum {string}
             */
            state: "NOT_STARTED" | "RUNNING" | "FINISHED";
            /**
             * @description What it does or did last.
             * @enum {string}
             */
            phase?: "PLANNING" | "REPROTECT" | "REBALANCE" | "PARTITIONED_REBALANCE" | "TRANSCODE";
            /** @description What keeps it from running. Empty when nothing does. */
            blocked_reason: string;
            /** @description Whether another failure could lose data before it is done. */
            data_at_risk: boolean;
            /**
             * Format: int64
             * @description For how long it has run.
             */
            elapsed_seconds?: number;
            /**
             * Format: int64
             * @description How much of it is done.
             */
            percent_complete?: number;
            /**
             * Format: int64
             * @description Node that leads the work.
             */
            coordinator_node?: number;
        };
        /** @description A protection that the cluster is moving to. */
        PendingProtection: {
            /**
             * Format: int64
             * @description Blocks of one stripe, parity included.
             */
            blocks_per_stripe: number;
            /**
             * Format: int64
             * @description How many drives may fail at once.
             */
            max_drive_failures: number;
            /**
             * Format: int64
             * @description How many nodes may fail at once.
             */
            max_node_failures: number;
        };
        /** @description How data is protected, and how much of that protection is left. */
        ProtectionStatus: {
            /**
             * Format: int64
             * @description Blocks of one stripe, parity included.
             */
            blocks_per_stripe: number;
            /**
             * Format: int64
             * @description How many of them hold data.
             */
            data_blocks_per_stripe: number;
            /** @description What protects the data: erasure coding on drives (`PROTECTION_SYSTEM_TYPE_EC`), or object storage. */
            protection_system_type: string;
            /**
             * Format: int64
             * @description How many nodes may fail at once.
             */
            max_node_failures: number;
            /**
             * Format: int64
             * @description How many drives may fail at once.
             */
            max_drive_failures: number;
            /**
             * Format: int64
             * @description Drives whose space is kept free for rebuilding.
             */
            max_drive_spares: number;
            /**
             * Format: int64
             * @description How many more nodes may fail now.
             */
            remaining_node_failures: number;
            /**
             * Format: int64
             * @description How many more drives may fail now.
             */
            remaining_drive_failures: number;
            /** @description What the cluster is moving to. Null when it is not moving. */
            pending_configuration: components["schemas"]["PendingProtection"] | null;
        };
        /** @description A node by its address. */
        NodeIpAndFaultDomain: {
            /** @description Address of the node. */
            node_ip: string;
            /**
             * Format: int64
             * @description Number of the zone that fails as one. Null where there are no zones.
             */
            fault_domain_id: number | null;
        };
        /** @description A node by its UUID. */
        NodeUuidAndFaultDomain: {
            /** @description UUID of the node. */
            node_uuid: string;
            /**
             * Format: int64
             * @description Number of the zone that fails as one. Null where there are no zones.
             */
            fault_domain_id: number | null;
        };
        /** @description A node that the cluster knows. */
        NodeInFaultDomain: {
            /**
             * Format: int64
             * @description Number of the node.
             */
            node_id: number;
            /** @description Address of the node. */
            node_ip: string;
            /**
             * Format: int64
             * @description Number of the zone that fails as one. Null where there are no zones.
             */
            fault_domain_id: number | null;
        };
        /** @description The nodes of the cluster. */
        CurrentMembership: {
            /** @description Every node with its zone. */
            node_ips_and_fault_domains: components["schemas"]["NodeIpAndFaultDomain"][];
        };
        /** @description The nodes that the cluster is to have. Name all of them in one of the two ways. */
        TargetMembership: {
            /** @description The nodes by address. */
            node_ips_and_fault_domains?: components["schemas"]["NodeIpAndFaultDomain"][];
            /** @description The nodes by UUID. */
            node_uuids_and_fault_domains?: components["schemas"]["NodeUuidAndFaultDomain"][];
        };
        /** @description The nodes of a cluster on object storage. */
        ObjectBackedNodes: {
            /** @description Which nodes those are. */
            membership: components["schemas"]["CurrentMembership"];
        };
        /** @description A change of nodes. */
        ObjectBackedNodesRequest: {
            /** @description The nodes afterwards. */
            target_membership: components["schemas"]["TargetMembership"];
        };
        /** @description Who comes and who goes. */
        ObjectBackedNodesPreview: {
            /** @description The nodes afterwards. */
            target_membership: components["schemas"]["NodeIpAndFaultDomain"][];
            /** @description The nodes now. */
            current_membership: components["schemas"]["NodeInFaultDomain"][];
            /** @description The nodes that come. */
            nodes_being_added: components["schemas"]["NodeIpAndFaultDomain"][];
            /** @description The nodes that go. */
            nodes_being_removed: components["schemas"]["NodeInFaultDomain"][];
        };
        /** @description What a cluster on object storage survives. */
        ObjectBackedFaultTolerance: {
            /**
             * Format: int64
             * @description How many nodes may fail at once.
             */
            max_node_failures: number;
            /**
             * Format: int64
             * @description How many zones may fail at once.
             */
            max_fault_domain_failures: number;
        };
        /** @description A certificate with its key. */
        SslCertificateRequest: {
            /** @description Certificate chain in PEM form, the own one first. */
            certificate: string;
            /** @description Its private key in PEM form, without a password. */
            private_key: string;
        };
        /** @description Certificates that the cluster trusts. */
        SslCaCertificate: {
            /** @description Certificates in PEM form, one behind the other. Empty when none are installed. */
            ca_certificate: string;
        };
        /** @description Cipher suites of the API and the Web UI, by OpenSSL name. */
        SslCiphers: {
            /** @description Suites for TLS 1.2, most preferred first. */
            tls_1_2: string[];
            /** @description Suites for TLS 1.3, most preferred first. */
            tls_1_3: string[];
        };
        /** @description A place for a drive, and what is in it. */
        DiskSlot: {
            /** @description Node and slot, with a point between. */
            id: string;
            /**
             * Format: int64
             * @description Number of the node.
             */
            node_id: number;
            /**
             * Format: int64
             * @description Number of the slot in its node.
             */
            slot: number;
            /**
             * @description How the drive in it is.
             * @enum {string}
             */
            state: "empty" | "healthy" | "missing" | "dead" | "wrong_node" | "wrong_cluster" | "wrong_version";
            /**
             * @description Kind of drive that belongs in it.
             * @enum {string}
             */
            slot_type: "SSD" | "HDD" | "Premium Page Blob" | "Standard Page Blob" | "Ephemeral SSD" | "Write Tier SSD";
            /**
             * @description Kind of drive that is in it.
             * @enum {string}
             */
            disk_type: "" | "DEVICE_MEDIA_TYPE_UNKNOWN" | "SSD" | "HDD" | "Premium Page Blob" | "Standard Page Blob" | "Ephemeral SSD" | "Write Tier SSD";
            /** @description Model of the drive. */
            disk_model: string;
            /** @description Serial number of the drive. */
            disk_serial_number: string;
            /** @description Bytes that the cluster uses of it. */
            capacity: components["schemas"]["DecimalString"];
            /** @description Bytes that the drive has. */
            raw_capacity: components["schemas"]["DecimalString"];
            /** @description Bytes that a drive in this slot needs to have. */
            minimum_raw_capacity: components["schemas"]["DecimalString"];
            /** @description Whether the drive is made for many writes. */
            high_endurance: boolean;
            /** @description Name of the place on the machine. */
            drive_bay: string;
            /**
             * @description What the light of the slot shows.
             * @enum {string}
             */
            led_pattern: "LED_PATTERN_NORMAL" | "LED_PATTERN_LOCATE" | "LED_PATTERN_FAILURE";
        };
        /** @description The slots in order of their ids. */
        DiskSlotList: components["schemas"]["DiskSlot"][];
        /** @description What to change. */
        DiskSlotPatch: {
            /**
             * @description What the light of the slot shows.
             * @enum {string}
             */
            led_pattern: "LED_PATTERN_NORMAL" | "LED_PATTERN_LOCATE" | "LED_PATTERN_FAILURE";
        };
        /** @description Where a node stands in its life. */
        NodeState: {
            /**
             * Format: int64
             * @description Number of the node that answers.
             */
            node_id: number;
            /**
             * @description `ACTIVE` once it belongs to a cluster that works.
             * @enum {string}
             */
            state: "UNCONFIGURED" | "STOPPED" | "PAUSED" | "ACTIVE" | "REMOVED";
            /** @description UUID of its cluster. */
            cluster_id: string;
        };
        /** @description A machine without a cluster. */
        UnconfiguredNode: {
            /** @description UUID of the machine. */
            uuid: string;
            /** @description Text on its front. */
            label: string;
            /** @description Its serial number. */
            serial_number: string;
            /** @description Kind of machine. */
            model_number: string;
            /** @description Raw space of its drives. */
            capacity_in_bytes: components["schemas"]["DecimalString"];
            /** @description The software on it. */
            node_version: components["schemas"]["VersionInfo"];
        };
        /** @description Machines without a cluster, as far as this node sees them. */
        UnconfiguredNodes: {
            /** @description The machines. */
            nodes: components["schemas"]["UnconfiguredNode"][];
            /** @description UUID of the node that answers. Empty when it has a cluster itself. */
            current_node_uuid: string;
        };
        /** @description An upper bound of the usable space. */
        CapacityClamp: {
            /**
             * Format: int64
             * @description Bytes that the cluster may use at most. Null for no bound.
             */
            capacity_clamp: number | null;
        };
        /** @description The upper bound of the usable space. */
        CapacityClampState: {
            /** @description Bytes that the cluster may use at most. Null for no bound. */
            capacity_clamp: components["schemas"]["DecimalString"] | null;
        };
        /** @description The upper bound of each name space. */
        CapacityClamps: {
            /** @description Bytes for files. Null for no bound. */
            data: components["schemas"]["DecimalString"] | null;
            /** @description Bytes for objects of others, seen through object portals. Null for no bound. */
            external_object: components["schemas"]["DecimalString"] | null;
        };
        /** @description Whether stored data is checked against checksums. */
        ChecksummingStatus: {
            /** @description `DISABLED` or `ENABLED`. */
            status: string;
        };
        /** @description Node number to the solid-state drives of the node. A sandbox has no drive that wears out. */
        SsdEndurance: {
            [key: string]: components["schemas"]["SsdEnduranceLevel"][];
        };
        /** @description How worn a drive is. */
        SsdEnduranceLevel: {
            /** @description Place of the drive on the machine. */
            drive_bay: string;
            /**
             * Format: int64
             * @description How much of its life is used up, in percent.
             */
            level: number;
        };
        /** @description Every refusal and failure has this body. */
        ApiError: {
            /** @description What could not be done and why. */
            description: string;
            /** @description Part of the product that refused. */
            module: string;
            /** @description Stable name of the kind of error. Programs branch on it. */
            error_class: string;
            /** @description Whether the description is meant for people. */
            user_visible: boolean;
            /** @description Where it happened inside the product. May be empty. */
            stack: string[];
            /** @description The error that caused this one, or null. */
            inner: components["schemas"]["ApiError"] | null;
        };
        /**
         * @description A yes or no in a query, in either spelling.
         * @enum {string}
         */
        QueryBoolean: "true" | "false" | "True" | "False";
        /** @description A whole number, written in decimal digits because it may not fit a JSON number. */
        DecimalString: string;
        /**
         * Format: date-time
         * @description A moment in RFC 3339 form, up to nine decimals of a second.
         */
        Timestamp: string;
        /** @description A moment in RFC 3339 form, or an empty string when there is none. */
        OptionalTimestamp: string;
        /** @description Where the list goes on. */
        Paging: {
            /** @description Path and query of the next page, to be requested as it is. Empty on the last page. */
            next: string;
        };
        /**
         * @description Names that stand for one address, whatever a name server says. The first name is the answer of the reverse
         *     look-up.
         */
        DnsLookupOverride: {
            /** @description The address, IPv4 or IPv6. */
            ip_address: string;
            /** @description Names of the address. */
            aliases: string[];
        };
        /** @description All names that are fixed by hand. */
        DnsLookupOverrides: {
            /** @description Names that are fixed by hand. */
            lookup_overrides: components["schemas"]["DnsLookupOverride"][];
        };
        /** @description Name servers and search domains of the cluster. */
        DnsConfig: {
            /**
             * Format: int64
             * @description Number of the configuration. The one of the system is 1.
             */
            id: number;
            /** @description Name servers in the order in which they are asked. */
            dns_servers: string[];
            /** @description Domains that are tried behind a name without a dot. */
            dns_search_domains: string[];
            /** @description Names that are fixed by hand. */
            lookup_overrides: components["schemas"]["DnsLookupOverride"][];
        };
        /** @description What to change. What is left out stays as it is. */
        DnsConfigPatch: {
            /** @description Name servers in the order in which they are asked. */
            dns_servers?: string[];
            /** @description Domains that are tried behind a name without a dot. */
            dns_search_domains?: string[];
        };
        /** @description Which part of the cache to empty. */
        DnsClearCacheRequest: {
            /**
             * Format: int64
             * @description Number of the configuration whose cache is meant. Null for all of them.
             */
            dns_config_id?: number | null;
            /** @description When true, answers of reverse look-ups stay. */
            skip_reverse_cache?: boolean;
            /** @description When true, answers of forward look-ups stay. */
            skip_forward_cache?: boolean;
        };
        /** @description Addresses to look up. */
        IpAddressList: string[];
        /** @description Names to look up. */
        HostnameList: string[];
        /** @description The name of one address. */
        ResolvedIp: {
            /** @description The address that was asked for. */
            ip_address: string;
            /** @description Its name; empty unless the result is `OK`. */
            hostname: string;
            /**
             * @description How the look-up went. A sandbox answers `OK` or `NOT_FOUND`.
             * @enum {string}
             */
            result: "OK" | "ERROR" | "NOT_FOUND" | "TIMEOUT";
        };
        /** @description One answer for each address, in the order of the question. */
        ResolvedIpList: components["schemas"]["ResolvedIp"][];
        /** @description The addresses of one name. */
        ResolvedHostname: {
            /** @description The name that was asked for. */
            hostname: string;
            /** @description Its addresses; empty unless the result is `OK`. */
            ip_addresses: string[];
            /**
             * @description How the look-up went. A sandbox answers `OK` or `NOT_FOUND`.
             * @enum {string}
             */
            result: "OK" | "ERROR" | "NOT_FOUND" | "TIMEOUT";
        };
        /** @description One answer for each name, in the order of the question. */
        ResolvedHostnameList: components["schemas"]["ResolvedHostname"][];
        /** @description How the cluster answers questions about its own name. */
        AuthoritativeDnsSettings: {
            /** @description Whether the cluster answers questions about its own name. */
            enabled: boolean;
            /** @description Full name of the cluster, whose addresses it gives out in turn. Empty when none is set. */
            fqdn: string;
            /** @description Networks whose hosts get an answer. Everybody does when the list is empty. */
            host_restrictions: string[];
            /**
             * Format: int64
             * @description For how many seconds a client may keep an answer.
             */
            record_ttl_seconds: number;
        };
        /** @description What to change. What is left out stays as it is. */
        AuthoritativeDnsSettingsPatch: {
            /** @description Whether the cluster answers questions about its own name. */
            enabled?: boolean;
            /** @description Full name of the cluster, whose addresses it gives out in turn. Empty when none is set. */
            fqdn?: string;
            /** @description Networks whose hosts get an answer. Everybody does when the list is empty. */
            host_restrictions?: string[];
            /**
             * Format: int64
             * @description For how many seconds a client may keep an answer.
             */
            record_ttl_seconds?: number;
        };
        /** @description Whether stored data is encrypted. */
        EncryptionStatus: {
            /**
             * @description `Not Encrypted` here.
             * @enum {string}
             */
            status: "Encrypted" | "Not Encrypted";
            /** @description When the keys were last changed. Empty when never. */
            last_key_rotation_time: string;
        };
        /** @description Which key to change to. */
        RotateKeysRequest: {
            /** @description Id of a key in the external store. Left out where the cluster keeps its keys itself. */
            key_id?: string;
        };
        /** @description Keys in the cluster. */
        LocalKeyStore: {
            /**
             * @description Whether stored data is encrypted.
             * @enum {string}
             */
            status: "Encrypted" | "Not Encrypted";
        };
        /** @description Keys in an external server. */
        KmsKeyStore: {
            /** @description Host name of the server. */
            hostname: string;
            /**
             * Format: int64
             * @description Its TCP port.
             */
            port: number;
            /** @description Id of the key in use. */
            key_id: string;
            /** @description When the server was set. */
            config_creation_time: string;
        };
        /**
         * @description Where the keys are kept. `type` and the two stores are the documented fields; clients of 7.10 read
         *     `config_type` and `config_details`, which say the same.
         */
        KeyStore: {
            /**
             * @description Who keeps the keys: the cluster itself, or an external key management server.
             * @enum {string}
             */
            type: "Local" | "KMS";
            /** @description The store in the cluster. Null when the keys are outside. */
            local_store: components["schemas"]["LocalKeyStore"] | null;
            /** @description The external store. Null when the keys are in the cluster. */
            kms_store: components["schemas"]["KmsKeyStore"] | null;
            /**
             * @description Who keeps the keys: the cluster itself, or an external key management server.
             * @enum {string}
             */
            config_type: "Local" | "KMS";
            /** @description The store that `config_type` names. */
            config_details: components["schemas"]["LocalKeyStore"];
        };
        /** @description An external key management server. */
        KmsKeyStoreRequest: {
            /** @description Certificate of the authority that signed the server, in PEM form. */
            server_ca_cert?: string;
            /** @description Certificate of the cluster, in PEM form. */
            client_cert?: string;
            /** @description Its private key, in PEM form. */
            client_private_key?: string;
            /** @description Host name of the server. */
            hostname?: string;
            /**
             * Format: int64
             * @description Its TCP port.
             */
            port?: number;
            /** @description Id of the key to use. */
            key_id?: string;
        };
        /** @description Where to keep the keys. */
        KeyStoreRequest: {
            /**
             * @description Who keeps the keys: the cluster itself, or an external key management server.
             * @enum {string}
             */
            type: "Local" | "KMS";
            /** @description The external store. Only with type `KMS`. */
            kms_store?: components["schemas"]["KmsKeyStoreRequest"] | null;
        };
        /** @description Whether the keys can be had. Clients of 7.10 read `config_type` in place of `type`. */
        KeyStoreStatus: {
            /**
             * @description Who keeps the keys: the cluster itself, or an external key management server.
             * @enum {string}
             */
            type: "Local" | "KMS";
            /**
             * @description Who keeps the keys: the cluster itself, or an external key management server.
             * @enum {string}
             */
            config_type: "Local" | "KMS";
            /**
             * @description `Not Encrypted` here.
             * @enum {string}
             */
            status: "Not Encrypted" | "Encrypted" | "Configuration Corrupted" | "KMS Available" | "KMS Authentication Error" | "Cannot connect to KMS server." | "KMS Key Not Found" | "KMS Key Inactive";
            /** @description When the certificate of the authority ends. Null without an external server. */
            ca_cert_expiry: string | null;
            /** @description When the certificate of the cluster ends. Null without an external server. */
            client_cert_expiry: string | null;
            /** @description When the keys were last changed. Null when never. */
            last_key_rotation_time: string | null;
            /** @description When the server was last asked. Null without an external server. */
            last_status_update_time: string | null;
        };
        /** @description An external key management server. */
        KmsConnection: {
            /** @description Certificate of the authority that signed the server, in PEM form. */
            server_ca_cert: string;
            /** @description Certificate of the cluster, in PEM form. */
            client_cert: string;
            /** @description Its private key, in PEM form. */
            client_private_key: string;
            /** @description Host name of the server. */
            hostname: string;
            /**
             * Format: int64
             * @description Its TCP port.
             */
            port: number;
        };
        /** @description A new key on an external server. */
        CreateKmsKeyRequest: {
            /** @description The server. */
            kms_config: components["schemas"]["KmsConnection"];
            /** @description Name that the key is to have. */
            key_name: string;
        };
        /** @description A key on an external server. */
        KmsKey: {
            /** @description Id of the key. */
            key_id: string;
        };
        /**
         * @description Kind of entry.
         * @enum {string}
         */
        FileType: "FS_FILE_TYPE_FILE" | "FS_FILE_TYPE_DIRECTORY" | "FS_FILE_TYPE_SYMLINK" | "FS_FILE_TYPE_UNIX_PIPE" | "FS_FILE_TYPE_UNIX_CHARACTER_DEVICE" | "FS_FILE_TYPE_UNIX_BLOCK_DEVICE" | "FS_FILE_TYPE_UNIX_SOCKET";
        /**
         * @description What a symbolic link was made for. Windows clients want to know.
         * @enum {string}
         */
        SymlinkTargetType: "FS_FILE_TYPE_UNKNOWN" | "FS_FILE_TYPE_FILE" | "FS_FILE_TYPE_DIRECTORY";
        /**
         * @description How a directory compares names that differ in case.
         * @enum {string}
         */
        DirectoryHashPolicy: "FS_DIRECTORY_HASH_VERSION_LOWER" | "FS_DIRECTORY_HASH_VERSION_FOLDED";
        /** @description Numbers of a device file. Zero for every other entry. */
        DeviceNumbers: {
            /**
             * Format: int64
             * @description Number of the driver.
             */
            major: number;
            /**
             * Format: int64
             * @description Number of the device.
             */
            minor: number;
        };
        /** @description An owner in the form in which it was set. */
        IdentityDetails: {
            /**
             * @description What kind of identity the value is.
             * @enum {string}
             */
            id_type: "LOCAL_USER" | "LOCAL_GROUP" | "NFS_GID" | "NFS_UID" | "SMB_SID" | "INTERNAL" | "QUMULO_OPERATOR";
            /** @description The identity: a name, a number or a security identifier. */
            id_value: string;
        };
        /** @description Attributes that Windows clients set. */
        ExtendedAttributes: {
            /** @description Programs should not change the file. */
            read_only: boolean;
            /** @description Listings should leave it out. */
            hidden: boolean;
            /** @description The system uses it. */
            system: boolean;
            /** @description It has changed since the last backup. */
            archive: boolean;
            /** @description It will soon go. */
            temporary: boolean;
            /** @description Its data is compressed. */
            compressed: boolean;
            /** @description Searches should not index it. */
            not_content_indexed: boolean;
            /** @description It has holes. */
            sparse_file: boolean;
            /** @description Its data is somewhere else. */
            offline: boolean;
        };
        /** @description The Windows attributes to set. Others stay. */
        ExtendedAttributesInput: {
            /** @description Programs should not change the file. */
            read_only?: boolean;
            /** @description Listings should leave it out. */
            hidden?: boolean;
            /** @description The system uses it. */
            system?: boolean;
            /** @description It has changed since the last backup. */
            archive?: boolean;
            /** @description It will soon go. */
            temporary?: boolean;
            /** @description Its data is compressed. */
            compressed?: boolean;
            /** @description Searches should not index it. */
            not_content_indexed?: boolean;
            /** @description It has holes. */
            sparse_file?: boolean;
            /** @description Its data is somewhere else. */
            offline?: boolean;
        };
        /** @description Everything about an entry but its data. */
        FileAttributes: {
            /** @description Absolute path, with a trailing slash for a directory. */
            path: string;
            /** @description Last part of the path. Empty for the root. */
            name: string;
            /**
             * Format: int64
             * @description How many names the entry has.
             */
            num_links: number;
            type: components["schemas"]["FileType"];
            major_minor_numbers: components["schemas"]["DeviceNumbers"];
            symlink_target_type: components["schemas"]["SymlinkTargetType"];
            /** @description Same as `id`. */
            file_number: components["schemas"]["DecimalString"];
            /** @description Id of the entry. It stays when the entry is renamed. */
            id: components["schemas"]["DecimalString"];
            /** @description Permissions in octal, for instance `0644`. */
            mode: string;
            /** @description Id of the owner. */
            owner: components["schemas"]["DecimalString"];
            owner_details: components["schemas"]["IdentityDetails"];
            /** @description Id of the group. */
            group: components["schemas"]["DecimalString"];
            group_details: components["schemas"]["IdentityDetails"];
            /** @description Blocks of 4096 bytes in use. */
            blocks: components["schemas"]["DecimalString"];
            /** @description Of these, blocks with data. */
            datablocks: components["schemas"]["DecimalString"];
            /** @description Of these, blocks with metadata. */
            metablocks: components["schemas"]["DecimalString"];
            /** @description Bytes of data. */
            size: components["schemas"]["DecimalString"];
            /** @description When the data was last read. */
            access_time: components["schemas"]["Timestamp"];
            /** @description When the data last changed. */
            modification_time: components["schemas"]["Timestamp"];
            /** @description When the data or an attribute last changed. */
            change_time: components["schemas"]["Timestamp"];
            /** @description When the entry came into being. */
            creation_time: components["schemas"]["Timestamp"];
            /**
             * Format: int64
             * @description Entries in a directory. Zero for a file.
             */
            child_count: number;
            extended_attributes: components["schemas"]["ExtendedAttributes"];
            /** @description How a directory compares names. Null for everything else. */
            directory_entry_hash_policy: components["schemas"]["DirectoryHashPolicy"] | null;
            /** @description A number that grows with each change of the data. */
            data_revision?: string | null;
            /** @description A number that grows with each change of user metadata. */
            user_metadata_revision?: string | null;
        };
        /** @description A retention lock. */
        FileLock: {
            /** @description Until when the file cannot be changed. Null without a limit. */
            retention_period: string | null;
            /** @description Whether the file cannot be changed until the hold is lifted. */
            legal_hold: boolean;
        };
        /** @description Everything about an entry but its data, with its lock if that was asked for. */
        FileAttributesWithLock: {
            /** @description Absolute path, with a trailing slash for a directory. */
            path: string;
            /** @description Last part of the path. Empty for the root. */
            name: string;
            /**
             * Format: int64
             * @description How many names the entry has.
             */
            num_links: number;
            type: components["schemas"]["FileType"];
            major_minor_numbers: components["schemas"]["DeviceNumbers"];
            symlink_target_type: components["schemas"]["SymlinkTargetType"];
            /** @description Same as `id`. */
            file_number: components["schemas"]["DecimalString"];
            /** @description Id of the entry. It stays when the entry is renamed. */
            id: components["schemas"]["DecimalString"];
            /** @description Permissions in octal, for instance `0644`. */
            mode: string;
            /** @description Id of the owner. */
            owner: components["schemas"]["DecimalString"];
            owner_details: components["schemas"]["IdentityDetails"];
            /** @description Id of the group. */
            group: components["schemas"]["DecimalString"];
            group_details: components["schemas"]["IdentityDetails"];
            /** @description Blocks of 4096 bytes in use. */
            blocks: components["schemas"]["DecimalString"];
            /** @description Of these, blocks with data. */
            datablocks: components["schemas"]["DecimalString"];
            /** @description Of these, blocks with metadata. */
            metablocks: components["schemas"]["DecimalString"];
            /** @description Bytes of data. */
            size: components["schemas"]["DecimalString"];
            /** @description When the data was last read. */
            access_time: components["schemas"]["Timestamp"];
            /** @description When the data last changed. */
            modification_time: components["schemas"]["Timestamp"];
            /** @description When the data or an attribute last changed. */
            change_time: components["schemas"]["Timestamp"];
            /** @description When the entry came into being. */
            creation_time: components["schemas"]["Timestamp"];
            /**
             * Format: int64
             * @description Entries in a directory. Zero for a file.
             */
            child_count: number;
            extended_attributes: components["schemas"]["ExtendedAttributes"];
            /** @description How a directory compares names. Null for everything else. */
            directory_entry_hash_policy: components["schemas"]["DirectoryHashPolicy"] | null;
            /** @description A number that grows with each change of the data. */
            data_revision?: string | null;
            /** @description A number that grows with each change of user metadata. */
            user_metadata_revision?: string | null;
            /** @description The retention lock. Null or absent when there is none or it was not asked for. */
            lock?: components["schemas"]["FileLock"] | null;
        };
        /** @description The attributes to set. Others stay. */
        SetFileAttributesRequest: {
            /** @description Permissions in octal, for instance `0644`. */
            mode?: string;
            /** @description Id of the new owner. */
            owner?: string;
            /** @description The new owner in another form. */
            owner_details?: components["schemas"]["IdentityDetails"];
            /** @description Id of the new group. */
            group?: string;
            /** @description The new group in another form. */
            group_details?: components["schemas"]["IdentityDetails"];
            /** @description New length of a file. Shorter cuts it off; longer adds zeros. */
            size?: components["schemas"]["DecimalString"];
            /** @description When the data was last read. */
            access_time?: components["schemas"]["Timestamp"];
            /** @description When the data last changed. */
            modification_time?: components["schemas"]["Timestamp"];
            /** @description When the data or an attribute last changed. */
            change_time?: components["schemas"]["Timestamp"];
            /** @description When the entry came into being. */
            creation_time?: components["schemas"]["Timestamp"];
            extended_attributes?: components["schemas"]["ExtendedAttributesInput"];
            directory_entry_hash_policy?: components["schemas"]["DirectoryHashPolicy"];
        };
        /** @description One page of a directory. */
        DirectoryEntries: {
            /** @description Path of the directory, with a trailing slash. */
            path: string;
            /** @description Id of the directory. */
            id: components["schemas"]["DecimalString"];
            /**
             * Format: int64
             * @description Entries in the whole directory.
             */
            child_count: number;
            /** @description The entries of this page. */
            files: components["schemas"]["FileAttributes"][];
            paging: components["schemas"]["Paging"];
        };
        /**
         * @description What to do. `CREATE_FILE`, `CREATE_DIRECTORY`, `CREATE_UNIX_FILE`: make an empty one. `CREATE_SYMLINK`: make a link
         *     to the text in `old_path`. `CREATE_LINK`: give the file at `old_path` one more name. `RENAME`: move the entry at
         *     `old_path` here.
         * @enum {string}
         */
        EntryAction: "CREATE_FILE" | "CREATE_DIRECTORY" | "CREATE_SYMLINK" | "CREATE_LINK" | "RENAME" | "CREATE_UNIX_FILE";
        /** @description A new name in a directory. */
        CreateEntryRequest: {
            /** @description The new name. No slash. */
            name: string;
            action: components["schemas"]["EntryAction"];
            /** @description Text of a symbolic link, or absolute path of the entry to link or move. */
            old_path?: string;
            /**
             * @description Whether a move may replace an entry that has the name.
             * @default false
             */
            clobber?: boolean;
            symlink_target_type?: components["schemas"]["SymlinkTargetType"];
            /** @description For `CREATE_UNIX_FILE`, the kind to make. */
            unix_file_type?: components["schemas"]["FileType"];
            /** @description Numbers of a device file. */
            major_minor_numbers?: components["schemas"]["DeviceNumbers"];
        };
        /**
         * Format: binary
         * @description Raw bytes.
         */
        FileData: string;
        /**
         * @description Where an identity comes from: the cluster itself, everyone, numbers of NFS, or a directory outside.
         * @enum {string}
         */
        IdentityDomain: "LOCAL" | "API_NULL_DOMAIN" | "WORLD" | "POSIX_USER" | "POSIX_GROUP" | "ACTIVE_DIRECTORY" | "API_INVALID_DOMAIN" | "API_RESERVED_DOMAIN" | "API_INTERNAL_DOMAIN" | "API_OPERATOR_DOMAIN" | "API_CREATOR_DOMAIN";
        /** @description Names a user or group by one of its members, or by several that mean the same. A member that is null or empty is not looked at. */
        IdentityQuery: {
            /** @description Where it has to come from. */
            domain?: components["schemas"]["IdentityDomain"] | null;
            /** @description Id in the cluster, in decimal digits. */
            auth_id?: string | null;
            /**
             * Format: int64
             * @description User number for NFS.
             */
            uid?: number | null;
            /**
             * Format: int64
             * @description Group number for NFS.
             */
            gid?: number | null;
            /** @description Security identifier of Windows. */
            sid?: string | null;
            /** @description Name of a local user or group, or `Everyone`. */
            name?: string | null;
        };
        /** @description A user or group with all that is known of it. */
        Identity: {
            /** @description Where it comes from. */
            domain: components["schemas"]["IdentityDomain"];
            /** @description Id in the cluster. */
            auth_id: components["schemas"]["DecimalString"];
            /**
             * Format: int64
             * @description User number for NFS; null unless the domain is `POSIX_USER`.
             */
            uid: number | null;
            /**
             * Format: int64
             * @description Group number for NFS; null unless the domain is `POSIX_GROUP`.
             */
            gid: number | null;
            /** @description Security identifier of Windows. Null when nobody knows. */
            sid: string | null;
            /** @description Name. Null when nobody knows. */
            name: string | null;
        };
        /** @description Whom to expand, and what to take for granted. */
        IdentityExpansion: {
            /** @description The user or group. */
            id: components["schemas"]["IdentityQuery"];
            /** @description Others that count as the same user or group this time. */
            equivalent_ids?: components["schemas"]["IdentityQuery"][];
            /** @description Groups that count as its groups this time. */
            group_ids?: components["schemas"]["IdentityQuery"][];
        };
        /** @description A user or group with everything that hangs together with it. */
        ExpandedIdentity: {
            /** @description The one that was asked for. */
            id: components["schemas"]["Identity"];
            /**
             * @description What it is.
             * @enum {string}
             */
            type: "UNKNOWN" | "USER" | "GROUP";
            /** @description How SMB clients see it. */
            smb_id: components["schemas"]["Identity"];
            /** @description How NFS clients see it. */
            nfs_id: components["schemas"]["Identity"];
            /** @description What else stands for the same user or group. */
            equivalent_ids: components["schemas"]["Identity"][];
            /** @description The groups it is in, in each of their forms. */
            group_ids: components["schemas"]["Identity"][];
        };
        /** @description How the directory names things. */
        LdapSchema: {
            /** @description Attribute of a group that lists its members. */
            group_member_attribute: string;
            /** @description Attribute of a user by which groups list it. */
            user_group_identifier_attribute: string;
            /** @description Attribute with the name to sign in with. */
            login_name_attribute: string;
            /** @description Attribute with the name of a group. */
            group_name_attribute: string;
            /** @description Class of users. */
            user_object_class: string;
            /** @description Class of groups. */
            group_object_class: string;
            /** @description Attribute with the user number for NFS. */
            uid_number_attribute: string;
            /** @description Attribute with the group number for NFS. */
            gid_number_attribute: string;
        };
        /** @description How the directory names things. What is left out keeps its name. */
        LdapSchemaChange: {
            /** @description Attribute of a group that lists its members. */
            group_member_attribute?: string;
            /** @description Attribute of a user by which groups list it. */
            user_group_identifier_attribute?: string;
            /** @description Attribute with the name to sign in with. */
            login_name_attribute?: string;
            /** @description Attribute with the name of a group. */
            group_name_attribute?: string;
            /** @description Class of users. */
            user_object_class?: string;
            /** @description Class of groups. */
            group_object_class?: string;
            /** @description Attribute with the user number for NFS. */
            uid_number_attribute?: string;
            /** @description Attribute with the group number for NFS. */
            gid_number_attribute?: string;
        };
        /** @description How the cluster asks an LDAP server. */
        LdapSettings: {
            /** @description Whether the cluster asks the LDAP server. */
            use_ldap: boolean;
            /** @description Address of the server: `ldap://ldap.example.com`. */
            bind_uri: string;
            /** @description Name with which the cluster signs in there. Empty for none. */
            user: string;
            /**
             * Format: password
             * @description Password of that user. The sandbox never shows one.
             */
            password?: string;
            /** @description Where searches begin; several are separated by semicolons. */
            base_distinguished_names: string;
            /**
             * @description Whether attributes have their usual names.
             * @enum {string}
             */
            ldap_schema: "RFC2307" | "CUSTOM";
            /** @description The names of attributes. */
            ldap_schema_description: components["schemas"]["LdapSchema"];
            /** @description Whether the connection is encrypted. */
            encrypt_connection: boolean;
        };
        /** @description How the cluster is to ask an LDAP server. What is left out goes back to how it was at first. */
        LdapSettingsInput: {
            /** @description Whether the cluster asks the LDAP server. */
            use_ldap: boolean;
            /** @description Address of the server: `ldap://ldap.example.com`. */
            bind_uri: string;
            /** @description Name with which the cluster signs in there. Empty for none. */
            user?: string;
            /**
             * Format: password
             * @description Password of that user. The sandbox has no use for it and does not keep it.
             */
            password?: string;
            /** @description Where searches begin; several are separated by semicolons. */
            base_distinguished_names: string;
            /**
             * @description Whether attributes have their usual names.
             * @enum {string}
             */
            ldap_schema?: "RFC2307" | "CUSTOM";
            /** @description The names of attributes. */
            ldap_schema_description?: components["schemas"]["LdapSchemaChange"];
            /** @description Whether the connection is encrypted. */
            encrypt_connection?: boolean;
        };
        /** @description What is to change of the settings. */
        LdapSettingsChange: {
            /** @description Whether the cluster asks the LDAP server. */
            use_ldap?: boolean;
            /** @description Address of the server: `ldap://ldap.example.com`. */
            bind_uri?: string;
            /** @description Name with which the cluster signs in there. Empty for none. */
            user?: string;
            /**
             * Format: password
             * @description Password of that user. The sandbox has no use for it and does not keep it.
             */
            password?: string;
            /** @description Where searches begin; several are separated by semicolons. */
            base_distinguished_names?: string;
            /**
             * @description Whether attributes have their usual names.
             * @enum {string}
             */
            ldap_schema?: "RFC2307" | "CUSTOM";
            /** @description The names of attributes. */
            ldap_schema_description?: components["schemas"]["LdapSchemaChange"];
            /** @description Whether the connection is encrypted. */
            encrypt_connection?: boolean;
        };
        /** @description A server of a directory. */
        LdapServer: {
            /** @description Its address. */
            bind_uri: string;
            /** @description Address of the Kerberos server beside it; empty without one. */
            kdc_address: string;
        };
        /** @description How a node is connected to a directory. */
        LdapConnectionState: {
            /**
             * Format: int64
             * @description Number of the node.
             */
            node_id: number;
            /** @description The servers that it tries. */
            servers: components["schemas"]["LdapServer"][];
            /** @description Domain of the name with which it signs in. */
            bind_domain: string;
            /** @description Name with which it signs in. */
            bind_account: string;
            /** @description Where searches begin. */
            base_dn_vec: string[];
            /**
             * @description How it goes.
             * @enum {string}
             */
            health: "NO_RECENT_ERROR" | "INTERMITTENT_ERROR" | "SUSTAINED_ERROR";
        };
        /** @description How each node is connected. */
        LdapStatus: components["schemas"]["LdapConnectionState"][];
        /** @description The groups of one user. */
        LdapUserGroups: {
            /**
             * Format: int64
             * @description User number.
             */
            uid_number: number;
            /** @description Group numbers. */
            gid_numbers: number[];
        };
        /** @description The groups of everybody with a name. */
        LdapGidNumbers: {
            /** @description The name. */
            login_name: string;
            /** @description The groups by user number. */
            uid_numbers_to_gid_numbers: components["schemas"]["LdapUserGroups"][];
        };
        /** @description The user numbers of a name. */
        LdapUidNumbers: {
            /** @description The name. */
            login_name: string;
            /** @description User numbers. */
            uid_numbers: number[];
        };
        /** @description The names of a user number. */
        LdapLoginNames: {
            /**
             * Format: int64
             * @description User number.
             */
            uid_number: number;
            /** @description Names. */
            login_names: string[];
        };
        /** @description The licence. */
        LicenseStatus: {
            /**
             * @description Whether there is one, and whether it still holds.
             * @enum {string}
             */
            state: "LICENSE_STATE_NONE" | "LICENSE_STATE_ACTIVE" | "LICENSE_STATE_EXPIRED";
            /** @description The licence itself. Null here. */
            license: Record<string, never> | null;
        };
        /** @description Whether a missing licence has effects. */
        LicenseEnforcement: {
            /** @description Whether the cluster restricts itself without one. */
            license_is_enforced: boolean;
        };
        /** @description A group that the cluster itself knows. */
        LocalGroup: {
            /** @description Id of the group. Users and groups share one row of numbers. */
            id: components["schemas"]["DecimalString"];
            /** @description Name of the group. */
            name: string;
            /** @description Security identifier for Windows clients. Its last part is the id. */
            sid: string;
            /** @description Group number for NFS clients. Empty when none is set. */
            gid: string;
        };
        /** @description Local groups. */
        LocalGroupList: components["schemas"]["LocalGroup"][];
        /** @description A group to be added. */
        NewLocalGroup: {
            /** @description Name of the group: up to 128 characters, no slash, backslash or colon. No other group or user may have it, in capitals or not. */
            name: string;
            /** @description Group number for NFS clients, as no other group has it. Empty, or nothing, for none. */
            gid?: string;
        };
        /** @description All that is to hold of a group from now on. */
        LocalGroupChange: {
            /** @description Id of the group, as in the path. It cannot change. */
            id?: components["schemas"]["DecimalString"];
            /** @description Name of the group, by the same rules as for a new one. */
            name: string;
            /** @description Group number for NFS clients. Empty for none. */
            gid: string;
        };
        /** @description Who is to join a group. */
        NewGroupMember: {
            /** @description Id of a local user. */
            member_id: components["schemas"]["DecimalString"];
        };
        /** @description A user that the cluster itself knows. */
        LocalUser: {
            /** @description Id of the user. Users and groups share one row of numbers. */
            id: components["schemas"]["DecimalString"];
            /** @description Name to sign in with. */
            name: string;
            /** @description Id of the group that new files of the user belong to. */
            primary_group: components["schemas"]["DecimalString"];
            /** @description Security identifier for Windows clients. Its last part is the id. */
            sid: string;
            /** @description User number for NFS clients. Empty when none is set. */
            uid: string;
            /** @description Where the user's own files are. Null when none is set. */
            home_directory: string | null;
            /** @description Whether the user may set a new password without help. */
            can_change_password: boolean;
        };
        /** @description All local users, in order of their ids. */
        LocalUserList: components["schemas"]["LocalUser"][];
        /** @description A user to be added. */
        NewLocalUser: {
            /** @description Name to sign in with: up to 128 characters, no slash, backslash or colon. No other user or group may have it, in capitals or not. */
            name: string;
            /** @description Id of a local group. `0`, or nothing, stands for the group `Users`. */
            primary_group?: components["schemas"]["DecimalString"];
            /** @description User number for NFS clients, as no other user has it. Empty for none. */
            uid?: string;
            /** @description Where the user's own files are. Null for none. */
            home_directory?: string | null;
            /**
             * Format: password
             * @description Password to sign in with. Without one, the user can be given rights but not sign in.
             */
            password?: string | null;
        };
        /** @description All that is to hold of a user from now on. */
        LocalUserChange: {
            /** @description Id of the user, as in the path. It cannot change. */
            id?: components["schemas"]["DecimalString"];
            /** @description Name to sign in with, by the same rules as for a new user. */
            name: string;
            /** @description Id of a local group. `0` stands for the group `Users`. */
            primary_group: components["schemas"]["DecimalString"];
            /** @description User number for NFS clients. Empty for none. */
            uid: string;
            /** @description Where the user's own files are. Null for none. */
            home_directory: string | null;
            /**
             * Format: password
             * @description New password. Null, or nothing, keeps the one the user has.
             */
            password?: string | null;
        };
        /** @description A user's new password. */
        NewPassword: {
            /**
             * Format: password
             * @description The password, one character at least.
             */
            new_password: string;
        };
        /** @description Lines of the OpenMetrics text form, closed by `# EOF`. */
        MetricsText: string;
        /** @description The network configuration in its oldest form, for one network. */
        NetworkSettingsV1: {
            /**
             * @description How addresses are given out.
             * @enum {string}
             */
            assigned_by: "DHCP" | "STATIC" | "LINK_LOCAL";
            /** @description Addresses for the nodes. */
            ip_ranges: string[];
            /** @description Addresses that move to another node when theirs fails. */
            floating_ip_ranges: string[];
            /** @description Which part of an address names the network. */
            netmask: string;
            /** @description Router to other networks. Empty when there is none. */
            gateway: string;
            /** @description The same for IPv6. Empty when there is none. */
            gateway_ipv6: string;
            /** @description Name servers in the order in which they are asked. */
            dns_servers: string[];
            /** @description Domains that are tried behind a name without a dot. */
            dns_search_domains: string[];
            /**
             * Format: int64
             * @description Largest packet, in bytes.
             */
            mtu: number;
            /**
             * @description How network ports work as one: the second steps in for the first, or both share the load.
             * @enum {string}
             */
            bonding_mode: "ACTIVE_BACKUP" | "IEEE_8023AD";
        };
        /** @description The network configuration to set. */
        NetworkSettingsV1Request: {
            /**
             * @description How addresses are given out.
             * @enum {string}
             */
            assigned_by?: "DHCP" | "STATIC" | "LINK_LOCAL";
            /** @description Addresses for the nodes. */
            ip_ranges?: string[];
            /** @description Addresses that move to another node when theirs fails. */
            floating_ip_ranges?: string[];
            /** @description Which part of an address names the network. */
            netmask?: string;
            /** @description Router to other networks. Empty when there is none. */
            gateway?: string;
            /** @description The same for IPv6. Empty when there is none. */
            gateway_ipv6?: string;
            /** @description Name servers in the order in which they are asked. */
            dns_servers?: string[];
            /** @description Domains that are tried behind a name without a dot. */
            dns_search_domains?: string[];
            /**
             * Format: int64
             * @description Largest packet, in bytes.
             */
            mtu?: number;
            /**
             * @description How network ports work as one: the second steps in for the first, or both share the load.
             * @enum {string}
             */
            bonding_mode?: "ACTIVE_BACKUP" | "IEEE_8023AD";
        };
        /** @description Floating addresses of a node. */
        NodeFloatingIps: {
            /**
             * Format: int64
             * @description Number of the node.
             */
            id: number;
            /** @description The floating addresses that it holds now. */
            floating_addresses: string[];
        };
        /** @description One entry for each node. */
        NodeFloatingIpsList: components["schemas"]["NodeFloatingIps"][];
        /** @description How far a range of addresses goes. */
        StaticIpAllocation: {
            /**
             * Format: int64
             * @description Addresses in the ranges.
             */
            total_ips: number;
            /**
             * Format: int64
             * @description Addresses that nodes take, one each.
             */
            used_ips: number;
            /**
             * Format: int64
             * @description Addresses left for further nodes.
             */
            available_ips: number;
            /**
             * Format: int64
             * @description Floating addresses in the ranges.
             */
            total_floating_ips: number;
            /**
             * Format: int64
             * @description Floating addresses beyond one for each node.
             */
            surplus_floating_ips: number;
        };
        /** @description A network port of a node. The emulator takes no figures of the ports of its host. */
        PortDetails: {
            /**
             * Format: int64
             * @description Speed of the link in megabits per second. 0 when unknown.
             */
            speed: number;
            /** @description Bytes sent since the node started. */
            bytes_sent: components["schemas"]["DecimalString"];
            /** @description Bytes received since the node started. */
            bytes_received: components["schemas"]["DecimalString"];
            /**
             * @description Whether a cable is in. Unknown here.
             * @enum {string}
             */
            cable_status: "CONNECTED" | "DISCONNECTED" | "UNKNOWN";
            /**
             * @description State of the network port.
             * @enum {string}
             */
            interface_status: "UP" | "DOWN" | "MISSING" | "UNKNOWN" | "NOTPRESENT" | "LOWERLAYERDOWN" | "TESTING" | "DORMANT";
            /** @description Hardware address of the port. */
            mac_address: string;
            /** @description When the figures were taken. */
            timestamp: string;
        };
        /** @description What a node has taken from the configuration. */
        NodeNetworkV1: {
            /**
             * Format: int64
             * @description Number of the network.
             */
            id: number;
            /**
             * @description How addresses are given out.
             * @enum {string}
             */
            assigned_by: "DHCP" | "STATIC" | "LINK_LOCAL";
            /** @description Address of the node. */
            address: string;
            /** @description Floating addresses that the node holds. */
            floating_addresses: string[];
            /** @description Which part of an address names the network. */
            netmask: string;
            /** @description Router to other networks. Empty when there is none. */
            gateway: string;
            /** @description The same for IPv6. */
            gateway_ipv6: string;
            /** @description Name servers in use. */
            dns_servers: string[];
            /** @description Search domains in use. */
            dns_search_domains: string[];
            /**
             * Format: int64
             * @description Largest packet, in bytes.
             */
            mtu: number;
            /**
             * @description How network ports work as one: the second steps in for the first, or both share the load.
             * @enum {string}
             */
            bonding_mode: "ACTIVE_BACKUP" | "IEEE_8023AD";
        };
        /** @description The network of one node. */
        NodeNetworkStatusV1: {
            /**
             * Format: int64
             * @description Number of the node.
             */
            id: number;
            /** @description Name of the node. */
            node_name: string;
            /**
             * @description Whether the node already has the configuration of the cluster.
             * @enum {string}
             */
            update_status: "CHANGES_APPLIED" | "CHANGES_PENDING" | "UNAVAILABLE";
            /** @description Its addresses. */
            network_status: components["schemas"]["NodeNetworkV1"];
            /** @description Its port. */
            network_details: components["schemas"]["PortDetails"];
        };
        /** @description One entry for each node. */
        NodeNetworkStatusV1List: components["schemas"]["NodeNetworkStatusV1"][];
        /** @description A client. */
        ConnectionInfo: {
            /**
             * @description Protocol of the client.
             * @enum {string}
             */
            type: "CONNECTION_TYPE_NFS" | "CONNECTION_TYPE_SMB" | "CONNECTION_TYPE_FTP" | "CONNECTION_TYPE_REST" | "CONNECTION_TYPE_S3";
            /** @description Address of the client. */
            network_address: string;
            /**
             * Format: int64
             * @description Tenant that the client works in.
             */
            tenant_id: number;
        };
        /** @description Clients of a node. */
        NodeConnections: {
            /**
             * Format: int64
             * @description Number of the node.
             */
            id: number;
            /** @description Its clients. */
            connections: components["schemas"]["ConnectionInfo"][];
        };
        /** @description One entry for each node. */
        NodeConnectionsList: components["schemas"]["NodeConnections"][];
        /** @description Network ports that work as one. */
        NetworkInterface: {
            /**
             * Format: int64
             * @description Number of the interface. A sandbox has 1 only.
             */
            id: number;
            /** @description Its name. */
            name: string;
            /** @description Router to other networks. Empty when there is none. */
            default_gateway: string;
            /** @description The same for IPv6. */
            default_gateway_ipv6: string;
            /**
             * @description How network ports work as one: the second steps in for the first, or both share the load.
             * @enum {string}
             */
            bonding_mode: "ACTIVE_BACKUP" | "IEEE_8023AD";
            /**
             * Format: int64
             * @description Largest packet, in bytes.
             */
            mtu: number;
        };
        /** @description The interface as it is to be. */
        NetworkInterfaceRequest: {
            /**
             * Format: int64
             * @description Number of the interface. A sandbox has 1 only.
             */
            id?: number;
            /** @description Its name. */
            name?: string;
            /** @description Router to other networks. Empty when there is none. */
            default_gateway?: string;
            /** @description The same for IPv6. */
            default_gateway_ipv6?: string;
            /**
             * @description How network ports work as one: the second steps in for the first, or both share the load.
             * @enum {string}
             */
            bonding_mode?: "ACTIVE_BACKUP" | "IEEE_8023AD";
            /**
             * Format: int64
             * @description Largest packet, in bytes.
             */
            mtu?: number;
        };
        /** @description The interfaces. */
        NetworkInterfaceList: components["schemas"]["NetworkInterface"][];
        /** @description A network on an interface. */
        Network: {
            /** @description Name for people. */
            name: string;
            /**
             * Format: int64
             * @description Number of the network.
             */
            id: number;
            /**
             * @description How addresses are given out.
             * @enum {string}
             */
            assigned_by: "DHCP" | "STATIC" | "LINK_LOCAL";
            /** @description Addresses that move to another node when theirs fails. */
            floating_ip_ranges: string[];
            /** @description Name servers in the order in which they are asked. */
            dns_servers: string[];
            /** @description Domains that are tried behind a name without a dot. */
            dns_search_domains: string[];
            /** @description Addresses for the nodes. */
            ip_ranges: string[];
            /** @description Which part of an address names the network. */
            netmask: string;
            /**
             * Format: int64
             * @description Largest packet, in bytes.
             */
            mtu: number | null;
            /**
             * Format: int64
             * @description Number of the virtual network. 0 for none.
             */
            vlan_id: number | null;
            /**
             * Format: int64
             * @description Tenant whose clients use the network.
             */
            tenant_id: number | null;
        };
        /** @description The network as it is to be. */
        NetworkRequest: {
            /** @description Name for people. */
            name?: string;
            /**
             * Format: int64
             * @description Number of the network.
             */
            id?: number;
            /**
             * @description How addresses are given out.
             * @enum {string}
             */
            assigned_by?: "DHCP" | "STATIC" | "LINK_LOCAL";
            /** @description Addresses that move to another node when theirs fails. */
            floating_ip_ranges?: string[];
            /** @description Name servers in the order in which they are asked. */
            dns_servers?: string[];
            /** @description Domains that are tried behind a name without a dot. */
            dns_search_domains?: string[];
            /** @description Addresses for the nodes. */
            ip_ranges?: string[];
            /** @description Which part of an address names the network. */
            netmask?: string;
            /**
             * Format: int64
             * @description Largest packet, in bytes.
             */
            mtu?: number | null;
            /**
             * Format: int64
             * @description Number of the virtual network. 0 for none.
             */
            vlan_id?: number | null;
            /**
             * Format: int64
             * @description Tenant whose clients use the network.
             */
            tenant_id?: number | null;
        };
        /** @description The networks of the interface. */
        NetworkList: components["schemas"]["Network"][];
        /** @description The interface as the node has it. */
        InterfaceState: {
            /**
             * Format: int64
             * @description Number of the interface.
             */
            interface_id: number;
            /** @description Its name. */
            name: string;
            /** @description Router to other networks. Empty when there is none. */
            default_gateway: string;
            /** @description The same for IPv6. */
            default_gateway_ipv6: string;
            /**
             * @description How network ports work as one: the second steps in for the first, or both share the load.
             * @enum {string}
             */
            bonding_mode: "ACTIVE_BACKUP" | "IEEE_8023AD";
            /**
             * Format: int64
             * @description Largest packet, in bytes.
             */
            mtu: number;
        };
        /** @description A network as the node has it. */
        NetworkState: {
            /** @description Its name. */
            name: string;
            /**
             * @description How addresses are given out.
             * @enum {string}
             */
            assigned_by: "DHCP" | "STATIC" | "LINK_LOCAL";
            /** @description Address of the node. */
            address: string;
            /** @description Floating addresses that the node holds. */
            floating_addresses: string[];
            /** @description Name servers in use. */
            dns_servers: string[];
            /** @description Search domains in use. */
            dns_search_domains: string[];
            /** @description Which part of an address names the network. */
            netmask: string;
            /**
             * Format: int64
             * @description Largest packet, in bytes.
             */
            mtu: number;
            /**
             * Format: int64
             * @description Number of the virtual network. 0 for none.
             */
            vlan_id: number;
        };
        /** @description The network as AWS sees it. */
        AwsNetworkState: {
            /** @description Id of the network interface. */
            eni_id: string;
            /**
             * Format: int64
             * @description Its place on the instance.
             */
            device_number: number;
            /** @description Its private addresses. */
            private_ipv4_addresses: string[];
            /** @description Id of the subnet. */
            subnet_id: string;
            /** @description Netmask of the subnet. */
            subnet_mask: string;
            /** @description Id of the virtual private cloud. */
            vpc_id: string;
            /** @description Its security groups. */
            security_groups: string[];
        };
        /** @description The network as Azure sees it. */
        AzureNetworkState: {
            /** @description Private address. */
            private_ipv4_address: string;
            /** @description Name of the virtual network. */
            network: string;
            /** @description Netmask of the subnet. */
            subnet_mask: string;
        };
        /** @description The network as Google Cloud sees it. */
        GcpNetworkState: {
            /** @description Private address. */
            private_ipv4_address: string;
            /** @description Further addresses. */
            ip_aliases: string[];
            /** @description Name of the network. */
            network: string;
            /** @description Netmask of the subnet. */
            subnet_mask: string;
        };
        /** @description An interface on one node. */
        NodeInterfaceStatus: {
            /**
             * Format: int64
             * @description Number of the node.
             */
            node_id: number;
            /** @description Name of the node. */
            node_name: string;
            /**
             * @description Whether the node already has the configuration of the cluster.
             * @enum {string}
             */
            update_status: "CHANGES_APPLIED" | "CHANGES_PENDING" | "UNAVAILABLE";
            /** @description Its port. */
            interface_details: components["schemas"]["PortDetails"];
            /** @description The interface. */
            interface_status: components["schemas"]["InterfaceState"];
            /** @description Its networks. */
            network_statuses: components["schemas"]["NetworkState"][];
            /** @description Null outside of AWS. */
            aws_status: components["schemas"]["AwsNetworkState"] | null;
            /** @description Null outside of Azure. */
            azure_status: components["schemas"]["AzureNetworkState"] | null;
            /** @description Null outside of Google Cloud. */
            gcp_status: components["schemas"]["GcpNetworkState"] | null;
        };
        /** @description One entry for each node. */
        NodeInterfaceStatusList: components["schemas"]["NodeInterfaceStatus"][];
        /** @description Network ports that work as one. */
        BondConfig: {
            /** @description Name of the bond. */
            interface_name: string;
            /**
             * @description How network ports work as one: the second steps in for the first, or both share the load.
             * @enum {string}
             */
            bonding_mode: "ACTIVE_BACKUP" | "IEEE_8023AD";
            /**
             * Format: int64
             * @description Largest packet, in bytes.
             */
            mtu: number;
            /** @description Networks on it, by number. */
            networks: number[];
        };
        /** @description A virtual network. */
        VlanConfig: {
            /**
             * Format: int64
             * @description Its number.
             */
            vlan_id: number;
            /**
             * Format: int64
             * @description Largest packet, in bytes. Null takes that of the bond.
             */
            mtu: number | null;
            /**
             * Format: int64
             * @description The network on it.
             */
            network_id: number;
            /**
             * Format: int64
             * @description A second network on it. Null for none.
             */
            secondary_network_id: number | null;
        };
        /** @description Interfaces that the cluster sets up itself. */
        ManagedInterfaces: {
            /** @description The ports for clients. */
            frontend_bond_config: components["schemas"]["BondConfig"];
            /** @description Virtual networks for clients. */
            frontend_vlans: components["schemas"]["VlanConfig"][];
            /** @description The ports between nodes, where they are separate. Null otherwise. */
            backend_bond_config?: components["schemas"]["BondConfig"] | null;
        };
        /** @description Addresses that an administrator gives out. */
        StaticAddresses: {
            /** @description Router to other networks. */
            default_gateway: string;
            /** @description Addresses for the nodes. */
            ip_ranges: string[];
            /** @description Addresses that move to another node when theirs fails. */
            floating_ip_ranges: string[];
            /** @description Which part of an address names the network. */
            netmask: string;
        };
        /** @description Addresses that a DHCP server gives out. */
        DhcpAddresses: {
            /** @description Addresses that move to another node when theirs fails. */
            floating_ip_ranges: string[];
            /** @description Which part of an address names the network. Null when there is no floating address. */
            netmask: string | null;
        };
        /** @description Addresses that the host of the cluster gives out. */
        HostAddresses: {
            /** @description Addresses that move to another node when theirs fails. */
            floating_ip_ranges: string[];
            /** @description Which part of an address names the network. Null when there is no floating address. */
            netmask: string | null;
        };
        /**
         * @description How the nodes get addresses in a network. The member that goes with the type is set, the others are null or
         *     missing.
         */
        NetworkAddresses: {
            /**
             * @description Who gives them out: a DHCP server, the host below, or an administrator.
             * @enum {string}
             */
            type: "DHCP" | "HOST" | "STATIC";
            /** @description Set with type `STATIC`. */
            static_addresses?: components["schemas"]["StaticAddresses"] | null;
            /** @description Set with type `DHCP`. */
            dhcp_addresses?: components["schemas"]["DhcpAddresses"] | null;
            /** @description Set with type `HOST`. */
            host_addresses?: components["schemas"]["HostAddresses"] | null;
        };
        /** @description A network for clients. */
        FrontendNetwork: {
            /**
             * Format: int64
             * @description Its number.
             */
            id: number;
            /** @description Name for people. */
            name: string;
            /** @description How the nodes get addresses in it. */
            addresses: components["schemas"]["NetworkAddresses"];
            /**
             * Format: int64
             * @description Tenant whose clients use it. Null for none.
             */
            tenant_id?: number | null;
        };
        /** @description The whole network configuration. */
        NetworkConfig: {
            /** @description Interfaces that the cluster sets up itself. Null where the host does. */
            managed_interfaces: components["schemas"]["ManagedInterfaces"] | null;
            /** @description Networks for clients. */
            frontend_networks: components["schemas"]["FrontendNetwork"][];
        };
        /** @description The network of one node. */
        NodeNetworkStatus: {
            /**
             * Format: int64
             * @description Number of the node.
             */
            node_id: number;
            /** @description Name of the node. */
            node_name: string;
            /**
             * @description Whether the node already has the configuration of the cluster.
             * @enum {string}
             */
            update_status: "CHANGES_APPLIED" | "CHANGES_PENDING" | "UNAVAILABLE";
            /** @description Its addresses. */
            addresses: string[];
        };
        /** @description One entry for each node. */
        NodeNetworkStatusList: components["schemas"]["NodeNetworkStatus"][];
        /** @description Node number to names of network ports. */
        InterfacesByNode: {
            [key: string]: string[];
        };
        /** @description Remote direct memory access for NFS clients. */
        RdmaSettings: {
            /** @description Whether clients may use it. */
            rdma_enabled: boolean;
        };
        /** @description Whether remote direct memory access works. */
        RdmaStatus: {
            /** @description Whether clients may use it. */
            rdma_enabled: boolean;
            /** @description Whether the ports of the nodes can do it. Never here. */
            rdma_available: boolean;
        };
        /** @description Addresses of buckets or containers. */
        ObjectStorageUriList: string[];
        /** @description Storage to add. */
        AddObjectStorageRequest: {
            /** @description Addresses of the new storage. */
            uris: string[];
            /** @description Access to the stores, where the cluster has none by itself. Null otherwise. */
            maybe_credentials?: components["schemas"]["ObjectStoreCredential"][] | null;
        };
        /** @description Where the credentials of the storage come from. */
        CredentialsSource: {
            /** @description Name of the source. */
            source: string;
        };
        /** @description A bucket to show as a directory. */
        ObjectBridgeRequest: {
            /** @description Address of the bucket. */
            bucket_uri: string;
            /** @description Only objects whose key begins so are shown. Empty for all. */
            key_prefix?: string;
            /** @description Character that separates directories in a key. */
            delimiter: string;
            /** @description Directory that shows the bucket. */
            mount_path: string;
            /**
             * @description Whether new objects show up by themselves.
             * @enum {string}
             */
            metadata_import: "OFF" | "AUTO";
            /**
             * @description Whether files may be changed, and changes go to the bucket.
             * @enum {string}
             */
            protocol_access: "READ_WRITE_EXPORT" | "READ_ONLY";
            /** @description Host name of the key vault with the credentials. Empty when there is none. */
            key_vault_hostname?: string;
            /** @description Queue that tells of new objects. Empty when there is none. */
            notification_queue_url?: string;
        };
        /** @description A bucket that is shown as a directory. */
        ObjectBridge: {
            /** @description UUID of the file system that stands for the bucket. */
            filesystem_uuid: string;
            /** @description Address of the bucket. */
            bucket_uri: string;
            /** @description Only objects whose key begins so are shown. Empty for all. */
            key_prefix?: string;
            /** @description Character that separates directories in a key. */
            delimiter?: string;
            /** @description Directory that shows the bucket. */
            mount_path: string;
            /**
             * @description Whether new objects show up by themselves.
             * @enum {string}
             */
            metadata_import?: "OFF" | "AUTO";
            /**
             * @description Whether files may be changed, and changes go to the bucket.
             * @enum {string}
             */
            protocol_access?: "READ_WRITE_EXPORT" | "READ_ONLY";
            /** @description Host name of the key vault with the credentials. Empty when there is none. */
            key_vault_hostname?: string;
            /** @description Queue that tells of new objects. Empty when there is none. */
            notification_queue_url?: string;
        };
        /** @description Buckets that are shown as directories. */
        ObjectBridgeList: {
            /** @description The buckets. */
            entries: components["schemas"]["ObjectBridge"][];
        };
        /** @description What to read again. */
        ObjectRefreshRequest: {
            /** @description Address of the bucket. */
            bucket_uri: string;
            /** @description Key or prefix of the objects. */
            key: string;
            /**
             * @description Whether files that were changed here are kept or replaced.
             * @enum {string}
             */
            mode?: "MERGE" | "OVERWRITE";
        };
        /** @description Where a cluster takes calls of portals. */
        PortalHost: {
            /** @description Address or host name. */
            address: string;
            /**
             * Format: int64
             * @description Its TCP port, 3713 by default.
             */
            port: number;
        };
        /**
         * @description What may be done through a portal: change files, or read them only; a paused or suspended one serves nobody.
         * @enum {string}
         */
        PortalType: "PORTAL_READ_WRITE" | "PORTAL_READ_ONLY" | "PORTAL_PAUSED" | "PORTAL_SUSPENDED";
        /** @description A directory of the hub and the one that shows it. */
        PortalRoot: {
            /** @description File id of the directory on the spoke. */
            local_root: string;
            /** @description File id of the directory on the hub. Empty until the hub has agreed. */
            remote_root: string;
            /** @description Whether the hub has agreed. */
            authorized: boolean;
        };
        /** @description A portal as its spoke knows it. Clients refuse unknown members. */
        SpokePortal: {
            /**
             * Format: int64
             * @description Number of the portal on this cluster.
             */
            id: number;
            /** @description What may be done through it. */
            type: components["schemas"]["PortalType"];
            /** @description `PENDING` until the hub accepts it, which none does here. */
            state: string;
            /** @description How the connection is. `INACTIVE` here. */
            status: string;
            /** @description Where the hub is reached. */
            hub_hosts: components["schemas"]["PortalHost"][];
            /**
             * Format: int64
             * @description Number of the portal on the hub. 0 until the hub has accepted.
             */
            hub_id: number;
            /** @description UUID of the hub. Empty until it has accepted. */
            hub_cluster_uuid: string;
            /** @description Name of the hub. Null until it has accepted. */
            hub_cluster_name: string | null;
            /** @description UUID of the file system of the hub. All zeros until it has accepted. */
            filesystem_uuid: string;
            /** @description The directories that it shows. */
            roots: components["schemas"]["PortalRoot"][];
        };
        /** @description Portals of which this cluster is the spoke. */
        SpokePortalList: {
            /** @description The portals in order of their numbers. */
            entries: components["schemas"]["SpokePortal"][];
        };
        /** @description A portal to propose. */
        SpokePortalRequest: {
            /** @description What may be done through it. */
            type: components["schemas"]["PortalType"];
            /** @description Where the hub is reached, at least one place. */
            hub_hosts: components["schemas"]["PortalHost"][];
        };
        /** @description Where the hub is now. */
        SpokePortalPatch: {
            /** @description Where the hub is reached, at least one place. */
            hub_hosts: components["schemas"]["PortalHost"][];
        };
        /** @description A directory to show. */
        PortalRootRequest: {
            /** @description Directory on this cluster that is to show it. It has to exist. */
            spoke_root_path: string;
            /** @description Directory on the hub. */
            hub_root_path: string;
        };
        /** @description A portal as its hub knows it. Clients refuse unknown members. */
        HubPortal: {
            /**
             * Format: int64
             * @description Number of the portal on this cluster.
             */
            id: number;
            /** @description What may be done through it. */
            type: components["schemas"]["PortalType"];
            /** @description `PENDING` until it is accepted here, then `ACCEPTED`. */
            state: string;
            /** @description How the connection is. */
            status: string;
            /** @description Where the spoke is reached. */
            spoke_hosts: components["schemas"]["PortalHost"][];
            /** @description UUID of the spoke. */
            spoke_cluster_uuid: string;
            /** @description Name of the spoke. */
            spoke_cluster_name: string;
            /** @description Directories that the spoke asks for. */
            pending_roots: string[];
            /** @description Directories that the spoke may show. */
            authorized_roots: string[];
            /** @description UUID of the file system of this cluster. */
            filesystem_uuid: string;
        };
        /** @description Portals of which this cluster is the hub. */
        HubPortalList: {
            /** @description The portals in order of their numbers. */
            entries: components["schemas"]["HubPortal"][];
        };
        /** @description What the spoke may show. */
        HubPortalAccept: {
            /** @description Directories that the spoke may show. */
            authorized_roots: string[];
            /** @description Where the spoke is reached. */
            spoke_hosts: components["schemas"]["PortalHost"][];
        };
        /** @description What to change. What is left out stays as it is. */
        HubPortalPatch: {
            /** @description What may be done through it. */
            type?: components["schemas"]["PortalType"];
            /** @description Where the spoke is reached. */
            spoke_hosts?: components["schemas"]["PortalHost"][];
        };
        /** @description When cached data of portals is dropped. */
        PortalEvictionSettings: {
            /** @description Part of the space that is to stay free, from 0 to 1. Below it, data that was fetched from hubs is dropped. */
            free_threshold: number;
        };
        /** @description A portal of one directory, as its hub knows it. */
        HubPortalV1: {
            /**
             * Format: int64
             * @description Number of the portal on this cluster.
             */
            id: number;
            /** @description File id of the directory that is shown. */
            root: string;
            /** @description Path of that directory. */
            root_path: string;
            /**
             * @description Where the portal stands.
             * @enum {string}
             */
            state: "UNLINKED" | "PENDING" | "ACTIVE" | "ENDED";
            /** @description UUID of the spoke. */
            spoke_cluster_uuid: string;
            /** @description Name of the spoke. */
            spoke_cluster_name: string;
            /** @description Address of the spoke. */
            spoke_address: string;
            /**
             * Format: int64
             * @description TCP port of the spoke.
             */
            spoke_port: number;
        };
        /** @description What to change. What is left out stays as it is. */
        HubPortalV1Patch: {
            /**
             * Format: int64
             * @description Number of the portal on this cluster.
             */
            id?: number;
            /** @description File id of the directory that is shown. */
            root?: string;
            /** @description Path of that directory. */
            root_path?: string;
            /**
             * @description Where the portal stands.
             * @enum {string}
             */
            state?: "UNLINKED" | "PENDING" | "ACTIVE" | "ENDED";
            /** @description UUID of the spoke. */
            spoke_cluster_uuid?: string;
            /** @description Name of the spoke. */
            spoke_cluster_name?: string;
            /** @description Address of the spoke. */
            spoke_address?: string;
            /**
             * Format: int64
             * @description TCP port of the spoke.
             */
            spoke_port?: number;
        };
        /** @description Portals of one directory. */
        HubPortalV1List: {
            /** @description The portals. */
            entries: components["schemas"]["HubPortalV1"][];
        };
        /** @description A portal of one directory, as its spoke knows it. */
        SpokePortalV1: {
            /**
             * Format: int64
             * @description Number of the portal on this cluster.
             */
            id: number;
            /** @description File id of the directory that shows the hub. */
            spoke_root: string;
            /** @description Path of that directory. */
            spoke_root_path: string;
            /**
             * @description Where the portal stands.
             * @enum {string}
             */
            state: "UNLINKED" | "PENDING" | "ACTIVE" | "ENDED";
            /** @description File id of the directory on the hub. */
            hub_root: string;
            /** @description Address of the hub. */
            hub_address: string;
            /**
             * Format: int64
             * @description TCP port of the hub.
             */
            hub_port: number;
        };
        /** @description What to change. What is left out stays as it is. */
        SpokePortalV1Patch: {
            /**
             * Format: int64
             * @description Number of the portal on this cluster.
             */
            id?: number;
            /** @description File id of the directory that shows the hub. */
            spoke_root?: string;
            /** @description Path of that directory. */
            spoke_root_path?: string;
            /**
             * @description Where the portal stands.
             * @enum {string}
             */
            state?: "UNLINKED" | "PENDING" | "ACTIVE" | "ENDED";
            /** @description File id of the directory on the hub. */
            hub_root?: string;
            /** @description Address of the hub. */
            hub_address?: string;
            /**
             * Format: int64
             * @description TCP port of the hub.
             */
            hub_port?: number;
        };
        /** @description Portals of one directory. */
        SpokePortalV1List: {
            /** @description The portals. */
            entries: components["schemas"]["SpokePortalV1"][];
        };
        /** @description Which spoke. */
        PortalAuthorizeRequest: {
            /** @description Address of the spoke. */
            spoke_address: string;
            /**
             * Format: int64
             * @description TCP port of the spoke.
             */
            spoke_port: number;
        };
        /** @description Which directory is to show the hub. */
        SpokePortalV1Request: {
            /** @description File id of the directory. */
            spoke_root: string;
        };
        /**
         * Format: int64
         * @description Number of the new portal.
         */
        PortalNumber: number;
        /** @description Which directory of which hub. */
        PortalProposeRequest: {
            /** @description File id of the directory on the hub. */
            hub_root: string;
            /** @description Address of the hub. */
            hub_address: string;
            /**
             * Format: int64
             * @description TCP port of the hub.
             */
            hub_port: number;
        };
        /** @description Which file. */
        EvictDataRequest: {
            /** @description Id of the file. */
            file_id: string;
        };
        /** @description Which name. */
        EvictLinkRequest: {
            /** @description Id of the directory. */
            dir_id: string;
            /** @description Name in that directory. */
            name: string;
        };
        /** @description Which directory. */
        EvictTreeRequest: {
            /** @description Id of the directory. */
            dir_id: string;
        };
        /** @description How much was dropped. */
        EvictionResult: {
            /** @description Blocks of 4,096 bytes. */
            evicted_blocks: components["schemas"]["DecimalString"];
        };
        /** @description Space of a file system. */
        PortalFilesystem: {
            /** @description UUID of the file system that a hub owns. Null for the own one. */
            uuid: string | null;
            /**
             * Format: int64
             * @description Bytes that it takes on this cluster.
             */
            usage_bytes: number;
        };
        /** @description The own file system first. */
        PortalFilesystemList: components["schemas"]["PortalFilesystem"][];
        /** @description Whom to reach. */
        PortalPingRequest: {
            /** @description Places to try. */
            hosts: components["schemas"]["PortalHost"][];
            /** @description UUID of the cluster that should answer. Null for any. */
            peer_uuid?: string | null;
            /**
             * Format: int64
             * @description How often to try. Null for once.
             */
            sample_count?: number | null;
        };
        /** @description How a place was reached from a node. */
        PortalPingResult: {
            /**
             * Format: int64
             * @description Number of the node that tried.
             */
            node: number;
            /** @description The place. */
            host: components["schemas"]["PortalHost"];
            /**
             * @description How it went.
             * @enum {string}
             */
            state: "reachable" | "unreachable" | "rejected";
            /** @description Time to the answer in milliseconds. Null when there was none. */
            ping_ms: number | null;
            /** @description Why there was none. Null when there was one. */
            unreachable_reason: string | null;
        };
        /** @description How every place was reached. */
        PortalPingResults: {
            /** @description One entry for each node and place. */
            results: components["schemas"]["PortalPingResult"][];
        };
        /** @description Number of a quorum. */
        PortalQuorumId: {
            /** @description Its number in digits. */
            portal_quorum_seq: string;
        };
        /** @description Clusters of a portal that came to agree, or stopped to. */
        PortalQuorumEvent: {
            /** @description `success` or `abandon`. */
            type: string;
            /**
             * Format: int64
             * @description Node that saw it.
             */
            node_id: number;
            /** @description When it was. */
            event_time: string;
            /** @description Which quorum. */
            portal_quorum_id: components["schemas"]["PortalQuorumId"];
            /** @description UUID of the file system. */
            filesystem_uuid: string;
            /**
             * Format: int64
             * @description How many clusters belong to it.
             */
            total_clusters: number;
            /** @description Those that were missing. */
            missing_clusters: string[];
            /** @description Why it ended. Null while it holds. */
            end_reason: string | null;
            /** @description Kind of that reason. Null while it holds. */
            end_reason_kind: string | null;
            /** @description Seconds that it held. */
            uptime: number | null;
            /** @description Seconds without one before it. */
            downtime: number | null;
            /** @description Seconds that it took to form. */
            formation_time: number | null;
        };
        /** @description Events, newest first. */
        PortalQuorumEvents: {
            /** @description The events. */
            entries: components["schemas"]["PortalQuorumEvent"][];
            /** @description Nodes that were asked. */
            nodes_queried: number[];
        };
        /**
         * @description A right that a role grants.
         * @enum {string}
         */
        Privilege: "PRIVILEGE_AD_READ" | "PRIVILEGE_AD_USE" | "PRIVILEGE_AD_WRITE" | "PRIVILEGE_ANALYTICS_READ" | "PRIVILEGE_AUDIT_READ" | "PRIVILEGE_AUDIT_WRITE" | "PRIVILEGE_AUTH_CACHE_READ" | "PRIVILEGE_AUTH_CACHE_WRITE" | "PRIVILEGE_CLUSTER_READ" | "PRIVILEGE_CLUSTER_WRITE" | "PRIVILEGE_DEBUG" | "PRIVILEGE_DNS_READ" | "PRIVILEGE_DNS_USE" | "PRIVILEGE_DNS_WRITE" | "PRIVILEGE_FILE_FULL_ACCESS" | "PRIVILEGE_FS_ATTRIBUTES_READ" | "PRIVILEGE_FS_DELETE_TREE_READ" | "PRIVILEGE_FS_DELETE_TREE_WRITE" | "PRIVILEGE_FS_LOCK_READ" | "PRIVILEGE_FS_LOCK_WRITE" | "PRIVILEGE_FS_SETTINGS_READ" | "PRIVILEGE_FS_SETTINGS_WRITE" | "PRIVILEGE_FTP_READ" | "PRIVILEGE_FTP_WRITE" | "PRIVILEGE_IDENTITY_MAPPING_READ" | "PRIVILEGE_IDENTITY_MAPPING_WRITE" | "PRIVILEGE_IDENTITY_READ" | "PRIVILEGE_IDENTITY_WRITE" | "PRIVILEGE_KERBEROS_KEYTAB_READ" | "PRIVILEGE_KERBEROS_KEYTAB_WRITE" | "PRIVILEGE_KERBEROS_SETTINGS_READ" | "PRIVILEGE_KERBEROS_SETTINGS_WRITE" | "PRIVILEGE_KV_READ" | "PRIVILEGE_LDAP_READ" | "PRIVILEGE_LDAP_USE" | "PRIVILEGE_LDAP_WRITE" | "PRIVILEGE_LOCAL_GROUP_READ" | "PRIVILEGE_LOCAL_GROUP_WRITE" | "PRIVILEGE_LOCAL_USER_READ" | "PRIVILEGE_LOCAL_USER_WRITE" | "PRIVILEGE_METRICS_READ" | "PRIVILEGE_NETWORK_IP_ALLOCATION_READ" | "PRIVILEGE_NETWORK_READ" | "PRIVILEGE_NETWORK_WRITE" | "PRIVILEGE_NFS_EXPORT_READ" | "PRIVILEGE_NFS_EXPORT_WRITE" | "PRIVILEGE_POWER_CYCLE" | "PRIVILEGE_QUOTA_READ" | "PRIVILEGE_QUOTA_WRITE" | "PRIVILEGE_RECONCILER_READ" | "PRIVILEGE_REPLICATION_REVERSE_RELATIONSHIP" | "PRIVILEGE_REPLICATION_SOURCE_READ" | "PRIVILEGE_REPLICATION_SOURCE_WRITE" | "PRIVILEGE_REPLICATION_TARGET_READ" | "PRIVILEGE_REPLICATION_TARGET_WRITE" | "PRIVILEGE_ROLE_READ" | "PRIVILEGE_ROLE_WRITE" | "PRIVILEGE_SMB_SHARE_READ" | "PRIVILEGE_SMB_SHARE_WRITE" | "PRIVILEGE_SNAPSHOT_CALCULATE_USED_CAPACITY_READ" | "PRIVILEGE_SNAPSHOT_DIFFERENCE_READ" | "PRIVILEGE_SNAPSHOT_POLICY_READ" | "PRIVILEGE_SNAPSHOT_POLICY_WRITE" | "PRIVILEGE_SNAPSHOT_READ" | "PRIVILEGE_SNAPSHOT_WRITE" | "PRIVILEGE_SUPPORT_READ" | "PRIVILEGE_SUPPORT_WRITE" | "PRIVILEGE_TEST_ONLY" | "PRIVILEGE_TIME_READ" | "PRIVILEGE_TIME_WRITE" | "PRIVILEGE_UNCONFIGURED_NODE_READ" | "PRIVILEGE_UPGRADE_READ" | "PRIVILEGE_UPGRADE_WRITE" | "PRIVILEGE_SMB_FILE_HANDLE_READ" | "PRIVILEGE_SMB_FILE_HANDLE_WRITE" | "PRIVILEGE_SMB_SESSION_READ" | "PRIVILEGE_SMB_SESSION_WRITE" | "PRIVILEGE_REPLICATION_OBJECT_READ" | "PRIVILEGE_REPLICATION_OBJECT_WRITE" | "PRIVILEGE_ENCRYPTION_WRITE" | "PRIVILEGE_ENCRYPTION_READ" | "PRIVILEGE_NFS_SETTINGS_READ" | "PRIVILEGE_NFS_SETTINGS_WRITE" | "PRIVILEGE_SERVICE_PUBLIC_KEYS_WRITE" | "PRIVILEGE_SERVICE_PUBLIC_KEYS_READ" | "PRIVILEGE_METRICS_CONFIG_READ" | "PRIVILEGE_METRICS_CONFIG_WRITE" | "PRIVILEGE_REBOOT_USE" | "PRIVILEGE_REBOOT_READ" | "PRIVILEGE_CHECKSUMMING_READ" | "PRIVILEGE_S3_SETTINGS_READ" | "PRIVILEGE_S3_SETTINGS_WRITE" | "PRIVILEGE_WEB_UI_SETTINGS_WRITE" | "PRIVILEGE_S3_CREDENTIALS_READ" | "PRIVILEGE_S3_CREDENTIALS_WRITE" | "PRIVILEGE_TENANT_READ" | "PRIVILEGE_TENANT_WRITE" | "PRIVILEGE_SAML_SETTINGS_READ" | "PRIVILEGE_SAML_SETTINGS_WRITE" | "PRIVILEGE_S3_BUCKETS_READ" | "PRIVILEGE_S3_BUCKETS_WRITE" | "PRIVILEGE_ACCESS_TOKENS_READ" | "PRIVILEGE_ACCESS_TOKENS_WRITE" | "PRIVILEGE_S3_UPLOADS_READ" | "PRIVILEGE_S3_UPLOADS_WRITE" | "PRIVILEGE_SNAPSHOT_LOCK" | "PRIVILEGE_FS_KEY_MANAGEMENT_WRITE" | "PRIVILEGE_FS_KEY_MANAGEMENT_READ" | "PRIVILEGE_IDENTITY_CONFIG_WRITE" | "PRIVILEGE_IDENTITY_CONFIG_READ" | "PRIVILEGE_FILE_READ_ACCESS" | "PRIVILEGE_PORTAL_SPOKE_READ" | "PRIVILEGE_PORTAL_SPOKE_WRITE" | "PRIVILEGE_PORTAL_SPOKE_EVICT" | "PRIVILEGE_PORTAL_HUB_READ" | "PRIVILEGE_PORTAL_HUB_WRITE" | "PRIVILEGE_PORTAL_GLOBAL_READ" | "PRIVILEGE_FS_FILE_LOCK_WRITE" | "PRIVILEGE_LICENSE_READ" | "PRIVILEGE_CAPACITY_READ" | "PRIVILEGE_CAPACITY_WRITE" | "PRIVILEGE_OBJECT_STORAGE_URIS_READ" | "PRIVILEGE_OBJECT_STORAGE_URIS_WRITE";
        /**
         * @description What makes jobs. `REPLICATION_CONTINUOUS`: the cluster takes its own snapshots, one job after another.
         *     `REPLICATION_SNAPSHOT_POLICY`: only snapshots of linked policies are sent, oldest first.
         *     `REPLICATION_SNAPSHOT_POLICY_WITH_CONTINUOUS`: policy snapshots first, continuous ones while none waits.
         * @enum {string}
         */
        ReplicationMode: "REPLICATION_CONTINUOUS" | "REPLICATION_SNAPSHOT_POLICY" | "REPLICATION_SNAPSHOT_POLICY_WITH_CONTINUOUS";
        /**
         * @description Where the agreement stands. `AWAITING_AUTHORIZATION`: the target has not agreed yet. `ESTABLISHED`: jobs run.
         *     `DISCONNECTING`: the target goes back to its recovery point. `DISCONNECTED`: the target is writable.
         *     `RECONNECTING`: the target gives up its own changes. `REESTABLISHING`: the same, after the direction was turned.
         *     `ENDED`: the other side deleted it; only delete is left.
         * @enum {string}
         */
        RelationshipState: "AWAITING_AUTHORIZATION" | "DISCONNECTED" | "DISCONNECTING" | "ENDED" | "ESTABLISHED" | "RECONNECTING" | "REESTABLISHING";
        /**
         * @description Whether a job runs now. It says nothing about the state of the relationship.
         * @enum {string}
         */
        JobState: "REPLICATION_NOT_RUNNING" | "REPLICATION_RUNNING";
        /** @description A weekly span in which no job starts by itself. An end at or before the start lies on the next day. */
        BlackoutWindow: {
            /**
             * Format: int64
             * @description Hour of the start.
             */
            start_hour: number;
            /**
             * Format: int64
             * @description Minute of the start.
             */
            start_minute: number;
            /**
             * Format: int64
             * @description Hour of the end.
             */
            end_hour: number;
            /**
             * Format: int64
             * @description Minute of the end.
             */
            end_minute: number;
            /** @description Days on which the window starts. `EVERY_DAY` stands for all seven. */
            on_days: ("SUN" | "MON" | "TUE" | "WED" | "THU" | "FRI" | "SAT" | "EVERY_DAY")[];
        };
        /** @description A snapshot policy whose snapshots are replicated. */
        LinkedSnapshotPolicy: {
            /**
             * Format: int64
             * @description Id of the policy on the source.
             */
            id: number;
            /** @description How long the target keeps each copy, for instance `7days`. See the guide on snapshot policies for the words. */
            target_expiration: string;
        };
        /**
         * Format: int64
         * @description A TCP port.
         */
        Port: number;
        /**
         * Format: int64
         * @description A TCP port, as a number or in decimal digits.
         */
        PortInput: number | string;
        /** @description A snapshot that a job used or made. */
        SnapshotReference: {
            /**
             * Format: int64
             * @description Id of the snapshot on this cluster.
             */
            id: number;
            /** @description Name of the snapshot. For a policy's snapshot, the policy's name. */
            name: string;
            /** @description The moment that it shows. */
            timestamp: components["schemas"]["Timestamp"];
            /** @description Its name in the `.snapshot` directory. */
            directory_name: string;
            /** @description File id of the directory that it shows. */
            source_file_id: string;
            /** @description Whether a snapshot policy made it. */
            created_by_policy: boolean;
            /** @description When it goes by itself. Empty for never. */
            expiration: components["schemas"]["OptionalTimestamp"];
            /** @description Whether it is being deleted. */
            in_delete: boolean;
        };
        /** @description A span of time. */
        JobDuration: {
            /** @description The whole span in nanoseconds. */
            nanoseconds: components["schemas"]["DecimalString"];
        };
        /** @description How far the running job is. Totals are estimates until the source has been scanned. */
        ReplicationJobStatus: {
            /** @description Done part of the job, from 0 to 1, weighing bytes and files. It never falls. */
            percent_complete: number;
            /** @description Seconds until the job ends at its present speed. Null without an estimate. */
            estimated_seconds_remaining: string | null;
            /** @description Bytes sent so far. */
            bytes_transferred: components["schemas"]["DecimalString"];
            /** @description Bytes that the target already had. */
            bytes_unchanged: components["schemas"]["DecimalString"];
            /** @description Bytes still to be looked at or sent. */
            bytes_remaining: components["schemas"]["DecimalString"];
            /** @description Bytes of files removed from the target. */
            bytes_deleted: components["schemas"]["DecimalString"];
            /** @description Bytes in the source directory. */
            bytes_total: components["schemas"]["DecimalString"];
            /** @description Files sent so far. */
            files_transferred: components["schemas"]["DecimalString"];
            /** @description Files that the target already had. */
            files_unchanged: components["schemas"]["DecimalString"];
            /** @description Files still to be looked at or sent. */
            files_remaining: components["schemas"]["DecimalString"];
            /** @description Files removed from the target. */
            files_deleted: components["schemas"]["DecimalString"];
            /** @description Files in the source directory. */
            files_total: components["schemas"]["DecimalString"];
            /** @description Bytes per second since the job began. */
            throughput_overall: components["schemas"]["DecimalString"];
            /** @description Bytes per second over the last minute. */
            throughput_current: components["schemas"]["DecimalString"];
        };
        /** @description Where to watch the job. */
        ReplicateAnswer: {
            /** @description Path of the status of this relationship. */
            monitor_uri: string;
        };
        /** @description A policy snapshot that waits to be sent. */
        QueuedSnapshot: {
            /**
             * Format: int64
             * @description Id of the snapshot on this cluster.
             */
            id: number;
            /** @description Name of the snapshot. For a policy's snapshot, the policy's name. */
            name: string;
            /** @description The moment that it shows. */
            timestamp: components["schemas"]["Timestamp"];
            /** @description Its name in the `.snapshot` directory. */
            directory_name: string;
            /** @description File id of the directory that it shows. */
            source_file_id: string;
            /** @description Whether a snapshot policy made it. */
            created_by_policy: boolean;
            /** @description When it goes from the source. Empty for never. */
            expiration: components["schemas"]["OptionalTimestamp"];
            /** @description Whether it is being deleted. */
            in_delete: boolean;
            /** @description When its copy goes from the target. Empty for never. */
            target_expiration: components["schemas"]["OptionalTimestamp"];
            /**
             * Format: int64
             * @description Id of the policy that made it.
             */
            policy_id: number;
        };
        /** @description The queue, oldest first. */
        QueuedSnapshotList: {
            /** @description Snapshots in the order in which they will be sent. */
            entries: components["schemas"]["QueuedSnapshot"][];
        };
        /** @description The settings of a relationship, as its source keeps them. */
        SourceRelationship: {
            /** @description Id of the relationship, the same on both clusters. */
            id: string;
            /** @description Address of the target cluster. A floating one survives the loss of a node. */
            target_address: string;
            /** @description Replication port of the target cluster. */
            target_port: components["schemas"]["Port"];
            /** @description File id of the source directory. It stays valid when the directory is renamed. */
            source_root_id: string;
            /** @description Whether clients are kept from changing the source directory. Set it before a planned failover. */
            source_root_read_only: boolean;
            /** @description Whether owners known only to the source cluster travel as their NFS user and group numbers. */
            map_local_ids_to_nfs_ids: boolean;
            /** @description Whether jobs start by themselves. `replicate` works either way. */
            replication_enabled: boolean;
            replication_mode: components["schemas"]["ReplicationMode"];
            /** @description Time zone of the blackout windows, by its tz database name. */
            blackout_window_timezone: string;
            /** @description When no job starts by itself. Sent as a whole; an empty list removes all. */
            blackout_windows: components["schemas"]["BlackoutWindow"][];
            /** @description Policies whose snapshots are replicated, at most ten. Sent as a whole. */
            snapshot_policies: components["schemas"]["LinkedSnapshotPolicy"][];
        };
        /** @description Every relationship that has this cluster as its source. */
        SourceRelationshipList: components["schemas"]["SourceRelationship"][];
        /** @description What to replicate and where to. Name the source by its path or by its id, not both. */
        CreateSourceRelationshipRequest: {
            /** @description Absolute path of the source directory. It must exist. */
            source_root_path?: string;
            /** @description File id of the source directory. */
            source_root_id?: string;
            /** @description Absolute path on the target. It need not exist before authorization. */
            target_root_path: string;
            /** @description Address of the target cluster. */
            target_address: string;
            /**
             * @description Replication port of the target cluster.
             * @default 3712
             */
            target_port?: components["schemas"]["PortInput"];
            /**
             * @description Whether clients are kept from changing the source directory. Set it before a planned failover.
             * @default false
             */
            source_root_read_only?: boolean;
            /**
             * @description Whether owners known only to the source cluster travel as their NFS user and group numbers.
             * @default false
             */
            map_local_ids_to_nfs_ids?: boolean;
            /**
             * @description Whether jobs start by themselves. `replicate` works either way.
             * @default true
             */
            replication_enabled?: boolean;
            /** @default REPLICATION_CONTINUOUS */
            replication_mode?: components["schemas"]["ReplicationMode"];
            /**
             * @description Time zone of the blackout windows, by its tz database name.
             * @default UTC
             */
            blackout_window_timezone?: string;
            /**
             * @description When no job starts by itself. Sent as a whole; an empty list removes all.
             * @default []
             */
            blackout_windows?: components["schemas"]["BlackoutWindow"][];
            /**
             * @description Policies whose snapshots are replicated, at most ten. Sent as a whole.
             * @default []
             */
            snapshot_policies?: components["schemas"]["LinkedSnapshotPolicy"][];
        } & (unknown | unknown);
        /** @description All settings. `id` and `source_root_id` may be sent back but cannot be changed. */
        ReplaceSourceRelationshipRequest: {
            /** @description Id of the relationship, the same on both clusters. */
            id?: string;
            /** @description Address of the target cluster. */
            target_address: string;
            /** @description Replication port of the target cluster. */
            target_port: components["schemas"]["PortInput"];
            /** @description File id of the source directory. It stays valid when the directory is renamed. */
            source_root_id?: string;
            /** @description Whether clients are kept from changing the source directory. Set it before a planned failover. */
            source_root_read_only: boolean;
            /** @description Whether owners known only to the source cluster travel as their NFS user and group numbers. */
            map_local_ids_to_nfs_ids: boolean;
            /** @description Whether jobs start by themselves. `replicate` works either way. */
            replication_enabled: boolean;
            replication_mode: components["schemas"]["ReplicationMode"];
            /** @description Time zone of the blackout windows, by its tz database name. */
            blackout_window_timezone: string;
            /** @description When no job starts by itself. Sent as a whole; an empty list removes all. */
            blackout_windows: components["schemas"]["BlackoutWindow"][];
            /** @description Policies whose snapshots are replicated, at most ten. Sent as a whole. */
            snapshot_policies: components["schemas"]["LinkedSnapshotPolicy"][];
        };
        /** @description The settings to change. Others stay. `id` and `source_root_id` may be sent back but cannot be changed. */
        ModifySourceRelationshipRequest: {
            /** @description Id of the relationship, the same on both clusters. */
            id?: string;
            /** @description Address of the target cluster. */
            target_address?: string;
            /** @description Replication port of the target cluster. */
            target_port?: components["schemas"]["PortInput"];
            /** @description File id of the source directory. It stays valid when the directory is renamed. */
            source_root_id?: string;
            /** @description Whether clients are kept from changing the source directory. Set it before a planned failover. */
            source_root_read_only?: boolean;
            /** @description Whether owners known only to the source cluster travel as their NFS user and group numbers. */
            map_local_ids_to_nfs_ids?: boolean;
            /** @description Whether jobs start by themselves. `replicate` works either way. */
            replication_enabled?: boolean;
            replication_mode?: components["schemas"]["ReplicationMode"];
            /** @description Time zone of the blackout windows, by its tz database name. */
            blackout_window_timezone?: string;
            /** @description When no job starts by itself. Sent as a whole; an empty list removes all. */
            blackout_windows?: components["schemas"]["BlackoutWindow"][];
            /** @description Policies whose snapshots are replicated, at most ten. Sent as a whole. */
            snapshot_policies?: components["schemas"]["LinkedSnapshotPolicy"][];
        };
        /** @description Settings, state and job of a relationship, as its source sees them. */
        SourceRelationshipStatus: {
            /** @description Id of the relationship, the same on both clusters. */
            id: string;
            /** @description Address of the target cluster. A floating one survives the loss of a node. */
            target_address: string;
            /** @description Replication port of the target cluster. */
            target_port: components["schemas"]["Port"];
            /** @description File id of the source directory. It stays valid when the directory is renamed. */
            source_root_id: string;
            /** @description Whether clients are kept from changing the source directory. Set it before a planned failover. */
            source_root_read_only: boolean;
            /** @description Whether owners known only to the source cluster travel as their NFS user and group numbers. */
            map_local_ids_to_nfs_ids: boolean;
            /** @description Whether jobs start by themselves. `replicate` works either way. */
            replication_enabled: boolean;
            replication_mode: components["schemas"]["ReplicationMode"];
            /** @description Time zone of the blackout windows, by its tz database name. */
            blackout_window_timezone: string;
            /** @description When no job starts by itself. Sent as a whole; an empty list removes all. */
            blackout_windows: components["schemas"]["BlackoutWindow"][];
            /** @description Policies whose snapshots are replicated, at most ten. Sent as a whole. */
            snapshot_policies: components["schemas"]["LinkedSnapshotPolicy"][];
            state: components["schemas"]["RelationshipState"];
            /** @description Why the relationship has ended. Empty until then. */
            end_reason: string;
            /** @description Name of the source cluster. */
            source_cluster_name: string;
            /** @description Id of the source cluster. */
            source_cluster_uuid: string;
            /** @description Path of the source directory, with a trailing slash. */
            source_root_path: string;
            /** @description Name of the target cluster. Empty before the first contact. */
            target_cluster_name: string;
            /** @description Id of the target cluster. Empty before the first contact. */
            target_cluster_uuid: string;
            /** @description Path of the target directory. As typed before authorization, with a trailing slash after it. */
            target_root_path: string;
            /** @description Whether clients are kept from changing the target directory. */
            target_root_read_only: boolean;
            job_state: components["schemas"]["JobState"];
            /** @description When the running job began. Empty while none runs. */
            job_start_time: components["schemas"]["OptionalTimestamp"];
            /** @description The moment whose data is complete on the target. Empty until a first job has succeeded. */
            recovery_point: components["schemas"]["OptionalTimestamp"];
            /** @description Why the last job failed. Empty after a success. */
            error_from_last_job: string;
            /** @description How long the last job took. Null until one has run. */
            duration_of_last_job: components["schemas"]["JobDuration"] | null;
            /** @description End of the present blackout. Empty outside of one. */
            next_active_time: components["schemas"]["OptionalTimestamp"];
            /** @description Progress of the running job. Null while none runs. */
            replication_job_status: components["schemas"]["ReplicationJobStatus"] | null;
            /**
             * Format: int64
             * @description How many policy snapshots wait to be sent.
             */
            queued_snapshot_count: number;
            /** @description This cluster's snapshot of the recovery point. Null until a first job has succeeded. */
            recovery_point_snapshot: components["schemas"]["SnapshotReference"] | null;
            /** @description The snapshot that the running job sends. Null while none runs. */
            replicating_snapshot: components["schemas"]["SnapshotReference"] | null;
        };
        /** @description The status of every relationship that has this cluster as its source. */
        SourceRelationshipStatusList: components["schemas"]["SourceRelationshipStatus"][];
        /** @description State and job of a relationship, as its target sees them. */
        TargetRelationshipStatus: {
            /** @description Id of the relationship, the same on both clusters. */
            id: string;
            state: components["schemas"]["RelationshipState"];
            /** @description Why the relationship has ended. Empty until then. */
            end_reason: string;
            /** @description Name of the source cluster. */
            source_cluster_name: string;
            /** @description Id of the source cluster. */
            source_cluster_uuid: string;
            /** @description Path of the source directory, with a trailing slash. */
            source_root_path: string;
            /** @description Whether clients are kept from changing the source directory. Set it before a planned failover. */
            source_root_read_only: boolean;
            /** @description Address of the source if this side was once reversed. Null otherwise. */
            source_address: string | null;
            /**
             * Format: int64
             * @description Replication port of the source if this side was once reversed. Null otherwise.
             */
            source_port: number | null;
            /** @description Name of the target cluster. Empty before the first contact. */
            target_cluster_name: string;
            /** @description Id of the target cluster. Empty before the first contact. */
            target_cluster_uuid: string;
            /** @description Path of the target directory. As typed before authorization, with a trailing slash after it. */
            target_root_path: string;
            /** @description File id of the target directory. Empty before authorization. */
            target_root_id: string;
            /** @description Whether clients are kept from changing the target directory. */
            target_root_read_only: boolean;
            job_state: components["schemas"]["JobState"];
            /** @description When the running job began. Empty while none runs. */
            job_start_time: components["schemas"]["OptionalTimestamp"];
            /** @description The moment whose data is complete on the target. Empty until a first job has succeeded. */
            recovery_point: components["schemas"]["OptionalTimestamp"];
            /** @description Why the last job failed. Empty after a success. */
            error_from_last_job: string;
            /** @description How long the last job took. Null until one has run. */
            duration_of_last_job: components["schemas"]["JobDuration"] | null;
            /** @description Whether jobs start by themselves. `replicate` works either way. */
            replication_enabled: boolean;
            /** @description Progress of the running job. Null while none runs. */
            replication_job_status: components["schemas"]["ReplicationJobStatus"] | null;
            /** @description This cluster's snapshot of the recovery point. Null until a first job has succeeded. */
            recovery_point_snapshot: components["schemas"]["SnapshotReference"] | null;
            /** @description Key that locks future policy snapshots here. Null when none is set. */
            lock_key: string | null;
        };
        /** @description The status of every relationship that has this cluster as its target. */
        TargetRelationshipStatusList: components["schemas"]["TargetRelationshipStatus"][];
        /** @description Which relationship to turn, and how to reach the cluster that becomes its target. */
        ReverseTargetRelationshipRequest: {
            /** @description Id of the relationship, a disconnected one. */
            target_relationship_id: string;
            /** @description Address of the present source cluster. */
            source_address: string;
            /**
             * @description Replication port of the present source cluster.
             * @default 3712
             */
            source_port?: components["schemas"]["PortInput"];
        };
        /** @description The lock on future policy snapshots of a target. */
        TargetRelationshipLock: {
            /** @description Name or id of a key. Null takes the lock away. */
            lock_key_ref: string | null;
        };
        /** @description What each privilege allows, by its name. */
        PrivilegeTexts: {
            [key: string]: string;
        };
        /** @description A set of privileges. */
        Role: {
            /** @description What the role is for. */
            description: string;
            /** @description What its members may do. */
            privileges: components["schemas"]["Privilege"][];
        };
        /** @description A set of privileges under its name. */
        NamedRole: {
            /** @description Name of the role. */
            name: string;
            /** @description What the role is for. */
            description: string;
            /** @description What its members may do. */
            privileges: components["schemas"]["Privilege"][];
        };
        /** @description All roles by their names. */
        Roles: {
            [key: string]: components["schemas"]["Role"];
        };
        /** @description A role to be made. */
        NewRole: {
            /** @description Name of the role: up to 128 characters, no slash. */
            name: string;
            /** @description What the role is for. */
            description?: string;
            /** @description What its members may do. None unless given. */
            privileges?: components["schemas"]["Privilege"][];
        };
        /** @description All that is to hold of a role from now on. */
        RoleSettings: {
            /** @description What the role is for. */
            description: string;
            /** @description What its members may do. */
            privileges: components["schemas"]["Privilege"][];
        };
        /** @description What is to change of a role. */
        RoleChange: {
            /** @description What the role is for. */
            description?: string;
            /** @description What its members may do; the whole list. */
            privileges?: components["schemas"]["Privilege"][];
        };
        /** @description Who has a role. */
        RoleMembers: {
            /** @description The members by their auth ids. */
            members: {
                [key: string]: components["schemas"]["Identity"];
            };
            /** @description Where the list goes on. */
            paging: components["schemas"]["Paging"];
        };
        /** @description How single sign-on is set up. */
        SamlSettings: {
            /** @description Whether users may sign in through the identity provider. */
            enabled: boolean;
            /** @description Address at which the identity provider signs users in. */
            idp_sso_url: string;
            /** @description Certificate by which its answers are known, as PEM text. */
            idp_certificate: string;
            /** @description Name that the identity provider calls itself. */
            idp_entity_id: string;
            /** @description Name under which browsers reach the cluster. */
            cluster_dns_name: string;
            /** @description Whether administrators have to sign in that way. */
            require_sso: boolean;
        };
        /** @description How single sign-on is to be set up. */
        SamlSettingsInput: {
            /** @description Whether users may sign in through the identity provider. */
            enabled: boolean;
            /** @description Address at which the identity provider signs users in. */
            idp_sso_url: string;
            /** @description Certificate by which its answers are known, as PEM text. */
            idp_certificate: string;
            /** @description Name that the identity provider calls itself. */
            idp_entity_id: string;
            /** @description Name under which browsers reach the cluster. */
            cluster_dns_name: string;
            /** @description Whether administrators have to sign in that way. */
            require_sso: boolean;
        };
        /** @description What is to change of single sign-on. */
        SamlSettingsChange: {
            /** @description Whether users may sign in through the identity provider. */
            enabled?: boolean;
            /** @description Address at which the identity provider signs users in. */
            idp_sso_url?: string;
            /** @description Certificate by which its answers are known, as PEM text. */
            idp_certificate?: string;
            /** @description Name that the identity provider calls itself. */
            idp_entity_id?: string;
            /** @description Name under which browsers reach the cluster. */
            cluster_dns_name?: string;
            /** @description Whether administrators have to sign in that way. */
            require_sso?: boolean;
        };
        /** @description A name and its password. */
        LoginRequest: {
            /** @description Name of a local user. */
            username: string;
            /**
             * Format: password
             * @description The user's password.
             */
            password: string;
        };
        /** @description What proves a session. */
        Credentials: {
            /** @description Token for the header `Authorization: Bearer TOKEN`. Keep it secret. */
            bearer_token: string;
        };
        /** @description The old and the new password of the signed-in user. */
        PasswordChange: {
            /**
             * Format: password
             * @description The password until now.
             */
            old_password: string;
            /**
             * Format: password
             * @description The password from now on, one character at least.
             */
            new_password: string;
        };
        /** @description A sign-on that has begun. */
        SamlLogin: {
            /** @description Id of the sign-on. */
            login_id: string;
            /** @description Address for the user's browser. */
            login_url: string;
        };
        /** @description What ends a sign-on. */
        SamlLoginVerification: {
            /** @description Id of the sign-on. */
            login_id: string;
            /** @description Code that the user was shown. */
            verification_code: string;
        };
        /** @description The signed-in user. */
        UserInfo: {
            /** @description Id of the user on this cluster. */
            id: components["schemas"]["DecimalString"];
            /** @description Name that was used to sign in. */
            name: string;
            /** @description Id of the group that new files belong to. */
            primary_group: components["schemas"]["DecimalString"];
            /** @description Security identifier for Windows clients. */
            sid: string;
            /** @description User number for NFS clients. Empty when none is set. */
            uid: string;
            /** @description Where the user's own files are. Null when none is set. */
            home_directory: string | null;
            /** @description Whether the user may set a new password here. */
            can_change_password: boolean;
            /** @description Everything that the user's roles allow. */
            privileges: components["schemas"]["Privilege"][];
            /** @description Id of the long-lived access token in use. Null in a session that began with a password. */
            access_token_id: string | null;
        };
        /** @description Names of the caller's roles. */
        SessionRoles: string[];
        /** @description The software of a cluster. */
        VersionInfo: {
            /** @description Product name and version. The version is the last word. */
            revision_id: string;
            /** @description Id of the build. */
            build_id: string;
            /** @description Kind of build. */
            flavor: string;
            /** @description When the software was built. */
            build_date: string;
        };
        /** @description How to restart. */
        RebootRequest: {
            /** @description Whether nodes restart in turns, so that the cluster stays up. */
            is_rolling?: boolean;
            /**
             * Format: int64
             * @description How many nodes restart at a time. Null lets the cluster choose.
             */
            num_nodes_to_reboot?: number | null;
        };
        /** @description Where a restart stands. */
        RebootStatus: {
            /**
             * @description `REBOOT_IDLE` while none runs.
             * @enum {string}
             */
            state: "REBOOT_IDLE" | "REBOOT_IN_PROGRESS" | "REBOOT_PAUSED" | "REBOOT_PAUSED_DUE_TO_ERROR";
            /** @description Whether nodes restart in turns. */
            rolling: boolean;
            /** @description Whether an upgrade asked for it. */
            upgrade_initiated: boolean;
            /**
             * Format: int64
             * @description How many nodes are to restart.
             */
            total_node_count: number;
            /**
             * Format: int64
             * @description How many have.
             */
            rebooted_node_count: number;
            /** @description Why it stopped. Empty when it did not. */
            error_message: string;
        };
        /** @description A point-in-time view of a directory. */
        Snapshot: {
            /**
             * Format: int64
             * @description Id of the snapshot.
             */
            id: number;
            /** @description Name of the snapshot. */
            name: string;
            /** @description The moment that it shows. */
            timestamp: components["schemas"]["Timestamp"];
            /** @description File id of the directory that it shows. */
            source_file_id: components["schemas"]["DecimalString"];
            /**
             * Format: int64
             * @description Id of the policy that made it. Null when none did.
             */
            policy_id: number | null;
            /** @description When it goes by itself. Empty for never. */
            expiration: components["schemas"]["OptionalTimestamp"];
            /** @description Whether it is being deleted. */
            in_delete: boolean;
        };
        /** @description Snapshots, oldest first. */
        SnapshotList: {
            /** @description The snapshots. */
            entries: components["schemas"]["Snapshot"][];
        };
        /** @description What needs a snapshot. An owned snapshot cannot be deleted by users. */
        SnapshotOwner: {
            /** @description Id of the relationship that needs it. */
            id: string;
        };
        /** @description A snapshot with its path, its policy and who needs it. */
        SnapshotStatus: {
            /**
             * Format: int64
             * @description Id of the snapshot.
             */
            id: number;
            /** @description Name of the snapshot. */
            name: string;
            /** @description The moment that it shows. */
            timestamp: components["schemas"]["Timestamp"];
            /** @description File id of the directory that it shows. */
            source_file_id: components["schemas"]["DecimalString"];
            /**
             * Format: int64
             * @description Id of the policy that made it. Null when none did.
             */
            policy_id: number | null;
            /** @description When it goes by itself. Empty for never. */
            expiration: components["schemas"]["OptionalTimestamp"];
            /** @description Whether it is being deleted. */
            in_delete: boolean;
            /** @description Path of the directory that it shows, with a trailing slash. */
            source_file_path: string;
            /** @description Name of the policy that made it. Empty when none did. */
            policy_name: string;
            /** @description Who needs it. Empty when users may delete it. */
            owners: components["schemas"]["SnapshotOwner"][];
            /** @description Key that locks it. Null when it is not locked. */
            lock_key: string | null;
        };
        /** @description Snapshots with their status, oldest first. */
        SnapshotStatusList: {
            /** @description The snapshots. */
            entries: components["schemas"]["SnapshotStatus"][];
        };
        /** @description How the cluster reports to the vendor. */
        MonitoringSettings: {
            /** @description Whether the cluster reports to the vendor. */
            enabled: boolean;
            /** @description Server that takes the reports. */
            mq_host: string;
            /**
             * Format: int64
             * @description Its TCP port.
             */
            mq_port: number;
            /** @description Proxy on the way to it. Empty for none. */
            mq_proxy_host: string;
            /**
             * Format: int64
             * @description TCP port of that proxy.
             */
            mq_proxy_port: number;
            /** @description Proxy on the way to the store for logs. Empty for none. */
            s3_proxy_host: string;
            /**
             * Format: int64
             * @description TCP port of that proxy.
             */
            s3_proxy_port: number;
            /** @description Whether the way to that proxy is unencrypted. */
            s3_proxy_disable_https: boolean;
            /** @description Whether the vendor may connect for support. */
            vpn_enabled: boolean;
            /** @description Server for that connection. */
            vpn_host: string;
            /**
             * Format: int64
             * @description Seconds between reports.
             */
            period: number;
            /** @description Whether the cluster shows up in Nexus, the web page for many clusters. */
            nexus_enabled: boolean;
            /** @description Server of Nexus. */
            nexus_host: string;
            /**
             * Format: int64
             * @description Its TCP port.
             */
            nexus_port: number;
            /**
             * Format: int64
             * @description Seconds between reports to Nexus.
             */
            nexus_interval: number;
        };
        /** @description What to change. What is left out stays as it is. */
        MonitoringSettingsRequest: {
            /** @description Whether the cluster reports to the vendor. */
            enabled?: boolean;
            /** @description Server that takes the reports. */
            mq_host?: string;
            /**
             * Format: int64
             * @description Its TCP port.
             */
            mq_port?: number;
            /** @description Proxy on the way to it. Empty for none. */
            mq_proxy_host?: string;
            /**
             * Format: int64
             * @description TCP port of that proxy.
             */
            mq_proxy_port?: number;
            /** @description Proxy on the way to the store for logs. Empty for none. */
            s3_proxy_host?: string;
            /**
             * Format: int64
             * @description TCP port of that proxy.
             */
            s3_proxy_port?: number;
            /** @description Whether the way to that proxy is unencrypted. */
            s3_proxy_disable_https?: boolean;
            /** @description Whether the vendor may connect for support. */
            vpn_enabled?: boolean;
            /** @description Server for that connection. */
            vpn_host?: string;
            /**
             * Format: int64
             * @description Seconds between reports.
             */
            period?: number;
            /** @description Whether the cluster shows up in Nexus, the web page for many clusters. */
            nexus_enabled?: boolean;
            /** @description Server of Nexus. */
            nexus_host?: string;
            /**
             * Format: int64
             * @description Its TCP port.
             */
            nexus_port?: number;
            /**
             * Format: int64
             * @description Seconds between reports to Nexus.
             */
            nexus_interval?: number;
            /** @description Key that joins the cluster to an account in Nexus. It is checked for its form and dropped. */
            nexus_registration_key?: string;
        };
        /** @description Every setting. */
        MonitoringSettingsReplacement: {
            /** @description Whether the cluster reports to the vendor. */
            enabled: boolean;
            /** @description Server that takes the reports. */
            mq_host: string;
            /**
             * Format: int64
             * @description Its TCP port.
             */
            mq_port: number;
            /** @description Proxy on the way to it. Empty for none. */
            mq_proxy_host: string;
            /**
             * Format: int64
             * @description TCP port of that proxy.
             */
            mq_proxy_port: number;
            /** @description Proxy on the way to the store for logs. Empty for none. */
            s3_proxy_host: string;
            /**
             * Format: int64
             * @description TCP port of that proxy.
             */
            s3_proxy_port: number;
            /** @description Whether the way to that proxy is unencrypted. */
            s3_proxy_disable_https: boolean;
            /** @description Whether the vendor may connect for support. */
            vpn_enabled: boolean;
            /** @description Server for that connection. */
            vpn_host: string;
            /**
             * Format: int64
             * @description Seconds between reports.
             */
            period: number;
            /** @description Whether the cluster shows up in Nexus, the web page for many clusters. */
            nexus_enabled: boolean;
            /** @description Server of Nexus. */
            nexus_host: string;
            /**
             * Format: int64
             * @description Its TCP port.
             */
            nexus_port: number;
            /**
             * Format: int64
             * @description Seconds between reports to Nexus.
             */
            nexus_interval: number;
        };
        /** @description How far the reports of one node get. */
        NodeMonitoringStatus: {
            /**
             * Format: int64
             * @description Number of the node.
             */
            node_id: number;
            /**
             * @description The connection for reports.
             * @enum {string}
             */
            monitoring: "DISABLED" | "IN_PROGRESS" | "CONNECTED" | "ERROR" | "ERROR_PENDING";
            /**
             * @description The upload of logs.
             * @enum {string}
             */
            file_upload: "DISABLED" | "IN_PROGRESS" | "CONNECTED" | "ERROR" | "ERROR_PENDING";
            /**
             * @description The connection for support.
             * @enum {string}
             */
            vpn_connection: "DISABLED" | "IN_PROGRESS" | "CONNECTED" | "ERROR" | "ERROR_PENDING";
        };
        /** @description One entry for each node. */
        NodeMonitoringStatusList: components["schemas"]["NodeMonitoringStatus"][];
        /** @description What the monitoring of a node says about itself. */
        LocalMonitoringStatus: {
            /**
             * @description The connection for reports.
             * @enum {string}
             */
            monitoring?: "DISABLED" | "IN_PROGRESS" | "CONNECTED" | "ERROR" | "ERROR_PENDING";
            /**
             * @description The upload of logs.
             * @enum {string}
             */
            file_upload?: "DISABLED" | "IN_PROGRESS" | "CONNECTED" | "ERROR" | "ERROR_PENDING";
            /**
             * @description The connection for support.
             * @enum {string}
             */
            vpn_connection?: "DISABLED" | "IN_PROGRESS" | "CONNECTED" | "ERROR" | "ERROR_PENDING";
        };
        /** @description What proves the cluster to the vendor when it connects for support. Empty texts when nothing is installed. */
        VpnKeys: {
            /** @description Certificate of the cluster, in PEM form. */
            mqvpn_client_crt: string;
            /** @description Its private key, in PEM form. */
            mqvpn_client_key: string;
            /** @description Certificate of the authority of the vendor, in PEM form. */
            qumulo_ca_crt: string;
        };
        /** @description What to install. What is left out stays as it is. */
        VpnKeysPatch: {
            /** @description Certificate of the cluster, in PEM form. */
            mqvpn_client_crt?: string;
            /** @description Its private key, in PEM form. */
            mqvpn_client_key?: string;
            /** @description Certificate of the authority of the vendor, in PEM form. */
            qumulo_ca_crt?: string;
        };
        /** @description A request for a certificate. */
        CertificateSigningRequest: {
            /** @description The request in PEM form. */
            request: string;
        };
        /** @description How the cluster reports to Nexus. */
        NexusConnection: {
            /** @description Whether the cluster reports to Nexus, the web page for many clusters. */
            nexus_enabled: boolean;
            /** @description Server of Nexus. */
            nexus_host: string;
            /**
             * Format: int64
             * @description Its TCP port.
             */
            nexus_port: number;
            /**
             * Format: int64
             * @description Seconds between reports.
             */
            nexus_interval: number;
            /** @description Whether support may reach the cluster through Nexus. */
            nexus_capability_remote_support: boolean;
            /** @description Whether people may sign in through Nexus. */
            nexus_capability_sso: boolean;
        };
        /** @description What to change. What is left out stays as it is. */
        NexusConnectionPatch: {
            /** @description Whether the cluster reports to Nexus, the web page for many clusters. */
            nexus_enabled?: boolean;
            /** @description Server of Nexus. */
            nexus_host?: string;
            /**
             * Format: int64
             * @description Its TCP port.
             */
            nexus_port?: number;
            /**
             * Format: int64
             * @description Seconds between reports.
             */
            nexus_interval?: number;
            /** @description Whether support may reach the cluster through Nexus. */
            nexus_capability_remote_support?: boolean;
            /** @description Whether people may sign in through Nexus. */
            nexus_capability_sso?: boolean;
        };
        /** @description Whether the cluster belongs to an account in Nexus. */
        NexusRegistration: {
            /** @description Whether the cluster reports to Nexus. */
            nexus_enabled: boolean;
            /**
             * @description `NONE` until it has joined an account.
             * @enum {string}
             */
            registration_status: "NONE" | "PENDING_REGISTRATION" | "ERROR_REGISTERING" | "REGISTERED";
            /** @description When the secret of the account was made. Null when there is none. */
            secret_created_at: string | null;
        };
        /** @description The account to join. */
        NexusRegistrationRequest: {
            /** @description Key from the account. */
            join_key: string;
        };
        /** @description Where to ask how far it is. */
        MonitorUri: {
            /** @description Path to ask. */
            monitor_uri: string;
        };
        /** @description A part of the cluster. */
        Tenant: {
            /**
             * Format: int64
             * @description Number of the tenant, from 1.
             */
            id: number;
            /** @description Name of the tenant. No two tenants share one. */
            name: string;
            /** @description Whether the Web UI answers on the tenant's networks. */
            web_ui_enabled: boolean;
            /** @description Whether the REST API answers on the tenant's networks. */
            rest_api_enabled: boolean;
            /** @description Whether SSH answers on the tenant's networks. */
            ssh_enabled: boolean;
            /** @description Whether replication answers on the tenant's networks. */
            replication_enabled: boolean;
            /** @description Whether NFS answers on the tenant's networks. */
            nfs_enabled: boolean;
            /** @description Whether SMB answers on the tenant's networks. */
            smb_enabled: boolean;
            /** @description Ids of the networks that belong to the tenant. A network belongs to one tenant only. */
            networks: number[];
            /**
             * Format: int64
             * @description Id of the place that its users and groups come from.
             */
            identity_config_id: number;
        };
        /** @description All tenants. */
        TenantList: {
            /** @description The tenants in order of their numbers. */
            entries: components["schemas"]["Tenant"][];
        };
        /** @description A tenant to be made. Protocols that are not named are off. */
        NewTenant: {
            /** @description Name of the tenant. No two tenants share one. */
            name: string;
            /** @description Whether the Web UI answers on the tenant's networks. */
            web_ui_enabled?: boolean;
            /** @description Whether the REST API answers on the tenant's networks. */
            rest_api_enabled?: boolean;
            /** @description Whether SSH answers on the tenant's networks. */
            ssh_enabled?: boolean;
            /** @description Whether replication answers on the tenant's networks. */
            replication_enabled?: boolean;
            /** @description Whether NFS answers on the tenant's networks. */
            nfs_enabled?: boolean;
            /** @description Whether SMB answers on the tenant's networks. */
            smb_enabled?: boolean;
            /** @description Ids of the networks that belong to the tenant. A network belongs to one tenant only. */
            networks?: number[];
            /**
             * Format: int64
             * @description Id of the place that its users and groups come from.
             */
            identity_config_id?: number;
        };
        /** @description All that is to hold of a tenant from now on. */
        TenantSettings: {
            /**
             * Format: int64
             * @description Number of the tenant, from 1.
             */
            id?: number;
            /** @description Name of the tenant. No two tenants share one. */
            name: string;
            /** @description Whether the Web UI answers on the tenant's networks. */
            web_ui_enabled: boolean;
            /** @description Whether the REST API answers on the tenant's networks. */
            rest_api_enabled: boolean;
            /** @description Whether SSH answers on the tenant's networks. */
            ssh_enabled: boolean;
            /** @description Whether replication answers on the tenant's networks. */
            replication_enabled: boolean;
            /** @description Whether NFS answers on the tenant's networks. */
            nfs_enabled: boolean;
            /** @description Whether SMB answers on the tenant's networks. */
            smb_enabled: boolean;
            /** @description Ids of the networks that belong to the tenant. A network belongs to one tenant only. */
            networks: number[];
            /**
             * Format: int64
             * @description Id of the place that its users and groups come from.
             */
            identity_config_id?: number;
        };
        /** @description What is to change of a tenant. */
        TenantChange: {
            /**
             * Format: int64
             * @description Number of the tenant, from 1.
             */
            id?: number;
            /** @description Name of the tenant. No two tenants share one. */
            name?: string;
            /** @description Whether the Web UI answers on the tenant's networks. */
            web_ui_enabled?: boolean;
            /** @description Whether the REST API answers on the tenant's networks. */
            rest_api_enabled?: boolean;
            /** @description Whether SSH answers on the tenant's networks. */
            ssh_enabled?: boolean;
            /** @description Whether replication answers on the tenant's networks. */
            replication_enabled?: boolean;
            /** @description Whether NFS answers on the tenant's networks. */
            nfs_enabled?: boolean;
            /** @description Whether SMB answers on the tenant's networks. */
            smb_enabled?: boolean;
            /** @description Ids of the networks that belong to the tenant. A network belongs to one tenant only. */
            networks?: number[];
            /**
             * Format: int64
             * @description Id of the place that its users and groups come from.
             */
            identity_config_id?: number;
        };
        /** @description Which servers the cluster follows. */
        TimeSettingsV1: {
            /** @description Whether the domain controllers of Active Directory come before the listed servers. */
            use_ad_for_primary: boolean;
            /** @description NTP servers to follow, most preferred first. May be empty. */
            ntp_servers: string[];
        };
        /** @description The settings to change. What is left out stays as it is. */
        TimeSettingsPatchV1: {
            /** @description Whether the domain controllers of Active Directory come before the listed servers. */
            use_ad_for_primary?: boolean;
            /** @description NTP servers to follow, most preferred first. May be empty. */
            ntp_servers?: string[];
        };
        /** @description Where the cluster takes its time from. */
        TimeSettings: {
            /** @description Whether the domain controllers of Active Directory come before the listed servers. */
            use_ad_for_primary: boolean;
            /** @description NTP servers to follow, most preferred first. May be empty. */
            ntp_servers: string[];
            /**
             * @description Where the cluster takes its time from: NTP servers, or the clock of the machine below it.
             * @enum {string}
             */
            source: "API_TIME_SOURCE_NTP" | "API_TIME_SOURCE_HYPERVISOR";
        };
        /** @description The settings to change. What is left out stays as it is. */
        TimeSettingsPatch: {
            /** @description Whether the domain controllers of Active Directory come before the listed servers. */
            use_ad_for_primary?: boolean;
            /** @description NTP servers to follow, most preferred first. May be empty. */
            ntp_servers?: string[];
            /**
             * @description Where the cluster takes its time from: NTP servers, or the clock of the machine below it.
             * @enum {string}
             */
            source?: "API_TIME_SOURCE_NTP" | "API_TIME_SOURCE_HYPERVISOR";
        };
        /** @description The clock and what it is told to follow. */
        TimeStatusV1: {
            /** @description The settings in force. */
            config: components["schemas"]["TimeSettingsV1"];
            /** @description The present time of the sandbox, which may be paused, advanced or sped up. */
            time: components["schemas"]["Timestamp"];
            /**
             * @description Whether the clock follows one of its servers. A sandbox follows none.
             * @enum {string}
             */
            status: "TIME_NOT_SYNCHRONIZING" | "TIME_SYNCHRONIZING";
        };
        /** @description The clock and what it is told to follow. */
        TimeStatus: {
            /** @description The settings in force. */
            config: components["schemas"]["TimeSettings"];
            /** @description The present time of the sandbox, which may be paused, advanced or sped up. */
            time: components["schemas"]["Timestamp"];
            /**
             * @description Whether the clock follows one of its servers. A sandbox follows none.
             * @enum {string}
             */
            status: "TIME_NOT_SYNCHRONIZING" | "TIME_SYNCHRONIZING";
        };
        /** @description Names of the tz database, in alphabetical order, `UTC` among them. */
        TimeZoneList: string[];
        /** @description What was asked for. */
        UpgradeSettings: {
            /** @description Path of the image in the file system of the cluster. */
            install_path: string;
            /** @description Version of the image. */
            target_version: string;
            /**
             * @description Whether the system below the software changes too, so that nodes restart.
             * @enum {string}
             */
            upgrade_type: "SOFTWARE_ONLY" | "SOFTWARE_AND_PLATFORM";
            /** @description Whether the upgrade goes on by itself once it is prepared. */
            auto_commit: boolean;
            /** @description Whether nodes restart in turns, so that the cluster stays up. */
            do_rolling_reboot: boolean;
            /**
             * Format: int64
             * @description How many nodes restart at a time. 0 lets the cluster choose.
             */
            num_nodes_to_reboot: number;
        };
        /** @description Where an upgrade stands. */
        UpgradeStatus: {
            /**
             * @description `UPGRADE_STATE_IDLE` while none runs.
             * @enum {string}
             */
            state: "UPGRADE_STATE_IDLE" | "UPGRADE_STATE_PREPARING" | "UPGRADE_STATE_PREPARED" | "UPGRADE_STATE_COMMITTING" | "UPGRADE_STATE_COMMITTED" | "UPGRADE_STATE_REBOOTING";
            /**
             * Format: int64
             * @description Percent of the present step. Null while none runs.
             */
            progress: number | null;
            /** @description What was asked for. Null while none runs. */
            settings: components["schemas"]["UpgradeSettings"] | null;
            /** @description Why the last one failed. Null when it did not. */
            error_info: string | null;
        };
        /** @description Whether an upgrade may start. */
        UpgradeBlocked: {
            /** @description Whether something stands against it. */
            is_blocked: boolean;
            /** @description Whether parts of the cluster are down. */
            cluster_degraded: boolean;
            /** @description What stands against it. Empty when nothing does. */
            blocked_reason: string;
        };
        /** @description What to upgrade to, and how. */
        UpgradePrepareRequest: {
            /** @description Path of the image in the file system of the cluster. */
            image_path: string;
            /** @description Whether the upgrade goes on by itself once it is prepared. */
            auto_commit?: boolean;
            /** @description Whether nodes restart in turns, so that the cluster stays up. */
            do_rolling_reboot?: boolean;
            /**
             * Format: int64
             * @description How many nodes restart at a time. Null lets the cluster choose.
             */
            num_nodes_to_reboot?: number | null;
        };
        /** @description Which image. */
        UpgradeImageRequest: {
            /** @description Path of the image in the file system of the cluster. */
            image_path: string;
        };
        /** @description What an image holds. */
        UpgradeImageInfo: {
            /** @description Its version. */
            target_version: string;
            /**
             * @description Whether the system below the software changes too, so that nodes restart.
             * @enum {string}
             */
            upgrade_type: "SOFTWARE_ONLY" | "SOFTWARE_AND_PLATFORM";
            /** @description What is wrong with it. Empty when nothing is. */
            error: string;
        };
        /** @description Upgrade of a machine without a cluster. */
        UnconfiguredUpgradeSettings: {
            /** @description Path of the image on the machine. */
            install_path: string;
            /** @description State to go to, for instance `idle` or `prepared`. */
            target: string;
        };
        /** @description Where the upgrade of a machine without a cluster stands. */
        UnconfiguredUpgradeStatus: {
            /** @description The present step. */
            state: string;
        };
        /** @description A span of time. */
        Duration: {
            /** @description Its length in billionths of a second. */
            nanoseconds: components["schemas"]["DecimalString"];
        };
        /** @description How the Web UI treats everybody. */
        WebUiSettings: {
            /** @description After how much time without a click the Web UI signs its user out. Null for never. */
            inactivity_timeout: components["schemas"]["Duration"] | null;
            /** @description Text that is shown before signing in. Null for none. */
            login_banner: string | null;
        };
        /** @description What to change. What is left out stays as it is. */
        WebUiSettingsPatch: {
            /** @description After how much time without a click the Web UI signs its user out. Null for never. */
            inactivity_timeout?: components["schemas"]["Duration"] | null;
            /** @description Text that is shown before signing in. Null for none. */
            login_banner?: string | null;
        };
    };
    responses: {
        /** @description The request cannot be read, or asks for something that is not possible now. Nothing was changed. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "description": "Could not read the request: body/target_root_path is missing",
                 *       "module": "sandbar",
                 *       "error_class": "decode_error",
                 *       "user_visible": true,
                 *       "stack": [],
                 *       "inner": null
                 *     }
                 */
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description No token was sent, or it is unknown or has expired. Sign in and try again. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "description": "Could not accept the token: it is unknown or has expired, sign in again",
                 *       "module": "sandbar",
                 *       "error_class": "http_unauthorized_error",
                 *       "user_visible": true,
                 *       "stack": [],
                 *       "inner": null
                 *     }
                 */
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The signed-in user lacks the privilege that this operation needs. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "description": "Could not allow the call: it needs PRIVILEGE_REPLICATION_SOURCE_WRITE",
                 *       "module": "sandbar",
                 *       "error_class": "http_forbidden_error",
                 *       "user_visible": true,
                 *       "stack": [],
                 *       "inner": null
                 *     }
                 */
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description What the path names does not exist on this cluster. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "description": "Could not find /projects/missing: no such entry",
                 *       "module": "sandbar",
                 *       "error_class": "fs_no_such_entry_error",
                 *       "user_visible": true,
                 *       "stack": [],
                 *       "inner": null
                 *     }
                 */
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The change does not fit the present state. Nothing was changed. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "description": "Could not create /projects/notes.txt: the name is taken, choose another",
                 *       "module": "sandbar",
                 *       "error_class": "fs_entry_exists_error",
                 *       "user_visible": true,
                 *       "stack": [],
                 *       "inner": null
                 *     }
                 */
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The object has changed since the `ETag` in `If-Match` was read. Read it again, then repeat. */
        PreconditionFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "description": "Could not change the object: it is at version \"2\", the request wants \"1\"",
                 *       "module": "sandbar",
                 *       "error_class": "http_precondition_failed_error",
                 *       "user_visible": true,
                 *       "stack": [],
                 *       "inner": null
                 *     }
                 */
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The emulator lacks what this operation needs; the description says what. Nothing was changed. */
        NotEmulated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "description": "Sandbar does not emulate POST /v1/shutdown/halt: Switch the cluster off: a call must not end the process",
                 *       "module": "sandbar",
                 *       "error_class": "not_implemented_error",
                 *       "user_visible": true,
                 *       "stack": [],
                 *       "inner": null
                 *     }
                 */
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /**
         * @description Too many requests came at once. `Retry-After` says after how many seconds to try again. The emulator limits
         *     sign-ins only; clients do well to heed it on every call.
         */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "description": "Could not log in as admin: too many failures, wait 42 s",
                 *       "module": "sandbar",
                 *       "error_class": "http_too_many_requests_error",
                 *       "user_visible": true,
                 *       "stack": [],
                 *       "inner": null
                 *     }
                 */
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description Too much is going on. `Retry-After` says after how many seconds to try again. */
        Busy: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "description": "Could not check the password: 100 others wait",
                 *       "module": "sandbar",
                 *       "error_class": "http_service_unavailable_error",
                 *       "user_visible": true,
                 *       "stack": [],
                 *       "inner": null
                 *     }
                 */
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The server failed. Its log says why; nothing of that is told to callers. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "description": "The request failed inside the server",
                 *       "module": "sandbar",
                 *       "error_class": "internal_error",
                 *       "user_visible": true,
                 *       "stack": [],
                 *       "inner": null
                 *     }
                 */
                "application/json": components["schemas"]["ApiError"];
            };
        };
    };
    parameters: {
        /** @description An `ETag` from an earlier answer. The call changes nothing and answers 412 when the object has moved on. */
        IfMatch: string;
        /**
         * @description Id of the relationship, the same on both clusters.
         * @example 0d8f6a52-3c1e-4b7a-9f60-5e2a7c41b913
         */
        RelationshipId: string;
        /**
         * @description Id of the relationship, the same on both clusters.
         * @example 0d8f6a52-3c1e-4b7a-9f60-5e2a7c41b913
         */
        QueueRelationshipId: string;
        /**
         * @description Id of the waiting snapshot, as `listQueuedSnapshots` shows it.
         * @example 12
         */
        QueueSnapshotId: number;
        /**
         * @description Number of the node, from 1.
         * @example 1
         */
        NodeId: number;
        /**
         * @description Id of the snapshot.
         * @example 1
         */
        SnapshotId: number;
        /**
         * @description A file or directory. Either its id, or its absolute path percent-encoded into one segment: `/projects/` is
         *     written `%2Fprojects%2F`.
         * @example /projects/notes.txt
         */
        FileRef: string;
        /**
         * @description A directory. Either its id, or its absolute path percent-encoded into one segment: `/projects/` is written
         *     `%2Fprojects%2F`.
         * @example /projects/
         */
        DirectoryRef: string;
        /** @description Id of a snapshot. The answer then shows the state that the snapshot keeps, not the present one. */
        InSnapshot: number;
        /** @description When true, this read leaves the access time alone. */
        SkipAtimeUpdate: components["schemas"]["QueryBoolean"];
        /**
         * @description Id of the access token.
         * @example 1
         */
        TokenId: string;
        /** @description Shows the tokens of this user only: its name, `uid:` and its number for NFS, or `auth_id:` and its id. */
        TokensOfUser: string;
        /** @description Id of the last token of the page before. */
        TokensAfter: string;
        /** @description Most tokens in one answer; 1000 at most. */
        TokensLimit: number;
        /**
         * @description Security identifier of Windows.
         * @example S-1-5-21-9-8-7-1105
         */
        AdSid: string;
        /**
         * @description Distinguished name in the directory.
         * @example CN=Ines Moreau,DC=harbour,DC=example
         */
        AdDistinguishedName: string;
        /**
         * @description Group number for NFS.
         * @example 3001
         */
        AdGroupNumber: number;
        /**
         * @description User number for NFS.
         * @example 2001
         */
        AdUserNumber: number;
        /**
         * @description Name in the domain.
         * @example ines
         */
        AdUsername: string;
        /** @description Which figures to show. All of them when it is left out. */
        ActivityType: components["schemas"]["ActivityKind"];
        /** @description Seconds since 1970 from which on intervals are shown. The last hour when it is left out. */
        SeriesBeginTime: number;
        /**
         * @description Begin of the first period, in seconds since 1970.
         * @example 1767600000
         */
        HistoryBeginTime: number;
        /** @description End of the last period, in seconds since 1970. Now when it is left out. */
        HistoryEndTime: number;
        /** @description Length of a period. */
        HistoryInterval: "hourly" | "daily" | "weekly";
        /**
         * @description Begin of a period, in seconds since 1970, as `getCapacityHistory` shows it.
         * @example 1767600000
         */
        HistoryTimestamp: number;
        /**
         * @description Id of the destination.
         * @example 1
         */
        AuditDestinationId: number;
        /** @description Where the page begins, as a `next` of an earlier answer has it. */
        AuditAfter: number;
        /** @description At most so many entries; 1,000 when it is left out. */
        AuditLimit: number;
        /**
         * @description Auth id of a user or group.
         * @example 1000
         */
        AuthId: string;
        /**
         * @description User number for NFS.
         * @example 2000
         */
        PosixUserNumber: number;
        /**
         * @description Group number for NFS.
         * @example 3001
         */
        PosixGroupNumber: number;
        /**
         * @description Security identifier of Windows.
         * @example S-1-1-0
         */
        Sid: string;
        /**
         * @description Name of a local user or group.
         * @example observer
         */
        LocalUsername: string;
        /**
         * @description Id of the slot: node and slot, with a point between.
         * @example 1.1
         */
        SlotId: string;
        /**
         * @description Number of the node.
         * @example 1
         */
        SlotNodeId: number;
        /** @description When true, machines of other models are listed too. */
        IncludeIncompatibles: components["schemas"]["QueryBoolean"];
        /**
         * @description Number of the DNS configuration; a sandbox has 1 only.
         * @example 1
         */
        DnsConfigId: number;
        /**
         * @description Name in the directory.
         * @example ines
         */
        LdapLoginName: string;
        /**
         * @description User number for NFS.
         * @example 2001
         */
        LdapUserNumber: number;
        /**
         * @description Id of a local group.
         * @example 1001
         */
        GroupId: string;
        /**
         * @description Id of a local group.
         * @example 1001
         */
        MembersGroupId: string;
        /**
         * @description Id of a local user.
         * @example 1000
         */
        GroupMemberId: string;
        /**
         * @description Id of a local user.
         * @example 1000
         */
        UserId: string;
        /** @description Ranges to reckon with instead of those in use, with commas between: `192.0.2.10-20,192.0.2.32/28`. */
        TryRanges: string;
        /** @description Netmask that goes with them. All addresses have to lie in one such network. */
        TryNetmask: string;
        /** @description Floating ranges to reckon with, written in the same way. */
        TryFloatingRanges: string;
        /**
         * @description Number of the interface; a sandbox has 1 only.
         * @example 1
         */
        InterfaceId: number;
        /**
         * @description Number of the interface; a sandbox has 1 only.
         * @example 1
         */
        StatusInterfaceId: number;
        /**
         * @description Number of the network; a sandbox has 1 only.
         * @example 1
         */
        NetworkId: number;
        /**
         * @description Number of the node; a sandbox has 1 only.
         * @example 1
         */
        StatusNodeId: number;
        /**
         * @description UUID of the file system that stands for the bucket.
         * @example 7f2cdd91-d3e8-4df3-8e4e-e1b5d5fd5869
         */
        BridgeFilesystemUuid: string;
        /**
         * @description Number of the portal on this cluster.
         * @example 1
         */
        SpokePortalId: number;
        /**
         * @description Number of the portal on this cluster.
         * @example 1
         */
        HubPortalId: number;
        /**
         * @description File id of the directory on the spoke, as `roots` shows it.
         * @example 3
         */
        SpokeRoot: string;
        /**
         * @description File id of the directory on the hub.
         * @example 3
         */
        HubRoot: string;
        /** @description When true, the portal goes even if the other cluster cannot be told. */
        PortalForce: components["schemas"]["QueryBoolean"];
        /**
         * @description UUID of a file system.
         * @example 7f2cdd91-d3e8-4df3-8e4e-e1b5d5fd5869
         */
        PortalFilesystemUuid: string;
        /** @description Only events from this moment on. */
        QuorumBeginTime: string;
        /** @description Only events up to this moment. */
        QuorumEndTime: string;
        /** @description Only events of this file system. */
        QuorumFilesystemUuid: string;
        /** @description At most so many events. */
        QuorumLimit: number;
        /** @description Only events that this node saw. */
        QuorumNodeId: number;
        /** @description Only events of this kind. */
        QuorumType: "abandon" | "success";
        /**
         * @description Name of the role, percent-encoded.
         * @example Night shift
         */
        RoleName: string;
        /**
         * @description Auth id of a user or group, as `findIdentity` tells it.
         * @example 1000
         */
        RoleMemberId: string;
        /** @description Auth id of the last member of the page before. */
        MembersAfter: string;
        /** @description Most members in one answer; 1000 at most. */
        MembersLimit: number;
        /**
         * @description Number of the tenant.
         * @example 2
         */
        TenantId: number;
        /** @description When true, an image that does not fit the platform is taken all the same. */
        OverrideCompatibilityCheck: components["schemas"]["QueryBoolean"];
    };
    requestBodies: never;
    headers: {
        /** @description Version of the object. Send it back as `If-Match` to change the object only if nobody else did. */
        ETag: string;
        /** @description Seconds until the next try has a chance. */
        RetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginRequest"];
            };
        };
        responses: {
            /** @description The session is open. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "bearer_token": "session-v1:c2FuZGJhci1leGFtcGxlLXRva2Vu"
                     *     }
                     */
                    "application/json": components["schemas"]["Credentials"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Busy"];
        };
    };
    startSamlLogin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where to sign in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "login_id": "7",
                     *       "login_url": "https://sso.example.com/login?id=7"
                     *     }
                     */
                    "application/json": components["schemas"]["SamlLogin"];
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    retrieveSamlLogin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SamlLoginVerification"];
            };
        };
        responses: {
            /** @description The session is open. The token is empty while the user is still signing in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "bearer_token": "session-v1:c2FuZGJhci1leGFtcGxlLXRva2Vu"
                     *     }
                     */
                    "application/json": components["schemas"]["Credentials"];
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChange"];
            };
        };
        responses: {
            /** @description The new password holds. The answer has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Busy"];
        };
    };
    logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session has ended. The answer has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    whoAmI: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user behind the token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "500",
                     *       "name": "admin",
                     *       "primary_group": "513",
                     *       "sid": "S-1-5-21-100-200-300-500",
                     *       "uid": "",
                     *       "home_directory": null,
                     *       "can_change_password": true,
                     *       "privileges": [
                     *         "PRIVILEGE_REPLICATION_SOURCE_READ",
                     *         "PRIVILEGE_REPLICATION_SOURCE_WRITE"
                     *       ],
                     *       "access_token_id": null
                     *     }
                     */
                    "application/json": components["schemas"]["UserInfo"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listSessionRoles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller's roles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       "Administrators"
                     *     ]
                     */
                    "application/json": components["schemas"]["SessionRoles"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getVersion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The software that this cluster emulates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "revision_id": "Qumulo Core 7.10.2",
                     *       "build_id": "sandbar",
                     *       "flavor": "release",
                     *       "build_date": "2026-01-01T00:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["VersionInfo"];
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getClusterSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The present name. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "cluster_name": "alpha"
                     *     }
                     */
                    "application/json": components["schemas"]["ClusterSettings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    setClusterSettings: {
        parameters: {
            query?: never;
            header?: {
                /** @description An `ETag` from an earlier answer. The call changes nothing and answers 412 when the object has moved on. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClusterSettingsRequest"];
            };
        };
        responses: {
            /** @description The name as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "cluster_name": "alpha"
                     *     }
                     */
                    "application/json": components["schemas"]["ClusterSettings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listNodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The nodes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": 1,
                     *         "node_status": "online",
                     *         "node_name": "alpha-1",
                     *         "uuid": "3f1a0c62-7d45-4e0b-8a19-6b2c9d507e11",
                     *         "label": "sandbox",
                     *         "model_number": "sandbar",
                     *         "serial_number": "sandbar-1",
                     *         "mac_address": "02:00:00:00:00:01"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["NodeList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    addNodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddNodesRequestV1"];
            };
        };
        responses: {
            /** @description Adding has begun. The answer has no body. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    getNode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the node, from 1.
                 * @example 1
                 */
                id: components["parameters"]["NodeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The node. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "node_status": "online",
                     *       "node_name": "alpha-1",
                     *       "uuid": "3f1a0c62-7d45-4e0b-8a19-6b2c9d507e11",
                     *       "label": "sandbox",
                     *       "model_number": "sandbar",
                     *       "serial_number": "sandbar-1",
                     *       "mac_address": "02:00:00:00:00:01"
                     *     }
                     */
                    "application/json": components["schemas"]["Node"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    calculateNodeAddCapacity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NodeSelection"];
            };
        };
        responses: {
            /** @description Space and protection afterwards. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "new_usable_capacity_in_bytes": "200000000000",
                     *       "increase_from_current_usable_capacity_in_bytes": "50000000000",
                     *       "max_node_failures": 1,
                     *       "node_add_capacity_optimized_for_fault_tolerance": {
                     *         "new_usable_capacity_in_bytes": "200000000000",
                     *         "increase_from_current_usable_capacity_in_bytes": "50000000000",
                     *         "max_node_failures": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["NodeAddCapacity"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    modifyNodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ModifyNodesRequest"];
            };
        };
        responses: {
            /** @description The change has begun. The answer has no body. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    previewModifyNodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ModifyNodesRequest"];
            };
        };
        responses: {
            /** @description Before and after. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "current_capacity": "150000000000",
                     *       "current_max_node_failures": 0,
                     *       "projected_capacity": "200000000000",
                     *       "projected_max_node_failures": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ModifyNodesPreview"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    getNodeReplacementPlan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plan; empty lists when there is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "nodes_to_be_replaced": [],
                     *       "nodes_currently_being_replaced": [],
                     *       "target_stripe_config": null
                     *     }
                     */
                    "application/json": components["schemas"]["NodeReplacementPlan"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createNodeReplacementPlan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NodeReplacementRequest"];
            };
        };
        responses: {
            /** @description The plan is registered. The answer has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    listNodeChassis: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One entry for each node. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": 1,
                     *         "light_visible": false,
                     *         "psu_statuses": []
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["NodeChassisList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getNodeChassis: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the node, from 1.
                 * @example 1
                 */
                id: components["parameters"]["NodeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The case. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "light_visible": false,
                     *       "psu_statuses": []
                     *     }
                     */
                    "application/json": components["schemas"]["NodeChassis"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listNodeLights: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One entry for each node. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": 1,
                     *         "light_visible": false
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["NodeLightStatusList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getNodeLight: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the node, from 1.
                 * @example 1
                 */
                id: components["parameters"]["NodeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The light. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "light_visible": false
                     *     }
                     */
                    "application/json": components["schemas"]["NodeLight"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    setNodeLight: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the node, from 1.
                 * @example 1
                 */
                id: components["parameters"]["NodeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NodeLight"];
            };
        };
        responses: {
            /** @description The light is switched. The answer has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    identifyNode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the node, from 1.
                 * @example 1
                 */
                id: components["parameters"]["NodeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NodeLight"];
            };
        };
        responses: {
            /** @description The light is switched. The answer has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getRestriperStatusV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state of the work. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "NOT_RUNNING",
                     *       "data_at_risk": false,
                     *       "blocked_reason": "",
                     *       "phase": "",
                     *       "elapsed_seconds": 0,
                     *       "estimated_seconds_left": 0,
                     *       "percent_complete": 0,
                     *       "coordinator_node": 1
                     *     }
                     */
                    "application/json": components["schemas"]["RestriperStatusV1"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getRestriperStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state of the work. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "state": "NOT_STARTED",
                     *       "blocked_reason": "",
                     *       "data_at_risk": false
                     *     }
                     */
                    "application/json": components["schemas"]["RestriperStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getProtectionStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The protection. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "blocks_per_stripe": 1,
                     *       "data_blocks_per_stripe": 1,
                     *       "protection_system_type": "PROTECTION_SYSTEM_TYPE_EC",
                     *       "max_node_failures": 0,
                     *       "max_drive_failures": 0,
                     *       "max_drive_spares": 0,
                     *       "remaining_node_failures": 0,
                     *       "remaining_drive_failures": 0,
                     *       "pending_configuration": null
                     *     }
                     */
                    "application/json": components["schemas"]["ProtectionStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getObjectBackedNodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The nodes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "membership": {
                     *         "node_ips_and_fault_domains": [
                     *           {
                     *             "node_ip": "203.0.113.10",
                     *             "fault_domain_id": 1
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ObjectBackedNodes"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    modifyObjectBackedNodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObjectBackedNodesRequest"];
            };
        };
        responses: {
            /** @description The change has begun. The answer has no body. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    previewObjectBackedNodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObjectBackedNodesRequest"];
            };
        };
        responses: {
            /** @description Who comes and who goes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "target_membership": [
                     *         {
                     *           "node_ip": "203.0.113.10",
                     *           "fault_domain_id": 1
                     *         },
                     *         {
                     *           "node_ip": "203.0.113.11",
                     *           "fault_domain_id": 2
                     *         }
                     *       ],
                     *       "current_membership": [
                     *         {
                     *           "node_id": 1,
                     *           "node_ip": "203.0.113.10",
                     *           "fault_domain_id": 1
                     *         }
                     *       ],
                     *       "nodes_being_added": [
                     *         {
                     *           "node_ip": "203.0.113.11",
                     *           "fault_domain_id": 2
                     *         }
                     *       ],
                     *       "nodes_being_removed": []
                     *     }
                     */
                    "application/json": components["schemas"]["ObjectBackedNodesPreview"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    getObjectBackedFaultTolerance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What it survives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "max_node_failures": 1,
                     *       "max_fault_domain_failures": 0
                     *     }
                     */
                    "application/json": components["schemas"]["ObjectBackedFaultTolerance"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    setSslCertificateV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SslCertificateRequest"];
            };
        };
        responses: {
            /** @description New connections use the certificate. The answer has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    setSslCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SslCertificateRequest"];
            };
        };
        responses: {
            /** @description New connections use the certificate. The answer has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    getSslCaCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The certificates. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "ca_certificate": "-----BEGIN CERTIFICATE-----\nMIIBszCCAVmgAwIBAgIUQ2F\n-----END CERTIFICATE-----\n"
                     *     }
                     */
                    "application/json": components["schemas"]["SslCaCertificate"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    setSslCaCertificate: {
        parameters: {
            query?: never;
            header?: {
                /** @description An `ETag` from an earlier answer. The call changes nothing and answers 412 when the object has moved on. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SslCaCertificate"];
            };
        };
        responses: {
            /** @description The certificates as they are now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "ca_certificate": "-----BEGIN CERTIFICATE-----\nMIIBszCCAVmgAwIBAgIUQ2F\n-----END CERTIFICATE-----\n"
                     *     }
                     */
                    "application/json": components["schemas"]["SslCaCertificate"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteSslCaCertificate: {
        parameters: {
            query?: never;
            header?: {
                /** @description An `ETag` from an earlier answer. The call changes nothing and answers 412 when the object has moved on. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No certificates are left. The answer has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getSslCiphers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The suites. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "tls_1_2": [
                     *         "ECDHE-ECDSA-AES256-GCM-SHA384",
                     *         "ECDHE-RSA-AES256-GCM-SHA384"
                     *       ],
                     *       "tls_1_3": [
                     *         "TLS_AES_256_GCM_SHA384",
                     *         "TLS_CHACHA20_POLY1305_SHA256"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SslCiphers"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    setSslCiphers: {
        parameters: {
            query?: never;
            header?: {
                /** @description An `ETag` from an earlier answer. The call changes nothing and answers 412 when the object has moved on. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SslCiphers"];
            };
        };
        responses: {
            /** @description The suites as they are now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "tls_1_2": [
                     *         "ECDHE-ECDSA-AES256-GCM-SHA384",
                     *         "ECDHE-RSA-AES256-GCM-SHA384"
                     *       ],
                     *       "tls_1_3": [
                     *         "TLS_AES_256_GCM_SHA384",
                     *         "TLS_CHACHA20_POLY1305_SHA256"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SslCiphers"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listDiskSlots: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The slots with their drives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "1.1",
                     *         "node_id": 1,
                     *         "slot": 1,
                     *         "state": "healthy",
                     *         "slot_type": "SSD",
                     *         "disk_type": "SSD",
                     *         "disk_model": "sandbar",
                     *         "disk_serial_number": "sandbar-1-1",
                     *         "capacity": "1000000000000",
                     *         "raw_capacity": "1000000000000",
                     *         "minimum_raw_capacity": "0",
                     *         "high_endurance": false,
                     *         "drive_bay": "1.1",
                     *         "led_pattern": "LED_PATTERN_NORMAL"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["DiskSlotList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getDiskSlot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the slot: node and slot, with a point between.
                 * @example 1.1
                 */
                id: components["parameters"]["SlotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The slot with its drive. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "1.1",
                     *       "node_id": 1,
                     *       "slot": 1,
                     *       "state": "healthy",
                     *       "slot_type": "SSD",
                     *       "disk_type": "SSD",
                     *       "disk_model": "sandbar",
                     *       "disk_serial_number": "sandbar-1-1",
                     *       "capacity": "1000000000000",
                     *       "raw_capacity": "1000000000000",
                     *       "minimum_raw_capacity": "0",
                     *       "high_endurance": false,
                     *       "drive_bay": "1.1",
                     *       "led_pattern": "LED_PATTERN_NORMAL"
                     *     }
                     */
                    "application/json": components["schemas"]["DiskSlot"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    modifyDiskSlot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the slot: node and slot, with a point between.
                 * @example 1.1
                 */
                id: components["parameters"]["SlotId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DiskSlotPatch"];
            };
        };
        responses: {
            /** @description The slot as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "1.1",
                     *       "node_id": 1,
                     *       "slot": 1,
                     *       "state": "healthy",
                     *       "slot_type": "SSD",
                     *       "disk_type": "SSD",
                     *       "disk_model": "sandbar",
                     *       "disk_serial_number": "sandbar-1-1",
                     *       "capacity": "1000000000000",
                     *       "raw_capacity": "1000000000000",
                     *       "minimum_raw_capacity": "0",
                     *       "high_endurance": false,
                     *       "drive_bay": "1.1",
                     *       "led_pattern": "LED_PATTERN_LOCATE"
                     *     }
                     */
                    "application/json": components["schemas"]["DiskSlot"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listDiskSlotsOfNode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the node.
                 * @example 1
                 */
                node_id: components["parameters"]["SlotNodeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The slots of the node. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "1.1",
                     *         "node_id": 1,
                     *         "slot": 1,
                     *         "state": "healthy",
                     *         "slot_type": "SSD",
                     *         "disk_type": "SSD",
                     *         "disk_model": "sandbar",
                     *         "disk_serial_number": "sandbar-1-1",
                     *         "capacity": "1000000000000",
                     *         "raw_capacity": "1000000000000",
                     *         "minimum_raw_capacity": "0",
                     *         "high_endurance": false,
                     *         "drive_bay": "1.1",
                     *         "led_pattern": "LED_PATTERN_NORMAL"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["DiskSlotList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getNodeState: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "node_id": 1,
                     *       "state": "ACTIVE",
                     *       "cluster_id": "3f1a0c62-7d45-4e0b-8a19-6b2c9d507e11"
                     *     }
                     */
                    "application/json": components["schemas"]["NodeState"];
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listUnconfiguredNodes: {
        parameters: {
            query?: {
                /** @description When true, machines of other models are listed too. */
                "include-incompatibles"?: components["parameters"]["IncludeIncompatibles"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The machines. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "nodes": [],
                     *       "current_node_uuid": ""
                     *     }
                     */
                    "application/json": components["schemas"]["UnconfiguredNodes"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getCapacityClamp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bound. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "capacity_clamp": "10000000000000"
                     *     }
                     */
                    "application/json": components["schemas"]["CapacityClampState"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    setCapacityClamp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CapacityClamp"];
            };
        };
        responses: {
            /** @description The bound as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "capacity_clamp": "10000000000000"
                     *     }
                     */
                    "application/json": components["schemas"]["CapacityClampState"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getCapacityClamps: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bounds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": "10000000000000",
                     *       "external_object": null
                     *     }
                     */
                    "application/json": components["schemas"]["CapacityClamps"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getChecksummingStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "DISABLED"
                     *     }
                     */
                    "application/json": components["schemas"]["ChecksummingStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getSsdEndurance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The drives by node. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "1": []
                     *     }
                     */
                    "application/json": components["schemas"]["SsdEndurance"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listSourceRelationships: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The relationships. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "0d8f6a52-3c1e-4b7a-9f60-5e2a7c41b913",
                     *         "target_address": "203.0.113.20",
                     *         "target_port": 3712,
                     *         "source_root_id": "3",
                     *         "source_root_read_only": false,
                     *         "map_local_ids_to_nfs_ids": false,
                     *         "replication_enabled": true,
                     *         "replication_mode": "REPLICATION_CONTINUOUS",
                     *         "blackout_window_timezone": "UTC",
                     *         "blackout_windows": [],
                     *         "snapshot_policies": []
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["SourceRelationshipList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createSourceRelationship: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSourceRelationshipRequest"];
            };
        };
        responses: {
            /** @description The relationship, waiting for authorization. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0d8f6a52-3c1e-4b7a-9f60-5e2a7c41b913",
                     *       "target_address": "203.0.113.20",
                     *       "target_port": 3712,
                     *       "source_root_id": "3",
                     *       "source_root_read_only": false,
                     *       "map_local_ids_to_nfs_ids": false,
                     *       "replication_enabled": true,
                     *       "replication_mode": "REPLICATION_CONTINUOUS",
                     *       "blackout_window_timezone": "UTC",
                     *       "blackout_windows": [],
                     *       "snapshot_policies": []
                     *     }
                     */
                    "application/json": components["schemas"]["SourceRelationship"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getSourceRelationship: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the relationship, the same on both clusters.
                 * @example 0d8f6a52-3c1e-4b7a-9f60-5e2a7c41b913
                 */
                id: components["parameters"]["RelationshipId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0d8f6a52-3c1e-4b7a-9f60-5e2a7c41b913",
                     *       "target_address": "203.0.113.20",
                     *       "target_port": 3712,
                     *       "source_root_id": "3",
                     *       "source_root_read_only": false,
                     *       "map_local_ids_to_nfs_ids": false,
                     *       "replication_enabled": true,
                     *       "replication_mode": "REPLICATION_CONTINUOUS",
                     *       "blackout_window_timezone": "UTC",
                     *       "blackout_windows": [],
                     *       "snapshot_policies": []
                     *     }
                     */
                    "application/json": components["schemas"]["SourceRelationship"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    replaceSourceRelationship: {
        parameters: {
            query?: never;
            header?: {
                /** @description An `ETag` from an earlier answer. The call changes nothing and answers 412 when the object has moved on. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id of the relationship, the same on both clusters.
                 * @example 0d8f6a52-3c1e-4b7a-9f60-5e2a7c41b913
                 */
                id: components["parameters"]["RelationshipId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplaceSourceRelationshipRequest"];
            };
        };
        responses: {
            /** @description The settings as they are now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0d8f6a52-3c1e-4b7a-9f60-5e2a7c41b913",
                     *       "target_address": "203.0.113.20",
                     *       "target_port": 3712,
                     *       "source_root_id": "3",
                     *       "source_root_read_only": false,
                     *       "map_local_ids_to_nfs_ids": false,
                     *       "replication_enabled": true,
                     *       "replication_mode": "REPLICATION_CONTINUOUS",
                     *       "blackout_window_timezone": "UTC",
                     *       "blackout_windows": [],
                     *       "snapshot_policies": []
                     *     }
                     */
                    "application/json": components["schemas"]["SourceRelationship"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteSourceRelationship: {
        parameters: {
            query?: never;
            header?: {
                /** @description An `ETag` from an earlier answer. The call changes nothing and answers 412 when the object has moved on. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id of the relationship, the same on both clusters.
                 * @example 0d8f6a52-3c1e-4b7a-9f60-5e2a7c41b913
                 */
                id: components["parameters"]["RelationshipId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The relationship is gone from this cluster. The answer has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    modifySourceRelationship: {
        parameters: {
            query?: never;
            header?: {
                /** @description An `ETag` from an earlier answer. The call changes nothing and answers 412 when the object has moved on. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id of the relationship, the same on both clusters.
                 * @example 0d8f6a52-3c1e-4b7a-9f60-5e2a7c41b913
                 */
                id: components["parameters"]["RelationshipId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ModifySourceRelationshipRequest"];
            };
        };
        responses: {
            /** @description The settings as they are now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0d8f6a52-3c1e-4b7a-9f60-5e2a7c41b913",
                     *       "target_address": "203.0.113.20",
                     *       "target_port": 3712,
                     *       "source_root_id": "3",
                     *       "source_root_read_only": false,
                     *       "map_local_ids_to_nfs_ids": false,
                     *       "replication_enabled": false,
                     *       "replication_mode": "REPLICATION_CONTINUOUS",
                     *       "blackout_window_timezone": "UTC",
                     *       "blackout_windows": [],
                     *       "snapshot_policies": []
                     *     }
                     */
                    "application/json": components["schemas"]["SourceRelationship"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listSourceRelationshipStatuses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The status of each relationship. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "0d8f6a52-3c1e-4b7a-9f60-5e2a7c41b913",
                     *         "target_address": "203.0.113.20",
                     *         "target_port": 3712,
                     *         "source_root_read_only": false,
                     *         "map_local_ids_to_nfs_ids": false,
                     *         "replication_enabled": true,
                     *         "replication_mode": "REPLICATION_CONTINUOUS",
                     *         "blackout_window_timezone": "UTC",
                     *         "blackout_windows": [],
                     *         "snapshot_policies": [],
                     *         "state": "ESTABLISHED",
                     *         "end_reason": "",
                     *         "source_cluster_name": "alpha",
                     *         "source_cluster_uuid": "6d1b3f5e-2a40-4c88-b1c7-90e4d2a7f301",
                     *         "source_root_path": "/projects/",
                     *         "source_root_id": "3",
                     *         "target_cluster_name": "beta",
                     *         "target_cluster_uuid": "b72c9e04-5f13-4d6a-8e29-1c5a7d80f602",
                     *         "target_root_path": "/replica/",
                     *         "target_root_read_only": true,
                     *         "job_state": "REPLICATION_NOT_RUNNING",
                     *         "job_start_time": "",
                     *         "recovery_point": "2026-01-05T10:00:00.25Z",
                     *         "error_from_last_job": "",
                     *         "duration_of_last_job": {
                     *           "nanoseconds": "280000000"
                     *         },
                     *         "next_active_time": "",
                     *         "replication_job_status": null,
                     *         "queued_snapshot_count": 0,
                     *         "recovery_point_snapshot": {
                     *           "id": 1,
                     *           "name": "replication_to_beta",
                     *           "timestamp": "2026-01-05T10:00:00.25Z",
                     *           "directory_name": "1_replication_to_beta",
                     *           "source_file_id": "3",
                     *           "created_by_policy": false,
                     *           "expiration": "",
                     *           "in_delete": false
                     *         },
                     *         "replicating_snapshot": null
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["SourceRelationshipStatusList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getSourceRelationshipStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the relationship, the same on both clusters.
                 * @example 0d8f6a52-3c1e-4b7a-9f60-5e2a7c41b913
                 */
                id: components["parameters"]["RelationshipId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The status. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0d8f6a52-3c1e-4b7a-9f60-5e2a7c41b913",
                     *       "target_address": "203.0.113.20",
                     *       "target_port": 3712,
                     *       "source_root_read_only": false,
                     *       "map_local_ids_to_nfs_ids": false,
                     *       "replication_enabled": true,
                     *       "replication_mode": "REPLICATION_CONTINUOUS",
                     *       "blackout_window_timezone": "UTC",
                     *       "blackout_windows": [],
                     *       "snapshot_policies": [],
                     *       "state": "ESTABLISHED",
                     *       "end_reason": "",
                     *       "source_cluster_name": "alpha",
                     *       "source_cluster_uuid": "6d1b3f5e-2a40-4c88-b1c7-90e4d2a7f301",
                     *       "source_root_path": "/projects/",
                     *       "source_root_id": "3",
                     *       "target_cluster_name": "beta",
                     *       "target_cluster_uuid": "b72c9e04-5f13-4d6a-8e29-1c5a7d80f602",
                     *       "target_root_path": "/replica/",
                     *       "target_root_read_only": true,
                     *       "job_state": "REPLICATION_NOT_RUNNING",
                     *       "job_start_time": "",
                     *       "recovery_point": "2026-01-05T10:00:00.25Z",
                     *       "error_from_last_job": "",
                     *       "duration_of_last_job": {
                     *         "nanoseconds": "280000000"
                     *       },
                     *       "next_active_time": "",
                     *       "replication_job_status": null,
                     *       "queued_snapshot_count": 0,
                     *       "recovery_point_snapshot": {
                     *         "id": 1,
                     *         "name": "replication_to_beta",
                     *         "timestamp": "2026-01-05T10:00:00.25Z",
                     *         "directory_name": "1_replication_to_beta",
                     *         "source_file_id": "3",
                     *         "created_by_policy": false,
                     *         "expiration": "",
                     *         "in_delete": false
                     *       },
                     *       "replicating_snapshot": null
                     *     }
                     */
                    "application/json": components["schemas"]["SourceRelationshipStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    replicate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the relationship, the same on both clusters.
                 * @example 0d8f6a52-3c1e-4b7a-9f60-5e2a7c41b913
                 */
                id: components["parameters"]["RelationshipId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job is on its way. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "monitor_uri": "/v2/replication/source-relationships/0d8f6a52-3c1e-4b7a-9f60-5e2a7c41b913/status"
                     *     }
                     */
                    "application/json": components["schemas"]["ReplicateAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    abortReplication: {
        parameters: {
            query?: {
                /** @description When true, the policy snapshot that was being sent is dropped from the queue. */
                "skip-active-policy-snapshot"?: components["schemas"]["QueryBoolean"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the relationship, the same on both clusters.
                 * @example 0d8f6a52-3c1e-4b7a-9f60-5e2a7c41b913
                 */
                id: components["parameters"]["RelationshipId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No job runs. The answer has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    dismissSourceRelationshipError: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the relationship, the same on both clusters.
                 * @example 0d8f6a52-3c1e-4b7a-9f60-5e2a7c41b913
                 */
                id: components["parameters"]["RelationshipId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The error is cleared. The answer has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listQueuedSnapshots: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the relationship, the same on both clusters.
                 * @example 0d8f6a52-3c1e-4b7a-9f60-5e2a7c41b913
                 */
                id: components["parameters"]["RelationshipId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The queue. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "entries": []
                     *     }
                     */
                    "application/json": components["schemas"]["QueuedSnapshotList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    releaseQueuedSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the relationship, the same on both clusters.
                 * @example 0d8f6a52-3c1e-4b7a-9f60-5e2a7c41b913
                 */
                relationship_id: components["parameters"]["QueueRelationshipId"];
                /**
                 * @description Id of the waiting snapshot, as `listQueuedSnapshots` shows it.
                 * @example 12
                 */
                snapshot_id: components["parameters"]["QueueSnapshotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The snapshot no longer waits. The answer has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    reverseTargetRelationship: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReverseTargetRelationshipRequest"];
            };
        };
        responses: {
            /** @description The relationship, now with this cluster as its source. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0d8f6a52-3c1e-4b7a-9f60-5e2a7c41b913",
                     *       "target_address": "203.0.113.10",
                     *       "target_port": 3712,
                     *       "source_root_id": "3",
                     *       "source_root_read_only": false,
                     *       "map_local_ids_to_nfs_ids": false,
                     *       "replication_enabled": true,
                     *       "replication_mode": "REPLICATION_CONTINUOUS",
                     *       "blackout_window_timezone": "UTC",
                     *       "blackout_windows": [],
                     *       "snapshot_policies": []
                     *     }
                     */
                    "application/json": components["schemas"]["SourceRelationship"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listTargetRelationshipStatuses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The status of each relationship. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "0d8f6a52-3c1e-4b7a-9f60-5e2a7c41b913",
                     *         "state": "ESTABLISHED",
                     *         "end_reason": "",
                     *         "source_cluster_name": "alpha",
                     *         "source_cluster_uuid": "6d1b3f5e-2a40-4c88-b1c7-90e4d2a7f301",
                     *         "source_root_path": "/projects/",
                     *         "source_root_read_only": false,
                     *         "source_address": null,
                     *         "source_port": null,
                     *         "target_cluster_name": "beta",
                     *         "target_cluster_uuid": "b72c9e04-5f13-4d6a-8e29-1c5a7d80f602",
                     *         "target_root_path": "/replica/",
                     *         "target_root_id": "3",
                     *         "target_root_read_only": true,
                     *         "job_state": "REPLICATION_NOT_RUNNING",
                     *         "job_start_time": "",
                     *         "recovery_point": "2026-01-05T10:00:00.25Z",
                     *         "error_from_last_job": "",
                     *         "duration_of_last_job": {
                     *           "nanoseconds": "280000000"
                     *         },
                     *         "replication_enabled": true,
                     *         "replication_job_status": null,
                     *         "recovery_point_snapshot": {
                     *           "id": 1,
                     *           "name": "replication_from_alpha",
                     *           "timestamp": "2026-01-05T10:00:00.25Z",
                     *           "directory_name": "1_replication_from_alpha",
                     *           "source_file_id": "3",
                     *           "created_by_policy": false,
                     *           "expiration": "",
                     *           "in_delete": false
                     *         },
                     *         "lock_key": null
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["TargetRelationshipStatusList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getTargetRelationshipStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the relationship, the same on both clusters.
                 * @example 0d8f6a52-3c1e-4b7a-9f60-5e2a7c41b913
                 */
                id: components["parameters"]["RelationshipId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The status. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0d8f6a52-3c1e-4b7a-9f60-5e2a7c41b913",
                     *       "state": "ESTABLISHED",
                     *       "end_reason": "",
                     *       "source_cluster_name": "alpha",
                     *       "source_cluster_uuid": "6d1b3f5e-2a40-4c88-b1c7-90e4d2a7f301",
                     *       "source_root_path": "/projects/",
                     *       "source_root_read_only": false,
                     *       "source_address": null,
                     *       "source_port": null,
                     *       "target_cluster_name": "beta",
                     *       "target_cluster_uuid": "b72c9e04-5f13-4d6a-8e29-1c5a7d80f602",
                     *       "target_root_path": "/replica/",
                     *       "target_root_id": "3",
                     *       "target_root_read_only": true,
                     *       "job_state": "REPLICATION_NOT_RUNNING",
                     *       "job_start_time": "",
                     *       "recovery_point": "2026-01-05T10:00:00.25Z",
                     *       "error_from_last_job": "",
                     *       "duration_of_last_job": {
                     *         "nanoseconds": "280000000"
                     *       },
                     *       "replication_enabled": true,
                     *       "replication_job_status": null,
                     *       "recovery_point_snapshot": {
                     *         "id": 1,
                     *         "name": "replication_from_alpha",
                     *         "timestamp": "2026-01-05T10:00:00.25Z",
                     *         "directory_name": "1_replication_from_alpha",
                     *         "source_file_id": "3",
                     *         "created_by_policy": false,
                     *         "expiration": "",
                     *         "in_delete": false
                     *       },
                     *       "lock_key": null
                     *     }
                     */
                    "application/json": components["schemas"]["TargetRelationshipStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    authorizeTargetRelationship: {
        parameters: {
            query?: {
                /** @description When true, the target directory may hold files already. Those that the source lacks are removed. */
                "allow-non-empty-directory"?: components["schemas"]["QueryBoolean"];
                /** @description When true, a missing target directory is created. */
                "allow-fs-path-create"?: components["schemas"]["QueryBoolean"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the relationship, the same on both clusters.
                 * @example 0d8f6a52-3c1e-4b7a-9f60-5e2a7c41b913
                 */
                id: components["parameters"]["RelationshipId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The relationship is established. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0d8f6a52-3c1e-4b7a-9f60-5e2a7c41b913",
                     *       "state": "ESTABLISHED",
                     *       "end_reason": "",
                     *       "source_cluster_name": "alpha",
                     *       "source_cluster_uuid": "6d1b3f5e-2a40-4c88-b1c7-90e4d2a7f301",
                     *       "source_root_path": "/projects/",
                     *       "source_root_read_only": false,
                     *       "source_address": null,
                     *       "source_port": null,
                     *       "target_cluster_name": "beta",
                     *       "target_cluster_uuid": "b72c9e04-5f13-4d6a-8e29-1c5a7d80f602",
                     *       "target_root_path": "/replica/",
                     *       "target_root_id": "3",
                     *       "target_root_read_only": true,
                     *       "job_state": "REPLICATION_RUNNING",
                     *       "job_start_time": "2026-01-05T10:00:00.25Z",
                     *       "recovery_point": "",
                     *       "error_from_last_job": "",
                     *       "duration_of_last_job": null,
                     *       "replication_enabled": true,
                     *       "replication_job_status": {
                     *         "percent_complete": 0.25,
                     *         "estimated_seconds_remaining": "3",
                     *         "bytes_transferred": "1024",
                     *         "bytes_unchanged": "0",
                     *         "bytes_remaining": "3072",
                     *         "bytes_deleted": "0",
                     *         "bytes_total": "4096",
                     *         "files_transferred": "3",
                     *         "files_unchanged": "0",
                     *         "files_remaining": "9",
                     *         "files_deleted": "0",
                     *         "files_total": "12",
                     *         "throughput_overall": "1024",
                     *         "throughput_current": "1024"
                     *       },
                     *       "recovery_point_snapshot": null,
                     *       "lock_key": null
                     *     }
                     */
                    "application/json": components["schemas"]["TargetRelationshipStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    makeTargetWritable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the relationship, the same on both clusters.
                 * @example 0d8f6a52-3c1e-4b7a-9f60-5e2a7c41b913
                 */
                id: components["parameters"]["RelationshipId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The target is on its way to DISCONNECTED. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0d8f6a52-3c1e-4b7a-9f60-5e2a7c41b913",
                     *       "state": "DISCONNECTED",
                     *       "end_reason": "",
                     *       "source_cluster_name": "alpha",
                     *       "source_cluster_uuid": "6d1b3f5e-2a40-4c88-b1c7-90e4d2a7f301",
                     *       "source_root_path": "/projects/",
                     *       "source_root_read_only": false,
                     *       "source_address": null,
                     *       "source_port": null,
                     *       "target_cluster_name": "beta",
                     *       "target_cluster_uuid": "b72c9e04-5f13-4d6a-8e29-1c5a7d80f602",
                     *       "target_root_path": "/replica/",
                     *       "target_root_id": "3",
                     *       "target_root_read_only": false,
                     *       "job_state": "REPLICATION_NOT_RUNNING",
                     *       "job_start_time": "",
                     *       "recovery_point": "2026-01-05T10:00:00.25Z",
                     *       "error_from_last_job": "",
                     *       "duration_of_last_job": {
                     *         "nanoseconds": "280000000"
                     *       },
                     *       "replication_enabled": true,
                     *       "replication_job_status": null,
                     *       "recovery_point_snapshot": {
                     *         "id": 1,
                     *         "name": "revert_to_1_for_alpha",
                     *         "timestamp": "2026-01-05T10:00:00.25Z",
                     *         "directory_name": "1_revert_to_1_for_alpha",
                     *         "source_file_id": "3",
                     *         "created_by_policy": false,
                     *         "expiration": "",
                     *         "in_delete": false
                     *       },
                     *       "lock_key": null
                     *     }
                     */
                    "application/json": components["schemas"]["TargetRelationshipStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    reconnectTargetRelationship: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the relationship, the same on both clusters.
                 * @example 0d8f6a52-3c1e-4b7a-9f60-5e2a7c41b913
                 */
                id: components["parameters"]["RelationshipId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The relationship is on its way to ESTABLISHED. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0d8f6a52-3c1e-4b7a-9f60-5e2a7c41b913",
                     *       "state": "ESTABLISHED",
                     *       "end_reason": "",
                     *       "source_cluster_name": "alpha",
                     *       "source_cluster_uuid": "6d1b3f5e-2a40-4c88-b1c7-90e4d2a7f301",
                     *       "source_root_path": "/projects/",
                     *       "source_root_read_only": false,
                     *       "source_address": null,
                     *       "source_port": null,
                     *       "target_cluster_name": "beta",
                     *       "target_cluster_uuid": "b72c9e04-5f13-4d6a-8e29-1c5a7d80f602",
                     *       "target_root_path": "/replica/",
                     *       "target_root_id": "3",
                     *       "target_root_read_only": true,
                     *       "job_state": "REPLICATION_NOT_RUNNING",
                     *       "job_start_time": "",
                     *       "recovery_point": "2026-01-05T10:00:00.25Z",
                     *       "error_from_last_job": "",
                     *       "duration_of_last_job": {
                     *         "nanoseconds": "280000000"
                     *       },
                     *       "replication_enabled": true,
                     *       "replication_job_status": null,
                     *       "recovery_point_snapshot": {
                     *         "id": 1,
                     *         "name": "replication_from_alpha",
                     *         "timestamp": "2026-01-05T10:00:00.25Z",
                     *         "directory_name": "1_replication_from_alpha",
                     *         "source_file_id": "3",
                     *         "created_by_policy": false,
                     *         "expiration": "",
                     *         "in_delete": false
                     *       },
                     *       "lock_key": null
                     *     }
                     */
                    "application/json": components["schemas"]["TargetRelationshipStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteTargetRelationship: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the relationship, the same on both clusters.
                 * @example 0d8f6a52-3c1e-4b7a-9f60-5e2a7c41b913
                 */
                id: components["parameters"]["RelationshipId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The relationship is gone from this cluster. The answer has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    dismissTargetRelationshipError: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the relationship, the same on both clusters.
                 * @example 0d8f6a52-3c1e-4b7a-9f60-5e2a7c41b913
                 */
                id: components["parameters"]["RelationshipId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The error is cleared. The answer has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    lockTargetRelationship: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the relationship, the same on both clusters.
                 * @example 0d8f6a52-3c1e-4b7a-9f60-5e2a7c41b913
                 */
                id: components["parameters"]["RelationshipId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TargetRelationshipLock"];
            };
        };
        responses: {
            /** @description The key as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "lock_key_ref": null
                     *     }
                     */
                    "application/json": components["schemas"]["TargetRelationshipLock"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getFileAttributes: {
        parameters: {
            query?: {
                /** @description Id of a snapshot. The answer then shows the state that the snapshot keeps, not the present one. */
                snapshot?: components["parameters"]["InSnapshot"];
                /** @description When true, the answer shows the retention lock too. */
                "retrieve-file-lock"?: components["schemas"]["QueryBoolean"];
            };
            header?: never;
            path: {
                /**
                 * @description A file or directory. Either its id, or its absolute path percent-encoded into one segment: `/projects/` is
                 *     written `%2Fprojects%2F`.
                 * @example /projects/notes.txt
                 */
                ref: components["parameters"]["FileRef"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The attributes. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "path": "/projects/notes.txt",
                     *       "name": "notes.txt",
                     *       "num_links": 1,
                     *       "type": "FS_FILE_TYPE_FILE",
                     *       "major_minor_numbers": {
                     *         "major": 0,
                     *         "minor": 0
                     *       },
                     *       "symlink_target_type": "FS_FILE_TYPE_UNKNOWN",
                     *       "file_number": "20",
                     *       "id": "20",
                     *       "mode": "0644",
                     *       "owner": "500",
                     *       "owner_details": {
                     *         "id_type": "LOCAL_USER",
                     *         "id_value": "admin"
                     *       },
                     *       "group": "513",
                     *       "group_details": {
                     *         "id_type": "LOCAL_GROUP",
                     *         "id_value": "Users"
                     *       },
                     *       "blocks": "1",
                     *       "datablocks": "1",
                     *       "metablocks": "0",
                     *       "size": "12",
                     *       "access_time": "2026-01-05T10:00:00Z",
                     *       "modification_time": "2026-01-05T10:00:00.25Z",
                     *       "change_time": "2026-01-05T10:00:00.25Z",
                     *       "creation_time": "2026-01-05T10:00:00Z",
                     *       "child_count": 0,
                     *       "extended_attributes": {
                     *         "read_only": false,
                     *         "hidden": false,
                     *         "system": false,
                     *         "archive": true,
                     *         "temporary": false,
                     *         "compressed": false,
                     *         "not_content_indexed": false,
                     *         "sparse_file": false,
                     *         "offline": false
                     *       },
                     *       "directory_entry_hash_policy": null,
                     *       "data_revision": "1",
                     *       "user_metadata_revision": "0"
                     *     }
                     */
                    "application/json": components["schemas"]["FileAttributesWithLock"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    setFileAttributes: {
        parameters: {
            query?: never;
            header?: {
                /** @description An `ETag` from an earlier answer. The call changes nothing and answers 412 when the object has moved on. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description A file or directory. Either its id, or its absolute path percent-encoded into one segment: `/projects/` is
                 *     written `%2Fprojects%2F`.
                 * @example /projects/notes.txt
                 */
                ref: components["parameters"]["FileRef"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetFileAttributesRequest"];
            };
        };
        responses: {
            /** @description The attributes as they are now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "path": "/projects/notes.txt",
                     *       "name": "notes.txt",
                     *       "num_links": 1,
                     *       "type": "FS_FILE_TYPE_FILE",
                     *       "major_minor_numbers": {
                     *         "major": 0,
                     *         "minor": 0
                     *       },
                     *       "symlink_target_type": "FS_FILE_TYPE_UNKNOWN",
                     *       "file_number": "20",
                     *       "id": "20",
                     *       "mode": "0640",
                     *       "owner": "500",
                     *       "owner_details": {
                     *         "id_type": "LOCAL_USER",
                     *         "id_value": "admin"
                     *       },
                     *       "group": "513",
                     *       "group_details": {
                     *         "id_type": "LOCAL_GROUP",
                     *         "id_value": "Users"
                     *       },
                     *       "blocks": "1",
                     *       "datablocks": "1",
                     *       "metablocks": "0",
                     *       "size": "12",
                     *       "access_time": "2026-01-05T10:00:00Z",
                     *       "modification_time": "2026-01-05T10:00:00.25Z",
                     *       "change_time": "2026-01-05T10:00:00.25Z",
                     *       "creation_time": "2026-01-05T10:00:00Z",
                     *       "child_count": 0,
                     *       "extended_attributes": {
                     *         "read_only": false,
                     *         "hidden": false,
                     *         "system": false,
                     *         "archive": true,
                     *         "temporary": false,
                     *         "compressed": false,
                     *         "not_content_indexed": false,
                     *         "sparse_file": false,
                     *         "offline": false
                     *       },
                     *       "directory_entry_hash_policy": null,
                     *       "data_revision": "1",
                     *       "user_metadata_revision": "0"
                     *     }
                     */
                    "application/json": components["schemas"]["FileAttributes"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listEntries: {
        parameters: {
            query?: {
                /** @description Id of a snapshot. The answer then shows the state that the snapshot keeps, not the present one. */
                snapshot?: components["parameters"]["InSnapshot"];
                /** @description Only names that fit this pattern: `*` stands for any text, `?` for one character. */
                "smb-pattern"?: string;
                /** @description Where the page starts. Take it from `paging.next`. */
                after?: string;
                /** @description Most entries in one page. */
                limit?: number;
                /** @description When true, the answer shows access control lists too. */
                "include-acls"?: components["schemas"]["QueryBoolean"];
                /** @description When true, this read leaves the access time alone. */
                "skip-atime-update"?: components["parameters"]["SkipAtimeUpdate"];
            };
            header?: never;
            path: {
                /**
                 * @description A directory. Either its id, or its absolute path percent-encoded into one segment: `/projects/` is written
                 *     `%2Fprojects%2F`.
                 * @example /projects/
                 */
                ref: components["parameters"]["DirectoryRef"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the directory. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "path": "/projects/",
                     *       "id": "3",
                     *       "child_count": 1,
                     *       "files": [
                     *         {
                     *           "path": "/projects/notes.txt",
                     *           "name": "notes.txt",
                     *           "num_links": 1,
                     *           "type": "FS_FILE_TYPE_FILE",
                     *           "major_minor_numbers": {
                     *             "major": 0,
                     *             "minor": 0
                     *           },
                     *           "symlink_target_type": "FS_FILE_TYPE_UNKNOWN",
                     *           "file_number": "20",
                     *           "id": "20",
                     *           "mode": "0644",
                     *           "owner": "500",
                     *           "owner_details": {
                     *             "id_type": "LOCAL_USER",
                     *             "id_value": "admin"
                     *           },
                     *           "group": "513",
                     *           "group_details": {
                     *             "id_type": "LOCAL_GROUP",
                     *             "id_value": "Users"
                     *           },
                     *           "blocks": "1",
                     *           "datablocks": "1",
                     *           "metablocks": "0",
                     *           "size": "12",
                     *           "access_time": "2026-01-05T10:00:00Z",
                     *           "modification_time": "2026-01-05T10:00:00.25Z",
                     *           "change_time": "2026-01-05T10:00:00.25Z",
                     *           "creation_time": "2026-01-05T10:00:00Z",
                     *           "child_count": 0,
                     *           "extended_attributes": {
                     *             "read_only": false,
                     *             "hidden": false,
                     *             "system": false,
                     *             "archive": true,
                     *             "temporary": false,
                     *             "compressed": false,
                     *             "not_content_indexed": false,
                     *             "sparse_file": false,
                     *             "offline": false
                     *           },
                     *           "directory_entry_hash_policy": null,
                     *           "data_revision": "1",
                     *           "user_metadata_revision": "0"
                     *         }
                     *       ],
                     *       "paging": {
                     *         "next": ""
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["DirectoryEntries"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A directory. Either its id, or its absolute path percent-encoded into one segment: `/projects/` is written
                 *     `%2Fprojects%2F`.
                 * @example /projects/
                 */
                ref: components["parameters"]["DirectoryRef"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateEntryRequest"];
            };
        };
        responses: {
            /** @description The entry under its new name. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "path": "/projects/agenda.txt",
                     *       "name": "agenda.txt",
                     *       "num_links": 1,
                     *       "type": "FS_FILE_TYPE_FILE",
                     *       "major_minor_numbers": {
                     *         "major": 0,
                     *         "minor": 0
                     *       },
                     *       "symlink_target_type": "FS_FILE_TYPE_UNKNOWN",
                     *       "file_number": "20",
                     *       "id": "20",
                     *       "mode": "0644",
                     *       "owner": "500",
                     *       "owner_details": {
                     *         "id_type": "LOCAL_USER",
                     *         "id_value": "admin"
                     *       },
                     *       "group": "513",
                     *       "group_details": {
                     *         "id_type": "LOCAL_GROUP",
                     *         "id_value": "Users"
                     *       },
                     *       "blocks": "0",
                     *       "datablocks": "0",
                     *       "metablocks": "0",
                     *       "size": "0",
                     *       "access_time": "2026-01-05T10:00:00Z",
                     *       "modification_time": "2026-01-05T10:00:00.25Z",
                     *       "change_time": "2026-01-05T10:00:00.25Z",
                     *       "creation_time": "2026-01-05T10:00:00Z",
                     *       "child_count": 0,
                     *       "extended_attributes": {
                     *         "read_only": false,
                     *         "hidden": false,
                     *         "system": false,
                     *         "archive": true,
                     *         "temporary": false,
                     *         "compressed": false,
                     *         "not_content_indexed": false,
                     *         "sparse_file": false,
                     *         "offline": false
                     *       },
                     *       "directory_entry_hash_policy": null,
                     *       "data_revision": "1",
                     *       "user_metadata_revision": "0"
                     *     }
                     */
                    "application/json": components["schemas"]["FileAttributes"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A directory. Either its id, or its absolute path percent-encoded into one segment: `/projects/` is written
                 *     `%2Fprojects%2F`.
                 * @example /projects/
                 */
                ref: components["parameters"]["DirectoryRef"];
                /**
                 * @description The name to remove, percent-encoded.
                 * @example notes.txt
                 */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The name is gone. The answer has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    readFile: {
        parameters: {
            query?: {
                /** @description Id of a snapshot. The answer then shows the state that the snapshot keeps, not the present one. */
                snapshot?: components["parameters"]["InSnapshot"];
                /** @description First byte to read, from 0. */
                offset?: number;
                /** @description Most bytes to read. */
                length?: number;
                /** @description When true, this read leaves the access time alone. */
                "skip-atime-update"?: components["parameters"]["SkipAtimeUpdate"];
            };
            header?: never;
            path: {
                /**
                 * @description A file or directory. Either its id, or its absolute path percent-encoded into one segment: `/projects/` is
                 *     written `%2Fprojects%2F`.
                 * @example /projects/notes.txt
                 */
                ref: components["parameters"]["FileRef"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": components["schemas"]["FileData"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    writeFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description An `ETag` from an earlier answer. The call changes nothing and answers 412 when the object has moved on. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description A file or directory. Either its id, or its absolute path percent-encoded into one segment: `/projects/` is
                 *     written `%2Fprojects%2F`.
                 * @example /projects/notes.txt
                 */
                ref: components["parameters"]["FileRef"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": components["schemas"]["FileData"];
            };
        };
        responses: {
            /** @description The attributes after the write. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "path": "/projects/notes.txt",
                     *       "name": "notes.txt",
                     *       "num_links": 1,
                     *       "type": "FS_FILE_TYPE_FILE",
                     *       "major_minor_numbers": {
                     *         "major": 0,
                     *         "minor": 0
                     *       },
                     *       "symlink_target_type": "FS_FILE_TYPE_UNKNOWN",
                     *       "file_number": "20",
                     *       "id": "20",
                     *       "mode": "0644",
                     *       "owner": "500",
                     *       "owner_details": {
                     *         "id_type": "LOCAL_USER",
                     *         "id_value": "admin"
                     *       },
                     *       "group": "513",
                     *       "group_details": {
                     *         "id_type": "LOCAL_GROUP",
                     *         "id_value": "Users"
                     *       },
                     *       "blocks": "1",
                     *       "datablocks": "1",
                     *       "metablocks": "0",
                     *       "size": "12",
                     *       "access_time": "2026-01-05T10:00:00Z",
                     *       "modification_time": "2026-01-05T10:00:00.25Z",
                     *       "change_time": "2026-01-05T10:00:00.25Z",
                     *       "creation_time": "2026-01-05T10:00:00Z",
                     *       "child_count": 0,
                     *       "extended_attributes": {
                     *         "read_only": false,
                     *         "hidden": false,
                     *         "system": false,
                     *         "archive": true,
                     *         "temporary": false,
                     *         "compressed": false,
                     *         "not_content_indexed": false,
                     *         "sparse_file": false,
                     *         "offline": false
                     *       },
                     *       "directory_entry_hash_policy": null,
                     *       "data_revision": "1",
                     *       "user_metadata_revision": "0"
                     *     }
                     */
                    "application/json": components["schemas"]["FileAttributes"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    patchFile: {
        parameters: {
            query?: {
                /** @description Where the first byte goes, from 0. Without it, the end of the file. */
                offset?: number;
            };
            header?: {
                /** @description An `ETag` from an earlier answer. The call changes nothing and answers 412 when the object has moved on. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description A file or directory. Either its id, or its absolute path percent-encoded into one segment: `/projects/` is
                 *     written `%2Fprojects%2F`.
                 * @example /projects/notes.txt
                 */
                ref: components["parameters"]["FileRef"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": components["schemas"]["FileData"];
            };
        };
        responses: {
            /** @description The attributes after the write. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "path": "/projects/notes.txt",
                     *       "name": "notes.txt",
                     *       "num_links": 1,
                     *       "type": "FS_FILE_TYPE_FILE",
                     *       "major_minor_numbers": {
                     *         "major": 0,
                     *         "minor": 0
                     *       },
                     *       "symlink_target_type": "FS_FILE_TYPE_UNKNOWN",
                     *       "file_number": "20",
                     *       "id": "20",
                     *       "mode": "0644",
                     *       "owner": "500",
                     *       "owner_details": {
                     *         "id_type": "LOCAL_USER",
                     *         "id_value": "admin"
                     *       },
                     *       "group": "513",
                     *       "group_details": {
                     *         "id_type": "LOCAL_GROUP",
                     *         "id_value": "Users"
                     *       },
                     *       "blocks": "1",
                     *       "datablocks": "1",
                     *       "metablocks": "0",
                     *       "size": "12",
                     *       "access_time": "2026-01-05T10:00:00Z",
                     *       "modification_time": "2026-01-05T10:00:00.25Z",
                     *       "change_time": "2026-01-05T10:00:00.25Z",
                     *       "creation_time": "2026-01-05T10:00:00Z",
                     *       "child_count": 0,
                     *       "extended_attributes": {
                     *         "read_only": false,
                     *         "hidden": false,
                     *         "system": false,
                     *         "archive": true,
                     *         "temporary": false,
                     *         "compressed": false,
                     *         "not_content_indexed": false,
                     *         "sparse_file": false,
                     *         "offline": false
                     *       },
                     *       "directory_entry_hash_policy": null,
                     *       "data_revision": "1",
                     *       "user_metadata_revision": "0"
                     *     }
                     */
                    "application/json": components["schemas"]["FileAttributes"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A file or directory. Either its id, or its absolute path percent-encoded into one segment: `/projects/` is
                 *     written `%2Fprojects%2F`.
                 * @example /projects/notes.txt
                 */
                ref: components["parameters"]["FileRef"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry is gone. The answer has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listSnapshots: {
        parameters: {
            query?: {
                /** @description Which snapshots to show. All of them when it is left out. */
                filter?: "all" | "exclude_in_delete" | "only_in_delete";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The snapshots. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "entries": [
                     *         {
                     *           "id": 1,
                     *           "name": "replication_to_beta",
                     *           "timestamp": "2026-01-05T10:00:00.25Z",
                     *           "source_file_id": "3",
                     *           "policy_id": null,
                     *           "expiration": "",
                     *           "in_delete": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SnapshotList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the snapshot.
                 * @example 1
                 */
                id: components["parameters"]["SnapshotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The snapshot. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "name": "replication_to_beta",
                     *       "timestamp": "2026-01-05T10:00:00.25Z",
                     *       "source_file_id": "3",
                     *       "policy_id": null,
                     *       "expiration": "",
                     *       "in_delete": false
                     *     }
                     */
                    "application/json": components["schemas"]["Snapshot"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteSnapshot: {
        parameters: {
            query?: never;
            header?: {
                /** @description An `ETag` from an earlier answer. The call changes nothing and answers 412 when the object has moved on. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id of the snapshot.
                 * @example 1
                 */
                id: components["parameters"]["SnapshotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The snapshot is on its way out. The answer has no body. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listSnapshotStatuses: {
        parameters: {
            query?: {
                /**
                 * @description What to leave out, separated by commas: `api_snapshots_exclude_in_delete`,
                 *     `api_snapshots_exclude_not_in_delete`, `api_snapshots_exclude_locked`, `api_snapshots_exclude_not_locked`.
                 */
                filter?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The snapshots with their status. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "entries": [
                     *         {
                     *           "id": 1,
                     *           "name": "replication_to_beta",
                     *           "timestamp": "2026-01-05T10:00:00.25Z",
                     *           "source_file_id": "3",
                     *           "source_file_path": "/projects/",
                     *           "policy_id": null,
                     *           "policy_name": "",
                     *           "expiration": "",
                     *           "owners": [
                     *             {
                     *               "id": "0d8f6a52-3c1e-4b7a-9f60-5e2a7c41b913"
                     *             }
                     *           ],
                     *           "in_delete": false,
                     *           "lock_key": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SnapshotStatusList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getSnapshotStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the snapshot.
                 * @example 1
                 */
                id: components["parameters"]["SnapshotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The snapshot with its status. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "name": "replication_to_beta",
                     *       "timestamp": "2026-01-05T10:00:00.25Z",
                     *       "source_file_id": "3",
                     *       "source_file_path": "/projects/",
                     *       "policy_id": null,
                     *       "policy_name": "",
                     *       "expiration": "",
                     *       "owners": [
                     *         {
                     *           "id": "0d8f6a52-3c1e-4b7a-9f60-5e2a7c41b913"
                     *         }
                     *       ],
                     *       "in_delete": false,
                     *       "lock_key": null
                     *     }
                     */
                    "application/json": components["schemas"]["SnapshotStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listAccessTokens: {
        parameters: {
            query?: {
                /** @description Shows the tokens of this user only: its name, `uid:` and its number for NFS, or `auth_id:` and its id. */
                user?: components["parameters"]["TokensOfUser"];
                /** @description Id of the last token of the page before. */
                after?: components["parameters"]["TokensAfter"];
                /** @description Most tokens in one answer; 1000 at most. */
                limit?: components["parameters"]["TokensLimit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tokens. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "entries": [
                     *         {
                     *           "id": "1",
                     *           "user": {
                     *             "domain": "LOCAL",
                     *             "auth_id": "1000",
                     *             "uid": null,
                     *             "gid": null,
                     *             "sid": "S-1-5-21-100-200-300-1000",
                     *             "name": "observer"
                     *           },
                     *           "creator": {
                     *             "domain": "LOCAL",
                     *             "auth_id": "500",
                     *             "uid": null,
                     *             "gid": null,
                     *             "sid": "S-1-5-21-100-200-300-500",
                     *             "name": "admin"
                     *           },
                     *           "creation_time": "2026-01-05T10:00:00Z",
                     *           "expiration_time": "2027-01-05T10:00:00Z",
                     *           "enabled": true
                     *         }
                     *       ],
                     *       "paging": {
                     *         "next": ""
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AccessTokenList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createAccessToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAccessToken"];
            };
        };
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "1",
                     *       "bearer_token": "access-v1:c2FuZGJhci1leGFtcGxlLXRva2Vu"
                     *     }
                     */
                    "application/json": components["schemas"]["AccessToken"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getAccessToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the access token.
                 * @example 1
                 */
                id: components["parameters"]["TokenId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is known of the token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "1",
                     *       "user": {
                     *         "domain": "LOCAL",
                     *         "auth_id": "1000",
                     *         "uid": null,
                     *         "gid": null,
                     *         "sid": "S-1-5-21-100-200-300-1000",
                     *         "name": "observer"
                     *       },
                     *       "creator": {
                     *         "domain": "LOCAL",
                     *         "auth_id": "500",
                     *         "uid": null,
                     *         "gid": null,
                     *         "sid": "S-1-5-21-100-200-300-500",
                     *         "name": "admin"
                     *       },
                     *       "creation_time": "2026-01-05T10:00:00Z",
                     *       "expiration_time": "2027-01-05T10:00:00Z",
                     *       "enabled": true
                     *     }
                     */
                    "application/json": components["schemas"]["AccessTokenMetadata"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteAccessToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the access token.
                 * @example 1
                 */
                id: components["parameters"]["TokenId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token is gone. The answer has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    modifyAccessToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the access token.
                 * @example 1
                 */
                id: components["parameters"]["TokenId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccessTokenChange"];
            };
        };
        responses: {
            /** @description What is known of the token now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "1",
                     *       "user": {
                     *         "domain": "LOCAL",
                     *         "auth_id": "1000",
                     *         "uid": null,
                     *         "gid": null,
                     *         "sid": "S-1-5-21-100-200-300-1000",
                     *         "name": "observer"
                     *       },
                     *       "creator": {
                     *         "domain": "LOCAL",
                     *         "auth_id": "500",
                     *         "uid": null,
                     *         "gid": null,
                     *         "sid": "S-1-5-21-100-200-300-500",
                     *         "name": "admin"
                     *       },
                     *       "creation_time": "2026-01-05T10:00:00Z",
                     *       "expiration_time": "2027-01-05T10:00:00Z",
                     *       "enabled": false
                     *     }
                     */
                    "application/json": components["schemas"]["AccessTokenMetadata"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getAdStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description There is no domain. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "NOT_IN_DOMAIN",
                     *       "domain": "",
                     *       "ou": "",
                     *       "search_trusted_domains": false,
                     *       "use_ad_posix_attributes": false,
                     *       "base_dn": "",
                     *       "domain_netbios": "",
                     *       "dcs": [],
                     *       "ldap_connection_states": []
                     *     }
                     */
                    "application/json": components["schemas"]["AdStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getAdMonitor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nothing has happened. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "LEAVE_SUCCEEDED",
                     *       "last_error": null,
                     *       "last_action_time": "",
                     *       "id": 0,
                     *       "domain": "",
                     *       "domain_netbios": "",
                     *       "ou": "",
                     *       "search_trusted_domains": false,
                     *       "use_ad_posix_attributes": false,
                     *       "base_dn": ""
                     *     }
                     */
                    "application/json": components["schemas"]["AdMonitor"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    dismissAdError: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nothing has happened. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "LEAVE_SUCCEEDED",
                     *       "last_error": null,
                     *       "last_action_time": "",
                     *       "id": 0,
                     *       "domain": "",
                     *       "domain_netbios": "",
                     *       "ou": "",
                     *       "search_trusted_domains": false,
                     *       "use_ad_posix_attributes": false,
                     *       "base_dn": ""
                     *     }
                     */
                    "application/json": components["schemas"]["AdMonitor"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getAdSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "signing": "WANT_SIGNING",
                     *       "sealing": "WANT_SEALING",
                     *       "crypto": "WANT_AES"
                     *     }
                     */
                    "application/json": components["schemas"]["AdSettings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    replaceAdSettings: {
        parameters: {
            query?: never;
            header?: {
                /** @description An `ETag` from an earlier answer. The call changes nothing and answers 412 when the object has moved on. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdSettingsInput"];
            };
        };
        responses: {
            /** @description The settings as they are now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "signing": "REQUIRE_SIGNING",
                     *       "sealing": "REQUIRE_SEALING",
                     *       "crypto": "REQUIRE_AES"
                     *     }
                     */
                    "application/json": components["schemas"]["AdSettings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    joinDomain: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdJoin"];
            };
        };
        responses: {
            /** @description The cluster has begun to join. The answer has no body. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    leaveDomain: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdLeave"];
            };
        };
        responses: {
            /** @description The cluster has begun to leave. The answer has no body. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    reconfigureDomain: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdReconfigure"];
            };
        };
        responses: {
            /** @description The change has begun. The answer has no body. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    cancelDomainChange: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The change is being stopped. The answer has no body. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    getAdObjectOfName: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Distinguished name in the directory.
                 * @example CN=Ines Moreau,DC=harbour,DC=example
                 */
                dn: components["parameters"]["AdDistinguishedName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user or group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "dn": "CN=Ines Moreau,OU=Survey,DC=harbour,DC=example",
                     *       "sid": "S-1-5-21-9-8-7-1105",
                     *       "uid": 2001,
                     *       "gid": 3001,
                     *       "name": "HARBOUR\\ines",
                     *       "groups": [
                     *         "CN=Pilots,DC=harbour,DC=example"
                     *       ],
                     *       "primary_group_sid": "S-1-5-21-9-8-7-513",
                     *       "classes": [
                     *         "person",
                     *         "user"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AdObject"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    getAdObjectOfSid: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Security identifier of Windows.
                 * @example S-1-5-21-9-8-7-1105
                 */
                sid: components["parameters"]["AdSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user or group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "dn": "CN=Ines Moreau,OU=Survey,DC=harbour,DC=example",
                     *       "sid": "S-1-5-21-9-8-7-1105",
                     *       "uid": 2001,
                     *       "gid": 3001,
                     *       "name": "HARBOUR\\ines",
                     *       "groups": [
                     *         "CN=Pilots,DC=harbour,DC=example"
                     *       ],
                     *       "primary_group_sid": "S-1-5-21-9-8-7-513",
                     *       "classes": [
                     *         "person",
                     *         "user"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AdObject"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    getAdUsernameOfSid: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Security identifier of Windows.
                 * @example S-1-5-21-9-8-7-1105
                 */
                sid: components["parameters"]["AdSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example HARBOUR\ines */
                    "application/json": components["schemas"]["AdUsernameText"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    getAdUidOfSid: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Security identifier of Windows.
                 * @example S-1-5-21-9-8-7-1105
                 */
                sid: components["parameters"]["AdSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The number. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "uid": 2001
                     *     }
                     */
                    "application/json": components["schemas"]["AdUid"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    getAdGidOfSid: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Security identifier of Windows.
                 * @example S-1-5-21-9-8-7-1105
                 */
                sid: components["parameters"]["AdSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The number. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "gid": 3001
                     *     }
                     */
                    "application/json": components["schemas"]["AdGid"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    listAdGroupsOfSid: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Security identifier of Windows.
                 * @example S-1-5-21-9-8-7-1105
                 */
                sid: components["parameters"]["AdSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "sid": "S-1-5-21-9-8-7-513"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["AdGroupSidList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    listAdSidsOfUid: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description User number for NFS.
                 * @example 2001
                 */
                uid: components["parameters"]["AdUserNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The identifiers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       "S-1-5-21-9-8-7-1105"
                     *     ]
                     */
                    "application/json": components["schemas"]["AdSidList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    listAdSidsOfGid: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Group number for NFS.
                 * @example 3001
                 */
                gid: components["parameters"]["AdGroupNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The identifiers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       "S-1-5-21-9-8-7-513"
                     *     ]
                     */
                    "application/json": components["schemas"]["AdSidList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    listAdObjectsOfUsername: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name in the domain.
                 * @example ines
                 */
                username: components["parameters"]["AdUsername"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The users and groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "dn": "CN=Ines Moreau,OU=Survey,DC=harbour,DC=example",
                     *         "sid": "S-1-5-21-9-8-7-1105",
                     *         "uid": 2001,
                     *         "gid": 3001,
                     *         "name": "HARBOUR\\ines",
                     *         "groups": [
                     *           "CN=Pilots,DC=harbour,DC=example"
                     *         ],
                     *         "primary_group_sid": "S-1-5-21-9-8-7-513",
                     *         "classes": [
                     *           "person",
                     *           "user"
                     *         ]
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["AdObjectList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    listAdSidsOfUsername: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name in the domain.
                 * @example ines
                 */
                username: components["parameters"]["AdUsername"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The identifiers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       "S-1-5-21-9-8-7-1105"
                     *     ]
                     */
                    "application/json": components["schemas"]["AdSidList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    getCurrentActivity: {
        parameters: {
            query?: {
                /** @description Which figures to show. All of them when it is left out. */
                type?: components["parameters"]["ActivityType"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The activity. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "entries": [
                     *         {
                     *           "id": "7",
                     *           "ip": "192.0.2.7",
                     *           "rate": 0.2,
                     *           "type": "file-iops-read"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Activity"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getTimeSeries: {
        parameters: {
            query?: {
                /** @description Seconds since 1970 from which on intervals are shown. The last hour when it is left out. */
                "begin-time"?: components["parameters"]["SeriesBeginTime"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "iops.read.rate",
                     *         "times": [
                     *           1767607200
                     *         ],
                     *         "values": [
                     *           0.4
                     *         ]
                     *       },
                     *       {
                     *         "id": "throughput.read.rate",
                     *         "times": [
                     *           1767607200
                     *         ],
                     *         "values": [
                     *           212.6
                     *         ]
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["TimeSeriesList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getCapacityHistory: {
        parameters: {
            query: {
                /**
                 * @description Begin of the first period, in seconds since 1970.
                 * @example 1767600000
                 */
                "begin-time": components["parameters"]["HistoryBeginTime"];
                /** @description End of the last period, in seconds since 1970. Now when it is left out. */
                "end-time"?: components["parameters"]["HistoryEndTime"];
                /** @description Length of a period. */
                interval?: components["parameters"]["HistoryInterval"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The periods. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "period_start_time": 1767600000,
                     *         "capacity_used": "1040384",
                     *         "data_used": "1036288",
                     *         "metadata_used": "4096",
                     *         "snapshot_used": "0",
                     *         "total_usable": "1000000000000",
                     *         "details_status": "AVAILABLE"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["CapacityHistory"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    getCapacityHistoryDetails: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Begin of a period, in seconds since 1970, as `getCapacityHistory` shows it.
                 * @example 1767600000
                 */
                timestamp: components["parameters"]["HistoryTimestamp"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The largest directories. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "threshold_for_inclusion": "1000000",
                     *       "status": "AVAILABLE",
                     *       "largest_paths": [
                     *         {
                     *           "capacity_used": "1036288",
                     *           "path": "/projects/"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CapacityDetails"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    getCloudwatchAuditConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The present settings. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "enabled": false,
                     *       "log_group_name": "storage-audit",
                     *       "region": "eu-central-1"
                     *     }
                     */
                    "application/json": components["schemas"]["CloudwatchAuditConfig"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    replaceCloudwatchAuditConfig: {
        parameters: {
            query?: never;
            header?: {
                /** @description An `ETag` from an earlier answer. The call changes nothing and answers 412 when the object has moved on. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloudwatchAuditConfig"];
            };
        };
        responses: {
            /** @description The settings as they are now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "enabled": false,
                     *       "log_group_name": "storage-audit",
                     *       "region": "eu-central-1"
                     *     }
                     */
                    "application/json": components["schemas"]["CloudwatchAuditConfig"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    modifyCloudwatchAuditConfig: {
        parameters: {
            query?: never;
            header?: {
                /** @description An `ETag` from an earlier answer. The call changes nothing and answers 412 when the object has moved on. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloudwatchAuditConfigPatch"];
            };
        };
        responses: {
            /** @description The settings as they are now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "enabled": false,
                     *       "log_group_name": "storage-audit",
                     *       "region": "eu-central-1"
                     *     }
                     */
                    "application/json": components["schemas"]["CloudwatchAuditConfig"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getCloudwatchAuditStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state of the connection. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "connection_status": "AUDIT_LOG_DISABLED",
                     *       "error_message": "",
                     *       "error_details": ""
                     *     }
                     */
                    "application/json": components["schemas"]["AuditLogStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getSyslogAuditConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The present settings. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "enabled": false,
                     *       "server_address": "syslog.example.com",
                     *       "server_port": 514,
                     *       "local_enabled": false,
                     *       "format": "csv"
                     *     }
                     */
                    "application/json": components["schemas"]["SyslogAuditConfig"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    replaceSyslogAuditConfig: {
        parameters: {
            query?: never;
            header?: {
                /** @description An `ETag` from an earlier answer. The call changes nothing and answers 412 when the object has moved on. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SyslogAuditConfig"];
            };
        };
        responses: {
            /** @description The settings as they are now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "enabled": false,
                     *       "server_address": "syslog.example.com",
                     *       "server_port": 514,
                     *       "local_enabled": false,
                     *       "format": "csv"
                     *     }
                     */
                    "application/json": components["schemas"]["SyslogAuditConfig"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    modifySyslogAuditConfig: {
        parameters: {
            query?: never;
            header?: {
                /** @description An `ETag` from an earlier answer. The call changes nothing and answers 412 when the object has moved on. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SyslogAuditConfigPatch"];
            };
        };
        responses: {
            /** @description The settings as they are now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "enabled": false,
                     *       "server_address": "syslog.example.com",
                     *       "server_port": 514,
                     *       "local_enabled": false,
                     *       "format": "csv"
                     *     }
                     */
                    "application/json": components["schemas"]["SyslogAuditConfig"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getSyslogAuditStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state of the connection. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "connection_status": "AUDIT_LOG_DISABLED",
                     *       "error_message": "",
                     *       "error_details": ""
                     *     }
                     */
                    "application/json": components["schemas"]["AuditLogStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listAuditDestinations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The destinations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "entries": [
                     *         {
                     *           "id": 1,
                     *           "config": {
                     *             "type": "SYSLOG",
                     *             "name": "siem",
                     *             "enabled": false,
                     *             "log_format": "json",
                     *             "server_address": "syslog.example.com",
                     *             "server_port": 514
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AuditDestinationList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createAuditDestination: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuditDestinationRequest"];
            };
        };
        responses: {
            /** @description The new destination. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "config": {
                     *         "type": "SYSLOG",
                     *         "name": "siem",
                     *         "enabled": false,
                     *         "log_format": "json",
                     *         "server_address": "syslog.example.com",
                     *         "server_port": 514
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AuditDestination"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getAuditDestination: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the destination.
                 * @example 1
                 */
                id: components["parameters"]["AuditDestinationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The destination. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "config": {
                     *         "type": "SYSLOG",
                     *         "name": "siem",
                     *         "enabled": false,
                     *         "log_format": "json",
                     *         "server_address": "syslog.example.com",
                     *         "server_port": 514
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AuditDestination"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    replaceAuditDestination: {
        parameters: {
            query?: never;
            header?: {
                /** @description An `ETag` from an earlier answer. The call changes nothing and answers 412 when the object has moved on. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id of the destination.
                 * @example 1
                 */
                id: components["parameters"]["AuditDestinationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuditDestinationConfig"];
            };
        };
        responses: {
            /** @description The destination as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "config": {
                     *         "type": "SYSLOG",
                     *         "name": "siem",
                     *         "enabled": false,
                     *         "log_format": "json",
                     *         "server_address": "syslog.example.com",
                     *         "server_port": 514
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AuditDestination"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteAuditDestination: {
        parameters: {
            query?: never;
            header?: {
                /** @description An `ETag` from an earlier answer. The call changes nothing and answers 412 when the object has moved on. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id of the destination.
                 * @example 1
                 */
                id: components["parameters"]["AuditDestinationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The destination is gone. The answer has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    modifyAuditDestination: {
        parameters: {
            query?: never;
            header?: {
                /** @description An `ETag` from an earlier answer. The call changes nothing and answers 412 when the object has moved on. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id of the destination.
                 * @example 1
                 */
                id: components["parameters"]["AuditDestinationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuditDestinationPatch"];
            };
        };
        responses: {
            /** @description The destination as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "config": {
                     *         "type": "SYSLOG",
                     *         "name": "siem",
                     *         "enabled": true,
                     *         "log_format": "json",
                     *         "server_address": "syslog.example.com",
                     *         "server_port": 514
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AuditDestination"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getAuditDestinationStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the destination.
                 * @example 1
                 */
                id: components["parameters"]["AuditDestinationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state of the connection. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "connection_status": "AUDIT_LOG_DISABLED",
                     *       "error_message": "",
                     *       "error_details": ""
                     *     }
                     */
                    "application/json": components["schemas"]["AuditLogStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listAuditEvents: {
        parameters: {
            query?: {
                /** @description Where the page begins, as a `next` of an earlier answer has it. */
                after?: components["parameters"]["AuditAfter"];
                /** @description At most so many entries; 1,000 when it is left out. */
                limit?: components["parameters"]["AuditLimit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the log. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "entries": [
                     *         {
                     *           "timestamp": "2026-01-05T10:00:00.000000000Z",
                     *           "user_id": "500",
                     *           "username": "admin",
                     *           "protocol": "rest",
                     *           "operation": "createEntry",
                     *           "status": "ok",
                     *           "object": "/projects/"
                     *         }
                     *       ],
                     *       "paging": {
                     *         "next": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AuditEventList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listRelatedOfAuthId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Auth id of a user or group.
                 * @example 1000
                 */
                id: components["parameters"]["AuthId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All names of the same user or group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id_type": "LOCAL_USER",
                     *         "id_value": "observer"
                     *       },
                     *       {
                     *         "id_type": "SMB_SID",
                     *         "id_value": "S-1-5-21-100-200-300-1000"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["RelatedIdentities"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listRelatedOfUsername: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of a local user or group.
                 * @example observer
                 */
                username: components["parameters"]["LocalUsername"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All names of the same user or group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id_type": "LOCAL_USER",
                     *         "id_value": "observer"
                     *       },
                     *       {
                     *         "id_type": "SMB_SID",
                     *         "id_value": "S-1-5-21-100-200-300-1000"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["RelatedIdentities"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listRelatedOfUid: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description User number for NFS.
                 * @example 2000
                 */
                id: components["parameters"]["PosixUserNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All names of the same user or group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id_type": "LOCAL_USER",
                     *         "id_value": "observer"
                     *       },
                     *       {
                     *         "id_type": "SMB_SID",
                     *         "id_value": "S-1-5-21-100-200-300-1000"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["RelatedIdentities"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listRelatedOfGid: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Group number for NFS.
                 * @example 3001
                 */
                id: components["parameters"]["PosixGroupNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All names of the same user or group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id_type": "LOCAL_USER",
                     *         "id_value": "observer"
                     *       },
                     *       {
                     *         "id_type": "SMB_SID",
                     *         "id_value": "S-1-5-21-100-200-300-1000"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["RelatedIdentities"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listRelatedOfSid: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Security identifier of Windows.
                 * @example S-1-1-0
                 */
                id: components["parameters"]["Sid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All names of the same user or group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id_type": "LOCAL_USER",
                     *         "id_value": "observer"
                     *       },
                     *       {
                     *         "id_type": "SMB_SID",
                     *         "id_value": "S-1-5-21-100-200-300-1000"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["RelatedIdentities"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    expandIdentityV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentityExpansion"];
            };
        };
        responses: {
            /** @description The identity and what belongs to it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": {
                     *         "domain": "LOCAL",
                     *         "auth_id": "1000",
                     *         "uid": null,
                     *         "gid": null,
                     *         "sid": "S-1-5-21-100-200-300-1000",
                     *         "name": "observer"
                     *       },
                     *       "type": "USER",
                     *       "smb_id": {
                     *         "domain": "LOCAL",
                     *         "auth_id": "1000",
                     *         "uid": null,
                     *         "gid": null,
                     *         "sid": "S-1-5-21-100-200-300-1000",
                     *         "name": "observer"
                     *       },
                     *       "nfs_id": {
                     *         "domain": "LOCAL",
                     *         "auth_id": "1000",
                     *         "uid": null,
                     *         "gid": null,
                     *         "sid": "S-1-5-21-100-200-300-1000",
                     *         "name": "observer"
                     *       },
                     *       "equivalent_ids": [],
                     *       "group_ids": [
                     *         {
                     *           "domain": "LOCAL",
                     *           "auth_id": "513",
                     *           "uid": null,
                     *           "gid": null,
                     *           "sid": "S-1-5-21-100-200-300-513",
                     *           "name": "Users"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ExpandedIdentity"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    findIdentityV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentityQuery"];
            };
        };
        responses: {
            /** @description All that is known of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "domain": "LOCAL",
                     *       "auth_id": "1000",
                     *       "uid": null,
                     *       "gid": null,
                     *       "sid": "S-1-5-21-100-200-300-1000",
                     *       "name": "observer"
                     *     }
                     */
                    "application/json": components["schemas"]["Identity"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    clearAuthCache: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cache is empty. The answer has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getIdentityAttributes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Auth id of a user or group.
                 * @example 1000
                 */
                id: components["parameters"]["AuthId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is noted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "home_directory": "/home/observer"
                     *     }
                     */
                    "application/json": components["schemas"]["IdentityAttributes"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    replaceIdentityAttributes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Auth id of a user or group.
                 * @example 1000
                 */
                id: components["parameters"]["AuthId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentityAttributesChange"];
            };
        };
        responses: {
            /** @description What is noted now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "home_directory": "/home/observer"
                     *     }
                     */
                    "application/json": components["schemas"]["IdentityAttributes"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteIdentityAttributes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Auth id of a user or group.
                 * @example 1000
                 */
                id: components["parameters"]["AuthId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nothing is noted any more. The answer has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getKeytab: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "entries": [
                     *         {
                     *           "principal": "nfs/alpha.example.com@EXAMPLE.COM",
                     *           "version": 2,
                     *           "enctype": "KERBEROS_ENCRYPTION_TYPE_AES256_CTS_HMAC_SHA1_96",
                     *           "key": [
                     *             1,
                     *             2,
                     *             3
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Keytab"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    replaceKeytab: {
        parameters: {
            query?: never;
            header?: {
                /** @description An `ETag` from an earlier answer. The call changes nothing and answers 412 when the object has moved on. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": components["schemas"]["KeytabFile"];
            };
        };
        responses: {
            /** @description The keys as they were read. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "entries": [
                     *         {
                     *           "principal": "nfs/alpha.example.com@EXAMPLE.COM",
                     *           "version": 2,
                     *           "enctype": "KERBEROS_ENCRYPTION_TYPE_AES256_CTS_HMAC_SHA1_96",
                     *           "key": [
                     *             1,
                     *             2,
                     *             3
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Keytab"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteKeytab: {
        parameters: {
            query?: never;
            header?: {
                /** @description An `ETag` from an earlier answer. The call changes nothing and answers 412 when the object has moved on. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys are gone. The answer has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getKerberosSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "use_alt_security_identities_mapping": false
                     *     }
                     */
                    "application/json": components["schemas"]["KerberosSettings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    replaceKerberosSettings: {
        parameters: {
            query?: never;
            header?: {
                /** @description An `ETag` from an earlier answer. The call changes nothing and answers 412 when the object has moved on. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KerberosSettingsChange"];
            };
        };
        responses: {
            /** @description The settings as they are now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "use_alt_security_identities_mapping": true
                     *     }
                     */
                    "application/json": components["schemas"]["KerberosSettings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listUserMappings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pairs of names. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "down_level_logon_name": "HARBOUR\\ines",
                     *         "ldap_name": "ines"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["UserMappingList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    replaceUserMappings: {
        parameters: {
            query?: never;
            header?: {
                /** @description An `ETag` from an earlier answer. The call changes nothing and answers 412 when the object has moved on. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserMappingRows"];
            };
        };
        responses: {
            /** @description The pairs of names as they are now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "down_level_logon_name": "HARBOUR\\ines",
                     *         "ldap_name": "ines"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["UserMappingList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createCluster: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateClusterRequest"];
            };
        };
        responses: {
            /** @description The cluster is being made; `getNodeState` tells when it works. The answer has no body. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    createDataCoreCluster: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateDataCoreClusterRequest"];
            };
        };
        responses: {
            /** @description The cluster is being made; `getNodeState` tells when it works. The answer has no body. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    createUnprotectedEdgeCluster: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateEdgeClusterRequest"];
            };
        };
        responses: {
            /** @description The cluster is being made; `getNodeState` tells when it works. The answer has no body. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    createObjectBackedClusterV4: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateObjectBackedClusterRequestV4"];
            };
        };
        responses: {
            /** @description The cluster is being made; `getNodeState` tells when it works. The answer has no body. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    createObjectBackedCluster: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateObjectBackedClusterRequest"];
            };
        };
        responses: {
            /** @description The cluster is being made; `getNodeState` tells when it works. The answer has no body. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    createStratusCluster: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateStratusClusterRequest"];
            };
        };
        responses: {
            /** @description The cluster is being made; `getNodeState` tells when it works. The answer has no body. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    calculateSupportedProtection: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NodeSelection"];
            };
        };
        responses: {
            /** @description The ways. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "supported_configs": [
                     *         {
                     *           "blocks_per_stripe": 6,
                     *           "max_drive_failures": 2,
                     *           "max_node_failures": 1,
                     *           "max_cluster_node_count": 100,
                     *           "usable_capacity_in_bytes": "100000000000000"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ProtectionConfigs"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    getDnsConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The present configuration. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "dns_servers": [
                     *         "203.0.113.53"
                     *       ],
                     *       "dns_search_domains": [
                     *         "example.com"
                     *       ],
                     *       "lookup_overrides": []
                     *     }
                     */
                    "application/json": components["schemas"]["DnsConfig"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    modifyDnsConfig: {
        parameters: {
            query?: never;
            header?: {
                /** @description An `ETag` from an earlier answer. The call changes nothing and answers 412 when the object has moved on. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DnsConfigPatch"];
            };
        };
        responses: {
            /** @description The configuration as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "dns_servers": [
                     *         "203.0.113.53"
                     *       ],
                     *       "dns_search_domains": [
                     *         "example.com"
                     *       ],
                     *       "lookup_overrides": []
                     *     }
                     */
                    "application/json": components["schemas"]["DnsConfig"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getDnsLookupOverrides: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fixed names. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "lookup_overrides": [
                     *         {
                     *           "ip_address": "203.0.113.50",
                     *           "aliases": [
                     *             "backup.example.com",
                     *             "backup"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DnsLookupOverrides"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    replaceDnsLookupOverrides: {
        parameters: {
            query?: never;
            header?: {
                /** @description An `ETag` from an earlier answer. The call changes nothing and answers 412 when the object has moved on. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DnsLookupOverrides"];
            };
        };
        responses: {
            /** @description The fixed names as they are now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "lookup_overrides": [
                     *         {
                     *           "ip_address": "203.0.113.50",
                     *           "aliases": [
                     *             "backup.example.com",
                     *             "backup"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DnsLookupOverrides"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    clearDnsCache: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DnsClearCacheRequest"];
            };
        };
        responses: {
            /** @description The cache is empty. The answer has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    resolveIpsToNames: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IpAddressList"];
            };
        };
        responses: {
            /** @description One answer for each address. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "ip_address": "203.0.113.20",
                     *         "hostname": "beta",
                     *         "result": "OK"
                     *       },
                     *       {
                     *         "ip_address": "192.0.2.1",
                     *         "hostname": "",
                     *         "result": "NOT_FOUND"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["ResolvedIpList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    resolveNamesToIps: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HostnameList"];
            };
        };
        responses: {
            /** @description One answer for each name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "hostname": "beta",
                     *         "ip_addresses": [
                     *           "203.0.113.20"
                     *         ],
                     *         "result": "OK"
                     *       },
                     *       {
                     *         "hostname": "missing.example.com",
                     *         "ip_addresses": [],
                     *         "result": "NOT_FOUND"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["ResolvedHostnameList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    resolveIps: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IpAddressList"];
            };
        };
        responses: {
            /** @description One answer for each address. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "ip_address": "203.0.113.20",
                     *         "hostname": "beta",
                     *         "result": "OK"
                     *       },
                     *       {
                     *         "ip_address": "192.0.2.1",
                     *         "hostname": "",
                     *         "result": "NOT_FOUND"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["ResolvedIpList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    resolveIpsToNamesByConfig: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the DNS configuration; a sandbox has 1 only.
                 * @example 1
                 */
                dns_config_id: components["parameters"]["DnsConfigId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IpAddressList"];
            };
        };
        responses: {
            /** @description One answer for each address. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "ip_address": "203.0.113.20",
                     *         "hostname": "beta",
                     *         "result": "OK"
                     *       },
                     *       {
                     *         "ip_address": "192.0.2.1",
                     *         "hostname": "",
                     *         "result": "NOT_FOUND"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["ResolvedIpList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    resolveNamesToIpsByConfig: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the DNS configuration; a sandbox has 1 only.
                 * @example 1
                 */
                dns_config_id: components["parameters"]["DnsConfigId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HostnameList"];
            };
        };
        responses: {
            /** @description One answer for each name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "hostname": "beta",
                     *         "ip_addresses": [
                     *           "203.0.113.20"
                     *         ],
                     *         "result": "OK"
                     *       },
                     *       {
                     *         "hostname": "missing.example.com",
                     *         "ip_addresses": [],
                     *         "result": "NOT_FOUND"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["ResolvedHostnameList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getAuthoritativeDnsSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The present settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "enabled": false,
                     *       "fqdn": "storage.example.com",
                     *       "host_restrictions": [],
                     *       "record_ttl_seconds": 0
                     *     }
                     */
                    "application/json": components["schemas"]["AuthoritativeDnsSettings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    modifyAuthoritativeDnsSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuthoritativeDnsSettingsPatch"];
            };
        };
        responses: {
            /** @description The settings as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "enabled": false,
                     *       "fqdn": "storage.example.com",
                     *       "host_restrictions": [],
                     *       "record_ttl_seconds": 0
                     *     }
                     */
                    "application/json": components["schemas"]["AuthoritativeDnsSettings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getEncryptionStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "Not Encrypted",
                     *       "last_key_rotation_time": ""
                     *     }
                     */
                    "application/json": components["schemas"]["EncryptionStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    rotateEncryptionKeysV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys are changed. The answer has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    rotateEncryptionKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RotateKeysRequest"];
            };
        };
        responses: {
            /** @description The keys are changed. The answer has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    getKeyStore: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key store. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "Local",
                     *       "local_store": {
                     *         "status": "Not Encrypted"
                     *       },
                     *       "kms_store": null,
                     *       "config_type": "Local",
                     *       "config_details": {
                     *         "status": "Not Encrypted"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["KeyStore"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    setKeyStore: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeyStoreRequest"];
            };
        };
        responses: {
            /** @description The keys are kept there. The answer has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    getKeyStoreStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "Local",
                     *       "config_type": "Local",
                     *       "status": "Not Encrypted",
                     *       "ca_cert_expiry": null,
                     *       "client_cert_expiry": null,
                     *       "last_key_rotation_time": null,
                     *       "last_status_update_time": null
                     *     }
                     */
                    "application/json": components["schemas"]["KeyStoreStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createKmsKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateKmsKeyRequest"];
            };
        };
        responses: {
            /** @description The key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "key_id": "storage-2026"
                     *     }
                     */
                    "application/json": components["schemas"]["KmsKey"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    expandIdentity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentityExpansion"];
            };
        };
        responses: {
            /** @description The identity and what belongs to it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": {
                     *         "domain": "LOCAL",
                     *         "auth_id": "1000",
                     *         "uid": null,
                     *         "gid": null,
                     *         "sid": "S-1-5-21-100-200-300-1000",
                     *         "name": "observer"
                     *       },
                     *       "type": "USER",
                     *       "smb_id": {
                     *         "domain": "LOCAL",
                     *         "auth_id": "1000",
                     *         "uid": null,
                     *         "gid": null,
                     *         "sid": "S-1-5-21-100-200-300-1000",
                     *         "name": "observer"
                     *       },
                     *       "nfs_id": {
                     *         "domain": "LOCAL",
                     *         "auth_id": "1000",
                     *         "uid": null,
                     *         "gid": null,
                     *         "sid": "S-1-5-21-100-200-300-1000",
                     *         "name": "observer"
                     *       },
                     *       "equivalent_ids": [],
                     *       "group_ids": [
                     *         {
                     *           "domain": "LOCAL",
                     *           "auth_id": "513",
                     *           "uid": null,
                     *           "gid": null,
                     *           "sid": "S-1-5-21-100-200-300-513",
                     *           "name": "Users"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ExpandedIdentity"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    findIdentity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentityQuery"];
            };
        };
        responses: {
            /** @description All that is known of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "domain": "LOCAL",
                     *       "auth_id": "1000",
                     *       "uid": null,
                     *       "gid": null,
                     *       "sid": "S-1-5-21-100-200-300-1000",
                     *       "name": "observer"
                     *     }
                     */
                    "application/json": components["schemas"]["Identity"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getLdapSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "use_ldap": false,
                     *       "bind_uri": "",
                     *       "user": "",
                     *       "base_distinguished_names": "",
                     *       "ldap_schema": "RFC2307",
                     *       "ldap_schema_description": {
                     *         "group_member_attribute": "memberUid",
                     *         "user_group_identifier_attribute": "uid",
                     *         "login_name_attribute": "uid",
                     *         "group_name_attribute": "cn",
                     *         "user_object_class": "posixAccount",
                     *         "group_object_class": "posixGroup",
                     *         "uid_number_attribute": "uidNumber",
                     *         "gid_number_attribute": "gidNumber"
                     *       },
                     *       "encrypt_connection": true
                     *     }
                     */
                    "application/json": components["schemas"]["LdapSettings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    replaceLdapSettings: {
        parameters: {
            query?: never;
            header?: {
                /** @description An `ETag` from an earlier answer. The call changes nothing and answers 412 when the object has moved on. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LdapSettingsInput"];
            };
        };
        responses: {
            /** @description The settings as they are now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "use_ldap": true,
                     *       "bind_uri": "ldap://ldap.example.com",
                     *       "user": "",
                     *       "base_distinguished_names": "dc=example,dc=com",
                     *       "ldap_schema": "RFC2307",
                     *       "ldap_schema_description": {
                     *         "group_member_attribute": "memberUid",
                     *         "user_group_identifier_attribute": "uid",
                     *         "login_name_attribute": "uid",
                     *         "group_name_attribute": "cn",
                     *         "user_object_class": "posixAccount",
                     *         "group_object_class": "posixGroup",
                     *         "uid_number_attribute": "uidNumber",
                     *         "gid_number_attribute": "gidNumber"
                     *       },
                     *       "encrypt_connection": true
                     *     }
                     */
                    "application/json": components["schemas"]["LdapSettings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    modifyLdapSettings: {
        parameters: {
            query?: never;
            header?: {
                /** @description An `ETag` from an earlier answer. The call changes nothing and answers 412 when the object has moved on. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LdapSettingsChange"];
            };
        };
        responses: {
            /** @description The settings as they are now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "use_ldap": false,
                     *       "bind_uri": "",
                     *       "user": "",
                     *       "base_distinguished_names": "",
                     *       "ldap_schema": "RFC2307",
                     *       "ldap_schema_description": {
                     *         "group_member_attribute": "memberUid",
                     *         "user_group_identifier_attribute": "uid",
                     *         "login_name_attribute": "uid",
                     *         "group_name_attribute": "cn",
                     *         "user_object_class": "posixAccount",
                     *         "group_object_class": "posixGroup",
                     *         "uid_number_attribute": "uidNumber",
                     *         "gid_number_attribute": "gidNumber"
                     *       },
                     *       "encrypt_connection": false
                     *     }
                     */
                    "application/json": components["schemas"]["LdapSettings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getLdapStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connection of the node. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "node_id": 1,
                     *         "servers": [
                     *           {
                     *             "bind_uri": "ldap://ldap.example.com",
                     *             "kdc_address": ""
                     *           }
                     *         ],
                     *         "bind_domain": "",
                     *         "bind_account": "",
                     *         "base_dn_vec": [
                     *           "dc=example,dc=com"
                     *         ],
                     *         "health": "SUSTAINED_ERROR"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["LdapStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getLdapGidsOfName: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name in the directory.
                 * @example ines
                 */
                login_name: components["parameters"]["LdapLoginName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The numbers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "login_name": "ines",
                     *       "uid_numbers_to_gid_numbers": [
                     *         {
                     *           "uid_number": 2001,
                     *           "gid_numbers": [
                     *             3001
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["LdapGidNumbers"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    getLdapUidsOfName: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name in the directory.
                 * @example ines
                 */
                login_name: components["parameters"]["LdapLoginName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The numbers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "login_name": "ines",
                     *       "uid_numbers": [
                     *         2001
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["LdapUidNumbers"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    getLdapNamesOfUid: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description User number for NFS.
                 * @example 2001
                 */
                uid_number: components["parameters"]["LdapUserNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The names. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "uid_number": 2001,
                     *       "login_names": [
                     *         "ines"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["LdapLoginNames"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    getLicenseStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The licence. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "state": "LICENSE_STATE_NONE",
                     *       "license": null
                     *     }
                     */
                    "application/json": components["schemas"]["LicenseStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getLicenseEnforcement: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether it is enforced. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "license_is_enforced": false
                     *     }
                     */
                    "application/json": components["schemas"]["LicenseEnforcement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listGroups: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "513",
                     *         "name": "Users",
                     *         "sid": "S-1-5-21-100-200-300-513",
                     *         "gid": ""
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["LocalGroupList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLocalGroup"];
            };
        };
        responses: {
            /** @description The new group. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "1001",
                     *       "name": "pilots",
                     *       "sid": "S-1-5-21-100-200-300-1001",
                     *       "gid": "3001"
                     *     }
                     */
                    "application/json": components["schemas"]["LocalGroup"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of a local group.
                 * @example 1001
                 */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "1001",
                     *       "name": "pilots",
                     *       "sid": "S-1-5-21-100-200-300-1001",
                     *       "gid": "3001"
                     *     }
                     */
                    "application/json": components["schemas"]["LocalGroup"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    replaceGroup: {
        parameters: {
            query?: never;
            header?: {
                /** @description An `ETag` from an earlier answer. The call changes nothing and answers 412 when the object has moved on. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id of a local group.
                 * @example 1001
                 */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LocalGroupChange"];
            };
        };
        responses: {
            /** @description The group as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "1001",
                     *       "name": "harbour-pilots",
                     *       "sid": "S-1-5-21-100-200-300-1001",
                     *       "gid": "3001"
                     *     }
                     */
                    "application/json": components["schemas"]["LocalGroup"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of a local group.
                 * @example 1001
                 */
                id: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group is gone. The answer has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listGroupMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of a local group.
                 * @example 1001
                 */
                group_id: components["parameters"]["MembersGroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The members, in order of their ids. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "1000",
                     *         "name": "observer",
                     *         "primary_group": "513",
                     *         "sid": "S-1-5-21-100-200-300-1000",
                     *         "uid": "",
                     *         "home_directory": null,
                     *         "can_change_password": true
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["LocalUserList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    addGroupMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of a local group.
                 * @example 1001
                 */
                group_id: components["parameters"]["MembersGroupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewGroupMember"];
            };
        };
        responses: {
            /** @description The user that was added. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "1000",
                     *       "name": "observer",
                     *       "primary_group": "513",
                     *       "sid": "S-1-5-21-100-200-300-1000",
                     *       "uid": "",
                     *       "home_directory": null,
                     *       "can_change_password": true
                     *     }
                     */
                    "application/json": components["schemas"]["LocalUser"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    removeGroupMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of a local group.
                 * @example 1001
                 */
                group_id: components["parameters"]["MembersGroupId"];
                /**
                 * @description Id of a local user.
                 * @example 1000
                 */
                member_id: components["parameters"]["GroupMemberId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user is no member any more. The answer has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listUsers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "1000",
                     *         "name": "observer",
                     *         "primary_group": "513",
                     *         "sid": "S-1-5-21-100-200-300-1000",
                     *         "uid": "",
                     *         "home_directory": null,
                     *         "can_change_password": true
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["LocalUserList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLocalUser"];
            };
        };
        responses: {
            /** @description The new user. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "1001",
                     *       "name": "ines",
                     *       "primary_group": "513",
                     *       "sid": "S-1-5-21-100-200-300-1001",
                     *       "uid": "2001",
                     *       "home_directory": "/home/ines",
                     *       "can_change_password": true
                     *     }
                     */
                    "application/json": components["schemas"]["LocalUser"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of a local user.
                 * @example 1000
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "1000",
                     *       "name": "observer",
                     *       "primary_group": "513",
                     *       "sid": "S-1-5-21-100-200-300-1000",
                     *       "uid": "",
                     *       "home_directory": null,
                     *       "can_change_password": true
                     *     }
                     */
                    "application/json": components["schemas"]["LocalUser"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    replaceUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description An `ETag` from an earlier answer. The call changes nothing and answers 412 when the object has moved on. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Id of a local user.
                 * @example 1000
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LocalUserChange"];
            };
        };
        responses: {
            /** @description The user as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "1000",
                     *       "name": "observer",
                     *       "primary_group": "513",
                     *       "sid": "S-1-5-21-100-200-300-1000",
                     *       "uid": "2000",
                     *       "home_directory": null,
                     *       "can_change_password": true
                     *     }
                     */
                    "application/json": components["schemas"]["LocalUser"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of a local user.
                 * @example 1000
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user is gone. The answer has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listGroupsOfUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of a local user.
                 * @example 1000
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "513",
                     *         "name": "Users",
                     *         "sid": "S-1-5-21-100-200-300-513",
                     *         "gid": ""
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["LocalGroupList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    setUserPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of a local user.
                 * @example 1000
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPassword"];
            };
        };
        responses: {
            /** @description The password is set. The answer has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The metrics. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example # TYPE qumulo_fs_snapshots gauge
                     *     qumulo_fs_snapshots 1
                     *     # EOF
                     */
                    "text/plain": components["schemas"]["MetricsText"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getInternalMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The metrics. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example # EOF */
                    "text/plain": components["schemas"]["MetricsText"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    getNetworkSettingsV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configuration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "assigned_by": "STATIC",
                     *       "ip_ranges": [
                     *         "203.0.113.10"
                     *       ],
                     *       "floating_ip_ranges": [],
                     *       "netmask": "255.255.255.0",
                     *       "gateway": "",
                     *       "gateway_ipv6": "",
                     *       "dns_servers": [],
                     *       "dns_search_domains": [],
                     *       "mtu": 1500,
                     *       "bonding_mode": "ACTIVE_BACKUP"
                     *     }
                     */
                    "application/json": components["schemas"]["NetworkSettingsV1"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    replaceNetworkSettingsV1: {
        parameters: {
            query?: never;
            header?: {
                /** @description An `ETag` from an earlier answer. The call changes nothing and answers 412 when the object has moved on. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NetworkSettingsV1Request"];
            };
        };
        responses: {
            /** @description The change has begun. The answer has no body. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    modifyNetworkSettingsV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NetworkSettingsV1Request"];
            };
        };
        responses: {
            /** @description The change has begun. The answer has no body. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    listFloatingIps: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One entry for each node. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": 1,
                     *         "floating_addresses": []
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["NodeFloatingIpsList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getStaticIpAllocation: {
        parameters: {
            query?: {
                /** @description Ranges to reckon with instead of those in use, with commas between: `192.0.2.10-20,192.0.2.32/28`. */
                try?: components["parameters"]["TryRanges"];
                /** @description Netmask that goes with them. All addresses have to lie in one such network. */
                netmask?: components["parameters"]["TryNetmask"];
                /** @description Floating ranges to reckon with, written in the same way. */
                floating?: components["parameters"]["TryFloatingRanges"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total_ips": 1,
                     *       "used_ips": 1,
                     *       "available_ips": 0,
                     *       "total_floating_ips": 0,
                     *       "surplus_floating_ips": 0
                     *     }
                     */
                    "application/json": components["schemas"]["StaticIpAllocation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listNetworkStatusesV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One entry for each node. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": 1,
                     *         "node_name": "alpha-1",
                     *         "update_status": "CHANGES_APPLIED",
                     *         "network_status": {
                     *           "id": 1,
                     *           "assigned_by": "STATIC",
                     *           "address": "203.0.113.10",
                     *           "floating_addresses": [],
                     *           "netmask": "255.255.255.0",
                     *           "gateway": "",
                     *           "gateway_ipv6": "",
                     *           "dns_servers": [],
                     *           "dns_search_domains": [],
                     *           "mtu": 1500,
                     *           "bonding_mode": "ACTIVE_BACKUP"
                     *         },
                     *         "network_details": {
                     *           "speed": 0,
                     *           "bytes_sent": "0",
                     *           "bytes_received": "0",
                     *           "cable_status": "UNKNOWN",
                     *           "interface_status": "UP",
                     *           "mac_address": "02:00:00:00:00:01",
                     *           "timestamp": "2026-01-05T10:00:00.000000000Z"
                     *         }
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["NodeNetworkStatusV1List"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getNetworkStatusV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the node, from 1.
                 * @example 1
                 */
                id: components["parameters"]["NodeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state of the node. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "node_name": "alpha-1",
                     *       "update_status": "CHANGES_APPLIED",
                     *       "network_status": {
                     *         "id": 1,
                     *         "assigned_by": "STATIC",
                     *         "address": "203.0.113.10",
                     *         "floating_addresses": [],
                     *         "netmask": "255.255.255.0",
                     *         "gateway": "",
                     *         "gateway_ipv6": "",
                     *         "dns_servers": [],
                     *         "dns_search_domains": [],
                     *         "mtu": 1500,
                     *         "bonding_mode": "ACTIVE_BACKUP"
                     *       },
                     *       "network_details": {
                     *         "speed": 0,
                     *         "bytes_sent": "0",
                     *         "bytes_received": "0",
                     *         "cable_status": "UNKNOWN",
                     *         "interface_status": "UP",
                     *         "mac_address": "02:00:00:00:00:01",
                     *         "timestamp": "2026-01-05T10:00:00.000000000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["NodeNetworkStatusV1"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listConnections: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One entry for each node. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": 1,
                     *         "connections": [
                     *           {
                     *             "type": "CONNECTION_TYPE_REST",
                     *             "network_address": "192.0.2.7",
                     *             "tenant_id": 1
                     *           }
                     *         ]
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["NodeConnectionsList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    listNetworkInterfaces: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The interfaces. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": 1,
                     *         "name": "bond0",
                     *         "default_gateway": "",
                     *         "default_gateway_ipv6": "",
                     *         "bonding_mode": "ACTIVE_BACKUP",
                     *         "mtu": 1500
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["NetworkInterfaceList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getNetworkInterface: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the interface; a sandbox has 1 only.
                 * @example 1
                 */
                interface_id: components["parameters"]["InterfaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The interface. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "name": "bond0",
                     *       "default_gateway": "",
                     *       "default_gateway_ipv6": "",
                     *       "bonding_mode": "ACTIVE_BACKUP",
                     *       "mtu": 1500
                     *     }
                     */
                    "application/json": components["schemas"]["NetworkInterface"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    replaceNetworkInterface: {
        parameters: {
            query?: never;
            header?: {
                /** @description An `ETag` from an earlier answer. The call changes nothing and answers 412 when the object has moved on. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Number of the interface; a sandbox has 1 only.
                 * @example 1
                 */
                interface_id: components["parameters"]["InterfaceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NetworkInterfaceRequest"];
            };
        };
        responses: {
            /** @description The change has begun. The answer has no body. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    modifyNetworkInterface: {
        parameters: {
            query?: never;
            header?: {
                /** @description An `ETag` from an earlier answer. The call changes nothing and answers 412 when the object has moved on. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Number of the interface; a sandbox has 1 only.
                 * @example 1
                 */
                interface_id: components["parameters"]["InterfaceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NetworkInterfaceRequest"];
            };
        };
        responses: {
            /** @description The change has begun. The answer has no body. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    listNetworks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the interface; a sandbox has 1 only.
                 * @example 1
                 */
                interface_id: components["parameters"]["InterfaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The networks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "name": "Default",
                     *         "id": 1,
                     *         "assigned_by": "STATIC",
                     *         "floating_ip_ranges": [],
                     *         "dns_servers": [],
                     *         "dns_search_domains": [],
                     *         "ip_ranges": [
                     *           "203.0.113.10"
                     *         ],
                     *         "netmask": "255.255.255.0",
                     *         "mtu": 1500,
                     *         "vlan_id": 0,
                     *         "tenant_id": 1
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["NetworkList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createNetwork: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the interface; a sandbox has 1 only.
                 * @example 1
                 */
                interface_id: components["parameters"]["InterfaceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NetworkRequest"];
            };
        };
        responses: {
            /** @description The change has begun. The answer has no body. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    getNetwork: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the interface; a sandbox has 1 only.
                 * @example 1
                 */
                interface_id: components["parameters"]["InterfaceId"];
                /**
                 * @description Number of the network; a sandbox has 1 only.
                 * @example 1
                 */
                network_id: components["parameters"]["NetworkId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The network. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "Default",
                     *       "id": 1,
                     *       "assigned_by": "STATIC",
                     *       "floating_ip_ranges": [],
                     *       "dns_servers": [],
                     *       "dns_search_domains": [],
                     *       "ip_ranges": [
                     *         "203.0.113.10"
                     *       ],
                     *       "netmask": "255.255.255.0",
                     *       "mtu": 1500,
                     *       "vlan_id": 0,
                     *       "tenant_id": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Network"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    replaceNetwork: {
        parameters: {
            query?: never;
            header?: {
                /** @description An `ETag` from an earlier answer. The call changes nothing and answers 412 when the object has moved on. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Number of the interface; a sandbox has 1 only.
                 * @example 1
                 */
                interface_id: components["parameters"]["InterfaceId"];
                /**
                 * @description Number of the network; a sandbox has 1 only.
                 * @example 1
                 */
                network_id: components["parameters"]["NetworkId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NetworkRequest"];
            };
        };
        responses: {
            /** @description The change has begun. The answer has no body. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    deleteNetwork: {
        parameters: {
            query?: never;
            header?: {
                /** @description An `ETag` from an earlier answer. The call changes nothing and answers 412 when the object has moved on. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Number of the interface; a sandbox has 1 only.
                 * @example 1
                 */
                interface_id: components["parameters"]["InterfaceId"];
                /**
                 * @description Number of the network; a sandbox has 1 only.
                 * @example 1
                 */
                network_id: components["parameters"]["NetworkId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The change has begun. The answer has no body. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    modifyNetwork: {
        parameters: {
            query?: never;
            header?: {
                /** @description An `ETag` from an earlier answer. The call changes nothing and answers 412 when the object has moved on. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Number of the interface; a sandbox has 1 only.
                 * @example 1
                 */
                interface_id: components["parameters"]["InterfaceId"];
                /**
                 * @description Number of the network; a sandbox has 1 only.
                 * @example 1
                 */
                network_id: components["parameters"]["NetworkId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NetworkRequest"];
            };
        };
        responses: {
            /** @description The change has begun. The answer has no body. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    listInterfaceStatuses: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the interface; a sandbox has 1 only.
                 * @example 1
                 */
                id: components["parameters"]["StatusInterfaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One entry for each node. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "node_id": 1,
                     *         "node_name": "alpha-1",
                     *         "update_status": "CHANGES_APPLIED",
                     *         "interface_details": {
                     *           "speed": 0,
                     *           "bytes_sent": "0",
                     *           "bytes_received": "0",
                     *           "cable_status": "UNKNOWN",
                     *           "interface_status": "UP",
                     *           "mac_address": "02:00:00:00:00:01",
                     *           "timestamp": "2026-01-05T10:00:00.000000000Z"
                     *         },
                     *         "interface_status": {
                     *           "interface_id": 1,
                     *           "name": "bond0",
                     *           "default_gateway": "",
                     *           "default_gateway_ipv6": "",
                     *           "bonding_mode": "ACTIVE_BACKUP",
                     *           "mtu": 1500
                     *         },
                     *         "network_statuses": [
                     *           {
                     *             "name": "Default",
                     *             "assigned_by": "STATIC",
                     *             "address": "203.0.113.10",
                     *             "floating_addresses": [],
                     *             "dns_servers": [],
                     *             "dns_search_domains": [],
                     *             "netmask": "255.255.255.0",
                     *             "mtu": 1500,
                     *             "vlan_id": 0
                     *           }
                     *         ],
                     *         "aws_status": null,
                     *         "azure_status": null,
                     *         "gcp_status": null
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["NodeInterfaceStatusList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getInterfaceStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the interface; a sandbox has 1 only.
                 * @example 1
                 */
                interface_id: components["parameters"]["InterfaceId"];
                /**
                 * @description Number of the node; a sandbox has 1 only.
                 * @example 1
                 */
                node_id: components["parameters"]["StatusNodeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "node_id": 1,
                     *       "node_name": "alpha-1",
                     *       "update_status": "CHANGES_APPLIED",
                     *       "interface_details": {
                     *         "speed": 0,
                     *         "bytes_sent": "0",
                     *         "bytes_received": "0",
                     *         "cable_status": "UNKNOWN",
                     *         "interface_status": "UP",
                     *         "mac_address": "02:00:00:00:00:01",
                     *         "timestamp": "2026-01-05T10:00:00.000000000Z"
                     *       },
                     *       "interface_status": {
                     *         "interface_id": 1,
                     *         "name": "bond0",
                     *         "default_gateway": "",
                     *         "default_gateway_ipv6": "",
                     *         "bonding_mode": "ACTIVE_BACKUP",
                     *         "mtu": 1500
                     *       },
                     *       "network_statuses": [
                     *         {
                     *           "name": "Default",
                     *           "assigned_by": "STATIC",
                     *           "address": "203.0.113.10",
                     *           "floating_addresses": [],
                     *           "dns_servers": [],
                     *           "dns_search_domains": [],
                     *           "netmask": "255.255.255.0",
                     *           "mtu": 1500,
                     *           "vlan_id": 0
                     *         }
                     *       ],
                     *       "aws_status": null,
                     *       "azure_status": null,
                     *       "gcp_status": null
                     *     }
                     */
                    "application/json": components["schemas"]["NodeInterfaceStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getNetworkConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configuration. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "managed_interfaces": null,
                     *       "frontend_networks": [
                     *         {
                     *           "id": 1,
                     *           "name": "Default",
                     *           "addresses": {
                     *             "type": "HOST",
                     *             "host_addresses": {
                     *               "floating_ip_ranges": [],
                     *               "netmask": null
                     *             }
                     *           },
                     *           "tenant_id": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["NetworkConfig"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    replaceNetworkConfig: {
        parameters: {
            query?: never;
            header?: {
                /** @description An `ETag` from an earlier answer. The call changes nothing and answers 412 when the object has moved on. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NetworkConfig"];
            };
        };
        responses: {
            /** @description The configuration as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "managed_interfaces": null,
                     *       "frontend_networks": [
                     *         {
                     *           "id": 1,
                     *           "name": "Default",
                     *           "addresses": {
                     *             "type": "HOST",
                     *             "host_addresses": {
                     *               "floating_ip_ranges": [],
                     *               "netmask": null
                     *             }
                     *           },
                     *           "tenant_id": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["NetworkConfig"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    validateNetworkConfig: {
        parameters: {
            query?: never;
            header?: {
                /** @description An `ETag` from an earlier answer. The call changes nothing and answers 412 when the object has moved on. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NetworkConfig"];
            };
        };
        responses: {
            /** @description The configuration could be set. The answer has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    listNetworkStatuses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One entry for each node. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "node_id": 1,
                     *         "node_name": "alpha-1",
                     *         "update_status": "CHANGES_APPLIED",
                     *         "addresses": [
                     *           "203.0.113.10"
                     *         ]
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["NodeNetworkStatusList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getNetworkStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the node; a sandbox has 1 only.
                 * @example 1
                 */
                node_id: components["parameters"]["StatusNodeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "node_id": 1,
                     *       "node_name": "alpha-1",
                     *       "update_status": "CHANGES_APPLIED",
                     *       "addresses": [
                     *         "203.0.113.10"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["NodeNetworkStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listFrontendInterfaces: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ports by node. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "1": [
                     *         "bond0"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["InterfacesByNode"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listBackendInterfaces: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ports by node. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "1": []
                     *     }
                     */
                    "application/json": components["schemas"]["InterfacesByNode"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getRdmaSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The setting. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "rdma_enabled": false
                     *     }
                     */
                    "application/json": components["schemas"]["RdmaSettings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    setRdmaSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RdmaSettings"];
            };
        };
        responses: {
            /** @description The setting as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "rdma_enabled": true
                     *     }
                     */
                    "application/json": components["schemas"]["RdmaSettings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getRdmaStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "rdma_enabled": false,
                     *       "rdma_available": false
                     *     }
                     */
                    "application/json": components["schemas"]["RdmaStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listObjectStorageUris: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The addresses. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example [] */
                    "application/json": components["schemas"]["ObjectStorageUriList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    addObjectStorageUrisV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObjectStorageUriList"];
            };
        };
        responses: {
            /** @description The storage is added. The answer has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    addObjectStorageUris: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddObjectStorageRequest"];
            };
        };
        responses: {
            /** @description The storage is added. The answer has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    getObjectStorageCredentialsSource: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The source. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "source": "none"
                     *     }
                     */
                    "application/json": components["schemas"]["CredentialsSource"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    listObjectBridges: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The buckets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "entries": []
                     *     }
                     */
                    "application/json": components["schemas"]["ObjectBridgeList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createObjectBridge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObjectBridgeRequest"];
            };
        };
        responses: {
            /** @description The directory with its bucket. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "filesystem_uuid": "7f2cdd91-d3e8-4df3-8e4e-e1b5d5fd5869",
                     *       "bucket_uri": "s3://photos",
                     *       "key_prefix": "",
                     *       "delimiter": "/",
                     *       "mount_path": "/photos",
                     *       "metadata_import": "OFF",
                     *       "protocol_access": "READ_ONLY"
                     *     }
                     */
                    "application/json": components["schemas"]["ObjectBridge"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    getObjectBridge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID of the file system that stands for the bucket.
                 * @example 7f2cdd91-d3e8-4df3-8e4e-e1b5d5fd5869
                 */
                filesystem_uuid: components["parameters"]["BridgeFilesystemUuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bucket. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "filesystem_uuid": "7f2cdd91-d3e8-4df3-8e4e-e1b5d5fd5869",
                     *       "bucket_uri": "s3://photos",
                     *       "key_prefix": "",
                     *       "delimiter": "/",
                     *       "mount_path": "/photos",
                     *       "metadata_import": "OFF",
                     *       "protocol_access": "READ_ONLY"
                     *     }
                     */
                    "application/json": components["schemas"]["ObjectBridge"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    deleteObjectBridge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID of the file system that stands for the bucket.
                 * @example 7f2cdd91-d3e8-4df3-8e4e-e1b5d5fd5869
                 */
                filesystem_uuid: components["parameters"]["BridgeFilesystemUuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The directory is gone. The answer has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    refreshObjectBridge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObjectRefreshRequest"];
            };
        };
        responses: {
            /** @description Reading has begun. The answer has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    listSpokePortals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The portals. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "entries": [
                     *         {
                     *           "id": 1,
                     *           "type": "PORTAL_READ_ONLY",
                     *           "state": "PENDING",
                     *           "status": "INACTIVE",
                     *           "hub_hosts": [
                     *             {
                     *               "address": "203.0.113.20",
                     *               "port": 3713
                     *             }
                     *           ],
                     *           "hub_id": 0,
                     *           "hub_cluster_uuid": "",
                     *           "hub_cluster_name": null,
                     *           "filesystem_uuid": "00000000-0000-0000-0000-000000000000",
                     *           "roots": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SpokePortalList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createSpokePortal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SpokePortalRequest"];
            };
        };
        responses: {
            /** @description The new portal. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "type": "PORTAL_READ_ONLY",
                     *       "state": "PENDING",
                     *       "status": "INACTIVE",
                     *       "hub_hosts": [
                     *         {
                     *           "address": "203.0.113.20",
                     *           "port": 3713
                     *         }
                     *       ],
                     *       "hub_id": 0,
                     *       "hub_cluster_uuid": "",
                     *       "hub_cluster_name": null,
                     *       "filesystem_uuid": "00000000-0000-0000-0000-000000000000",
                     *       "roots": []
                     *     }
                     */
                    "application/json": components["schemas"]["SpokePortal"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getSpokePortal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the portal on this cluster.
                 * @example 1
                 */
                id: components["parameters"]["SpokePortalId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The portal. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "type": "PORTAL_READ_ONLY",
                     *       "state": "PENDING",
                     *       "status": "INACTIVE",
                     *       "hub_hosts": [
                     *         {
                     *           "address": "203.0.113.20",
                     *           "port": 3713
                     *         }
                     *       ],
                     *       "hub_id": 0,
                     *       "hub_cluster_uuid": "",
                     *       "hub_cluster_name": null,
                     *       "filesystem_uuid": "00000000-0000-0000-0000-000000000000",
                     *       "roots": []
                     *     }
                     */
                    "application/json": components["schemas"]["SpokePortal"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteSpokePortal: {
        parameters: {
            query?: {
                /** @description When true, the portal goes even if the other cluster cannot be told. */
                force?: components["parameters"]["PortalForce"];
            };
            header?: never;
            path: {
                /**
                 * @description Number of the portal on this cluster.
                 * @example 1
                 */
                id: components["parameters"]["SpokePortalId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The portal as it was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "type": "PORTAL_READ_ONLY",
                     *       "state": "PENDING",
                     *       "status": "INACTIVE",
                     *       "hub_hosts": [
                     *         {
                     *           "address": "203.0.113.20",
                     *           "port": 3713
                     *         }
                     *       ],
                     *       "hub_id": 0,
                     *       "hub_cluster_uuid": "",
                     *       "hub_cluster_name": null,
                     *       "filesystem_uuid": "00000000-0000-0000-0000-000000000000",
                     *       "roots": []
                     *     }
                     */
                    "application/json": components["schemas"]["SpokePortal"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    modifySpokePortal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the portal on this cluster.
                 * @example 1
                 */
                id: components["parameters"]["SpokePortalId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SpokePortalPatch"];
            };
        };
        responses: {
            /** @description The portal as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "type": "PORTAL_READ_ONLY",
                     *       "state": "PENDING",
                     *       "status": "INACTIVE",
                     *       "hub_hosts": [
                     *         {
                     *           "address": "203.0.113.20",
                     *           "port": 3713
                     *         }
                     *       ],
                     *       "hub_id": 0,
                     *       "hub_cluster_uuid": "",
                     *       "hub_cluster_name": null,
                     *       "filesystem_uuid": "00000000-0000-0000-0000-000000000000",
                     *       "roots": []
                     *     }
                     */
                    "application/json": components["schemas"]["SpokePortal"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createSpokePortalRoot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the portal on this cluster.
                 * @example 1
                 */
                id: components["parameters"]["SpokePortalId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PortalRootRequest"];
            };
        };
        responses: {
            /** @description The portal as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "type": "PORTAL_READ_ONLY",
                     *       "state": "PENDING",
                     *       "status": "INACTIVE",
                     *       "hub_hosts": [
                     *         {
                     *           "address": "203.0.113.20",
                     *           "port": 3713
                     *         }
                     *       ],
                     *       "hub_id": 0,
                     *       "hub_cluster_uuid": "",
                     *       "hub_cluster_name": null,
                     *       "filesystem_uuid": "00000000-0000-0000-0000-000000000000",
                     *       "roots": [
                     *         {
                     *           "local_root": "3",
                     *           "remote_root": "",
                     *           "authorized": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SpokePortal"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteSpokePortalRoot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the portal on this cluster.
                 * @example 1
                 */
                id: components["parameters"]["SpokePortalId"];
                /**
                 * @description File id of the directory on the spoke, as `roots` shows it.
                 * @example 3
                 */
                spoke_root: components["parameters"]["SpokeRoot"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The portal as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "type": "PORTAL_READ_ONLY",
                     *       "state": "PENDING",
                     *       "status": "INACTIVE",
                     *       "hub_hosts": [
                     *         {
                     *           "address": "203.0.113.20",
                     *           "port": 3713
                     *         }
                     *       ],
                     *       "hub_id": 0,
                     *       "hub_cluster_uuid": "",
                     *       "hub_cluster_name": null,
                     *       "filesystem_uuid": "00000000-0000-0000-0000-000000000000",
                     *       "roots": []
                     *     }
                     */
                    "application/json": components["schemas"]["SpokePortal"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listHubPortals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The portals. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "entries": []
                     *     }
                     */
                    "application/json": components["schemas"]["HubPortalList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getHubPortal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the portal on this cluster.
                 * @example 1
                 */
                id: components["parameters"]["HubPortalId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The portal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "type": "PORTAL_READ_ONLY",
                     *       "state": "PENDING",
                     *       "status": "INACTIVE",
                     *       "spoke_hosts": [
                     *         {
                     *           "address": "203.0.113.10",
                     *           "port": 3713
                     *         }
                     *       ],
                     *       "spoke_cluster_uuid": "3f1a0c62-7d45-4e0b-8a19-6b2c9d507e11",
                     *       "spoke_cluster_name": "alpha",
                     *       "pending_roots": [
                     *         "3"
                     *       ],
                     *       "authorized_roots": [],
                     *       "filesystem_uuid": "7f2cdd91-d3e8-4df3-8e4e-e1b5d5fd5869"
                     *     }
                     */
                    "application/json": components["schemas"]["HubPortal"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    deleteHubPortal: {
        parameters: {
            query?: {
                /** @description When true, the portal goes even if the other cluster cannot be told. */
                force?: components["parameters"]["PortalForce"];
            };
            header?: never;
            path: {
                /**
                 * @description Number of the portal on this cluster.
                 * @example 1
                 */
                id: components["parameters"]["HubPortalId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The portal as it was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "type": "PORTAL_READ_ONLY",
                     *       "state": "PENDING",
                     *       "status": "INACTIVE",
                     *       "spoke_hosts": [
                     *         {
                     *           "address": "203.0.113.10",
                     *           "port": 3713
                     *         }
                     *       ],
                     *       "spoke_cluster_uuid": "3f1a0c62-7d45-4e0b-8a19-6b2c9d507e11",
                     *       "spoke_cluster_name": "alpha",
                     *       "pending_roots": [
                     *         "3"
                     *       ],
                     *       "authorized_roots": [],
                     *       "filesystem_uuid": "7f2cdd91-d3e8-4df3-8e4e-e1b5d5fd5869"
                     *     }
                     */
                    "application/json": components["schemas"]["HubPortal"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    modifyHubPortal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the portal on this cluster.
                 * @example 1
                 */
                id: components["parameters"]["HubPortalId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HubPortalPatch"];
            };
        };
        responses: {
            /** @description The portal as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "type": "PORTAL_PAUSED",
                     *       "state": "PENDING",
                     *       "status": "INACTIVE",
                     *       "spoke_hosts": [
                     *         {
                     *           "address": "203.0.113.10",
                     *           "port": 3713
                     *         }
                     *       ],
                     *       "spoke_cluster_uuid": "3f1a0c62-7d45-4e0b-8a19-6b2c9d507e11",
                     *       "spoke_cluster_name": "alpha",
                     *       "pending_roots": [
                     *         "3"
                     *       ],
                     *       "authorized_roots": [],
                     *       "filesystem_uuid": "7f2cdd91-d3e8-4df3-8e4e-e1b5d5fd5869"
                     *     }
                     */
                    "application/json": components["schemas"]["HubPortal"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    acceptHubPortal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the portal on this cluster.
                 * @example 1
                 */
                id: components["parameters"]["HubPortalId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HubPortalAccept"];
            };
        };
        responses: {
            /** @description The portal as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "type": "PORTAL_READ_ONLY",
                     *       "state": "ACCEPTED",
                     *       "status": "INACTIVE",
                     *       "spoke_hosts": [
                     *         {
                     *           "address": "203.0.113.10",
                     *           "port": 3713
                     *         }
                     *       ],
                     *       "spoke_cluster_uuid": "3f1a0c62-7d45-4e0b-8a19-6b2c9d507e11",
                     *       "spoke_cluster_name": "alpha",
                     *       "pending_roots": [],
                     *       "authorized_roots": [
                     *         "3"
                     *       ],
                     *       "filesystem_uuid": "7f2cdd91-d3e8-4df3-8e4e-e1b5d5fd5869"
                     *     }
                     */
                    "application/json": components["schemas"]["HubPortal"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    authorizeHubPortalRoot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the portal on this cluster.
                 * @example 1
                 */
                id: components["parameters"]["HubPortalId"];
                /**
                 * @description File id of the directory on the hub.
                 * @example 3
                 */
                hub_root: components["parameters"]["HubRoot"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The portal as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "type": "PORTAL_READ_ONLY",
                     *       "state": "PENDING",
                     *       "status": "INACTIVE",
                     *       "spoke_hosts": [
                     *         {
                     *           "address": "203.0.113.10",
                     *           "port": 3713
                     *         }
                     *       ],
                     *       "spoke_cluster_uuid": "3f1a0c62-7d45-4e0b-8a19-6b2c9d507e11",
                     *       "spoke_cluster_name": "alpha",
                     *       "pending_roots": [
                     *         "3"
                     *       ],
                     *       "authorized_roots": [],
                     *       "filesystem_uuid": "7f2cdd91-d3e8-4df3-8e4e-e1b5d5fd5869"
                     *     }
                     */
                    "application/json": components["schemas"]["HubPortal"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    denyHubPortalRoot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the portal on this cluster.
                 * @example 1
                 */
                id: components["parameters"]["HubPortalId"];
                /**
                 * @description File id of the directory on the hub.
                 * @example 3
                 */
                hub_root: components["parameters"]["HubRoot"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The portal as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "type": "PORTAL_READ_ONLY",
                     *       "state": "PENDING",
                     *       "status": "INACTIVE",
                     *       "spoke_hosts": [
                     *         {
                     *           "address": "203.0.113.10",
                     *           "port": 3713
                     *         }
                     *       ],
                     *       "spoke_cluster_uuid": "3f1a0c62-7d45-4e0b-8a19-6b2c9d507e11",
                     *       "spoke_cluster_name": "alpha",
                     *       "pending_roots": [
                     *         "3"
                     *       ],
                     *       "authorized_roots": [],
                     *       "filesystem_uuid": "7f2cdd91-d3e8-4df3-8e4e-e1b5d5fd5869"
                     *     }
                     */
                    "application/json": components["schemas"]["HubPortal"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    getPortalEvictionSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "free_threshold": 0.05
                     *     }
                     */
                    "application/json": components["schemas"]["PortalEvictionSettings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    replacePortalEvictionSettings: {
        parameters: {
            query?: never;
            header?: {
                /** @description An `ETag` from an earlier answer. The call changes nothing and answers 412 when the object has moved on. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PortalEvictionSettings"];
            };
        };
        responses: {
            /** @description The settings as they are now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "free_threshold": 0.05
                     *     }
                     */
                    "application/json": components["schemas"]["PortalEvictionSettings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    modifyPortalEvictionSettings: {
        parameters: {
            query?: never;
            header?: {
                /** @description An `ETag` from an earlier answer. The call changes nothing and answers 412 when the object has moved on. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PortalEvictionSettings"];
            };
        };
        responses: {
            /** @description The settings as they are now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "free_threshold": 0.05
                     *     }
                     */
                    "application/json": components["schemas"]["PortalEvictionSettings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listHubPortalsV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The portals. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "entries": [
                     *         {
                     *           "id": 1,
                     *           "root": "3",
                     *           "root_path": "/projects",
                     *           "state": "PENDING",
                     *           "spoke_cluster_uuid": "",
                     *           "spoke_cluster_name": "",
                     *           "spoke_address": "203.0.113.10",
                     *           "spoke_port": 3713
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["HubPortalV1List"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    getHubPortalV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the portal on this cluster.
                 * @example 1
                 */
                id: components["parameters"]["HubPortalId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The portal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "root": "3",
                     *       "root_path": "/projects",
                     *       "state": "PENDING",
                     *       "spoke_cluster_uuid": "",
                     *       "spoke_cluster_name": "",
                     *       "spoke_address": "203.0.113.10",
                     *       "spoke_port": 3713
                     *     }
                     */
                    "application/json": components["schemas"]["HubPortalV1"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    deleteHubPortalV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the portal on this cluster.
                 * @example 1
                 */
                id: components["parameters"]["HubPortalId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The portal is gone. The answer has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    modifyHubPortalV1: {
        parameters: {
            query?: never;
            header?: {
                /** @description An `ETag` from an earlier answer. The call changes nothing and answers 412 when the object has moved on. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Number of the portal on this cluster.
                 * @example 1
                 */
                id: components["parameters"]["HubPortalId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HubPortalV1Patch"];
            };
        };
        responses: {
            /** @description The portal as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "root": "3",
                     *       "root_path": "/projects",
                     *       "state": "PENDING",
                     *       "spoke_cluster_uuid": "",
                     *       "spoke_cluster_name": "",
                     *       "spoke_address": "203.0.113.10",
                     *       "spoke_port": 3713
                     *     }
                     */
                    "application/json": components["schemas"]["HubPortalV1"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    authorizeHubPortalV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the portal on this cluster.
                 * @example 1
                 */
                id: components["parameters"]["HubPortalId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PortalAuthorizeRequest"];
            };
        };
        responses: {
            /** @description The portal as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "root": "3",
                     *       "root_path": "/projects",
                     *       "state": "PENDING",
                     *       "spoke_cluster_uuid": "",
                     *       "spoke_cluster_name": "",
                     *       "spoke_address": "203.0.113.10",
                     *       "spoke_port": 3713
                     *     }
                     */
                    "application/json": components["schemas"]["HubPortalV1"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    listSpokePortalsV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The portals. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "entries": [
                     *         {
                     *           "id": 1,
                     *           "spoke_root": "3",
                     *           "spoke_root_path": "/projects",
                     *           "state": "PENDING",
                     *           "hub_root": "",
                     *           "hub_address": "203.0.113.20",
                     *           "hub_port": 3713
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SpokePortalV1List"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    createSpokePortalV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SpokePortalV1Request"];
            };
        };
        responses: {
            /** @description The number of the portal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example 1 */
                    "application/json": components["schemas"]["PortalNumber"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    getSpokePortalV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the portal on this cluster.
                 * @example 1
                 */
                id: components["parameters"]["SpokePortalId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The portal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "spoke_root": "3",
                     *       "spoke_root_path": "/projects",
                     *       "state": "PENDING",
                     *       "hub_root": "",
                     *       "hub_address": "203.0.113.20",
                     *       "hub_port": 3713
                     *     }
                     */
                    "application/json": components["schemas"]["SpokePortalV1"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    deleteSpokePortalV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the portal on this cluster.
                 * @example 1
                 */
                id: components["parameters"]["SpokePortalId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The portal is gone. The answer has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    modifySpokePortalV1: {
        parameters: {
            query?: never;
            header?: {
                /** @description An `ETag` from an earlier answer. The call changes nothing and answers 412 when the object has moved on. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Number of the portal on this cluster.
                 * @example 1
                 */
                id: components["parameters"]["SpokePortalId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SpokePortalV1Patch"];
            };
        };
        responses: {
            /** @description The portal as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "spoke_root": "3",
                     *       "spoke_root_path": "/projects",
                     *       "state": "PENDING",
                     *       "hub_root": "",
                     *       "hub_address": "203.0.113.20",
                     *       "hub_port": 3713
                     *     }
                     */
                    "application/json": components["schemas"]["SpokePortalV1"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    proposeSpokePortalV1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the portal on this cluster.
                 * @example 1
                 */
                id: components["parameters"]["SpokePortalId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PortalProposeRequest"];
            };
        };
        responses: {
            /** @description The portal as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "spoke_root": "3",
                     *       "spoke_root_path": "/projects",
                     *       "state": "PENDING",
                     *       "hub_root": "",
                     *       "hub_address": "203.0.113.20",
                     *       "hub_port": 3713
                     *     }
                     */
                    "application/json": components["schemas"]["SpokePortalV1"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    evictPortalData: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the portal on this cluster.
                 * @example 1
                 */
                id: components["parameters"]["SpokePortalId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvictDataRequest"];
            };
        };
        responses: {
            /** @description How much was dropped. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "evicted_blocks": "12"
                     *     }
                     */
                    "application/json": components["schemas"]["EvictionResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    evictPortalLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the portal on this cluster.
                 * @example 1
                 */
                id: components["parameters"]["SpokePortalId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvictLinkRequest"];
            };
        };
        responses: {
            /** @description How much was dropped. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "evicted_blocks": "12"
                     *     }
                     */
                    "application/json": components["schemas"]["EvictionResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    evictPortalTree: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the portal on this cluster.
                 * @example 1
                 */
                id: components["parameters"]["SpokePortalId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvictTreeRequest"];
            };
        };
        responses: {
            /** @description Dropping has begun. The answer has no body. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    listPortalFilesystems: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file systems. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "uuid": null,
                     *         "usage_bytes": 1040384
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["PortalFilesystemList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getPortalFilesystem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description UUID of a file system.
                 * @example 7f2cdd91-d3e8-4df3-8e4e-e1b5d5fd5869
                 */
                uuid: components["parameters"]["PortalFilesystemUuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file system. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "uuid": "7f2cdd91-d3e8-4df3-8e4e-e1b5d5fd5869",
                     *       "usage_bytes": 1040384
                     *     }
                     */
                    "application/json": components["schemas"]["PortalFilesystem"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    pingPortalHosts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PortalPingRequest"];
            };
        };
        responses: {
            /** @description How every place was reached. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "results": [
                     *         {
                     *           "node": 1,
                     *           "host": {
                     *             "address": "203.0.113.20",
                     *             "port": 3713
                     *           },
                     *           "state": "reachable",
                     *           "ping_ms": 0.4,
                     *           "unreachable_reason": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PortalPingResults"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    listPortalQuorumEvents: {
        parameters: {
            query?: {
                /** @description Only events from this moment on. */
                "begin-time"?: components["parameters"]["QuorumBeginTime"];
                /** @description Only events up to this moment. */
                "end-time"?: components["parameters"]["QuorumEndTime"];
                /** @description Only events of this file system. */
                "filesystem-uuid"?: components["parameters"]["QuorumFilesystemUuid"];
                /** @description At most so many events. */
                limit?: components["parameters"]["QuorumLimit"];
                /** @description Only events that this node saw. */
                "node-id"?: components["parameters"]["QuorumNodeId"];
                /** @description Only events of this kind. */
                type?: components["parameters"]["QuorumType"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "entries": [],
                     *       "nodes_queried": [
                     *         1
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PortalQuorumEvents"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listPrivileges: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The privileges. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "PRIVILEGE_ROLE_READ": "See roles"
                     *     }
                     */
                    "application/json": components["schemas"]["PrivilegeTexts"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listRoles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The roles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "Night shift": {
                     *         "description": "Watches replication at night",
                     *         "privileges": [
                     *           "PRIVILEGE_REPLICATION_SOURCE_READ"
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Roles"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createRole: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRole"];
            };
        };
        responses: {
            /** @description The new role. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "Night shift",
                     *       "description": "Watches replication at night",
                     *       "privileges": [
                     *         "PRIVILEGE_REPLICATION_SOURCE_READ",
                     *         "PRIVILEGE_REPLICATION_TARGET_READ"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["NamedRole"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the role, percent-encoded.
                 * @example Night shift
                 */
                role_name: components["parameters"]["RoleName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The role. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "description": "Watches replication at night",
                     *       "privileges": [
                     *         "PRIVILEGE_REPLICATION_SOURCE_READ"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Role"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    replaceRole: {
        parameters: {
            query?: never;
            header?: {
                /** @description An `ETag` from an earlier answer. The call changes nothing and answers 412 when the object has moved on. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Name of the role, percent-encoded.
                 * @example Night shift
                 */
                role_name: components["parameters"]["RoleName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleSettings"];
            };
        };
        responses: {
            /** @description The role as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "description": "Starts replication at night",
                     *       "privileges": [
                     *         "PRIVILEGE_REPLICATION_SOURCE_READ",
                     *         "PRIVILEGE_REPLICATION_SOURCE_WRITE"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Role"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteRole: {
        parameters: {
            query?: never;
            header?: {
                /** @description An `ETag` from an earlier answer. The call changes nothing and answers 412 when the object has moved on. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Name of the role, percent-encoded.
                 * @example Night shift
                 */
                role_name: components["parameters"]["RoleName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The role is gone. The answer has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    modifyRole: {
        parameters: {
            query?: never;
            header?: {
                /** @description An `ETag` from an earlier answer. The call changes nothing and answers 412 when the object has moved on. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Name of the role, percent-encoded.
                 * @example Night shift
                 */
                role_name: components["parameters"]["RoleName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleChange"];
            };
        };
        responses: {
            /** @description The role as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "description": "Watches both clusters at night",
                     *       "privileges": [
                     *         "PRIVILEGE_REPLICATION_SOURCE_READ"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Role"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listRoleMembers: {
        parameters: {
            query?: {
                /** @description Auth id of the last member of the page before. */
                after?: components["parameters"]["MembersAfter"];
                /** @description Most members in one answer; 1000 at most. */
                limit?: components["parameters"]["MembersLimit"];
            };
            header?: never;
            path: {
                /**
                 * @description Name of the role, percent-encoded.
                 * @example Night shift
                 */
                role_name: components["parameters"]["RoleName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The members. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "members": {
                     *         "1000": {
                     *           "domain": "LOCAL",
                     *           "auth_id": "1000",
                     *           "uid": null,
                     *           "gid": null,
                     *           "sid": "S-1-5-21-100-200-300-1000",
                     *           "name": "observer"
                     *         }
                     *       },
                     *       "paging": {
                     *         "next": ""
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["RoleMembers"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    addRoleMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the role, percent-encoded.
                 * @example Night shift
                 */
                role_name: components["parameters"]["RoleName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentityQuery"];
            };
        };
        responses: {
            /** @description Who has the role now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "domain": "LOCAL",
                     *       "auth_id": "1000",
                     *       "uid": null,
                     *       "gid": null,
                     *       "sid": "S-1-5-21-100-200-300-1000",
                     *       "name": "observer"
                     *     }
                     */
                    "application/json": components["schemas"]["Identity"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getRoleMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the role, percent-encoded.
                 * @example Night shift
                 */
                role_name: components["parameters"]["RoleName"];
                /**
                 * @description Auth id of a user or group, as `findIdentity` tells it.
                 * @example 1000
                 */
                member_id: components["parameters"]["RoleMemberId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "domain": "LOCAL",
                     *       "auth_id": "1000",
                     *       "uid": null,
                     *       "gid": null,
                     *       "sid": "S-1-5-21-100-200-300-1000",
                     *       "name": "observer"
                     *     }
                     */
                    "application/json": components["schemas"]["Identity"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    removeRoleMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the role, percent-encoded.
                 * @example Night shift
                 */
                role_name: components["parameters"]["RoleName"];
                /**
                 * @description Auth id of a user or group, as `findIdentity` tells it.
                 * @example 1000
                 */
                member_id: components["parameters"]["RoleMemberId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The role is taken away. The answer has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getSamlSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "enabled": false,
                     *       "idp_sso_url": "",
                     *       "idp_certificate": "",
                     *       "idp_entity_id": "",
                     *       "cluster_dns_name": "",
                     *       "require_sso": false
                     *     }
                     */
                    "application/json": components["schemas"]["SamlSettings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    replaceSamlSettings: {
        parameters: {
            query?: never;
            header?: {
                /** @description An `ETag` from an earlier answer. The call changes nothing and answers 412 when the object has moved on. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SamlSettingsInput"];
            };
        };
        responses: {
            /** @description The settings as they are now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "enabled": false,
                     *       "idp_sso_url": "",
                     *       "idp_certificate": "",
                     *       "idp_entity_id": "",
                     *       "cluster_dns_name": "",
                     *       "require_sso": false
                     *     }
                     */
                    "application/json": components["schemas"]["SamlSettings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    modifySamlSettings: {
        parameters: {
            query?: never;
            header?: {
                /** @description An `ETag` from an earlier answer. The call changes nothing and answers 412 when the object has moved on. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SamlSettingsChange"];
            };
        };
        responses: {
            /** @description The settings as they are now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "enabled": false,
                     *       "idp_sso_url": "",
                     *       "idp_certificate": "",
                     *       "idp_entity_id": "",
                     *       "cluster_dns_name": "alpha.example.com",
                     *       "require_sso": false
                     *     }
                     */
                    "application/json": components["schemas"]["SamlSettings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    haltCluster: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The nodes are going down. The answer has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    startReboot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RebootRequest"];
            };
        };
        responses: {
            /** @description The restart has begun. The answer has no body. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    pauseReboot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The restart is paused. The answer has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    resumeReboot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The restart goes on. The answer has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    getRebootStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "state": "REBOOT_IDLE",
                     *       "rolling": false,
                     *       "upgrade_initiated": false,
                     *       "total_node_count": 0,
                     *       "rebooted_node_count": 0,
                     *       "error_message": ""
                     *     }
                     */
                    "application/json": components["schemas"]["RebootStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    restartContainers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The restart has begun. The answer has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    restartContainerOfNode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the node.
                 * @example 1
                 */
                node_id: components["parameters"]["SlotNodeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The restart has begun. The answer has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    restartOwnContainer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The restart has begun. The answer has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    getMonitoringSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "enabled": false,
                     *       "mq_host": "",
                     *       "mq_port": 443,
                     *       "mq_proxy_host": "",
                     *       "mq_proxy_port": 0,
                     *       "s3_proxy_host": "",
                     *       "s3_proxy_port": 0,
                     *       "s3_proxy_disable_https": false,
                     *       "vpn_enabled": false,
                     *       "vpn_host": "",
                     *       "period": 60,
                     *       "nexus_enabled": false,
                     *       "nexus_host": "",
                     *       "nexus_port": 443,
                     *       "nexus_interval": 60
                     *     }
                     */
                    "application/json": components["schemas"]["MonitoringSettings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    replaceMonitoringSettings: {
        parameters: {
            query?: never;
            header?: {
                /** @description An `ETag` from an earlier answer. The call changes nothing and answers 412 when the object has moved on. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MonitoringSettingsReplacement"];
            };
        };
        responses: {
            /** @description The settings are taken. The answer has no body. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    modifyMonitoringSettings: {
        parameters: {
            query?: never;
            header?: {
                /** @description An `ETag` from an earlier answer. The call changes nothing and answers 412 when the object has moved on. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MonitoringSettingsRequest"];
            };
        };
        responses: {
            /** @description The settings are taken. The answer has no body. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listMonitoringStatuses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One entry for each node. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "node_id": 1,
                     *         "monitoring": "DISABLED",
                     *         "file_upload": "DISABLED",
                     *         "vpn_connection": "DISABLED"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["NodeMonitoringStatusList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    setLocalMonitoringStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LocalMonitoringStatus"];
            };
        };
        responses: {
            /** @description The state is taken. The answer has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    getVpnKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "mqvpn_client_crt": "",
                     *       "mqvpn_client_key": "",
                     *       "qumulo_ca_crt": ""
                     *     }
                     */
                    "application/json": components["schemas"]["VpnKeys"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    replaceVpnKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VpnKeys"];
            };
        };
        responses: {
            /** @description The keys as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "mqvpn_client_crt": "",
                     *       "mqvpn_client_key": "",
                     *       "qumulo_ca_crt": ""
                     *     }
                     */
                    "application/json": components["schemas"]["VpnKeys"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    modifyVpnKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VpnKeysPatch"];
            };
        };
        responses: {
            /** @description The keys as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "mqvpn_client_crt": "",
                     *       "mqvpn_client_key": "",
                     *       "qumulo_ca_crt": ""
                     *     }
                     */
                    "application/json": components["schemas"]["VpnKeys"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getVpnCertificateSigningRequest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "request": "-----BEGIN CERTIFICATE REQUEST-----\nMIIBszCCAVmgAwIBAgIUQ2F\n-----END CERTIFICATE REQUEST-----\n"
                     *     }
                     */
                    "application/json": components["schemas"]["CertificateSigningRequest"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    generateVpnKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description There is a new key. The answer has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    getNexusConnection: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "nexus_enabled": false,
                     *       "nexus_host": "",
                     *       "nexus_port": 443,
                     *       "nexus_interval": 60,
                     *       "nexus_capability_remote_support": false,
                     *       "nexus_capability_sso": false
                     *     }
                     */
                    "application/json": components["schemas"]["NexusConnection"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    modifyNexusConnection: {
        parameters: {
            query?: never;
            header?: {
                /** @description An `ETag` from an earlier answer. The call changes nothing and answers 412 when the object has moved on. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NexusConnectionPatch"];
            };
        };
        responses: {
            /** @description The settings as they are now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "nexus_enabled": false,
                     *       "nexus_host": "",
                     *       "nexus_port": 443,
                     *       "nexus_interval": 120,
                     *       "nexus_capability_remote_support": false,
                     *       "nexus_capability_sso": false
                     *     }
                     */
                    "application/json": components["schemas"]["NexusConnection"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getNexusRegistration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The registration. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "nexus_enabled": false,
                     *       "registration_status": "NONE",
                     *       "secret_created_at": null
                     *     }
                     */
                    "application/json": components["schemas"]["NexusRegistration"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    setNexusRegistration: {
        parameters: {
            query?: never;
            header?: {
                /** @description An `ETag` from an earlier answer. The call changes nothing and answers 412 when the object has moved on. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NexusRegistrationRequest"];
            };
        };
        responses: {
            /** @description The registration as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "nexus_enabled": false,
                     *       "registration_status": "PENDING_REGISTRATION",
                     *       "secret_created_at": null
                     *     }
                     */
                    "application/json": components["schemas"]["NexusRegistration"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    deleteNexusRegistration: {
        parameters: {
            query?: never;
            header?: {
                /** @description An `ETag` from an earlier answer. The call changes nothing and answers 412 when the object has moved on. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The registration as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "nexus_enabled": false,
                     *       "registration_status": "NONE",
                     *       "secret_created_at": null
                     *     }
                     */
                    "application/json": components["schemas"]["NexusRegistration"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    rotateNexusSecret: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The change has begun. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "monitor_uri": "/v1/nexus/registration"
                     *     }
                     */
                    "application/json": components["schemas"]["MonitorUri"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    listTenants: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tenants. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "entries": [
                     *         {
                     *           "id": 1,
                     *           "name": "Default",
                     *           "web_ui_enabled": true,
                     *           "rest_api_enabled": true,
                     *           "ssh_enabled": true,
                     *           "replication_enabled": true,
                     *           "nfs_enabled": true,
                     *           "smb_enabled": true,
                     *           "networks": [
                     *             1
                     *           ],
                     *           "identity_config_id": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TenantList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createTenant: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTenant"];
            };
        };
        responses: {
            /** @description The new tenant. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 2,
                     *       "name": "Harbour",
                     *       "web_ui_enabled": true,
                     *       "rest_api_enabled": true,
                     *       "ssh_enabled": false,
                     *       "replication_enabled": true,
                     *       "nfs_enabled": true,
                     *       "smb_enabled": true,
                     *       "networks": [],
                     *       "identity_config_id": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Tenant"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getTenant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the tenant.
                 * @example 2
                 */
                tenant_id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tenant. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 2,
                     *       "name": "Harbour",
                     *       "web_ui_enabled": true,
                     *       "rest_api_enabled": true,
                     *       "ssh_enabled": false,
                     *       "replication_enabled": true,
                     *       "nfs_enabled": true,
                     *       "smb_enabled": true,
                     *       "networks": [],
                     *       "identity_config_id": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Tenant"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    replaceTenant: {
        parameters: {
            query?: never;
            header?: {
                /** @description An `ETag` from an earlier answer. The call changes nothing and answers 412 when the object has moved on. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Number of the tenant.
                 * @example 2
                 */
                tenant_id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TenantSettings"];
            };
        };
        responses: {
            /** @description The tenant as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 2,
                     *       "name": "Harbour",
                     *       "web_ui_enabled": true,
                     *       "rest_api_enabled": true,
                     *       "ssh_enabled": false,
                     *       "replication_enabled": true,
                     *       "nfs_enabled": true,
                     *       "smb_enabled": true,
                     *       "networks": [],
                     *       "identity_config_id": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Tenant"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteTenant: {
        parameters: {
            query?: never;
            header?: {
                /** @description An `ETag` from an earlier answer. The call changes nothing and answers 412 when the object has moved on. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Number of the tenant.
                 * @example 2
                 */
                tenant_id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tenant is gone. The answer has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    modifyTenant: {
        parameters: {
            query?: never;
            header?: {
                /** @description An `ETag` from an earlier answer. The call changes nothing and answers 412 when the object has moved on. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description Number of the tenant.
                 * @example 2
                 */
                tenant_id: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TenantChange"];
            };
        };
        responses: {
            /** @description The tenant as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 2,
                     *       "name": "Harbour",
                     *       "web_ui_enabled": true,
                     *       "rest_api_enabled": true,
                     *       "ssh_enabled": true,
                     *       "replication_enabled": true,
                     *       "nfs_enabled": true,
                     *       "smb_enabled": true,
                     *       "networks": [],
                     *       "identity_config_id": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Tenant"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getTimeSettingsV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The present settings. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "use_ad_for_primary": false,
                     *       "ntp_servers": [
                     *         "0.pool.ntp.org",
                     *         "1.pool.ntp.org"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TimeSettingsV1"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    replaceTimeSettingsV1: {
        parameters: {
            query?: never;
            header?: {
                /** @description An `ETag` from an earlier answer. The call changes nothing and answers 412 when the object has moved on. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TimeSettingsV1"];
            };
        };
        responses: {
            /** @description The settings as they are now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "use_ad_for_primary": false,
                     *       "ntp_servers": [
                     *         "0.pool.ntp.org",
                     *         "1.pool.ntp.org"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TimeSettingsV1"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    modifyTimeSettingsV1: {
        parameters: {
            query?: never;
            header?: {
                /** @description An `ETag` from an earlier answer. The call changes nothing and answers 412 when the object has moved on. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TimeSettingsPatchV1"];
            };
        };
        responses: {
            /** @description The settings as they are now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "use_ad_for_primary": false,
                     *       "ntp_servers": [
                     *         "0.pool.ntp.org",
                     *         "1.pool.ntp.org"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TimeSettingsV1"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getTimeStatusV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The present time. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "config": {
                     *         "use_ad_for_primary": false,
                     *         "ntp_servers": [
                     *           "0.pool.ntp.org",
                     *           "1.pool.ntp.org"
                     *         ]
                     *       },
                     *       "time": "2026-01-05T10:00:00.000000000Z",
                     *       "status": "TIME_NOT_SYNCHRONIZING"
                     *     }
                     */
                    "application/json": components["schemas"]["TimeStatusV1"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listTimeZonesV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The names. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       "America/New_York",
                     *       "Europe/Berlin",
                     *       "UTC"
                     *     ]
                     */
                    "application/json": components["schemas"]["TimeZoneList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getTimeSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The present settings. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "use_ad_for_primary": false,
                     *       "ntp_servers": [
                     *         "0.pool.ntp.org",
                     *         "1.pool.ntp.org"
                     *       ],
                     *       "source": "API_TIME_SOURCE_NTP"
                     *     }
                     */
                    "application/json": components["schemas"]["TimeSettings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    modifyTimeSettings: {
        parameters: {
            query?: never;
            header?: {
                /** @description An `ETag` from an earlier answer. The call changes nothing and answers 412 when the object has moved on. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TimeSettingsPatch"];
            };
        };
        responses: {
            /** @description The settings as they are now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "use_ad_for_primary": false,
                     *       "ntp_servers": [
                     *         "0.pool.ntp.org",
                     *         "1.pool.ntp.org"
                     *       ],
                     *       "source": "API_TIME_SOURCE_NTP"
                     *     }
                     */
                    "application/json": components["schemas"]["TimeSettings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getDefaultTimeSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings that a cluster starts with. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "use_ad_for_primary": false,
                     *       "ntp_servers": [],
                     *       "source": "API_TIME_SOURCE_NTP"
                     *     }
                     */
                    "application/json": components["schemas"]["TimeSettings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getTimeStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The present time. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "config": {
                     *         "use_ad_for_primary": false,
                     *         "ntp_servers": [
                     *           "0.pool.ntp.org",
                     *           "1.pool.ntp.org"
                     *         ],
                     *         "source": "API_TIME_SOURCE_NTP"
                     *       },
                     *       "time": "2026-01-05T10:00:00.000000000Z",
                     *       "status": "TIME_NOT_SYNCHRONIZING"
                     *     }
                     */
                    "application/json": components["schemas"]["TimeStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listTimeZones: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The names. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       "America/New_York",
                     *       "Europe/Berlin",
                     *       "UTC"
                     *     ]
                     */
                    "application/json": components["schemas"]["TimeZoneList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getUpgradeStatusV2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "state": "UPGRADE_STATE_IDLE",
                     *       "progress": null,
                     *       "settings": null,
                     *       "error_info": null
                     *     }
                     */
                    "application/json": components["schemas"]["UpgradeStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getUpgradeStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "state": "UPGRADE_STATE_IDLE",
                     *       "progress": null,
                     *       "settings": null,
                     *       "error_info": null
                     *     }
                     */
                    "application/json": components["schemas"]["UpgradeStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getUpgradeBlocked: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether it may start, and why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "is_blocked": true,
                     *       "cluster_degraded": false,
                     *       "blocked_reason": "A sandbox is not upgraded: start it with another --core-version"
                     *     }
                     */
                    "application/json": components["schemas"]["UpgradeBlocked"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    prepareUpgrade: {
        parameters: {
            query?: {
                /** @description When true, an image that does not fit the platform is taken all the same. */
                override_compatibility_check?: components["parameters"]["OverrideCompatibilityCheck"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpgradePrepareRequest"];
            };
        };
        responses: {
            /** @description Preparing has begun. The answer has no body. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    commitUpgrade: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The switch has begun. The answer has no body. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    verifyUpgradeImage: {
        parameters: {
            query?: {
                /** @description When true, an image that does not fit the platform is taken all the same. */
                override_compatibility_check?: components["parameters"]["OverrideCompatibilityCheck"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpgradeImageRequest"];
            };
        };
        responses: {
            /** @description What the image holds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "target_version": "Qumulo Core 7.10.3",
                     *       "upgrade_type": "SOFTWARE_ONLY",
                     *       "error": ""
                     *     }
                     */
                    "application/json": components["schemas"]["UpgradeImageInfo"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    getUnconfiguredUpgradeSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "install_path": "/upgrade/qumulo_upgrade_7.10.3.qimg",
                     *       "target": "idle"
                     *     }
                     */
                    "application/json": components["schemas"]["UnconfiguredUpgradeSettings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    replaceUnconfiguredUpgradeSettings: {
        parameters: {
            query?: {
                /** @description When true, an image that does not fit the platform is taken all the same. */
                override_compatibility_check?: components["parameters"]["OverrideCompatibilityCheck"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnconfiguredUpgradeSettings"];
            };
        };
        responses: {
            /** @description The settings are taken. The answer has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    getUnconfiguredUpgradeStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "state": "idle"
                     *     }
                     */
                    "application/json": components["schemas"]["UnconfiguredUpgradeStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            501: components["responses"]["NotEmulated"];
        };
    };
    getWebUiSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The present settings. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "inactivity_timeout": {
                     *         "nanoseconds": "900000000000"
                     *       },
                     *       "login_banner": "Authorized use only."
                     *     }
                     */
                    "application/json": components["schemas"]["WebUiSettings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    replaceWebUiSettings: {
        parameters: {
            query?: never;
            header?: {
                /** @description An `ETag` from an earlier answer. The call changes nothing and answers 412 when the object has moved on. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebUiSettings"];
            };
        };
        responses: {
            /** @description The settings as they are now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "inactivity_timeout": {
                     *         "nanoseconds": "900000000000"
                     *       },
                     *       "login_banner": "Authorized use only."
                     *     }
                     */
                    "application/json": components["schemas"]["WebUiSettings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    modifyWebUiSettings: {
        parameters: {
            query?: never;
            header?: {
                /** @description An `ETag` from an earlier answer. The call changes nothing and answers 412 when the object has moved on. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebUiSettingsPatch"];
            };
        };
        responses: {
            /** @description The settings as they are now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "inactivity_timeout": {
                     *         "nanoseconds": "900000000000"
                     *       },
                     *       "login_banner": "Authorized use only."
                     *     }
                     */
                    "application/json": components["schemas"]["WebUiSettings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
}
