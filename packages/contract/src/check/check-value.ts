import { type JsonType, type JsonValue, typeOf } from "../json.ts";
import { appendPointer, parentPointer, pointerTokens, resolvePointer } from "../json-pointer.ts";
import type { InexactNumber } from "../message/inexact-number.ts";
import type { RuleName } from "../rules.ts";
import { explainErrors } from "../schema/explain-errors.ts";
import { isPatternMap, mapPlace, propertyPlace, violationPlace } from "../schema/map-place.ts";
import type { SchemaNode } from "../schema/schema-node.ts";
import { schemaTrail } from "../schema/schema-trail.ts";
import type { Violation } from "../schema/violation.ts";
import { type Place, placePointer } from "../schema/walk-value.ts";
import { checkExactNumbers } from "./check-exact-numbers.ts";
import { type Doubt, isSure } from "./replaced-values.ts";
import type { Report } from "./report.ts";

/** A value of a message with the schema it must keep. */
export interface ValueCheck {
  readonly node: SchemaNode;
  readonly value: JsonValue;
  /** Where the value stands in the message, such as `/body`. */
  readonly pointer: string;
  /** From the operation down to what holds the schema. */
  readonly trail: readonly string[];
  /** The rule, without its direction, for a broken keyword. */
  readonly rule: RuleName;
  readonly inexact?: readonly InexactNumber[] | undefined;
  /** Whether what stands for replaced values has their type, as in JSON. */
  readonly isTyped?: boolean;
}

type Judge = (doubt: Doubt) => boolean;

/** Tells which findings are sure although values were replaced. */
function judgeOf(report: Report, { node, pointer, isTyped = false }: ValueCheck): Judge {
  const outer = pointerTokens(pointer).length;
  const paths = report.replaced
    .filter((place) => `${place}/`.startsWith(`${pointer}/`) || `${pointer}/`.startsWith(`${place}/`))
    .map((place) => pointerTokens(place).slice(outer));
  return (doubt) => paths.length === 0 || isSure({ node, paths, isTyped }, doubt);
}

function subject(check: ValueCheck, violation: Violation, document: Report["spec"]["document"]): readonly string[] {
  const holder = parentPointer(violation.specPointer);
  const property =
    violation.property === undefined ? undefined : appendPointer(holder, "properties", violation.property);
  const isNamed = property !== undefined && resolvePointer(document, property) !== undefined;
  return [...check.trail, ...schemaTrail(check.node, isNamed ? property : holder)];
}

function ownerPointer(owners: readonly SchemaNode[]): string {
  const owner = owners.find((node) => node.properties.size > 0) ?? owners[0];
  return owner?.pointer ?? "";
}

/** Checks a value: broken keywords, undocumented fields, fields of the other direction, digits that get lost. */
export function checkValue(report: Report, check: ValueCheck): void {
  const { spec, direction } = report;
  const { node, value, pointer } = check;
  report.observer.value?.(node, value, direction);
  const errors = spec.validators.errors(node, direction, value);
  const judge = judgeOf(report, check);
  if (errors.length > 0) {
    for (const violation of explainErrors(spec.validators, errors)) {
      const entry = {
        message: violation.message,
        pointer: pointer + violation.pointer,
        place: pointer + violationPlace(node, value, violation),
        specPointer: violation.specPointer,
        trail: subject(check, violation, spec.document),
        keyword: violation.keyword,
        ...(violation.nearest === undefined ? {} : { nearest: placed(check, violation.nearest) }),
        ...observedBy(violation, value),
      };
      report.add(check.rule, entry, judge(doubtOf(violation)));
    }
  }
  if (typeof value === "object" && value !== null) {
    spec.walkers[direction].walk(node, value, {
      undocumented: (place, owners, found) => {
        const specPointer = ownerPointer(owners);
        const inside = placePointer(place);
        const isData = isPatternMap(owners);
        const entry = {
          message: isData
            ? "has a key that no pattern of the spec fits"
            : `has the property ${JSON.stringify(String(place.token))}, which the spec does not name`,
          pointer: pointer + inside,
          place: pointer + propertyPlace(node, value, inside, isData),
          specPointer,
          trail: [...check.trail, ...schemaTrail(node, specPointer)],
          observedType: typeOf(found),
        };
        report.add("undocumented-field", entry, judge(doubtAbout(place, "additionalProperties")));
      },
      hidden: (place, schema, isByValue) => {
        const keyword = direction === "request" ? "readOnly" : "writeOnly";
        // A value that decided it is in doubt like one whose type is asked for.
        const doubt = isByValue ? { pointer: placePointer(place), keyword: "type" } : doubtAbout(place, "required");
        reportHidden(report, check, { place, schema, keyword }, judge(doubt));
      },
    });
  }
  if (check.inexact !== undefined && check.inexact.length > 0) {
    checkExactNumbers(report, check, check.inexact);
  }
}

function placed(check: ValueCheck, violations: readonly Violation[]): Violation[] {
  return violations.map((violation) => {
    const place = violationPlace(check.node, check.value, violation);
    return {
      ...violation,
      ...(place === violation.pointer ? {} : { place }),
      ...(violation.nearest && { nearest: placed(check, violation.nearest) }),
    };
  });
}

function observedBy({ keyword, pointer }: Violation, value: JsonValue): { readonly observedType?: JsonType } {
  const found = keyword === "type" ? resolvePointer(value, pointer) : undefined;
  return found === undefined ? {} : { observedType: typeOf(found) };
}

function doubtOf({ pointer, property, keyword, specPointer }: Violation): Doubt {
  const common = { keyword, holder: parentPointer(specPointer) };
  return property === undefined ? { pointer, ...common } : { pointer: parentPointer(pointer), property, ...common };
}

/** For findings about the name of a property: which schemas apply was decided by looking at the value. */
function doubtAbout({ outer, token }: Place, keyword: string): Doubt {
  return { pointer: placePointer(outer), property: String(token), keyword };
}

interface Hidden {
  readonly place: Place;
  readonly schema: SchemaNode;
  readonly keyword: "readOnly" | "writeOnly";
}

function reportHidden(report: Report, check: ValueCheck, { place, schema, keyword }: Hidden, isSure: boolean): void {
  const name = JSON.stringify(String(place.token));
  const entry = {
    message:
      keyword === "readOnly"
        ? `sends the property ${name}, which only the server sets`
        : `shows the property ${name}, which only the client may send`,
    pointer: check.pointer + placePointer(place),
    place: check.pointer + mapPlace(check.node, check.value, placePointer(place)),
    specPointer: appendPointer(schema.pointer, keyword),
    trail: [...check.trail, ...schemaTrail(check.node, schema.pointer)],
    keyword,
  };
  report.add(keyword === "readOnly" ? "read-only-field" : "write-only-field", entry, isSure);
}
