import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Fact, Ledger, Source } from "../ledger/ledger.ts";
import type { EvidenceProblem } from "../problem.ts";
import { ledgerProblem } from "./check-context.ts";
import { leafName } from "./cited-at-name.ts";

/** What the check of the captured texts did. */
export interface SeedTextReport {
  readonly problems: readonly EvidenceProblem[];
  /** Facts whose lines were read. */
  readonly checked: number;
  /** Why texts were not read, one sentence each. */
  readonly skipped: readonly string[];
}

/** Confirms that captured texts are the ones the ledger means, and that the facts taken from them stand in the cited lines. */
export function checkSeedTexts(ledger: Ledger, folder: string | undefined): SeedTextReport {
  const problems: EvidenceProblem[] = [];
  const skipped: string[] = [];
  let checked = 0;
  for (const [name, source] of ledger.sources) {
    if (source.file === undefined) {
      continue;
    }
    const file = folder === undefined ? undefined : join(folder, source.file);
    if (file === undefined || !existsSync(file)) {
      skipped.push(
        `${ledger.provider}: the captured text ${source.file} is not at hand; cited lines were NOT checked (set RAILSPEC_SEEDS).`,
      );
      continue;
    }
    const text = readFileSync(file);
    problems.push(...wrongHash(ledger, name, source, text));
    const lines = text.toString("utf8").split(/\r?\n/);
    for (const fact of ledger.facts.values()) {
      if (fact.source.includes(name)) {
        checked += 1;
        problems.push(...wrongLines(ledger, fact, lines));
      }
    }
  }
  return { problems, checked, skipped };
}

function wrongHash(ledger: Ledger, name: string, source: Source, text: Buffer): EvidenceProblem[] {
  const hash = createHash("sha256").update(text).digest("hex");
  return hash === source.sha256
    ? []
    : [
        {
          rule: "evidence/seed",
          severity: "error",
          message: `source ${name}: ${source.file} has the SHA-256 ${hash}, not ${source.sha256}.`,
          file: ledger.file,
        },
      ];
}

function wrongLines(ledger: Ledger, fact: Fact, lines: readonly string[]): EvidenceProblem[] {
  const numbers = lineNumbers(fact.where ?? "");
  if (numbers === undefined) {
    return [
      ledgerProblem(
        ledger,
        "evidence/seed",
        fact,
        `${fact.id}: "${fact.where}" is no list of lines like "12", "12-40" or "12,45".`,
      ),
    ];
  }
  const outside = numbers.find((number) => number < 1 || number > lines.length);
  if (outside !== undefined) {
    return [
      ledgerProblem(
        ledger,
        "evidence/seed",
        fact,
        `${fact.id}: the captured text has no line ${outside}, only ${lines.length}.`,
      ),
    ];
  }
  const wanted = mustStand(fact);
  const cited = numbers.map((number) => lines[number - 1]).join("\n");
  return wanted === undefined || wanted.test(cited)
    ? []
    : [
        ledgerProblem(
          ledger,
          "evidence/seed",
          fact,
          `${fact.id}: "${fact.literal ?? fact.name}" does not stand in the lines ${fact.where}.`,
        ),
      ];
}

/** The line numbers of `12`, `12-40`, `12,45-47`. */
function lineNumbers(where: string): number[] | undefined {
  const parts = where.split(",").map((part) => /^\s*(\d+)(?:\s*-\s*(\d+))?\s*$/.exec(part));
  const numbers: number[] = [];
  for (const part of parts) {
    const [, first, last = first] = part ?? [];
    if (first === undefined) {
      return undefined;
    }
    for (let number = Number(first); number <= Number(last); number += 1) {
      numbers.push(number);
    }
  }
  return numbers;
}

/** What the cited lines must show; nothing for facts that have no name on the wire or are not read off the text. */
function mustStand({ kind, name, literal, basis }: Fact): RegExp | undefined {
  const isRead = basis === "documented" || basis === "example";
  if (!isRead || (kind !== "endpoint" && kind !== "field" && kind !== "status")) {
    return undefined;
  }
  if (literal !== undefined) {
    return new RegExp(escapePattern(literal));
  }
  const word = kind === "endpoint" ? (name?.split(" ").at(-1) ?? "") : leafName(name ?? "");
  const pattern = escapePattern(word).replaceAll(/\\\{[^}]*\\\}/g, "[^/\\s]+");
  // A scrape may glue the type's name to the field's.
  return new RegExp(
    `(?<![\\p{L}\\d_])${pattern}(?:(?![\\p{L}\\d_])|(?=string|number|integer|boolean|array|object))`,
    "u",
  );
}

const escapePattern = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, "\\$&");
