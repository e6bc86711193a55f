import type { Operation } from "@railspec/contract";
import { createLogger } from "@stoplight/prism-core";
import { getHttpOperationsFromSpec, ProblemJsonError, resetJSONSchemaGenerator } from "@stoplight/prism-http";
import { createServer } from "@stoplight/prism-http-server";
import type { Answer } from "./answer.ts";
import type { Call } from "./call.ts";
import { header } from "./call.ts";
import type { Documented } from "./documented.ts";
import { isJson, mediaTypeOf } from "./media-type.ts";
import type { Problem } from "./problem.ts";

/** An operation as Prism reads it from the spec. */
type PrismOperation = Parameters<typeof createServer>[0][number];

type PrismInput = Parameters<ReturnType<typeof createServer>["prism"]["request"]>[0];

/** Which documented answer to give. */
export interface Selection extends Documented {
  /** The named example; the first one when left out. */
  readonly example?: string | undefined;
  /** Takes the place of the example's body. */
  readonly body?: { readonly value: unknown } | undefined;
  /** Take the place of the documented headers' examples; names in lower case. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly dynamic?: boolean | undefined;
  readonly seed?: string | undefined;
  /** Errors are sent in their own media type, whatever the caller accepts. */
  readonly anyMediaType?: boolean;
}

/** Prism, reduced to what it is good at: negotiation, examples, generated bodies and headers. */
export interface PrismMock {
  answer(operation: Operation, call: Call, selection: Selection): Promise<Answer | Problem>;
}

/**
 * Starts Prism in process, without its listener, its checks and its callbacks: routing, checking and choosing the
 * answer are done before it is asked, so it only ever sees one operation with the one response that was chosen.
 *
 * @throws Error when Prism cannot read the document.
 */
export async function createPrismMock(document: unknown): Promise<PrismMock> {
  // Prism resolves references in place.
  const copy: unknown = structuredClone(document);
  // The cast is Prism's parameter type: a path or any object; the document was checked to be one before.
  const operations = await getHttpOperationsFromSpec(copy as object);
  const { prism } = createServer(operations, {
    cors: false,
    config: { ...settings, mock: { dynamic: false } },
    components: {
      logger: createLogger("sandbox", { level: "silent" }),
      route: ({ resources: [operation] }) =>
        operation === undefined ? left(new Error("Prism was asked without an operation")) : right(operation),
    },
  });

  const byPlace = new Map(operations.map((operation) => [place(operation), operation]));

  return {
    answer: async (documented, call, selection) => {
      const operation = byPlace.get(place(documented));
      if (operation === undefined) {
        throw new Error(`Prism does not know ${place(documented)}`);
      }
      const result = await prism.request(prismInput(operation, call, selection), [narrow(operation, selection)], {
        ...settings,
        // Prism keeps what it negotiated in this object, so it must be a new one each time.
        mock: {
          dynamic: selection.dynamic ?? false,
          ...(selection.seed === undefined ? {} : { seed: selection.seed }),
        },
      })();
      if (selection.seed !== undefined) {
        // A seed would go on ruling every later generated body of the process.
        resetJSONSchemaGenerator();
      }
      if (result._tag === "Left") {
        return asProblem(result.left);
      }
      const { statusCode, headers, body } = result.right.output;
      const given = toAnswer(statusCode, headers ?? {}, selection.body === undefined ? body : selection.body.value);
      return { ...given, headers: { ...given.headers, ...selection.headers } };
    },
  };
}

const settings = {
  checkSecurity: false,
  validateRequest: false,
  validateResponse: false,
  errors: false,
  upstreamProxy: undefined,
  isProxy: false,
} as const;

function prismInput(operation: PrismOperation, call: Call, selection: Selection): PrismInput {
  const accept = selection.anyMediaType ? "*/*" : acceptable(header(call, "accept"));
  return {
    // Prism types the method as a closed list; the operation's own method is one of it.
    method: operation.method as PrismInput["method"],
    url: { path: operation.path },
    headers: accept === undefined ? {} : { accept },
  };
}

// Prism throws on entries that are no media ranges.
function acceptable(accept: string | undefined): string | undefined {
  const ranges = (accept ?? "")
    .split(",")
    .filter((range) => /^\s*[\w!#$&^.+*-]+\/[\w!#$&^.+*-]+\s*(?:;|$)/.test(range));
  return ranges.length === 0 ? undefined : ranges.join(",");
}

// With one response and one example left, Prism's fallbacks to others cannot hide a mistake.
function narrow(operation: PrismOperation, { response, status, example }: Selection): PrismOperation {
  const { callbacks: _, ...rest } = operation;
  const found = operation.responses.find(({ code }) => code.toUpperCase() === response.status.toUpperCase());
  const contents = (found?.contents ?? []).flatMap((content) => {
    const examples = content.examples?.filter(({ key }) => example === undefined || keyIs(key, example)) ?? [];
    return example === undefined || examples.length > 0 ? [{ ...content, examples }] : [];
  });
  return { ...rest, responses: found === undefined ? [] : [{ ...found, code: String(status), contents }] };
}

// The one of `example`, which has no name in the spec, is called differently by Prism.
function keyIs(key: string, name: string): boolean {
  return key === name || (name === "example" && key === "default");
}

function place({ method, path }: { readonly method: string; readonly path: string }): string {
  return `${method.toUpperCase()} ${path}`;
}

function toAnswer(status: number, headers: Readonly<Record<string, unknown>>, body: unknown): Answer {
  const present = Object.entries(headers).filter(([, value]) => value !== null && value !== undefined);
  const named = Object.fromEntries(present.map(([name, value]) => [name.toLowerCase(), String(value)]));
  const bytes = serialise(body, named["content-type"]);
  if (bytes === undefined) {
    const { "content-type": _, ...rest } = named;
    return { status, headers: rest };
  }
  return { status, headers: named, body: bytes };
}

function serialise(body: unknown, contentType: string | undefined): Uint8Array | undefined {
  if (body === undefined) {
    return undefined;
  }
  const json = contentType !== undefined && isJson(mediaTypeOf(contentType));
  return Buffer.from(typeof body === "string" && !json ? body : JSON.stringify(body));
}

function asProblem(error: Error): Problem {
  if (error instanceof ProblemJsonError && error.status === 406) {
    return { kind: "not-acceptable", status: 406, title: "Not acceptable", detail: error.detail };
  }
  throw error;
}

function left<E>(error: E): { readonly _tag: "Left"; readonly left: E } {
  return { _tag: "Left", left: error };
}

function right<A>(value: A): { readonly _tag: "Right"; readonly right: A } {
  return { _tag: "Right", right: value };
}
