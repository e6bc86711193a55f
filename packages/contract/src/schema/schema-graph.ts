import { isObject, type JsonObject, own } from "../json.ts";
import { appendPointer, resolvePointer } from "../json-pointer.ts";
import { SpecError } from "../spec-error.ts";
import { checkMapping } from "./check-mapping.ts";
import { checkDialect } from "./dialect.ts";
import { knownKeywords } from "./keywords.ts";
import type { ReferenceIndex } from "./reference-index.ts";
import type { SchemaNode } from "./schema-node.ts";
import { subSchemas } from "./sub-schemas.ts";

type Draft = { -readonly [K in keyof SchemaNode]: SchemaNode[K] };

/** What is refused while reading schemas. */
export interface SchemaRules {
  readonly formats: ReadonlySet<string>;
  readonly unknownKeywords: "refuse" | "ignore";
}

/** Gives the node of the schema at a pointer; the same node every time. */
export type SchemaGraph = (pointer: string) => SchemaNode;

function emptyNode(pointer: string, schema: JsonObject | boolean): Draft {
  return {
    pointer,
    schema,
    ref: undefined,
    allOf: [],
    anyOf: [],
    oneOf: [],
    if: undefined,
    // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema has this name.
    then: undefined,
    else: undefined,
    not: undefined,
    dependentSchemas: new Map(),
    properties: new Map(),
    patternProperties: new Map(),
    additionalProperties: undefined,
    unevaluatedProperties: undefined,
    propertyNames: undefined,
    prefixItems: [],
    items: undefined,
    unevaluatedItems: undefined,
    contains: undefined,
  };
}

function checkKeywords(schema: JsonObject, pointer: string, rules: SchemaRules): void {
  checkDialect(schema, "$schema", pointer);
  if (rules.unknownKeywords === "refuse") {
    for (const keyword of Object.keys(schema)) {
      if (!knownKeywords.has(keyword) && !keyword.startsWith("x-")) {
        throw new SpecError(`unknown schema keyword \`${keyword}\``, appendPointer(pointer, keyword));
      }
    }
  }
  const dynamic = ["$dynamicRef", "$dynamicAnchor", "$recursiveRef"].find((keyword) => Object.hasOwn(schema, keyword));
  if (dynamic !== undefined) {
    throw new SpecError(`\`${dynamic}\` is not supported`, appendPointer(pointer, dynamic));
  }
  const format = own(schema, "format");
  if (typeof format === "string" && !rules.formats.has(format)) {
    throw new SpecError(`unknown format ${JSON.stringify(format)}`, appendPointer(pointer, "format"));
  }
}

function checkPattern(pattern: string, pointer: string): void {
  try {
    new RegExp(pattern, "u");
  } catch (cause) {
    throw new SpecError(`${JSON.stringify(pattern)} is no regular expression`, pointer, { cause });
  }
}

function checkPatterns(schema: JsonObject, pointer: string): void {
  const pattern = own(schema, "pattern");
  if (typeof pattern === "string") {
    checkPattern(pattern, appendPointer(pointer, "pattern"));
  }
  for (const name of Object.keys(own(schema, "patternProperties") ?? {})) {
    checkPattern(name, appendPointer(pointer, "patternProperties", name));
  }
}

function attach(node: Draft, keyword: string, key: string | undefined, sub: SchemaNode): void {
  if (key === undefined) {
    // `subSchemas` gives no key for exactly the keywords that hold one schema.
    Object.assign(node, { [keyword]: sub });
    return;
  }
  // With a key the keyword holds a list or a map; `$defs` and `definitions` only carry schemas for others to refer to.
  const holder = node[keyword as "allOf" | "properties"] as SchemaNode[] | Map<string, SchemaNode> | undefined;
  if (holder instanceof Map) {
    holder.set(key, sub);
  } else {
    holder?.push(sub);
  }
}

/**
 * Reads schemas of `document` into nodes, on demand.
 *
 * The returned function throws {@link SpecError} for a schema with an unknown keyword, format or dialect, or a
 * reference that leads nowhere.
 */
export function createSchemaGraph(document: JsonObject, references: ReferenceIndex, rules: SchemaRules): SchemaGraph {
  const nodes = new Map<string, SchemaNode>();
  const pending: { readonly from: Draft; readonly ref: string }[] = [];

  function read(pointer: string): SchemaNode {
    const known = nodes.get(pointer);
    if (known !== undefined) {
      return known;
    }
    const schema = resolvePointer(document, pointer);
    if (typeof schema !== "boolean" && !isObject(schema)) {
      throw new SpecError("not a schema: neither an object nor a boolean", pointer);
    }
    const draft = emptyNode(pointer, schema);
    nodes.set(pointer, draft);
    if (typeof schema === "boolean") {
      return draft;
    }
    checkKeywords(schema, pointer, rules);
    checkPatterns(schema, pointer);
    checkMapping(document, references, schema, pointer);
    const ref = own(schema, "$ref");
    if (typeof ref === "string") {
      pending.push({ from: draft, ref });
    }
    for (const sub of subSchemas(schema, pointer)) {
      attach(draft, sub.keyword, sub.key, read(sub.pointer));
    }
    return draft;
  }

  return (pointer) => {
    const found = read(pointer);
    // One reference after another: they can form chains that are too long to follow by recursion.
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      next.from.ref = read(references.target(next.ref, next.from.pointer));
    }
    return found;
  };
}
