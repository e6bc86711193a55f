/** What stands in for `vitest` while a test file of `packages/contract` is read for its tables only. */
interface Table {
  readonly title: string;
  readonly cases: readonly unknown[];
}

/** The tables in the order of the file, each under the title of its `describe`. */
export const tables: Table[] = [];

let current = "";

/** Runs the group, which announces its tables. */
export function describe(title: string, group: () => void): void {
  current = title;
  group();
}

/** Takes the cases of a table; runs no test. */
export const it: (() => void) & { each(cases: readonly unknown[]): () => void } = Object.assign(() => undefined, {
  each: (cases: readonly unknown[]) => {
    tables.push({ title: current, cases });
    return () => undefined;
  },
});

/** Is never called, as no test runs. */
export const expect: () => never = () => {
  throw new Error("No test runs here.");
};
