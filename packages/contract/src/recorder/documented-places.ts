import { possibleClosure, requiredOf } from "../schema/closure.ts";
import { itemSchemas, propertySchemas } from "../schema/inside.ts";
import type { SchemaNode } from "../schema/schema-node.ts";

/** What the schemas that may apply to a value say of the names in it. */
export interface DocumentedPlace {
  /** The place of a property; undefined when no schema names it. A pattern or a map names none. */
  property(name: string): DocumentedPlace | undefined;
  item(index: number): DocumentedPlace;
}

/** Gives the place of a value under these schemas. */
export type DocumentedPlaces = (schemas: readonly SchemaNode[]) => DocumentedPlace;

function isNamed(node: SchemaNode, name: string): boolean {
  return node.properties.has(name) || requiredOf(node).includes(name);
}

/** Makes places for a spec. The same schemas have the same place, so circles of schemas end. */
export function documentedPlaces(): DocumentedPlaces {
  const known = new Map<string, DocumentedPlace>();

  function make(schemas: readonly SchemaNode[]): DocumentedPlace {
    const applied = [...new Set(schemas.flatMap(possibleClosure))];
    const lengths = applied.map(({ prefixItems }) => prefixItems.length);
    const prefix = Math.max(0, ...lengths);
    const properties = new Map<string, DocumentedPlace>();
    const items: DocumentedPlace[] = [];
    return {
      property(name) {
        let found = properties.get(name);
        // Names that are not documented are not remembered: they are of the API, and can be any number.
        if (found === undefined && applied.some((node) => isNamed(node, name))) {
          found = places(propertySchemas(applied, name));
          properties.set(name, found);
        }
        return found;
      },
      item(index) {
        const at = Math.min(index, prefix);
        items[at] ??= places([...itemSchemas(applied, at), ...applied.flatMap(({ contains }) => contains ?? [])]);
        return items[at];
      },
    };
  }

  function places(schemas: readonly SchemaNode[]): DocumentedPlace {
    const key = JSON.stringify([...new Set(schemas.map(({ pointer }) => pointer))].sort());
    const found = known.get(key) ?? make(schemas);
    known.set(key, found);
    return found;
  }

  return places;
}
