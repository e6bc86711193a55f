import type { Parameter } from "../model/operation.ts";
import { propertyNode, wants } from "../parameter/expected-types.ts";
import type { Spec } from "../spec.ts";

/** How a parameter, a header or a form field writes a list or an object as one text. */
interface Writing {
  readonly style: Parameter["style"];
  readonly explode: boolean;
  readonly separator: RegExp;
  /** Whether each member of it stands behind its name. */
  readonly hasNames: boolean;
  readonly isList: boolean;
  readonly isObject: boolean;
}

/**
 * Gives the values that a text under a name can hold: the text, what is left of it without the signs of its style, and
 * the members of a list or object.
 *
 * @param isName tells the names of an object that are no values
 */
export type WrittenValues = (name: string, text: string, isName: (name: string) => boolean) => readonly string[];

const separators: Readonly<Partial<Record<Parameter["style"], RegExp>>> = {
  label: /[.,]/,
  matrix: /[;,]/,
  pipeDelimited: /[|,]/,
  spaceDelimited: /[ ,]/,
};

type Carrier = Pick<Parameter, "name" | "in" | "style" | "explode" | "schema" | "mediaType">;

function writingOf({ in: location, style, explode, schema, mediaType }: Carrier): Writing {
  const isStyled = schema !== undefined && mediaType === undefined;
  const isObject = isStyled && wants(schema, "object");
  // In a cookie, too, what is exploded is written as in a query.
  const isForm = location === "cookie" && explode;
  return {
    style,
    explode,
    separator: isForm ? /[&,]/ : (separators[style] ?? /,/),
    hasNames: explode && (isObject || isForm || style === "matrix"),
    isList: isStyled && wants(schema, "array"),
    isObject,
  };
}

/** Every way in which the spec writes what has a name, by the name in lower case. */
function writingsOf(spec: Spec): ReadonlyMap<string, readonly Writing[]> {
  const operations = [...spec.operations.values()];
  const contents = operations.flatMap(({ requestBody, responses }) => [
    ...(requestBody?.content ?? []),
    ...responses.flatMap(({ content }) => content),
  ]);
  const fields = contents.flatMap(({ encoding, schema }) =>
    [...encoding].map(([name, { style = "form", explode = style === "form" }]): Carrier => {
      return { name, in: "query", style, explode, schema: schema && propertyNode(schema, name), mediaType: undefined };
    }),
  );
  const carriers: readonly Carrier[] = [
    ...fields,
    ...operations.flatMap(({ parameters, responses }) => [
      ...parameters,
      ...responses.flatMap(({ headers }) => headers),
    ]),
    ...contents.flatMap(({ encoding }) => [...encoding.values()].flatMap(({ headers }) => headers)),
  ];
  const writings = new Map<string, Writing[]>();
  for (const carrier of carriers) {
    const name = carrier.name.toLowerCase();
    writings.set(name, [...(writings.get(name) ?? []), writingOf(carrier)]);
  }
  return writings;
}

/** The text before and behind the first `=`; without one, all of it is behind. */
function halves(text: string): [before: string, behind: string] {
  const equals = text.indexOf("=");
  return [text.slice(0, Math.max(0, equals)), text.slice(equals + 1)];
}

/** What can be a value in the pieces of a text, and what can be a name. */
function membersOf(pieces: readonly string[], { explode, hasNames, isList, isObject }: Writing): Members {
  const exploded = hasNames ? pieces.map(halves) : [];
  const isPaired = isObject && !explode;
  return {
    values: [
      ...(isList ? pieces : []),
      ...exploded.map(([, behind]) => behind),
      ...(isPaired ? pieces.filter((_, index) => index % 2 === 1) : []),
    ],
    names: [
      ...(isObject ? exploded.map(([before]) => before) : []),
      ...(isPaired ? pieces.filter((_, index) => index % 2 === 0) : []),
    ],
  };
}

interface Members {
  readonly values: readonly string[];
  readonly names: readonly string[];
}

function read(text: string, writing: Writing, isName: (name: string) => boolean): readonly string[] {
  const { style, separator, isList, isObject } = writing;
  const bare = style === "label" ? text.replace(/^\./, "") : style === "matrix" ? text.replace(/^;[^=]*=/, "") : text;
  if (!isList && !isObject) {
    return [bare];
  }
  const { values, names } = membersOf(bare.split(separator), writing);
  return [bare, ...values, ...names.filter((name) => !isName(name.trim()))].flatMap((one) => [one, one.trim()]);
}

/** Makes a function that knows how the spec writes its lists and objects. A name counts wherever it stands. */
export function writtenValues(spec: Spec): WrittenValues {
  const writings = writingsOf(spec);
  return (name, text, isName) => {
    const known = writings.get(name.toLowerCase()) ?? [];
    return [...new Set([text, ...known.flatMap((writing) => read(text, writing, isName))])];
  };
}
