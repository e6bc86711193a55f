import type { ClientDefinition } from "@railspec/runtime";
import type { EvidenceLookup } from "@railspec/runtime/evidence";
import type { OperationValidators } from "@railspec/runtime/validate";
import type { Handlers, StartMock } from "./mock.ts";

type Module = Readonly<Record<string, unknown>>;

/** All entries of the packed packages: what imports one, by the name it is imported by. */
export type Entries = Readonly<Record<string, () => Promise<Module>>>;

/**
 * Imports every entry, and uses every operation and every schema of the generated ones; answers `fine`, the names that are
 * not, or what it failed with, by entry. An entry of another kind is only imported here, which is no use, and the answer says
 * so: someone has to write one.
 */
export async function useGenerated(
  entries: Entries,
  baseUrl: string,
  startMock: StartMock,
): Promise<Record<string, unknown>> {
  const report: Record<string, unknown> = {};
  for (const [name, load] of Object.entries(entries)) {
    const [, edition = "", kind = ""] = /^(.*)\/([^/]+)$/.exec(name) ?? [];
    try {
      const definition = (await entries[edition]?.())?.definition;
      const module = await load();
      const use = definition === undefined ? undefined : uses[kind];
      report[name] = use
        ? // The generator makes every edition of every client in one form.
          faultsOf(await use(module, definition as ClientDefinition, { baseUrl: `${baseUrl}/mocked`, startMock }))
        : `${Object.keys(module).length > 0 ? "only" : "not even"} imported`;
    } catch (error) {
      report[name] = String(error);
    }
  }
  return report;
}

/** What was looked at, by name, and whether it is as it should be. */
type Checked = ReadonlyArray<readonly [name: string, fine: boolean]>;

interface Surroundings {
  readonly baseUrl: string;
  readonly startMock: StartMock;
}

type Use = (module: Module, definition: ClientDefinition, more: Surroundings) => Checked | Promise<Checked>;

function faultsOf(checked: Checked): string {
  const faults = checked.filter(([, fine]) => !fine).map(([name]) => name);
  return checked.length === 0 ? "nothing to use" : faults.join(", ") || "fine";
}

// The casts below say what the generator makes of each kind of entry.
const uses: Readonly<Record<string, Use>> = {
  evidence({ evidence }, { operations }) {
    const lookUp = evidence as EvidenceLookup<string>;
    return Object.keys(operations).map((id) => [
      id,
      lookUp(id, "operation") !== undefined && !lookUp(id, "path", "/-"),
    ]);
  },

  schemas(schemas) {
    return Object.entries(schemas).map(([name, schema]) => {
      const { version, vendor, validate } = (schema as StandardSchema)["~standard"];
      // No schema has room for a function.
      return [name, version === 1 && vendor === "railspec" && validate(() => 0).issues !== undefined];
    });
  },

  validate(module, { operations }) {
    return Object.entries(operations).map(([id, { body, responses }]) => {
      const own = module[id] as OperationValidators;
      const answers = Object.entries(responses).filter(([, media]) => media !== null);
      const refuses = [...(body ? [own.body] : []), ...answers.map(([status]) => own.responses?.[Number(status)])];
      return [id, refuses.every((validate) => validate?.(0) === false && validate.errors?.[0])];
    });
  },

  async msw({ handlers, examples }, { operations }, { baseUrl, startMock }) {
    const makeHandlers = handlers as (options: { baseUrl: string }) => Handlers;
    const byOperation = examples as Record<string, Record<string, Record<string, unknown>>>;
    const mock = await startMock(makeHandlers({ baseUrl }));
    const send = mock.fetch ?? fetch;
    try {
      const checks = Object.entries(operations).map(async ([id, { method, path, responses }]) => {
        const status = Object.keys(responses).find((code) => code.startsWith("2")) ?? "";
        const [example] = Object.values(byOperation[id]?.[status] ?? {});
        const answer = await send(baseUrl + path.replace(/\{\w+\}/g, "1"), { method });
        const text = await answer.text();
        return [id, answer.status === Number(status) && text === (JSON.stringify(example) ?? "")] as const;
      });
      return await Promise.all(checks);
    } finally {
      await mock.stop();
    }
  },
};

interface StandardSchema {
  readonly "~standard": {
    readonly version: number;
    readonly vendor: string;
    readonly validate: (value: unknown) => { readonly issues?: readonly unknown[] };
  };
}
