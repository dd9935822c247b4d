"""The tutorial with a client of openapi-generator: create, authorize, wait, compare, fail over. Run under `sandbar exec`."""
import os
import time

import sandbar_client as api
import urllib3

# The clusters' certificates are self-made.
urllib3.disable_warnings()


def sign_in(number):
    configuration = api.Configuration(host=os.environ[f'SANDBAR_{number}_API'].rstrip('/'))
    configuration.verify_ssl = False
    client = api.ApiClient(configuration)
    login = api.LoginRequest(
        username=os.environ[f'SANDBAR_{number}_USER'], password=os.environ[f'SANDBAR_{number}_PASSWORD']
    )
    configuration.access_token = api.SessionApi(client).login(login).bearer_token
    return client


def until(is_done):
    end = time.monotonic() + 60
    while not is_done():
        assert time.monotonic() < end, 'The clusters did not get there in a minute'


source, target = sign_in(1), sign_in(2)
on_source, on_target = api.ReplicationApi(source), api.ReplicationApi(target)


def names(client, path):
    return [entry.name for entry in api.FilesApi(client).list_entries(path).files]


created = on_source.create_source_relationship(
    api.CreateSourceRelationshipRequest.from_dict(
        {
            'source_root_path': '/projects',
            'target_root_path': '/copy-of-python',
            'target_address': os.environ['SANDBAR_2_HOST'],
            'target_port': int(os.environ['SANDBAR_2_REPLICATION'].split(':')[-1]),
        }
    )
)
authorized = on_target.authorize_target_relationship(created.id, allow_fs_path_create=api.QueryBoolean('true'))
assert authorized.state == 'ESTABLISHED', authorized.state
until(lambda: on_target.get_target_relationship_status(created.id).recovery_point != '')
assert names(target, '/copy-of-python') == names(source, '/projects')
on_target.make_target_writable(created.id)
until(lambda: on_target.get_target_relationship_status(created.id).state == 'DISCONNECTED')
entry = api.CreateEntryRequest.from_dict({'name': 'written-after-failover', 'action': 'CREATE_FILE'})
assert api.FilesApi(target).create_entry('/copy-of-python', entry).name == 'written-after-failover'
print('openapi-generator, python: created, authorized, copied, compared, failed over')
