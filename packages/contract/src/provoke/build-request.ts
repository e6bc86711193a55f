import type { RecordedRequest } from "../exchange.ts";
import type { JsonValue } from "../json.ts";
import type { MediaType, Operation, Parameter, SecurityScheme } from "../model/operation.ts";
import type { Spec } from "../spec.ts";
import { basePath } from "./base-path.ts";
import { writeBody } from "./write-body.ts";
import { type Written, writeParameter } from "./write-parameter.ts";

/** A request before it is written. */
export interface RequestPlan {
  readonly parameters: ReadonlyMap<Parameter, JsonValue>;
  readonly body?: { readonly mediaType: MediaType; readonly value: JsonValue };
  /** Credentials to send, each as its scheme carries them. */
  readonly credentials: readonly SecurityScheme[];
  /** Added as they are, after everything else. */
  readonly extra?: { readonly query?: readonly Written[]; readonly headers?: Readonly<Record<string, string>> };
}

/** Where requests are made for. */
export interface RequestOptions {
  /** Put before the path, without a slash at its end. @default the base path of the operation's first server */
  readonly baseUrl?: string;
  /** The credential of a scheme: the token, the key, or `user:password`. @default "railspec" */
  readonly credential?: (scheme: SecurityScheme) => string;
}

function credentialOf(scheme: SecurityScheme, options: RequestOptions): { at: string; name: string; value: string } {
  const secret = options.credential?.(scheme) ?? (scheme.scheme === "basic" ? "rail:spec" : "railspec");
  if (scheme.type === "apiKey") {
    return { at: scheme.in ?? "header", name: scheme.parameterName ?? "", value: secret };
  }
  const name = scheme.scheme ?? "bearer";
  const value = name === "basic" ? `Basic ${btoa(secret)}` : `${name[0]?.toUpperCase()}${name.slice(1)} ${secret}`;
  return { at: "header", name: "authorization", value };
}

/** The credentials of the first alternative that an operation names; none for a public one. */
export function firstCredentials(operation: Operation): readonly SecurityScheme[] {
  return operation.security.find((alternative) => alternative.length > 0) ?? [];
}

interface Draft {
  path: string;
  readonly query: Written[];
  readonly cookies: Written[];
  readonly headers: Record<string, string>;
}

function addParameters(draft: Draft, parameters: RequestPlan["parameters"]): void {
  for (const [parameter, value] of parameters) {
    const written = writeParameter(parameter, value);
    const [first] = written;
    if (parameter.in === "path") {
      draft.path = draft.path.replace(`{${parameter.name}}`, first?.raw ?? "");
    } else if (parameter.in === "header") {
      draft.headers[parameter.name.toLowerCase()] = first?.raw ?? "";
    } else {
      (parameter.in === "query" ? draft.query : draft.cookies).push(...written);
    }
  }
}

function addCredentials(draft: Draft, schemes: readonly SecurityScheme[], options: RequestOptions): void {
  for (const scheme of schemes) {
    const { at, name, value } = credentialOf(scheme, options);
    if (at === "header") {
      draft.headers[name.toLowerCase()] = value;
    } else {
      (at === "query" ? draft.query : draft.cookies).push({ name, raw: encodeURIComponent(value) });
    }
  }
}

/** Writes a request; undefined when the body's media type cannot be written. */
export function buildRequest(
  spec: Spec,
  operation: Operation,
  plan: RequestPlan,
  options: RequestOptions,
): RecordedRequest | undefined {
  const draft: Draft = { path: operation.path, query: [], cookies: [], headers: {} };
  addParameters(draft, plan.parameters);
  addCredentials(draft, plan.credentials, options);
  draft.query.push(...(plan.extra?.query ?? []));
  const { headers, cookies, query } = draft;
  if (cookies.length > 0) {
    headers.cookie = cookies.map(({ name, raw }) => `${name}=${raw}`).join("; ");
  }
  const body = plan.body === undefined ? undefined : writeBody(plan.body.mediaType, plan.body.value);
  if (plan.body !== undefined && body === undefined) {
    return undefined;
  }
  if (body !== undefined) {
    headers["content-type"] = body.contentType;
  }
  const search = query.map(({ name, raw }) => `${encodeURIComponent(name)}=${raw}`).join("&");
  const url = `${options.baseUrl ?? basePath(spec, operation)}${draft.path}${search === "" ? "" : `?${search}`}`;
  const all = { ...headers, ...plan.extra?.headers };
  return { method: operation.method, url, headers: all, ...(body === undefined ? {} : { body: body.bytes }) };
}
