import { isObject, type JsonObject, own } from "../json.ts";
import { resolvePointer } from "../json-pointer.ts";
import { percentDecode } from "../message/percent.ts";
import type { Element, MediaType } from "../model/operation.ts";
import { propertyNode } from "../parameter/expected-types.ts";
import { reachableSchemas } from "../schema/closure.ts";
import type { SchemaNode } from "../schema/schema-node.ts";
import type { Spec } from "../spec.ts";
import { type Described, type Sensitivity, sensitivityOf, visitDescribed } from "./sensitive-marks.ts";
import { sensitiveSchemas } from "./sensitive-schemas.ts";

/** What a spec calls sensitive. */
export interface SensitiveNames {
  /** Properties, parameters, headers and cookies whose values are never written, in lower case. */
  readonly names: ReadonlySet<string>;
  /** Bodies that are sensitive as a whole. */
  readonly bodies: ReadonlySet<MediaType>;
}

/** Headers that carry credentials in every API. */
const always = [
  "authorization",
  "proxy-authorization",
  "cookie",
  "set-cookie",
  "x-api-key",
  "api-key",
  "x-auth-token",
  "x-csrf-token",
  "password",
  "secret",
  "access_token",
  "refresh_token",
  "client_secret",
];

function targetOf(value: JsonObject): string | undefined {
  const ref = own(value, "$ref");
  return typeof ref === "string" && ref.startsWith("#") ? percentDecode(ref.slice(1), false) : undefined;
}

/**
 * The names of everything described that is marked, is a sensitive schema or refers to something sensitive.
 *
 * @param sensitive pointers; those that turn out to be sensitive are added
 */
function collectNames(
  all: readonly Described[],
  isMarked: (found: Described) => boolean,
  sensitive: Set<string>,
): Set<string> {
  const names = new Set<string>();
  // What refers to something sensitive is sensitive, too, so pointers are collected until none is added.
  for (let before = -1; before !== sensitive.size; ) {
    before = sensitive.size;
    for (const found of all) {
      if (isMarked(found) || sensitive.has(found.pointer) || sensitive.has(targetOf(found.value) ?? found.pointer)) {
        sensitive.add(found.pointer);
        if (found.name !== undefined) {
          names.add(found.name.toLowerCase());
          sensitive.add(found.root);
        }
      }
    }
  }
  return names;
}

/**
 * The names that a spec calls sensitive anywhere, by `x-sensitive` or as a security scheme. A name counts everywhere,
 * not only where it was declared: what is secret in one body is secret in another.
 *
 * @throws {SpecError} when it cannot be understood what an `x-sensitive` says.
 */
export function sensitiveNames(spec: Spec, kinds: readonly Sensitivity[]): SensitiveNames {
  const isSensitive = (value: JsonObject, pointer: string): boolean => {
    const found = sensitivityOf(value, pointer);
    return found !== undefined && kinds.includes(found);
  };
  const operations = [...spec.operations.values()];
  const contents = operations.flatMap(({ requestBody, responses }) => [
    ...(requestBody?.content ?? []),
    ...responses.flatMap((response) => response.content),
  ]);
  const schemas = sensitiveSchemas(spec.schemas, isSensitive);

  /** Whether it, or something on the way from the operation to it, is marked. */
  const isMarked = ({ trail }: Element): boolean =>
    trail.some((pointer) => {
      const value = resolvePointer(spec.document, pointer);
      return isObject(value) && isSensitive(value, pointer);
    });

  const all: Described[] = [];
  visitDescribed(spec.document, (found) => void all.push(found));
  const names = collectNames(
    all,
    ({ value, pointer }) => isSensitive(value, pointer),
    new Set([...schemas].map(({ pointer }) => pointer)),
  );
  for (const name of always) {
    names.add(name);
  }
  for (const { parameterName } of spec.securitySchemes.values()) {
    if (parameterName !== undefined) {
      names.add(parameterName.toLowerCase());
    }
  }
  const encodings = contents.flatMap((media) => [...media.encoding.values()]);
  const parameters = operations.flatMap((one) => [
    ...one.parameters,
    ...one.responses.flatMap(({ headers }) => headers),
  ]);
  /** Where a value is written in one piece, a sensitive property of it cannot be told from the rest by its name. */
  const hasSensitive = (schema: SchemaNode | undefined): boolean =>
    schema !== undefined && [...reachableSchemas([schema])].some((node) => schemas.has(node));
  for (const parameter of [...parameters, ...encodings.flatMap((encoding) => encoding.headers)]) {
    const { schema, explode } = parameter;
    const isNamed = parameter.in === "query" && explode && parameter.mediaType === undefined;
    if (isMarked(parameter) || (isNamed ? schema !== undefined && schemas.has(schema) : hasSensitive(schema))) {
      names.add(parameter.name.toLowerCase());
    }
  }
  const inOnePiece = contents.flatMap(({ encoding, schema }) =>
    [...encoding]
      .filter(([name, { explode }]) => explode === false && hasSensitive(schema && propertyNode(schema, name)))
      .map(([name]) => name.toLowerCase()),
  );
  for (const name of inOnePiece) {
    names.add(name);
  }
  const bodies = contents.filter((one) => isMarked(one) || (one.schema !== undefined && schemas.has(one.schema)));
  return { names, bodies: new Set(bodies) };
}
