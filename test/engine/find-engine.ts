import { runCommand } from './run-command.js';

/** Whether a throwaway Docker Engine can be started here, and if not, why. */
export type FoundEngine =
  { readonly available: true; readonly version: string } | { readonly available: false; readonly reason: string };

const advice = 'on Debian: apt-get install docker.io iptables iproute2 busybox-static, and run as root';
const programs = ['dockerd', 'containerd', 'runc', 'ip', 'iptables', 'busybox', 'unshare', 'setpriv', 'nsenter', 'tar'];

/** Looks for `dockerd`, what it takes to start one apart from the machine's own, and the right to do so. */
export async function findEngine(): Promise<FoundEngine> {
  const no = (reason: string): FoundEngine => ({ available: false, reason: `${reason} (${advice})` });
  if (process.platform !== 'linux') return { available: false, reason: `there is no dockerd for ${process.platform}` };
  for (const program of programs) {
    if (!(await works('sh', ['-c', `command -v ${program}`]))) return no(`${program} is not installed`);
  }
  if (process.getuid?.() !== 0) return no('dockerd needs root');
  const namespaces = ['--net', '--mount', '--pid', '--uts', '--fork', '--kill-child', '--mount-proc'];
  if (!(await works('unshare', [...namespaces, 'mount', '-t', 'tmpfs', 'tmpfs', '/tmp']))) {
    return no('namespaces and mounts are not allowed here');
  }
  return { available: true, version: await runCommand('dockerd', ['--version']) };
}

function works(file: string, args: readonly string[]): Promise<boolean> {
  return runCommand(file, args).then(
    () => true,
    () => false,
  );
}
