import { isArray, isObject, type JsonObject, type JsonValue } from "../json.ts";
import { appendPointer } from "../json-pointer.ts";
import { createApplicable } from "./applicable.ts";
import { itemSchemas, propertySchemas } from "./inside.ts";
import type { Direction } from "./keywords.ts";
import type { SchemaNode } from "./schema-node.ts";
import type { Validators } from "./validators.ts";

/** A place in a value, from the inside out; turned into a pointer only when somebody asks. */
export interface Place {
  readonly outer: Place | undefined;
  readonly token: string | number;
}

/** The JSON pointer of a place; the root is undefined. */
export function placePointer(place: Place | undefined): string {
  return place === undefined ? "" : appendPointer(placePointer(place.outer), place.token);
}

/** What a walk reports. */
export interface Visitor {
  /** Called for every value with the schemas that apply to it, conditions and unions resolved. */
  readonly value?: (value: JsonValue, schemas: readonly SchemaNode[], place: Place | undefined) => void;
  /** Called for each property that no schema applying to its object names, where they name any. */
  readonly undocumented?: (place: Place, owners: readonly SchemaNode[], value: JsonValue) => void;
  /**
   * Called for each property that does not belong into the direction.
   *
   * @param isByValue whether that is so for the value that it has, and not for every one
   */
  readonly hidden?: (place: Place, schema: SchemaNode, isByValue: boolean) => void;
}

/** Walks values together with the schemas that apply to them. */
export interface ValueWalker {
  walk(node: SchemaNode, value: JsonValue, visitor: Visitor): void;
}

function namesProperties(nodes: readonly SchemaNode[]): boolean {
  return nodes.some((node) => node.properties.size > 0 || node.patternProperties.size > 0);
}

/** @param direction decides which properties are hidden. */
export function createValueWalker(validators: Validators, direction: Direction): ValueWalker {
  const applicable = createApplicable(validators, direction);

  function walkObject(
    object: JsonObject,
    schemas: readonly SchemaNode[],
    visitor: Visitor,
    outer: Place | undefined,
  ): void {
    const isNaming = namesProperties(schemas);
    for (const token of Object.keys(object)) {
      const value = object[token];
      const inside = propertySchemas(schemas, token);
      if (inside.length > 0 && value !== undefined) {
        visit(inside, value, visitor, outer, token);
      } else if (isNaming && value !== undefined) {
        visitor.undocumented?.({ outer, token }, schemas, value);
      }
    }
  }

  /** @returns whether the value has no business here at all, so that there is nothing to look at inside */
  function reportHidden(
    nodes: readonly SchemaNode[],
    value: JsonValue,
    visitor: Visitor,
    outer: Place | undefined,
    token: string | number,
  ): boolean {
    for (const node of nodes) {
      const always = applicable.hiding(node);
      const hiding = always ?? applicable.hidingValue(node, value);
      if (hiding !== undefined) {
        visitor.hidden?.({ outer, token }, hiding, always === undefined);
        return always !== undefined;
      }
    }
    return false;
  }

  function visit(
    nodes: readonly SchemaNode[],
    value: JsonValue,
    visitor: Visitor,
    outer: Place | undefined,
    token: string | number,
  ): void {
    if (reportHidden(nodes, value, visitor, outer, token)) {
      return;
    }
    if (visitor.value !== undefined || (typeof value === "object" && nodes.some(applicable.hasInside))) {
      enter(nodes, value, visitor, { outer, token });
    }
  }

  function enter(nodes: readonly SchemaNode[], value: JsonValue, visitor: Visitor, place: Place | undefined): void {
    const schemas = applicable.schemas(nodes, value);
    visitor.value?.(value, schemas, place);
    if (isObject(value)) {
      walkObject(value, schemas, visitor, place);
    } else if (isArray(value)) {
      for (const [index, item] of value.entries()) {
        const inside = itemSchemas(schemas, index);
        if (inside.length > 0) {
          visit(inside, item, visitor, place, index);
        }
      }
    }
  }

  return { walk: (node, value, visitor) => enter([node], value, visitor, undefined) };
}
