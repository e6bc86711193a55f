import { isContainer } from "./plain-text.ts";
import { isKnownName, type Redaction } from "./redaction.ts";
import { scanMarkup } from "./scan-markup.ts";
import { scanValues } from "./scan-values.ts";

/** What is known of a text that is scanned. */
export interface ScanScope {
  /** Whether all its values are sensitive, and not only those under sensitive names. */
  readonly isSensitive?: boolean;
  /** Whether it should be JSON, so that a value in an object has lost its name when none stands before it. */
  readonly isJson?: boolean;
}

/** Notes the sensitive values of a text that cannot be read as what it is, as far as names in it show them. */
export function noteScanned(
  text: string,
  { isSensitive = false, isJson = false }: ScanScope,
  redaction: Redaction,
): void {
  const scan = /^\uFEFF?\s*</.test(text) ? scanMarkup : scanValues;
  for (const found of scan(text, redaction.isSensitive)) {
    const isInside = isSensitive || found.isNamed;
    // Signs alone say too little to be recognised.
    const isWord = /[\p{L}\p{N}]/u.test(found.text);
    if (found.isName) {
      const isKnown = isKnownName(found.text, redaction);
      redaction.noteText(isInside && !isKnown && isWord ? found.text : "");
      continue;
    }
    const hasLostName = isJson && found.isStray && isWord;
    redaction.noteText(isInside || hasLostName ? found.text : "");
    if (isContainer(found.text)) {
      noteScanned(found.text, { isSensitive: isInside }, redaction);
    }
  }
}

/** Notes a sensitive value that is a text, and what stands in it when it is JSON. */
export function noteWhole(text: string, redaction: Redaction): void {
  redaction.noteText(text);
  if (/^\uFEFF?\s*["[{]/.test(text)) {
    noteScanned(text, { isSensitive: true }, redaction);
  }
}
