/**
 * What runs as the first process of an engine's namespaces: `$1` is the engine's folder, `$2` its name.
 *
 * Network devices are looked up in /sys, so that of the namespace is shown; the key in /etc/docker would give every
 * engine of the machine one id; the exec root of a boot before holds process ids that are taken again.
 */
export const bootScript = `
set -e
cd "$1"
hostname "$2"
ip link set lo up
rm -rf exec docker.sock
mkdir -p etc sys exec /run/containerd /run/docker /etc/docker
mount -t tmpfs tmpfs /run/containerd
mount -t tmpfs tmpfs /run/docker
mount -t sysfs sysfs sys
mount --bind sys/class/net /sys/class/net
mount --bind sys/devices/virtual/net /sys/devices/virtual/net
mount --bind etc /etc/docker
exec dockerd --host "unix://$1/docker.sock" --data-root "$1/root" --exec-root "$1/exec" --pidfile "$1/exec/docker.pid" \\
  --exec-opt native.cgroupdriver=cgroupfs --cgroup-parent "/swarmkit/$2"
`;
