import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import { didYouMean } from "../nearest.ts";
import schema from "./facts.schema.json" with { type: "json" };

/** A breach of the ledger's JSON Schema. */
export interface SchemaProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

let validate: ValidateFunction | undefined;

/** Where and how a parsed ledger breaks `facts.schema.json`, in words that name the nearest allowed key or value. */
export function schemaProblems(ledger: unknown): SchemaProblem[] {
  validate ??= new Ajv2020({ allErrors: true, verbose: true, strictTypes: false, strictRequired: false }).compile(
    schema,
  );
  return validate(ledger) ? [] : (validate.errors ?? []).flatMap(toProblem);
}

/** Keywords whose own message says nothing: what is wrong below them is reported by itself. */
const SILENT = new Set(["if", "anyOf", "propertyNames"]);

function toProblem(error: ErrorObject): SchemaProblem[] {
  const path = error.instancePath.split("/").slice(1).map(unescapePointer);
  const params: Record<string, unknown> = error.params;
  const about = path.length === 0 ? "the ledger" : path.join(" > ");
  if (error.keyword === "additionalProperties") {
    const key = String(params.additionalProperty);
    return [{ path: [...path, key], message: `${about}: unknown key "${key}".${didYouMean(key, allowedKeys(error))}` }];
  }
  if (error.keyword === "required" || error.keyword === "dependentRequired") {
    return [{ path, message: `${about}: "${String(params.missingProperty)}" is missing.` }];
  }
  if (error.keyword === "enum") {
    const value = String(error.data);
    return [
      {
        path,
        message: `${about}: "${value}" is not one of the allowed values.${didYouMean(value, allowedValues(error))}`,
      },
    ];
  }
  if (error.propertyName !== undefined) {
    const key = error.propertyName;
    return [
      { path: [...path, key], message: `${about}: "${key}" is not a well-formed id or name (${error.message}).` },
    ];
  }
  return SILENT.has(error.keyword) ? [] : [{ path, message: `${about}: ${error.message}.` }];
}

const unescapePointer = (step: string): string => step.replaceAll("~1", "/").replaceAll("~0", "~");

function allowedKeys({ parentSchema }: ErrorObject): string[] {
  return Object.keys((parentSchema?.properties as object | undefined) ?? {}); // `properties` of our own schema is an object
}

function allowedValues({ params }: ErrorObject): string[] {
  return params.allowedValues as string[]; // Ajv documents this parameter of `enum`; our enums hold strings
}
