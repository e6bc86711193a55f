import { type HttpHandler, HttpResponse, http } from "msw";

/** Which answer an operation gives: a documented status, and one of its examples by name, the first one without a name. */
export type Preference<Answers> = {
  readonly [Status in keyof Answers]: { readonly status: Status; readonly example?: keyof Answers[Status] };
}[keyof Answers];

/** What the handlers answer, and to whom. */
export interface HandlerOptions<Examples, Server extends string = string> {
  /** Only requests to this server are answered: its name in the description, or an absolute URL. @default any server */
  readonly baseUrl?: Server | (string & {});
  /** The operations that are answered. @default all */
  readonly operations?: ReadonlyArray<keyof Examples>;
  /** Other answers than the first example of the first documented success. */
  readonly prefer?: { readonly [Id in keyof Examples]?: Preference<Examples[Id]> };
}

/** How an operation looks on the wire: its path as MSW writes it, and media type and headers of its answers by status. */
export interface Route {
  readonly method: "get" | "put" | "post" | "delete" | "options" | "head" | "patch";
  readonly path: string;
  readonly answers: Readonly<
    Record<string, readonly [media: string | null, headers?: Readonly<Record<string, string>>]>
  >;
}

/** Examples by operation, status and name. */
export type AnyExamples = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>;

/** A preference, whatever the operation. */
export interface Wanted {
  readonly status: number | string;
  readonly example?: string;
}

/** Makes a handler of every route, in their order. */
export function createHandlers(
  routes: Readonly<Record<string, Route>>,
  examples: AnyExamples,
  servers: Readonly<Record<string, string>>,
  options: {
    readonly baseUrl?: string;
    readonly operations?: readonly string[];
    readonly prefer?: Readonly<Record<string, Wanted | undefined>>;
  },
): HttpHandler[] {
  const { baseUrl = "*", operations, prefer = {} } = options;
  const base = (servers[baseUrl] ?? baseUrl).replace(/\/+$/, "");
  if (base.includes("{")) {
    throw new Error(`baseUrl: ${base} is to be filled in; give the whole URL`);
  }
  return Object.entries(routes)
    .filter(([id]) => operations?.includes(id) ?? true)
    .map(([id, route]) => {
      const { status, headers, body } = answerOf(id, route, examples[id] ?? {}, prefer[id]);
      return http[route.method](base + route.path, () => new HttpResponse(body, { status, headers }));
    });
}

/** The answer that an operation gives. @throws Error for one that is not documented */
export function answerOf(
  id: string,
  { answers }: Route,
  examples: AnyExamples[string],
  wanted: Wanted | undefined,
): { status: number; headers: Record<string, string>; body: string | null } {
  const statuses = Object.keys(answers);
  const status = String(wanted?.status ?? statuses.find((code) => code.startsWith("2")) ?? statuses[0]);
  const named = examples[status] ?? {};
  const [first = ""] = Object.keys(named);
  const name = wanted?.example ?? first;
  const answer = answers[status];
  if (!answer || (wanted?.example && !Object.hasOwn(named, name))) {
    const known = statuses.map((code) => [code, ...Object.keys(examples[code] ?? {})].join(" "));
    throw new Error(`${id} documents no ${[status, wanted?.example].join(" ").trim()}; it has ${known.join(", ")}`);
  }
  const [media, headers] = answer;
  const value = named[name];
  const isText = typeof value === "string" && !media?.includes("json");
  return {
    status: Number(status),
    headers: { ...(media && { "content-type": media }), ...headers },
    body: isText ? value : (JSON.stringify(value) ?? null),
  };
}
