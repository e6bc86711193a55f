import { appendPointer } from "../json-pointer.ts";
import { percentDecode } from "../message/percent.ts";
import { noteScanned } from "./note-scanned.ts";
import { isContainer } from "./plain-text.ts";
import { redactableJson } from "./redact-json.ts";
import { isKnownName, type Redactable, type Redaction } from "./redaction.ts";
import { marker } from "./secrets.ts";
import { lenientDecode } from "./text-views.ts";

/** What a pair is called; `user[email]` has two names. */
interface PairName {
  readonly raw: string;
  readonly decoded: string;
  readonly tokens: readonly string[];
}

/** Where a pair is looked for by those who judge it, given its name and the tokens of it, all clean. */
export type PairPlaces = (name: string, tokens: readonly string[]) => readonly string[];

function nameOf(raw: string): PairName {
  const decoded = percentDecode(raw, true) ?? raw;
  return { raw, decoded, tokens: decoded.split(/[[\]]+/).filter((token) => token !== "") };
}

/** A name in brackets can be documented as a whole, such as `ids[]`. */
function isUnknown({ decoded, tokens }: PairName, redaction: Redaction): boolean {
  return tokens.some(redaction.isUnknown) && redaction.isUnknown(decoded);
}

function redactableValue(name: PairName, raw: string, places: PairPlaces, redaction: Redaction): Redactable<string> {
  const { secrets, cleanName, isSensitive, mark } = redaction;
  const decode = (one: string): string => lenientDecode(one, true);
  const text = decode(raw);
  const isNamed = isSensitive(name.decoded) || name.tokens.some(isSensitive);
  const isHidden = isNamed || (raw !== "" && isUnknown(name, redaction));
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
      if (isNamed) {
        redaction.noteNamed(name.decoded, raw, decode);
      } else if (json !== undefined) {
        json.note();
      } else if (isContainer(text)) {
        noteScanned(text, {}, redaction);
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

function redactablePair(pair: string, places: PairPlaces, redaction: Redaction): Redactable<string> {
  const equals = pair.indexOf("=");
  const name = nameOf(equals < 0 ? pair : pair.slice(0, equals));
  const value = equals < 0 ? undefined : redactableValue(name, pair.slice(equals + 1), places, redaction);
  const { isSensitive, secrets, mark } = redaction;
  // Without a value, it is one itself.
  const isHidden =
    value === undefined &&
    name.raw !== "" &&
    redaction.hidesUnknown &&
    redaction.isUnknown(name.decoded) &&
    !isSensitive(name.decoded) &&
    !name.tokens.every((token) => isSensitive(token) || !redaction.isUnknown(token));
  return {
    note: () => value?.note(),
    clean() {
      if (isHidden) {
        places(marker, [marker]).forEach(mark);
        return marker;
      }
      const isName = (text: string): boolean => isKnownName(text, redaction);
      const isKnown = isName(name.decoded) || name.tokens.every(isName);
      const cleanName = isKnown ? undefined : secrets.clean(name.raw, true);
      if (cleanName !== undefined) {
        places(redaction.cleanName(name.decoded), name.tokens.map(redaction.cleanName)).forEach(mark);
      }
      const shown = cleanName ?? name.raw;
      return value === undefined ? shown : `${shown}=${value.clean()}`;
    },
  };
}

/** A query or a form body. Bytes between and around values stay as they are. */
export function redactablePairs(text: string, places: PairPlaces, redaction: Redaction): Redactable<string> {
  const pairs = text.split("&").map((pair) => redactablePair(pair, places, redaction));
  return {
    note: () => pairs.forEach((pair) => void pair.note()),
    clean: () => pairs.map((pair) => pair.clean()).join("&"),
  };
}

/** The places of a form field: under its name, and under the tokens of it. */
export function formPlaces(pointer: string): PairPlaces {
  return (name, tokens) => [appendPointer(pointer, name), appendPointer(pointer, ...tokens)];
}
