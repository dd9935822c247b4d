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
        post?: never;
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
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
            /** @description Number of the driver. */
            major: number;
            /** @description Number of the device. */
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
            /** @description How many names the entry has. */
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
            /** @description Entries in a directory. Zero for a file. */
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
            /** @description How many names the entry has. */
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
            /** @description Entries in a directory. Zero for a file. */
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
            /** @description Entries in the whole directory. */
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
            /** @description Hour of the start. */
            start_hour: number;
            /** @description Minute of the start. */
            start_minute: number;
            /** @description Hour of the end. */
            end_hour: number;
            /** @description Minute of the end. */
            end_minute: number;
            /** @description Days on which the window starts. `EVERY_DAY` stands for all seven. */
            on_days: ("SUN" | "MON" | "TUE" | "WED" | "THU" | "FRI" | "SAT" | "EVERY_DAY")[];
        };
        /** @description A snapshot policy whose snapshots are replicated. */
        LinkedSnapshotPolicy: {
            /** @description Id of the policy on the source. */
            id: number;
            /** @description How long the target keeps each copy, for instance `7days`. See the guide on snapshot policies for the words. */
            target_expiration: string;
        };
        /** @description A TCP port. */
        Port: number;
        /** @description A TCP port, as a number or in decimal digits. */
        PortInput: number | string;
        /** @description A snapshot that a job used or made. */
        SnapshotReference: {
            /** @description Id of the snapshot on this cluster. */
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
            /** @description Id of the snapshot on this cluster. */
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
            /** @description Id of the policy that made it. */
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
            /** @description How many policy snapshots wait to be sent. */
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
            /** @description Replication port of the source if this side was once reversed. Null otherwise. */
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
            /** @description Number of the node, from 1. */
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
        /** @description A point-in-time view of a directory. */
        Snapshot: {
            /** @description Id of the snapshot. */
            id: number;
            /** @description Name of the snapshot. */
            name: string;
            /** @description The moment that it shows. */
            timestamp: components["schemas"]["Timestamp"];
            /** @description File id of the directory that it shows. */
            source_file_id: components["schemas"]["DecimalString"];
            /** @description Id of the policy that made it. Null when none did. */
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
            /** @description Id of the snapshot. */
            id: number;
            /** @description Name of the snapshot. */
            name: string;
            /** @description The moment that it shows. */
            timestamp: components["schemas"]["Timestamp"];
            /** @description File id of the directory that it shows. */
            source_file_id: components["schemas"]["DecimalString"];
            /** @description Id of the policy that made it. Null when none did. */
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
    };
    requestBodies: never;
    headers: {
        /** @description Version of the object. Send it back as `If-Match` to change the object only if nobody else did. */
        ETag: string;
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
            401: components["responses"]["Unauthorized"];
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
                     *       "can_change_password": false,
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
            401: components["responses"]["Unauthorized"];
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
            401: components["responses"]["Unauthorized"];
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
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
        };
    };
}
