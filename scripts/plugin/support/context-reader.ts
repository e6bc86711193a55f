import type { Location, UserContext } from "@redocly/openapi-core";
import type { SpecReader } from "../../evidence/elements/spec-reader.ts";

/** A reader of the files that Redocly is walking; follows references from file to file. */
export function contextReader({ resolve }: Pick<UserContext, "resolve">): SpecReader<Location> {
  return {
    resolve(node, at) {
      const found = resolve(node as object, at.source.absoluteRef); // Redocly hands back what is no reference as it is
      // A reference that leads nowhere is `no-unresolved-refs`' business.
      return found.location === undefined
        ? { node: undefined, at }
        : { node: found.node, at: isReference(node) ? found.location : at };
    },
    child: (at, ...keys) => at.child([...keys]),
    key: (at) => at.absolutePointer,
  };
}

const isReference = (node: unknown): boolean => typeof node === "object" && node !== null && "$ref" in node;
