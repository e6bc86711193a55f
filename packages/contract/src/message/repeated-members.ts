import { isArray, isObject, type JsonValue } from "../json.ts";
import { appendPointer } from "../json-pointer.ts";
import { type JsonPlace, jsonSpans } from "../recorder/json-spans.ts";

function countMembers(value: JsonValue): number {
  let count = 0;
  if (isArray(value)) {
    for (const item of value) {
      count += countMembers(item);
    }
  } else if (isObject(value)) {
    for (const member of Object.values(value)) {
      count += 1 + countMembers(member);
    }
  }
  return count;
}

function pointerOf(place: JsonPlace | undefined): string {
  return place === undefined ? "" : appendPointer(pointerOf(place.outer), place.token);
}

const noQuestions = { isSensitive: () => false, isUnknown: () => false };

/**
 * Pointers of members that an object of a JSON text has more than once. A reader keeps one of them, and which one differs
 * (RFC 8259, 4).
 *
 * @param value what the text was read as
 */
export function repeatedMembers(text: string, value: JsonValue): string[] {
  // Every member has these; a text can have more of them, in strings. Counting is quick, and mostly enough.
  const ends = text.match(/"\s*:/g)?.length ?? 0;
  if (ends === countMembers(value)) {
    return [];
  }
  const seen = new Map<JsonPlace | undefined, Set<string>>();
  const repeated = new Set<string>();
  for (const { isKey, place } of jsonSpans(text, noQuestions) ?? []) {
    if (!isKey || place === undefined) {
      continue;
    }
    const names = seen.get(place.outer) ?? new Set();
    const name = String(place.token);
    if (names.has(name)) {
      repeated.add(pointerOf(place));
    }
    seen.set(place.outer, names.add(name));
  }
  return [...repeated];
}
