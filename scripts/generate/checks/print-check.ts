import type { Line } from "./keyword-lines.ts";

/** One check as source text. */
export interface Declaration {
  readonly name: string;
  readonly text: string;
  /** Names that it mentions: helpers and other checks. */
  readonly uses: readonly string[];
}

/** Prints a check. `pointer` is where its schema stands in the document, for one that others refer to. */
export function printCheck(name: string, lines: readonly Line[], pointer?: string): Declaration {
  const statements = lines.map(({ call, args }) => `${call}(${["value", "issues", ...args].join(", ")});`);
  const own = lines.flatMap(({ call, args }) => [call, ...args.filter((arg) => /^[\w$]+$/.test(arg))]);
  const located = pointer !== undefined && lines.some(({ call }) => !call.startsWith("check"));
  const body = located
    ? ["const from = issues.length;", ...statements, `under(issues, from, ${JSON.stringify(pointer)});`]
    : statements;
  const [first = "undefined"] = body;
  const arrow =
    body.length === 0
      ? "() => undefined"
      : body.length === 1
        ? `(value, issues) => ${first.slice(0, -1)}`
        : `(value, issues) => {\n${body.map((statement) => `  ${statement}\n`).join("")}}`;
  return { name, text: `const ${name}: Check = ${arrow};`, uses: located ? [...own, "under"] : own };
}

/** What a check of a type, with or without a format, is called: `$stringOrNull`, `$uuid`. */
export function simpleName(lines: readonly Line[]): string | undefined {
  const [type, format] = lines;
  const [, second, third] = lines.map(({ call }) => call);
  if (type?.call !== "type" || third !== undefined || !/^(format|bits)?$/.test(second ?? "")) {
    return undefined;
  }
  const types = type.args.map((word) => JSON.parse(word) as string); // a word as the emitter has quoted it
  const own = format ? (JSON.parse(format.args[0] ?? '""') as string) : undefined; // the same
  const words = own ? [own, ...types.filter((word) => !/^(string|number|integer)$/.test(word))] : types;
  return `$${words.join("-or-").replace(/\W+(\w)/g, (_, letter: string) => letter.toUpperCase())}`;
}
