import { type EngineClient, InvalidArgumentError, type RequestOptions } from '@swarmkit/api';

interface Kind {
  readonly option: 'secrets' | 'configs';
  readonly noun: 'secret' | 'config';
  readonly id: 'SecretID' | 'ConfigID';
  readonly name: 'SecretName' | 'ConfigName';
}

const kinds: readonly Kind[] = [
  { option: 'secrets', noun: 'secret', id: 'SecretID', name: 'SecretName' },
  { option: 'configs', noun: 'config', id: 'ConfigID', name: 'ConfigName' },
];

type Reference = Record<string, unknown>;

/**
 * Fills in the ids of secrets and configs that a container's spec only names: the Engine wants both.
 *
 * @param container - Wire form; a new one is given back when there was something to fill in.
 * @throws {@link InvalidArgumentError} there is no secret or config of that name.
 */
export async function resolveReferences<Container extends object>(
  api: EngineClient,
  container: Container,
  options: RequestOptions,
): Promise<Container> {
  const parts = await Promise.all(
    kinds.map(async (kind) => {
      const key = kind.option === 'secrets' ? 'Secrets' : 'Configs';
      const references = (container as Record<string, unknown>)[key] as Reference[] | undefined;
      if (!references?.some((reference) => !reference[kind.id])) return {};
      return { [key]: await fillIn(api, kind, references, options) };
    }),
  );
  return Object.assign({}, container, ...parts) as Container;
}

async function fillIn(
  api: EngineClient,
  { option, noun, id, name }: Kind,
  references: readonly Reference[],
  options: RequestOptions,
): Promise<Reference[]> {
  const names = references.filter((reference) => !reference[id]).map((reference) => String(reference[name]));
  // The filter matches prefixes: the exact name is looked for here.
  const found = await api[option].list({ filters: { name: names } }, options);
  const ids = new Map(found.map((object) => [object.Spec.Name, object.ID]));
  return references.map((reference) => {
    if (reference[id]) return reference;
    const wanted = String(reference[name]);
    const known = ids.get(wanted);
    if (known === undefined) {
      throw new InvalidArgumentError(option, `there is no ${noun} ${JSON.stringify(wanted)}: create it first`);
    }
    return { ...reference, [id]: known };
  });
}
