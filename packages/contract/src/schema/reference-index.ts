import { isObject, type JsonObject, type JsonValue, own } from "../json.ts";
import { appendPointer, resolvePointer } from "../json-pointer.ts";
import { percentDecode } from "../message/percent.ts";
import { SpecError } from "../spec-error.ts";
import { subSchemas } from "./sub-schemas.ts";

/** The document's own address: only relative references are resolved against it, nothing is fetched. */
const documentBase = "https://document.invalid/";

/** Knows where the `$id`s and anchors of a document stand, and where a `$ref` leads. */
export interface ReferenceIndex {
  /** The pointer that the `$ref` of the schema at `pointer` leads to, or another `reference` of it. @throws {SpecError} */
  target(ref: string, pointer: string, reference?: Reference): string;
}

/** What refers, and where it stands. */
export interface Reference {
  readonly what: string;
  readonly place: string;
}

function resolveUri(reference: string, base: string, pointer: string): URL {
  try {
    return new URL(reference, base);
  } catch (cause) {
    throw new SpecError(`${JSON.stringify(reference)} is no URI reference`, pointer, { cause });
  }
}

function withoutFragment(url: URL): string {
  return url.href.replace(/#.*$/s, "");
}

/**
 * Indexes the schemas at `roots`.
 *
 * @throws {SpecError} when two schemas have the same `$id` or anchor.
 */
export function indexReferences(document: JsonObject, roots: readonly string[]): ReferenceIndex {
  const resources = new Map<string, string>([[documentBase, ""]]);
  const anchors = new Map<string, string>();
  const bases = new Map<string, string>();

  function declare(map: Map<string, string>, name: string, pointer: string, keyword: string): void {
    const other = map.get(name);
    if (other !== undefined && other !== pointer) {
      throw new SpecError(`doubled ${keyword} ${JSON.stringify(name)}, also at #${other}`, `${pointer}/${keyword}`);
    }
    map.set(name, pointer);
  }

  function visit(value: JsonValue | undefined, pointer: string, outer: string): void {
    if (!isObject(value) || bases.has(pointer)) {
      return;
    }
    let base = outer;
    const id = own(value, "$id");
    if (typeof id === "string") {
      base = withoutFragment(resolveUri(id, outer, `${pointer}/$id`));
      declare(resources, base, pointer, "$id");
    }
    bases.set(pointer, base);
    const anchor = own(value, "$anchor");
    if (typeof anchor === "string") {
      declare(anchors, `${base}#${anchor}`, pointer, "$anchor");
    }
    for (const sub of subSchemas(value, pointer)) {
      visit(resolvePointer(document, sub.pointer), sub.pointer, base);
    }
  }

  for (const root of roots) {
    visit(resolvePointer(document, root), root, documentBase);
  }

  function target(ref: string, pointer: string, reference?: Reference): string {
    const { what, place } = reference ?? { what: "`$ref`", place: appendPointer(pointer, "$ref") };
    const uri = resolveUri(ref, bases.get(pointer) ?? documentBase, place);
    const resource = resources.get(withoutFragment(uri));
    if (resource === undefined) {
      throw new SpecError(`${what} ${JSON.stringify(ref)} leads out of the document; bundle it first`, place);
    }
    const fragment = percentDecode(uri.hash.slice(1), false);
    if (fragment === undefined) {
      throw new SpecError(`${what} ${JSON.stringify(ref)} has broken percent-encoding`, place);
    }
    const found =
      fragment === "" || fragment.startsWith("/")
        ? resource + fragment
        : anchors.get(`${withoutFragment(uri)}#${fragment}`);
    if (found === undefined || resolvePointer(document, found) === undefined) {
      throw new SpecError(`${what} ${JSON.stringify(ref)} leads nowhere`, place);
    }
    return found;
  }

  return { target };
}
