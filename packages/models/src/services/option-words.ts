import { writeNames } from './check-write-options.js';

/** What the docker CLI, compose files and other clients call an option, in small letters alone, and what it is here. */
const words: ReadonlyMap<string, string> = new Map([
  ...(['volume', 'volumes', 'mount', 'tmpfs'] as const).map((word) => [word, 'mounts'] as const),
  ...(['publish', 'expose', 'portbindings'] as const).map((word) => [word, 'ports'] as const),
  ...(['cpu', 'cpus', 'limitcpu', 'nanocpus'] as const).map((word) => [word, 'resources.cpuLimit'] as const),
  ...(['memory', 'mem', 'limitmemory', 'memorybytes'] as const).map((word) => [word, 'resources.memLimit'] as const),
  ...(['logopt', 'logopts', 'logoptions'] as const).map((word) => [word, 'logDriverOptions'] as const),
  ...(['maxreplicaspernode', 'replicasmaxpernode'] as const).map((word) => [word, 'maxReplicas'] as const),
  ...(['capabilities', 'capabilityadd', 'privileged'] as const).map((word) => [word, 'capAdd'] as const),
  ...(['stdin', 'stdinopen', 'interactive'] as const).map((word) => [word, 'openStdin'] as const),
  ['capabilitydrop', 'capDrop'],
  ['cmd', 'args'],
  ['dns', 'dnsConfig.nameservers'],
  ['dnssearch', 'dnsConfig.search'],
  ['endpointmode', 'endpointSpec.mode'],
  ['entrypoint', 'command'],
  ['environment', 'env'],
  ['extrahosts', 'hosts'],
  ['force', 'forceUpdate'],
  ['healthcmd', 'healthcheck.test'],
  ['limitpids', 'resources.pidsLimit'],
  ['limits', 'resources'],
  ['logging', 'logDriver'],
  ['placement', 'constraints'],
  ['reservecpu', 'resources.cpuReservation'],
  ['reservememory', 'resources.memReservation'],
  ['restart', 'restartPolicy'],
  ['restartcondition', 'restartPolicy.condition'],
  ['rollback', 'rollbackConfig'],
  ['scale', 'replicas'],
  ['stoptimeout', 'stopGracePeriod'],
  ['updatedelay', 'updateConfig.delay'],
  ['updateparallelism', 'updateConfig.parallelism'],
  ['workingdir', 'workdir'],
]);

const besides: ReadonlyMap<string, string> = new Map([
  ...writeNames.map((name) => [name.toLowerCase(), name] as const),
  ['auth', 'registryAuth'],
  ['authconfig', 'registryAuth'],
  ['detach', 'wait'],
]);

/** What to do about an option that a service does not have, when its name is known from elsewhere. */
export function adviceOnWord(option: string): string | undefined {
  const word = option.toLowerCase().replaceAll(/[^a-z]/g, '');
  if (word === 'tasktemplate' || word === 'containerspec') {
    return 'options are flat here, as in { image, command }; client.api.services takes whole specs';
  }
  const control = besides.get(word);
  if (control !== undefined) return `${control} goes into the second argument, as in create({ … }, { ${control}: … })`;
  const name = words.get(word);
  return name && `did you mean ${name}?`;
}
