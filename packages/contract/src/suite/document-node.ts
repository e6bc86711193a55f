/** A JSON object read key by key. */
export type Node = Readonly<Record<string, unknown>>;

/** Methods of a path item (OpenAPI Specification 3.1, section 4.8.9). */
export const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

/** The object itself, or the component it refers to; an empty object for anything that is no object. */
export function resolve(document: Node, node: unknown): Node {
  if (typeof node !== "object" || node === null) {
    return {};
  }
  const object = node as Node; // checked above
  const reference = object.$ref;
  if (typeof reference !== "string") {
    return object;
  }
  const keys = reference
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  return resolve(
    document,
    keys.reduce<unknown>((at, key) => (at as Node | undefined)?.[key], document),
  ); // walking JSON by pointer
}
