/**
 * Orders two Engine API versions by number, so that `'1.9'` comes before `'1.41'`.
 *
 * @returns Negative when `a` is older, positive when it is newer, 0 when they are equal.
 */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number)) as [number[], number[]];
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
