/** Any JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** The part of an OpenAPI Overlay 1.0 document that is applied: its actions, in order. */
export interface Overlay {
  readonly actions: ReadonlyArray<{ readonly target: string; readonly remove?: boolean; readonly update?: Json }>;
}

/**
 * Applies an Overlay (specification 1.0.0, section 4.4) to a document. Targets are singular queries of member names
 * (`$`, `.name`, `['name']`), which is all an edition needs. A target that is not there throws: an overlay must not rot.
 */
export function applyOverlay(document: Json, overlay: Overlay): Json {
  return overlay.actions.reduce<Json>((root, action) => change(root, names(action.target), action), document);
}

function names(target: string): string[] {
  if (!/^\$(\.[\w-]+|\['[^']*'\])*$/.test(target)) {
    throw new Error(`Overlay target "${target}": only member names are understood, such as $.paths['/api/orders']`);
  }
  return [...target.matchAll(/\.([\w-]+)|\['([^']*)'\]/g)].map((match) => match[1] ?? match[2] ?? "");
}

function change(node: Json, [name, ...rest]: readonly string[], action: Overlay["actions"][number]): Json {
  if (name === undefined) {
    return merge(node, action.update ?? {});
  }
  if (!(isObject(node) && name in node)) {
    throw new Error(`Overlay target "${action.target}": there is no "${name}"`);
  }
  const { [name]: child, ...others } = node;
  return rest.length === 0 && action.remove ? others : { ...node, [name]: change(child ?? null, rest, action) };
}

/** Objects merge, arrays grow by the update, anything else is replaced (section 4.4.3.1). */
function merge(node: Json, update: Json): Json {
  if (Array.isArray(node)) {
    return [...node, update];
  }
  if (!(isObject(node) && isObject(update))) {
    return update;
  }
  const merged = Object.entries(update).map(([name, value]) => [
    name,
    name in node ? merge(node[name] ?? null, value) : value,
  ]);
  return { ...node, ...Object.fromEntries(merged) };
}

const isObject = (value: Json): value is { readonly [name: string]: Json } =>
  typeof value === "object" && value !== null && !Array.isArray(value);
