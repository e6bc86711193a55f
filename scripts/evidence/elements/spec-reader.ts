/** How to follow references in a description; `P` is a place in it, whatever the caller's document makes of one. */
export interface SpecReader<P> {
  /** The node that a Reference Object leads to, or the node itself. */
  resolve(node: unknown, at: P): Opened<P>;
  child(at: P, ...keys: readonly (string | number)[]): P;
  /** Equal for equal places. */
  key(at: P): string;
}

/** A node and where it stands. */
export interface Opened<P> {
  readonly node: unknown;
  readonly at: P;
}

/** A reader of one bundled document; places are JSON pointers. Follows references inside the document only. */
export function bundleReader(document: unknown): SpecReader<string> {
  return {
    resolve(node, at) {
      const reference = (node as { $ref?: unknown } | null | undefined)?.$ref; // any node may carry one
      if (typeof reference !== "string" || !reference.startsWith("#")) {
        return { node, at };
      }
      const pointer = decodeURIComponent(reference.slice(1));
      return { node: lookUp(document, pointer), at: pointer };
    },
    child: (at, ...keys) => keys.reduce<string>((pointer, key) => `${pointer}/${escapePointer(String(key))}`, at),
    key: (at) => at,
  };
}

/** A key as a step of a JSON pointer (RFC 6901). */
export function escapePointer(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

function lookUp(document: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((node, step) => (node as Record<string, unknown> | null | undefined)?.[step], document); // missing steps give undefined
}
