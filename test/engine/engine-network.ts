import type { Engine } from './engine.js';
import { runCommand } from './run-command.js';

/**
 * Puts engines on one network, and gives their addresses.
 *
 * A bridge in the first engine's namespace is the switch, so nothing of the machine's own network is touched; the
 * addresses are of the range for tests (198.18.0.0/15) and seen nowhere else.
 */
export async function linkEngines(engines: readonly Engine[]): Promise<string[]> {
  const [first, ...others] = engines;
  if (!first) return [];
  const addresses = engines.map((_engine, index) => `198.18.0.${index + 1}`);
  await first.run('ip', 'link', 'add', 'lan', 'type', 'bridge');
  await first.run('ip', 'addr', 'add', `${addresses[0]}/24`, 'dev', 'lan');
  await first.run('ip', 'link', 'set', 'lan', 'up');
  for (const [index, engine] of others.entries()) {
    const port = `port${index}`;
    const pair = ['link', 'add', port, 'netns', String(first.pid), 'type', 'veth'];
    await runCommand('ip', [...pair, 'peer', 'name', 'eth0', 'netns', String(engine.pid)]);
    await first.run('ip', 'link', 'set', port, 'master', 'lan', 'up');
    await engine.run('ip', 'addr', 'add', `${addresses[index + 1]}/24`, 'dev', 'eth0');
    await engine.run('ip', 'link', 'set', 'eth0', 'up');
  }
  return addresses;
}
