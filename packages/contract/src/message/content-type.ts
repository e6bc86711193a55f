/** A media type with its parameters. */
export interface ContentType {
  /** `type/subtype`, lower case. */
  readonly essence: string;
  /** By lower-case name. */
  readonly parameters: ReadonlyMap<string, string>;
}

const cache = new Map<string, ContentType | undefined>();
const cacheLimit = 256;

function parse(text: string): ContentType | undefined {
  const match = /^\s*([\w!#$&^.+*-]+\/[\w!#$&^.+*-]+)\s*(?:;|$)/.exec(text);
  if (match?.[1] === undefined) {
    return undefined;
  }
  const parameters = new Map<string, string>();
  for (const [, name, quoted, plain] of text.matchAll(/;\s*([\w!#$&^.+-]+)=(?:"((?:[^"\\]|\\.)*)"|([^\s;"]*))/g)) {
    parameters.set((name ?? "").toLowerCase(), quoted?.replace(/\\(.)/g, "$1") ?? plain ?? "");
  }
  return { essence: match[1].toLowerCase(), parameters };
}

/** Reads a `Content-Type` (RFC 9110); undefined when it is none. */
export function parseContentType(text: string): ContentType | undefined {
  if (!cache.has(text)) {
    if (cache.size >= cacheLimit) {
      // Boundaries make every multipart type a new text.
      cache.clear();
    }
    cache.set(text, parse(text));
  }
  return cache.get(text);
}

/** Whether bodies of this type are JSON. */
export function isJsonType(essence: string): boolean {
  return essence === "application/json" || essence === "text/json" || essence.endsWith("+json");
}

/** Whether bodies of this type can be read into a value that a schema describes. */
export function isReadableType(essence: string): boolean {
  return (
    isJsonType(essence) ||
    essence.startsWith("text/") ||
    essence.startsWith("multipart/") ||
    essence === "application/x-www-form-urlencoded"
  );
}

/** How closely a type fits a range of the spec, such as `image/*`; 0 when it does not. */
export function fitOf(type: ContentType, range: string): number {
  const wanted = parseContentType(range);
  if (wanted === undefined) {
    return 0;
  }
  for (const [name, value] of wanted.parameters) {
    if (type.parameters.get(name)?.toLowerCase() !== value.toLowerCase()) {
      return 0;
    }
  }
  const exactness = wanted.parameters.size;
  if (wanted.essence === type.essence) {
    return 3 + exactness;
  }
  if (wanted.essence === "*/*") {
    return 1;
  }
  const [family = "", subtype = ""] = wanted.essence.split("/");
  const [actualFamily = "", actualSubtype = ""] = type.essence.split("/");
  const fits = subtype === "*" || (subtype.startsWith("*") && actualSubtype.endsWith(subtype.slice(1)));
  return family === actualFamily && fits ? 2 : 0;
}
