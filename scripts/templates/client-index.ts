import { pascalCase } from "../workspace.ts";
import { type ClientSubject, corrections } from "./client.ts";

/** The `src/index.ts` of a client: its factory and its public names. */
export function clientIndex(subject: ClientSubject, name: string): string {
  const others = corrections(subject);
  return others.length === 0 ? oneEdition(subject.title, name) : manyEditions(subject.title, name, others);
}

const exports = `export {
  cachedToken,
  HttpError,
  isAbortError,
  isConfigurationError,
  isConnectionError,
  isCredentialError,
  isDecodeError,
  isHttpError,
  isOutcomeUnknown,
  isPagingError,
  isParameterError,
  isRailspecError,
  isRedirectError,
  isTimeoutError,
  RailspecError,
  unwrap,
} from "@railspec/runtime";
export type * from "./generated/operations.gen.ts";
export { definition, servers } from "./generated/operations.gen.ts";
export type { paths } from "./generated/types.gen.ts";
`;

const oneEdition = (title: string, name: string): string =>
  `import { type Client, type ClientOptions, createClient } from "@railspec/runtime";
import { definition, type ${name}Credentials, type ${name}Operations, type ${name}Server } from "./generated/operations.gen.ts";
import type { paths } from "./generated/types.gen.ts";

/** Options of \`create${name}Client\`. */
export type ${name}ClientOptions = ClientOptions<${name}Credentials, ${name}Server>;

/** A client of ${title}: one method per operation, and \`raw\`, the same API keyed on paths. */
export type ${name}Client = Client<${name}Operations, paths>;

/** Makes a client of ${title}. Nothing is sent before the first call. */
export function create${name}Client(options: ${name}ClientOptions): ${name}Client {
  return createClient<${name}Operations, paths>(definition, options);
}

${exports}`;

function manyEditions(title: string, name: string, editions: readonly string[]): string {
  const imports = editions.map((edition) => {
    const Edition = pascalCase(edition);
    return `import { definition as ${edition}, type ${name}Operations as ${Edition}Operations } from "./generated/${edition}/operations.gen.ts";
import type { paths as ${Edition}Paths } from "./generated/${edition}/types.gen.ts";
`;
  });
  const clients = editions.map(
    (edition) => `  readonly ${edition}: Client<${pascalCase(edition)}Operations, ${pascalCase(edition)}Paths>;\n`,
  );
  return `import { type Client, type ClientOptions, createClient, type Watcher } from "@railspec/runtime";
${imports.join("")}import { definition, type ${name}Credentials, type ${name}Operations, type ${name}Server } from "./generated/operations.gen.ts";
import type { paths } from "./generated/types.gen.ts";

/** A client of ${title} as documented: one method per operation, and \`raw\`, the same API keyed on paths. */
export type ${name}Client = Client<${name}Operations, paths>;

/** The client of each edition of the description; what they differ in, the spec's README says. */
export interface ${name}Clients {
  readonly documented: ${name}Client;
${clients.join("")}}

/** Options of \`create${name}Client\`. */
export interface ${name}ClientOptions<Edition extends keyof ${name}Clients = "documented">
  extends ClientOptions<${name}Credentials, ${name}Server> {
  /** Which edition of the description to call by. @default "documented" */
  readonly edition?: Edition;
  /** Gets the events of every call: \`watch(hooks)\` of \`@railspec/runtime/watch\`, or \`validate(report)\` of the same edition. */
  readonly hooks?: Watcher<NoInfer<Edition>>;
}

const definitions = { documented: definition, ${editions.join(", ")} };

/** Makes a client of ${title}. Nothing is sent before the first call. */
export function create${name}Client<Edition extends keyof ${name}Clients = "documented">(
  options: ${name}ClientOptions<Edition>,
): ${name}Clients[Edition] {
  const { edition = "documented", ...others } = options;
  const client: unknown = createClient<${name}Operations, paths>(definitions[edition], others);
  return client as ${name}Clients[Edition]; // the definition of an edition makes its client; the look-up is beyond the compiler
}

${exports}`;
}
