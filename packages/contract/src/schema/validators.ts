import type { ErrorObject, ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { JsonValue } from "../json.ts";
import { SpecError } from "../spec-error.ts";
import { isMultipleOf } from "./decimal.ts";
import { markDirections } from "./direction-marks.ts";
import type { createFormats } from "./formats.ts";
import type { Direction } from "./keywords.ts";
import type { SchemaNode } from "./schema-node.ts";
import { createVariants, type Variant } from "./variant.ts";

/** An error as the validator reports it: `parentSchema` and `data` are always there, because it runs verbosely. */
export type RawError = ErrorObject;

/** Compiled schemas of one document. */
export interface Validators {
  /** Compiles `node` now, so that later checks cannot fail on it. @throws {SpecError} */
  prove(node: SchemaNode): void;
  /** What is wrong with a value under `node`; empty when nothing is. */
  errors(node: SchemaNode, direction: Direction, value: JsonValue): readonly RawError[];
  /** Like `errors`, for a schema applied to a value whose hidden names are known from its surroundings. */
  errorsWithin(
    node: SchemaNode,
    direction: Direction,
    hidden: readonly string[],
    value: JsonValue,
  ): readonly RawError[];
  /** The schema of the document that a raw error came from. */
  origin(error: RawError): Variant | undefined;
}

const nothing: readonly RawError[] = [];

/**
 * @param reserved whether property names such as `constructor` occur, which need a slower check of what is there
 * @param roots all schemas that are not inside another one
 */
export function createValidators(
  formats: ReturnType<typeof createFormats>,
  reserved: boolean,
  roots: readonly SchemaNode[],
): Validators {
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    verbose: true,
    validateSchema: false,
    addUsedSchema: false,
    meta: false,
    logger: false,
    ownProperties: reserved,
    formats,
  });
  ajv.removeKeyword("multipleOf");
  ajv.addKeyword({
    keyword: "multipleOf",
    type: "number",
    schemaType: "number",
    compile: (divisor: number) => (value: number) => isMultipleOf(value, divisor),
  });
  const pending: Variant[] = [];
  const compiled = new Map<Variant, ValidateFunction>();

  /**
   * Ajv compiles what a schema refers to before the schema itself, which overflows the stack for long chains. Schemas
   * that it believes to be under way it leaves for later; so all of them are, until their turn.
   */
  function register(variant: Variant): void {
    ajv.addSchema(variant.schema, variant.id);
    const environment = ajv.schemas[variant.id];
    if (environment !== undefined) {
      ajv._compilations.add(environment);
    }
    pending.push(variant);
  }

  function compileOne(variant: Variant): void {
    const environment = ajv.schemas[variant.id];
    if (environment !== undefined) {
      ajv._compilations.delete(environment);
    }
    try {
      const validate = ajv.getSchema(variant.id);
      if (validate !== undefined) {
        compiled.set(variant, validate);
      }
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new SpecError(`schema does not compile: ${reason}`, variant.node.pointer, { cause });
    }
  }

  const variants = createVariants(register, markDirections(roots));

  function compile(variant: Variant): ValidateFunction {
    const ready = compiled.get(variant);
    if (ready !== undefined) {
      return ready;
    }
    // All of them: a schema can run only when those it refers to are there.
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      compileOne(next);
    }
    const validate = compiled.get(variant);
    if (validate === undefined) {
      throw new SpecError("schema does not compile", variant.node.pointer);
    }
    return validate;
  }

  function run(variant: Variant, value: JsonValue): readonly RawError[] {
    const validate = compile(variant);
    return validate(value) ? nothing : (validate.errors ?? nothing);
  }

  const entries = { request: new Map<SchemaNode, Variant>(), response: new Map<SchemaNode, Variant>() };
  function entry(node: SchemaNode, direction: Direction): Variant {
    let variant = entries[direction].get(node);
    if (variant === undefined) {
      variant = variants.of(node, direction);
      entries[direction].set(node, variant);
    }
    return variant;
  }

  return {
    prove(node) {
      compile(entry(node, "request"));
      compile(entry(node, "response"));
    },
    errors: (node, direction, value) => run(entry(node, direction), value),
    errorsWithin: (node, direction, hidden, value) => run(variants.within(node, direction, hidden), value),
    origin: (error) => (typeof error.parentSchema === "object" ? variants.origin(error.parentSchema) : undefined),
  };
}
