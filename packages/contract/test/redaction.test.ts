import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Exchange } from "../src/index.ts";
import { createRedactor, writeHar, writeRecording } from "../src/recorder.ts";
import { type Around, echoes, echoing, echoSpec, places, sensitiveNumber, sensitiveText } from "./fixture/echoes.ts";
import { occurs } from "./fixture/occurs.ts";

const spec = echoSpec();
const redact = createRedactor(spec, { undocumented: "keep" });
const described = JSON.stringify(spec.document);
const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

function strings(value: unknown): string[] {
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).flatMap(([name, one]) => [...(Array.isArray(value) ? [] : [name]), ...strings(one)]);
  }
  return [String(value)];
}

function decoded(part: string): string[] {
  try {
    const json: unknown = JSON.parse(part);
    return typeof json === "object" && json !== null ? strings(json) : [part, String(json)];
  } catch {
    return [part];
  }
}

/** What an exchange says, piece by piece, encodings undone. */
function piecesOf({ request, response, redacted = [] }: Exchange): string[] {
  const url = request.url.split(/[/?&=]/).map((part) => decodeURIComponent(part));
  const bodies = [text(request.body), text(response?.body)].flatMap((body) => [
    ...decoded(body),
    ...body.split(/[&=]|\r\n/).flatMap((one) => decoded(safeDecode(one))),
  ]);
  return [...url, ...strings(request.headers), ...strings(response?.headers ?? {}), ...bodies, ...redacted];
}

function safeDecode(part: string): string {
  try {
    return decodeURIComponent(part.replaceAll("+", " "));
  } catch {
    return part;
  }
}

/** Stands for nothing that any other value can be taken for. */
const reference = {
  string: sensitiveText("\uE000"),
  integer: sensitiveNumber("77777777777777"),
  decimal: sensitiveNumber("7777777.7777"),
};

const characters = fc.oneof(
  fc.string({ unit: "binary", minLength: 1, maxLength: 2 }),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 5 }),
  fc.string({ unit: fc.constantFrom(...'aZ09é٣ß%+ \\"/&=.,-'), minLength: 1, maxLength: 6 }),
  fc.string({ unit: "binary", minLength: 1, maxLength: 40 }),
);

const kinds = {
  string: characters.filter((value) => value.isWellFormed()).map(sensitiveText),
  integer: fc
    .oneof(fc.integer({ min: -99, max: 99 }), fc.integer(), fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }))
    .map((value) => sensitiveNumber(String(value))),
  decimal: fc
    .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: 1, max: 9999 }))
    .map(([whole, fraction]) => sensitiveNumber(`${whole}.${fraction}7`)),
} as const;

type Kind = keyof typeof kinds;

const around = fc.constantFrom<Around>(["<", ">"], [" ", " "], ["_", "."], [" ", ","], ["x", "x"], ["4", "4"]);

/** What stands next to the value in some echoes. */
const delimiters: Readonly<Record<string, Around>> = {
  "in a link": ["/", "/"],
  "in a form": ["=", "&"],
  "percent-encoded": ["|", "|"],
  "in JSON in a text": ['"', '"'],
  "in JSON in JSON": ['"', '"'],
};

function kindOf(character: string | undefined): string | undefined {
  return /\p{N}/u.test(character ?? "") ? "digit" : /[\p{L}\p{M}]/u.test(character ?? "") ? "letter" : undefined;
}

/** Whether a value, standing there, is part of a longer word or number, or one with what is around it. */
function merges(value: string, [left, right]: Around): boolean {
  const [begin, end] = [[...value][0], [...value].at(-1)].map(kindOf);
  const isPart = (begin ?? "") === kindOf(left) || (end ?? "") === kindOf(right);
  const isOverlapped = [value, JSON.stringify(value).slice(1, -1)].some((spelt) => {
    const wanted = value.toLowerCase();
    const shown = `was ${left}${spelt}${right} there`.toLowerCase();
    const start = `was ${left}`.length;
    const [first, last] = [shown.indexOf(wanted), shown.lastIndexOf(wanted)];
    return first >= 0 && (first < start || last + value.length > start + spelt.length);
  });
  return isPart || isOverlapped;
}

const cases = fc.constantFrom<Kind>("string", "string", "integer", "decimal").chain((kind) =>
  fc.record({
    kind: fc.constant(kind),
    first: kinds[kind],
    second: kinds[kind],
    place: fc.constantFrom(...Object.keys(places)),
    echo: fc.constantFrom(...Object.keys(echoes)),
    surroundings: around,
  }),
);

type Case = typeof cases extends fc.Arbitrary<infer T> ? T : never;

/** Leaves out values that the exchange holds by chance, too; with placeholders, also those that look like one. */
function isFair({ kind, first, second, place, echo, surroundings }: Case, withPlaceholders: boolean): boolean {
  const frame = echoing(place, echo, reference[kind], surroundings);
  const said = [...piecesOf(frame), ...(withPlaceholders ? piecesOf(redact(frame)) : [])];
  return [first, second].every(
    ({ text: value }) =>
      // What the spec documents as a name stays where it is one.
      !described.includes(`${JSON.stringify(value)}:`) &&
      !merges(value, surroundings) &&
      !merges(value, delimiters[echo] ?? surroundings) &&
      !said.some((piece) => occurs(value, piece)),
  );
}

/** Runs on cases that are fair; most of them have to be. */
function forAll(numRuns: number, withPlaceholders: boolean, judge: (one: Case) => void): void {
  const property = fc.property(cases, (one) => {
    fc.pre(isFair(one, withPlaceholders));
    judge(one);
  });
  const { failed, numSkips, counterexample, errorInstance } = fc.check(property, { numRuns, seed: 20261120 });
  if (failed) {
    throw new Error(JSON.stringify(counterexample), { cause: errorInstance });
  }
  expect(numSkips).toBeLessThan(numRuns);
}

describe("a segment of the path", () => {
  it.each([
    ["/v1/mailboxes/true/letters", "/v1/mailboxes/REDACTED/letters"],
    ["/v1/mailboxes/letters/letters", "/v1/mailboxes/REDACTED/letters"],
    ["/v1/mailboxes/m12m.csv", "/v1/mailboxes/m1REDACTEDm.csv"],
    ["/v1/mailboxes/m1%6Am.csv?q=j", "/v1/mailboxes/m1REDACTEDm.csv?q=REDACTED"],
  ])("is taken out by its position: %s", (url, want) => {
    expect(redact({ request: { method: "GET", url, headers: {} } }).request.url).toBe(want);
  });
});

describe("what is written about an exchange", { timeout: 60_000 }, () => {
  it("is the same whatever the sensitive value is, wherever it stands and comes back", () => {
    forAll(3000, false, ({ first, second, place, echo, surroundings }) => {
      const [one, other] = [first, second].map((value) =>
        writeRecording(redact(echoing(place, echo, value, surroundings))),
      );
      expect(one).toBe(other);
    });
  });

  it("is the same as HAR, too", () => {
    forAll(1000, false, ({ first, second, place, echo, surroundings }) => {
      const [one, other] = [first, second].map((value) =>
        [...writeHar([redact(echoing(place, echo, value, surroundings))])].join(""),
      );
      expect(one).toBe(other);
    });
  });

  it("shows the value nowhere, in no encoding", () => {
    forAll(1500, true, ({ first, place, echo, surroundings }) => {
      const clean = redact(echoing(place, echo, first, surroundings));
      expect(piecesOf(clean).filter((piece) => occurs(first.text, piece))).toEqual([]);
    });
  });
});
