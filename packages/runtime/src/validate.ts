import type { Answer, Params } from "./context.ts";
import { decodeBody } from "./decode.ts";
import type { OperationDescriptor } from "./definition.ts";
import { type ErrorDetails, ParameterError } from "./errors.ts";
import { isParameterError, isRailspecError } from "./guards.ts";
import type { Watch, Watcher } from "./watcher.ts";

/** A check that was compiled from a schema; those of Ajv's standalone code fit. */
export interface Validate {
  (value: unknown): boolean;
  errors?:
    | readonly {
        readonly instancePath: string;
        readonly schemaPath: string;
        readonly keyword: string;
        readonly message?: string | undefined;
      }[]
    | null
    | undefined;
}

/** The check of a parameter. */
export interface ParameterValidator {
  readonly in: "path" | "query" | "headers";
  readonly name: string;
  /** JSON pointer of the parameter in the document. */
  readonly at: string;
  /** @default false */
  readonly required?: boolean;
  /** Of its value, if it is given. */
  readonly value?: Validate;
}

/** The checks of one operation. */
export interface OperationValidators {
  readonly parameters?: readonly ParameterValidator[];
  /** Of the request body. */
  readonly body?: Validate;
  /** JSON pointer of the request body's `required` in the document, where it is true. */
  readonly bodyRequired?: string;
  /** Of the bodies of answers, by status. */
  readonly responses?: Readonly<Record<number, Validate>>;
}

/** Where a value departs from its schema. Holds no value. */
export interface Problem {
  /** The part of the message: `body`, or the member that a parameter is given in. */
  readonly in: "body" | ParameterValidator["in"];
  /** JSON pointer into it; it begins with the name of a parameter. */
  readonly pointer: string;
  /** JSON pointer into the schema. */
  readonly schemaPointer: string;
  /** The keyword that is not met. */
  readonly keyword: string;
  /** What is wrong, in words, as far as the check says so. */
  readonly message: string | undefined;
}

/** An answer that is not what the spec says. */
export interface Departure {
  readonly operationId: string;
  readonly status: number;
  readonly problems: readonly Problem[];
}

/** A parameter or the body of a request breaks its schema; nothing was sent. */
export class SchemaError extends ParameterError {
  /** All that is wrong; holds no value. */
  readonly problems: readonly Problem[];

  constructor(message: string, details: ErrorDetails, problems: readonly Problem[]) {
    super(message, details);
    this.problems = problems;
  }
}

/** A request that breaks its schema. */
export function isSchemaError(value: unknown): value is SchemaError {
  return isParameterError(value) && "problems" in value;
}

/**
 * Makes a watcher that checks parameters and bodies: a request that breaks its schemas is refused with SchemaError before
 * anything is sent; an answer whose body does is reported, and handed over all the same.
 * @example createBitpowrClient({ baseUrl, hooks: validateWith(validators, (departure) => metrics.drift(departure)) })
 */
export function validateWith(
  validators: Readonly<Record<string, OperationValidators>>,
  report: (departure: Departure) => void,
): Watcher {
  return ({ context, id, operation, params }) => {
    const own = validators[id];
    const problems = [
      ...(own?.parameters ?? []).flatMap((parameter) => parameterProblems(parameter, params)),
      ...(params.body === undefined ? missingBody(own?.bodyRequired) : problemsOf("body", own?.body, params.body)),
    ];
    const [first] = problems;
    if (first) {
      const where = `${id}: ${operation.method} ${context.base}${operation.path}`;
      const part = first.in === "body" ? "body" : first.in + first.pointer;
      const what = `was not sent: its ${part} breaks ${first.keyword} at ${first.schemaPointer}`;
      const why = first.message ? `: ${first.message}` : "";
      throw new SchemaError(`${where} ${what}${why}`, { operationId: id, original: first }, problems);
    }
    return (event, detail) => {
      if (event !== "onResult") {
        return;
      }
      // The detail of this event.
      const answer = detail as Answer;
      const { status } = answer.response;
      const [value, clean] = readJson(answer, operation);
      const problems = clean ? problemsOf("body", own?.responses?.[status], value) : [];
      if (problems.length) {
        new Promise((resolve) => resolve(report({ operationId: id, status, problems }))).catch(() => undefined);
      }
    };
  };
}

/**
 * Makes one watcher of several; each is told of every event, in order, whatever the others do. One that throws when a call
 * begins does without that call, unless it refuses it with an error of the runtime.
 */
export function watchers<Edition extends string = never>(...all: readonly Watcher<Edition>[]): Watcher<Edition> {
  return (call) => {
    const watches: Watch[] = [];
    const tell: Watch = (event, detail) => {
      for (const watch of watches) {
        try {
          watch(event, detail);
        } catch {
          // The others are told all the same.
        }
      }
    };
    for (const watcher of all) {
      try {
        watches.push(watcher(call));
      } catch (error) {
        // One of them refuses the call; those before it have already been told that it begins.
        if (isRailspecError(error)) {
          tell("onError", error);
          throw error;
        }
      }
    }
    return tell;
  };
}

function readJson(
  answer: Answer,
  operation: OperationDescriptor,
): readonly [value: unknown, clean: boolean, ...unknown[]] {
  return operation.responses[answer.response.status]?.includes("json")
    ? decodeBody(answer, operation)
    : [undefined, false];
}

function parameterProblems(
  { in: place, name, at, required, value: check }: ParameterValidator,
  params: Params,
): Problem[] {
  const values = Object.entries(params[place] ?? {});
  const same = (key: string): boolean =>
    place === "headers" ? key.toLowerCase() === name.toLowerCase() : key === name;
  const value = values.find(([key]) => same(key))?.[1];
  const pointer = `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
  if (value !== undefined) {
    return problemsOf(place, check, value).map((problem) => ({
      ...problem,
      pointer: pointer + problem.pointer,
      // A check that parameters share knows no place of its own.
      schemaPointer: problem.schemaPointer.replace(/^(?!#)/, `${at}/schema/`),
    }));
  }
  return required ? [missing(place, pointer, `${at}/required`)] : [];
}

function missingBody(required: string | undefined): Problem[] {
  return required === undefined ? [] : [missing("body", "", required)];
}

function missing(place: Problem["in"], pointer: string, schemaPointer: string): Problem {
  return { in: place, pointer, schemaPointer, keyword: "required", message: "it is missing" };
}

function problemsOf(place: Problem["in"], validate: Validate | undefined, value: unknown): Problem[] {
  if (!validate || validate(value)) {
    return [];
  }
  return (validate.errors ?? []).map(({ instancePath, schemaPath, keyword, message }) => ({
    in: place,
    pointer: instancePath,
    schemaPointer: schemaPath,
    keyword,
    message,
  }));
}
