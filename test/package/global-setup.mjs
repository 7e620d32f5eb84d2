// jest loads this file itself, without its transformation of TypeScript.
import { tsImport } from 'tsx/esm/api';

export default async function setUp() {
  const { preparePackages } = await tsImport('./prepare-packages.ts', import.meta.url);
  await preparePackages();
}
