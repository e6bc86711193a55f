import { parseDocument } from "yaml";

/** Aliases of aliases can make a short text endless; an honest one has some hundreds. */
const mostAliases = 10_000;

function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split("\n")[0]?.replace(/:$/, "") ?? "";
}

/** The same JSON without shared parts: aliases lead to one object. */
function unshared(value: unknown): unknown {
  const text = JSON.stringify(value ?? null, (_key, part: unknown) => {
    if (typeof part === "number" && !Number.isFinite(part)) {
      throw new TypeError(`${part} is no JSON number`);
    }
    return part;
  });
  return JSON.parse(text);
}

/**
 * Reads the text of a description in YAML 1.2, with anchors, aliases and merge keys, or in JSON, which is YAML, too.
 *
 * @throws {SyntaxError} when it is neither, or holds what JSON does not have; the message is one line
 */
export function parseDescription(text: string): unknown {
  const document = parseDocument(text, { merge: true });
  try {
    const [error] = document.errors;
    if (error !== undefined) {
      throw error;
    }
    return unshared(document.toJS({ maxAliasCount: mostAliases }));
  } catch (cause) {
    // The other lines show the text around the place.
    throw new SyntaxError(firstLine(cause), { cause });
  }
}
