import type { OpenApiDocument, Schema } from "../openapi-document.ts";
import { type Direction, demandedNames, hiddenNames, isDirectional } from "./directions.ts";
import { type Compiler, combinationLines, listLines, objectLines } from "./inner-lines.ts";
import { keywordLines, type Line, line } from "./keyword-lines.ts";
import { type Declaration, printCheck, simpleName } from "./print-check.ts";
import { pointerTo, schemaAt } from "./schema-at.ts";
import { isSchema } from "./sub-schemas.ts";

/** Checks compiled from the schemas of one document, as declarations that refer to each other by name. */
export interface SchemaProgram {
  /**
   * The name of the check of the schema at this place; undefined when every value fits it. `hint` is what the check is
   * called when its schema has no name of its own.
   */
  check(pointer: string, direction: Direction, hint: string): string | undefined;
  /** Every declaration that the checks asked for so far need. */
  declarations(): Declaration[];
}

const refused = ["unevaluatedProperties", "unevaluatedItems", "$dynamicRef", "$dynamicAnchor", "$id", "$anchor"];

/** What a schema means where it stands. */
interface Meaning {
  readonly direction: Direction;
  /** Members that nothing may demand of the value at hand. */
  readonly hidden: readonly string[];
}

interface Place extends Meaning {
  readonly pointer: string;
  readonly hint: string;
}

/** Starts a program for a bundle. It fails closed: a keyword that no check can be made of stops the generation. */
export function createSchemaProgram(document: OpenApiDocument): SchemaProgram {
  const references = new Map<string, string>();
  const contents = new Map<string, string>();
  const made = new Map<string, Declaration>();

  function freeName(wanted: string): string {
    let name = wanted;
    for (let count = 2; made.has(name); count++) {
      name = `${wanted}_${count}`;
    }
    return name;
  }

  /** The check of a schema that others refer to: once per meaning, its name known before its text, for circles. */
  function reference(target: string, outer: Meaning): string {
    const schema = schemaAt(document, target);
    if (!target.startsWith("#/") || schema === undefined) {
      throw new Error(`Nothing stands at "${target}", so no check can be made of it.`);
    }
    const own: Meaning = isSchema(schema) ? meaningOf(schema, outer) : { direction: "written", hidden: [] };
    const key = JSON.stringify([target, own]);
    const known = references.get(key);
    if (known) {
      return known;
    }
    const hint = hintOf(target);
    const name = freeName(`check${hint}${own.direction === "written" ? "" : `$${own.direction}`}`);
    references.set(key, name);
    made.set(name, printCheck(name, []));
    made.set(name, printCheck(name, linesOf(schema, { ...own, pointer: target, hint }), target));
    return name;
  }

  /** A schema that names no member of one direction only means the same in both. */
  function meaningOf(schema: Schema, { direction, hidden }: Meaning): Meaning {
    const demanded = hidden.length > 0 ? demandedNames(document, schema) : new Set();
    return {
      direction: isDirectional(document, schema) ? direction : "written",
      hidden: hidden.filter((name) => demanded.has(name)),
    };
  }

  /** The check of a value of its own. */
  function ofValue(schema: unknown, place: Place): string | undefined {
    return inPlace(schema, {
      ...place,
      hidden: isSchema(schema) ? hiddenNames(document, schema, place.direction) : [],
    });
  }

  /** The check of a schema that is applied to a value together with others. */
  function inPlace(schema: unknown, place: Place): string | undefined {
    const lines = linesOf(schema, place);
    const [first] = lines;
    if (!first) {
      return undefined;
    }
    if (lines.length === 1 && first.args.length === 0) {
      return first.call;
    }
    const content = JSON.stringify(lines);
    const name = contents.get(content) ?? freeName(simpleName(lines) ?? `$${place.hint}`);
    contents.set(content, name);
    made.set(name, printCheck(name, lines));
    return name;
  }

  function linesOf(schema: unknown, place: Place): Line[] {
    if (!isSchema(schema)) {
      return schema === false ? [line("never")] : [];
    }
    const stranger = refused.find((keyword) => keyword in schema);
    if (stranger) {
      throw new Error(`${place.pointer}: no check can be made of "${stranger}"; say it with other keywords.`);
    }
    const inner = (...tokens: readonly (string | number)[]): Place => ({
      ...place,
      pointer: pointerTo(place.pointer, ...tokens),
      hint: `${place.hint}_${tokens.filter((token) => token !== "properties").join("_")}`.replace(/[^\w$]/g, "_"),
    });
    const compiler: Compiler = {
      reference: (target) => reference(target, place),
      value: (sub, ...tokens) => ofValue(sub, inner(...tokens)),
      inPlace: (sub, ...tokens) => inPlace(sub, inner(...tokens)),
      // A condition asks whether a member is there, so nothing is hidden from it.
      condition: (sub, ...tokens) => inPlace(sub, { ...inner(...tokens), hidden: [] }) ?? "anything",
      hidden: place.hidden,
    };
    return [
      ...(typeof schema.$ref === "string" ? [line(reference(schema.$ref, place))] : []),
      ...keywordLines(schema),
      ...listLines(schema, compiler),
      ...objectLines(schema, compiler),
      ...combinationLines(schema, compiler),
    ];
  }

  return {
    check: (pointer, direction, hint) => {
      if (/^#\/components\/schemas\/[^/]+$/.test(pointer)) {
        return ofValue({ $ref: pointer }, { pointer, direction, hidden: [], hint });
      }
      const schema = schemaAt(document, pointer);
      const outer: Meaning = { direction, hidden: [] };
      return ofValue(schema, { ...(isSchema(schema) ? meaningOf(schema, outer) : outer), pointer, hint });
    },
    declarations: () => [...made.values()],
  };
}

/** `Customer` of `#/components/schemas/Customer`; of any other place its path in one word. */
function hintOf(pointer: string): string {
  return pointer.replace(/^#\/(components\/schemas\/)?/, "").replace(/[^\w$]+/g, "_");
}
