/** A package as it would be published. */
export interface PackedPackage {
  readonly name: string;
  /** Of its sources in the workspace. */
  readonly folder: string;
  readonly tarball: string;
}

/** What there is to test: every package packed, and a folder where they are installed together. */
export interface Prepared {
  readonly packages: readonly PackedPackage[];
  readonly consumer: string;
}

/** How the tests learn where it is. */
export const preparedVariable = 'SWARMKIT_PREPARED_PACKAGES';

/** What was prepared before the first test. */
export function prepared(): Prepared {
  const text = process.env[preparedVariable];
  if (text === undefined)
    throw new Error(`${preparedVariable} is not set: these tests run in the jest project package`);
  return JSON.parse(text) as Prepared;
}
