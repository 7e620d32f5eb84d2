import { type EngineClient, InvalidArgumentError, type RequestOptions, type wire } from '@swarmkit/api';

interface Kind {
  readonly option: 'secrets' | 'configs';
  readonly noun: 'secret' | 'config';
  readonly list: 'Secrets' | 'Configs';
  readonly id: 'SecretID' | 'ConfigID';
  readonly name: 'SecretName' | 'ConfigName';
}

const kinds: readonly Kind[] = [
  { option: 'secrets', noun: 'secret', list: 'Secrets', id: 'SecretID', name: 'SecretName' },
  { option: 'configs', noun: 'config', list: 'Configs', id: 'ConfigID', name: 'ConfigName' },
];

type Reference = Readonly<Partial<Record<Kind['id' | 'name'], string>>> & { readonly File?: Partial<wire.FileTarget> };

/**
 * Fills in what is missing of secrets and configs that a container's spec only names, or only gives the id of: the
 * Engine wants both, and a file name.
 *
 * @param container - Wire form; a new one is given back when there was something to fill in.
 * @throws {@link InvalidArgumentError} there is no such secret or config.
 */
export async function resolveReferences<Container extends object>(
  api: EngineClient,
  container: Container,
  options: RequestOptions,
): Promise<Container> {
  const parts = await Promise.all(
    kinds.map(async (kind) => {
      const references = (container as Record<string, unknown>)[kind.list] as Reference[] | undefined;
      if (!references?.some((reference) => isPartial(kind, reference))) return {};
      return { [kind.list]: await fillIn(api, kind, references, options) };
    }),
  );
  return Object.assign({}, container, ...parts) as Container;
}

function isPartial({ id, name }: Kind, reference: Reference): boolean {
  return !reference[id] || !reference[name];
}

async function fillIn(
  api: EngineClient,
  kind: Kind,
  references: readonly Reference[],
  options: RequestOptions,
): Promise<Reference[]> {
  const missing = references.filter((reference) => isPartial(kind, reference));
  const given = (key: Kind['id' | 'name']): string[] => missing.flatMap((one) => one[key] || []);
  // The filters match prefixes and are alternatives: what is exact is looked for here.
  const filters = { name: given(kind.name), id: given(kind.id) };
  const found = await api[kind.option].list({ filters }, options);
  return references.map((reference) => (isPartial(kind, reference) ? complete(kind, reference, found) : reference));
}

function complete(
  { option, noun, id, name }: Kind,
  reference: Reference,
  found: readonly (wire.Secret | wire.Config)[],
): Reference {
  const { [id]: givenId, [name]: givenName, File: file } = reference;
  const object = found.find(({ ID, Spec }) => (givenId ? ID === givenId : Spec.Name === givenName));
  if (object === undefined) {
    const wanted = givenId ? `with id ${JSON.stringify(givenId)}` : JSON.stringify(givenName);
    throw new InvalidArgumentError(option, `there is no ${noun} ${wanted}: create it first`);
  }
  const { Name } = object.Spec;
  return { ...reference, [id]: object.ID, [name]: Name, ...(file && { File: { Name, ...file } }) };
}
