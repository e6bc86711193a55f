import { appendPointer } from "../json-pointer.ts";
import { percentDecode } from "../message/percent.ts";
import { isContainer, redactableJson } from "./redact-json.ts";
import type { Redactable, Redaction } from "./redaction.ts";
import { marker } from "./secrets.ts";

/** What a pair is called; `user[email]` has two names. */
interface PairName {
  readonly raw: string;
  readonly decoded: string;
  readonly tokens: readonly string[];
}

/** Where a pair is looked for by those who judge it, given its name and the tokens of it, all clean. */
export type PairPlaces = (name: string, tokens: readonly string[]) => readonly string[];

/** How pairs are read. */
export interface PairRules {
  readonly places: PairPlaces;
  /** The values that a text holds. */
  readonly valuesOf: (name: string, text: string) => readonly string[];
}

function nameOf(raw: string): PairName {
  const decoded = percentDecode(raw, true) ?? raw;
  return { raw, decoded, tokens: decoded.split(/[[\]]+/).filter((token) => token !== "") };
}

function redactableValue(
  name: PairName,
  raw: string,
  { places, valuesOf }: PairRules,
  redaction: Redaction,
): Redactable<string> {
  const { secrets, cleanName, isSensitive, mark, noteText } = redaction;
  const text = percentDecode(raw, true) ?? raw;
  const isNamed = name.tokens.some(isSensitive);
  const isHidden = isNamed || (raw !== "" && name.tokens.some(redaction.isUnknown));
  const here = (): readonly string[] => places(cleanName(name.decoded), name.tokens.map(cleanName));
  const pointer = (): string => here()[0] ?? "";
  let isShown = false;
  const markInside = (place: string): void => {
    isShown = true;
    mark(place);
  };
  const json =
    isContainer(text) && !isNamed ? redactableJson(text, pointer, {}, { ...redaction, mark: markInside }) : undefined;

  function clean(): string | undefined {
    const inner = json?.clean();
    if (isHidden || inner === undefined) {
      return isHidden ? marker : secrets.clean(raw, true);
    }
    // A placeholder can look like what it stands for, and must not show that by how it is encoded.
    return isShown ? encodeURIComponent(inner) : undefined;
  }

  return {
    note() {
      json?.note();
      if (isNamed) {
        valuesOf(name.decoded, text).forEach(noteText);
      }
    },
    clean() {
      const cleaned = clean();
      if (cleaned !== undefined) {
        here().forEach(mark);
      }
      return cleaned ?? raw;
    },
  };
}

function redactablePair(pair: string, rules: PairRules, redaction: Redaction): Redactable<string> {
  const equals = pair.indexOf("=");
  const name = nameOf(equals < 0 ? pair : pair.slice(0, equals));
  const value = equals < 0 ? undefined : redactableValue(name, pair.slice(equals + 1), rules, redaction);
  const { documented, isSensitive, secrets, mark } = redaction;
  // Without a value, it is one itself.
  const isHidden =
    value === undefined &&
    name.raw !== "" &&
    redaction.hidesUnknown &&
    !name.tokens.every((token) => isSensitive(token) || !redaction.isUnknown(token));
  return {
    note: () => value?.note(),
    clean() {
      if (isHidden) {
        rules.places(marker, [marker]).forEach(mark);
        return marker;
      }
      const isKnown = name.tokens.every((token) => documented.names.has(token) || isSensitive(token));
      const cleanName = isKnown ? undefined : secrets.clean(name.raw, true);
      if (cleanName !== undefined) {
        rules.places(redaction.cleanName(name.decoded), name.tokens.map(redaction.cleanName)).forEach(mark);
      }
      const shown = cleanName ?? name.raw;
      return value === undefined ? shown : `${shown}=${value.clean()}`;
    },
  };
}

/** A query or a form body. Bytes between and around values stay as they are. */
export function redactablePairs(text: string, rules: PairRules, redaction: Redaction): Redactable<string> {
  const pairs = text.split("&").map((pair) => redactablePair(pair, rules, redaction));
  return {
    note: () => pairs.forEach((pair) => void pair.note()),
    clean: () => pairs.map((pair) => pair.clean()).join("&"),
  };
}

/** The places of a form field: under its name, and under the tokens of it. */
export function formPlaces(pointer: string): PairPlaces {
  return (name, tokens) => [appendPointer(pointer, name), appendPointer(pointer, ...tokens)];
}
