import type { Schema } from "../openapi-document.ts";
import { type Line, line, regularExpression, typesOf } from "./keyword-lines.ts";
import { isSchema } from "./sub-schemas.ts";

/** Makes the checks of schemas inside the one at hand. Each answers a name, or undefined when every value fits. */
export interface Compiler {
  reference(target: string): string;
  /** Of a schema for a value inside. */
  value(schema: unknown, ...tokens: readonly (string | number)[]): string | undefined;
  /** Of a schema for the same value. */
  inPlace(schema: unknown, ...tokens: readonly (string | number)[]): string | undefined;
  /** Of a schema that only asks. */
  condition(schema: unknown, ...tokens: readonly (string | number)[]): string;
  /** Members that nothing may demand. */
  readonly hidden: readonly string[];
}

type Map = Readonly<Record<string, unknown>>;

/** Statements for the keywords about items. */
export function listLines(schema: Schema, compiler: Compiler): Line[] {
  const { contains, items, minContains = 1, maxContains } = schema;
  const prefix = (schema.prefixItems ?? []) as unknown[]; // linted: a list
  const first = prefix.flatMap((item, index) => {
    const check = compiler.value(item, "prefixItems", index);
    return check ? [line("itemAt", String(index), check)] : [];
  });
  const others = items === undefined ? undefined : compiler.value(items, "items");
  const from = prefix.length > 0 ? [String(prefix.length)] : [];
  const rest =
    items === false ? [line("noItemFrom", String(prefix.length))] : others ? [line("items", others, ...from)] : [];
  const most = maxContains === undefined ? [] : [String(maxContains)];
  const holding =
    contains === undefined
      ? []
      : [line("contains", compiler.condition(contains, "contains"), String(minContains), ...most)];
  return [...first, ...rest, ...holding];
}

/** Statements for the keywords about members. */
export function objectLines(schema: Schema, compiler: Compiler): Line[] {
  const properties = (schema.properties ?? {}) as Map; // linted: maps and lists, here and below
  const required = ((schema.required ?? []) as string[]).filter((name) => !compiler.hidden.includes(name));
  const named = Object.entries(properties).flatMap(([name, member]) => {
    const check = compiler.value(member, "properties", name);
    const demanded = required.includes(name);
    return demanded || check ? [line(demanded ? "must" : "may", JSON.stringify(name), ...(check ? [check] : []))] : [];
  });
  const unnamed = required
    .filter((name) => !Object.hasOwn(properties, name))
    .map((name) => line("must", JSON.stringify(name)));
  const needing = Object.entries((schema.dependentRequired ?? {}) as Readonly<Record<string, string[]>>).map(
    ([name, needed]) =>
      line(
        "needs",
        ...[name, ...needed.filter((one) => !compiler.hidden.includes(one))].map((one) => JSON.stringify(one)),
      ),
  );
  const besides = Object.entries((schema.dependentSchemas ?? {}) as Map).flatMap(([name, dependent]) => {
    const check = compiler.inPlace(dependent, "dependentSchemas", name);
    return check ? [line("besides", JSON.stringify(name), check)] : [];
  });
  return [...named, ...unnamed, ...needing, ...besides, ...otherMembers(schema, compiler, Object.keys(properties))];
}

function otherMembers(schema: Schema, compiler: Compiler, known: readonly string[]): Line[] {
  const { additionalProperties, propertyNames } = schema;
  const patterns = Object.entries((schema.patternProperties ?? {}) as Map); // linted: a map
  const expressions = patterns.map(([pattern]) => regularExpression(pattern));
  const matching = patterns.flatMap(([pattern, member], index) => {
    const check = compiler.value(member, "patternProperties", pattern);
    return check ? [line("matching", expressions[index] ?? "", check)] : [];
  });
  const names = JSON.stringify(known);
  const others =
    additionalProperties === undefined ? undefined : compiler.value(additionalProperties, "additionalProperties");
  const rest =
    additionalProperties === false
      ? [line("closed", names, ...expressions)]
      : others
        ? [line("others", others, names, ...expressions)]
        : [];
  const keys = propertyNames === undefined ? [] : [line("names", compiler.condition(propertyNames, "propertyNames"))];
  return [...matching, ...rest, ...keys];
}

/** Statements for the keywords that combine schemas. */
export function combinationLines(schema: Schema, compiler: Compiler): Line[] {
  const all = ((schema.allOf ?? []) as unknown[]).flatMap((member, index) => {
    const check = compiler.inPlace(member, "allOf", index);
    return check ? [within(check, "allOf", index)] : [];
  });
  const not = schema.not === undefined ? [] : [line("not", compiler.condition(schema.not, "not"))];
  return [
    ...all,
    ...anyLines(schema, compiler),
    ...oneLines(schema, compiler),
    ...not,
    ...conditions(schema, compiler),
  ];
}

/** The check of a schema with a name of its own knows its place. */
function within(check: string, keyword: string, index: number): Line {
  return check.startsWith("check") ? line(check) : line("inside", check, JSON.stringify(keyword), String(index));
}

function anyLines(schema: Schema, compiler: Compiler): Line[] {
  const members = (schema.anyOf ?? []) as unknown[]; // linted: a list
  const whole = widest(members);
  const checks = members.map((member, index) =>
    whole === undefined || whole === index ? compiler.inPlace(member, "anyOf", index) : undefined,
  );
  const known = checks.filter((check) => check !== undefined);
  const [only] = known;
  if (whole !== undefined && only) {
    return [within(only, "anyOf", whole)];
  }
  return known.length > 0 && known.length === checks.length ? [line("any", ...known)] : [];
}

function oneLines(schema: Schema, compiler: Compiler): Line[] {
  const members = (schema.oneOf ?? []) as unknown[]; // linted: a list
  const checks = members.map((member, index) => compiler.inPlace(member, "oneOf", index) ?? "anything");
  return checks.length > 0 ? [line("one", ...checks)] : [];
}

/** Of an open list of values the alternative that takes them all: `anyOf: [{ type: string, enum }, { type: string }]`. */
function widest(members: readonly unknown[]): number | undefined {
  const schemas = members.filter(isSchema);
  const index = schemas.findIndex(
    (one) =>
      typeof one.type === "string" &&
      Object.keys(one).every((key) => /^(type|title|description|x-.*)$/.test(key)) &&
      schemas.every((other) => typesOf(other).join() === one.type),
  );
  return schemas.length < members.length || index < 0 ? undefined : index;
}

function conditions(schema: Schema, compiler: Compiler): Line[] {
  if (schema.if === undefined) {
    return [];
  }
  const then = schema.then === undefined ? undefined : compiler.inPlace(schema.then, "then");
  const otherwise = schema.else === undefined ? undefined : compiler.inPlace(schema.else, "else");
  const branches = otherwise ? [then ?? "undefined", otherwise] : then ? [then] : [];
  return branches.length > 0 ? [line("when", compiler.condition(schema.if, "if"), ...branches)] : [];
}
