/** Path of an inner option, as it appears in errors: `updateConfig` and `delay` give `updateConfig.delay`. */
export function optionPath(option: string, name: string): string {
  return option === '' ? name : `${option}.${name}`;
}
