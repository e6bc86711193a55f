import { type EvidencePart, evidence } from "@railspec/bitpowr/evidence";
import published from "@railspec/spec-bitpowr/facts.json" with { type: "json" };
import { describe, expect, it } from "vitest";

interface Element {
  readonly kind: string;
  readonly name: string;
  readonly operation?: string;
  readonly part: string;
  readonly pointer?: string;
  readonly level: string;
  readonly ids: readonly string[];
  readonly assumed?: string;
}

// The look-up is typed by operationId; the published data is read here as any language would.
const find = evidence as (operationId: string, part: EvidencePart, pointer?: string) => ReturnType<typeof evidence>;
const partOf = (part: string): EvidencePart => (/^\d+$/.test(part) ? Number(part) : (part as EvidencePart)); // the parts that are no status are named alike

const elements: readonly Element[] = published.elements;
const bodies = elements.filter(
  ({ kind, operation }) =>
    operation !== undefined && ["operation", "requestBody", "response", "property"].includes(kind),
);

describe("evidence", () => {
  it("finds every operation, body, answer and property with its level and its facts", () => {
    expect(bodies.length).toBeGreaterThan(0);
    for (const { operation = "", part, pointer, level, ids, assumed } of bodies) {
      const found = find(operation, partOf(part), pointer);
      expect([found?.level, found?.facts.map((fact) => fact.id), found?.assumed]).toEqual([level, ids, assumed]);
    }
  });

  it("finds every parameter by its place and name", () => {
    for (const { operation = "", part, name, level } of elements.filter(({ kind }) => kind === "parameter")) {
      expect(find(operation, partOf(part), `/${name}`)?.level).toBe(level);
    }
  });

  it("takes any index for the items of a list", () => {
    for (const { operation = "", part, pointer = "" } of bodies.filter((element) => element.pointer?.includes("*"))) {
      expect(find(operation, partOf(part), pointer.replaceAll("*", "7"))).toEqual(
        find(operation, partOf(part), pointer),
      );
    }
  });

  it("says nothing of what the description does not have", () => {
    const [first] = bodies;
    expect(find(first?.operation ?? "", "request", "/no-such-member")).toBeUndefined();
    expect(find("noSuchOperation", "operation")).toBeUndefined();
  });
});
