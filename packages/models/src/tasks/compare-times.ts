/** Orders two times of the Engine by age; texts do not compare as they are, since it trims zeros off their fractions. */
export function compareTimes(one: string, other: string): number {
  const [first, second] = [one.replace('Z', ''), other.replace('Z', '')];
  return first < second ? -1 : Number(first > second);
}
