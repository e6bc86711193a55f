import type { Drift } from "@railspec/contract";
import { isMap, type JsonMap, jsonAt, lastToken } from "../json-at.ts";
import { type Change, proposeChange, typeKeyword } from "./propose-change.ts";
import type { Plain } from "./yaml-text.ts";

/** A finding with the id of the fact that a change for it rests on. */
export interface Observed extends Drift {
  readonly fact: string;
}

/** Findings that one change answers, or a single one that none does. */
export interface JointChange<T extends Observed> {
  readonly observed: readonly [T, ...T[]];
  readonly change: Change | undefined;
}

function changed(document: unknown, { path, value }: Change & { readonly op: "replace" }): unknown {
  const copy: unknown = structuredClone(document);
  const cut = path.lastIndexOf("/");
  const holder = jsonAt(copy, path.slice(0, cut));
  if (isMap(holder)) {
    holder[lastToken(path)] = value;
  }
  return copy;
}

function listOf(value: Plain, key: string): readonly Plain[] {
  const found = isMap(value) ? (value as JsonMap)[key] : undefined;
  // It was made by `proposeChange`.
  return found === undefined ? [] : ([found].flat() as readonly Plain[]);
}

/** Both in one; the later one was proposed for a document that has the earlier one. */
function both(earlier: Change, later: Change): Change {
  if (earlier.op !== "add" || later.op !== "add" || !isMap(earlier.value)) {
    return later;
  }
  const evidence = [...listOf(earlier.value, "x-evidence"), ...listOf(later.value, "x-evidence")];
  const types = [...listOf(earlier.value, "type"), ...listOf(later.value, "type")];
  // It is an object, made by `proposeChange`.
  const value = earlier.value as { readonly [name: string]: Plain };
  return { ...earlier, value: { ...typeKeyword(types), ...value, ...typeKeyword(types), "x-evidence": evidence } };
}

/**
 * Proposes changes of which none undoes another: findings about the same place of the description, such as two
 * properties of one `required`, share one change that answers them all.
 */
export function joinChanges<T extends Observed>(document: unknown, all: readonly T[]): JointChange<T>[] {
  const propose = (as: unknown, one: T): Change | undefined => proposeChange(as, one, one.fact);
  const groups = new Map<string, [T, ...T[]]>();
  for (const one of all) {
    const change = propose(document, one);
    const key = change === undefined ? one.fact : `${change.op} ${change.path}`;
    const group = groups.get(key);
    if (group === undefined) {
      groups.set(key, [one]);
    } else {
      group.push(one);
    }
  }
  return [...groups.values()].map((observed) => {
    let current = document;
    let change: Change | undefined;
    for (const one of observed) {
      const next = propose(current, one);
      if (next !== undefined) {
        change = change === undefined ? next : both(change, next);
        current = next.op === "replace" ? changed(current, next) : current;
      }
    }
    return { observed, change };
  });
}
