import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { typeCheck, type Sample } from './type-check.js';

const types: Record<string, string> = {
  auth: 'AuthResponse',
  'config-create': 'ConfigCreateResponse',
  configs: 'Config[]',
  distribution: 'DistributionInspect',
  error: 'ErrorResponse',
  events: 'EventMessage[]',
  'info-inactive': 'Info',
  'info-manager': 'Info',
  'info-worker': 'Info',
  'network-create': 'NetworkCreateResponse',
  'network-prune': 'NetworkPruneResponse',
  'network-verbose': 'Network',
  networks: 'Network[]',
  nodes: 'Node[]',
  'secret-create': 'SecretCreateResponse',
  secrets: 'Secret[]',
  'service-create': 'ServiceCreateResponse',
  'service-plugin': 'Service<PluginTaskSpec>',
  'service-update': 'ServiceUpdateResponse',
  services: 'Service[]',
  'services-with-defaults': 'Service[]',
  'services-with-status': 'Service[]',
  swarm: 'Swarm',
  'swarm-locked': 'Swarm',
  'task-attachment': 'Task<AttachmentTaskSpec>',
  'task-plugin': 'Task<PluginTaskSpec>',
  tasks: 'Task[]',
  'unlock-key': 'UnlockKeyResponse',
  version: 'Version',
  'volume-prune': 'VolumePruneResponse',
  volumes: 'VolumeListResponse',
};

const recordings = fileURLToPath(new URL('fixtures', import.meta.url));

const samples: Sample[] = readdirSync(recordings).flatMap((engine) =>
  readdirSync(join(recordings, engine)).map((file) => {
    const subject = file.replace(/\.json$/, '');
    const type = types[subject];
    if (type === undefined) throw new Error(`say in this test which type ${file} has`);
    return { name: `${engine}/${subject}`, type, json: readFileSync(join(recordings, engine, file), 'utf8') };
  }),
);

describe('answers of real engines', () => {
  const found = typeCheck(samples);

  test.each(samples.map(({ name, type }) => [name, type]))('%s is a %s', (name) => {
    expect(found.get(name)).toEqual([]);
  });

  test.each(Object.keys(types))('%s is recorded', (subject) => {
    expect(samples.map(({ name }) => name)).toContainEqual(expect.stringMatching(`/${subject}$`));
  });
});
