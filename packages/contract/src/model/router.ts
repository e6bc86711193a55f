import { escapeRegExp } from "../escape-reg-exp.ts";
import { literalPath, normalPath } from "./normal-path.ts";
import type { Operation } from "./operation.ts";
import { anySegment } from "./read-base-paths.ts";

/** A path of the spec with the operations under it. */
export interface Route {
  readonly path: string;
  /** By method, upper case. */
  readonly operations: ReadonlyMap<string, Operation>;
}

/** The route of a path, with the raw (still percent-encoded) values of its template. */
export interface RouteMatch {
  readonly route: Route;
  readonly variables: ReadonlyMap<string, string>;
}

/** Finds routes; fixed segments win over templates, from the left. */
export interface Router {
  /** All routes that a path fits, the most fixed one first. */
  match(pathname: string): readonly RouteMatch[];
}

interface Entry {
  readonly route: Route;
  readonly pattern: RegExp;
  readonly names: readonly string[];
  /** One digit a segment, `0` fixed to `2` all variable; sorts entries by how fixed they are. */
  readonly rank: string;
}

const noVariables: ReadonlyMap<string, string> = new Map();

function compile(base: string, route: Route): Entry {
  const names: string[] = [];
  const source = route.path
    .split(/\{([^{}]+)\}/)
    .map((part, index) => {
      if (index % 2 === 0) {
        return escapeRegExp(literalPath(part));
      }
      names.push(part);
      return "([^/]+)";
    })
    .join("");
  const rank = route.path
    .split("/")
    .map((segment) => (/^\{[^{}]+\}$/.test(segment) ? "2" : segment.includes("{") ? "1" : "0"))
    .join("");
  return { route, pattern: new RegExp(`^${base}${source}$`), names, rank };
}

function segmentCount(pathname: string): number {
  let count = 0;
  for (let at = pathname.indexOf("/"); at >= 0; at = pathname.indexOf("/", at + 1)) {
    count += 1;
  }
  return count;
}

/** @param routes with the base paths of their servers as regular expressions, `""` for none. */
export function createRouter(routes: readonly { readonly route: Route; readonly bases: readonly string[] }[]): Router {
  const fixed = new Map<string, RouteMatch>();
  const templates = new Map<number, Entry[]>();
  for (const { route, bases } of routes) {
    for (const base of bases) {
      if (!route.path.includes("{") && /^[\w/~-]*$/.test(base)) {
        const path = base + literalPath(route.path);
        fixed.set(path, fixed.get(path) ?? { route, variables: noVariables });
      } else {
        const count = segmentCount(base.replaceAll(anySegment, "x")) + segmentCount(route.path);
        templates.set(count, [...(templates.get(count) ?? []), compile(base, route)]);
      }
    }
  }
  for (const list of templates.values()) {
    list.sort((left, right) => left.rank.localeCompare(right.rank));
  }

  function match(pathname: string): readonly RouteMatch[] {
    const path = normalPath(pathname);
    const exact = fixed.get(path);
    const found: RouteMatch[] = exact === undefined ? [] : [exact];
    for (const { route, pattern, names } of templates.get(segmentCount(path)) ?? []) {
      const result = pattern.exec(path);
      if (result !== null) {
        found.push({ route, variables: new Map(names.map((name, index) => [name, result[index + 1] ?? ""])) });
      }
    }
    return found;
  }

  return { match };
}
