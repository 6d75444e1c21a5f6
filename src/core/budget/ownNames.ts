import { nameKey } from "../text/chinese.ts";
import { newBodyKey, type Body, type Register } from "./register.ts";

/** What the reader said of bodies the register does not know: kept on the device beside their imports. */
export interface OwnNames {
  readonly bodies: readonly Body[];
  /** Further names of bodies of the register. */
  readonly aliases: readonly { readonly key: string; readonly name: string }[];
}

export const NO_OWN_NAMES: OwnNames = { bodies: [], aliases: [] };

/** The register with the reader's bodies and names; it is not changed itself. */
export function withOwnNames(register: Register, own: OwnNames): Register {
  const known = new Set(register.bodies.map(({ key }) => key));
  const bodies = [...register.bodies, ...own.bodies.filter(({ key }) => !known.has(key))];
  return { ...register, bodies: bodies.map((body) => withAliases(body, own)) };
}

function withAliases(body: Body, { aliases }: OwnNames): Body {
  const further = aliases.flatMap(({ key, name }) =>
    key === body.key && !hasName(body, name) ? [name] : [],
  );
  return further.length === 0 ? body : { ...body, names: [...body.names, ...further] };
}

/**
 * Adds a body the reader says is new. Its key is drawn from its name: the code it prints may be
 * another body's in the register.
 */
export function addBody(
  own: OwnNames,
  region: string,
  name: string,
): { readonly own: OwnNames; readonly key: string } {
  const key = newBodyKey(region, null, name);
  if (own.bodies.some((body) => body.key === key)) return { own, key };
  const body: Body = {
    key,
    region,
    names: [name],
    codes: {},
    parent: null,
    bodyKind: "other",
    validFrom: null,
    validTo: null,
    search: { pinyin: "", initials: "" },
  };
  return { own: { ...own, bodies: [...own.bodies, body] }, key };
}

/** Notes that a printed name means a body of the register. */
export function addAlias(own: OwnNames, key: string, name: string): OwnNames {
  if (name === "" || own.aliases.some((alias) => alias.key === key && alias.name === name)) return own;
  return { ...own, aliases: [...own.aliases, { key, name }] };
}

function hasName(body: Body, name: string): boolean {
  return body.names.some((known) => nameKey(known) === nameKey(name));
}
