import { describe, expect, it } from "vitest";
import { type Coverage, createCoverage, negatives, positives } from "../src/index.ts";
import { exchange, request, response } from "./fixture/messages.ts";
import { fixtureSpec } from "./fixture/spec.ts";

const spec = fixtureSpec();
const user = { email: "jane.doe@example.com", password: "correct horse" };
const create = request("POST /v1/users", { json: user });

function missing(coverage: Coverage, kind: string, direction = "request"): string[] {
  const points = coverage.report().missing.filter((point) => point.kind === kind && point.direction === direction);
  return points.map(({ name }) => name);
}

describe("coverage", () => {
  it("starts with everything missing", () => {
    const { counts, missing: points, matched } = createCoverage(spec).report();
    expect(counts.operation).toEqual({ covered: 0, total: spec.operations.size });
    expect(points.length).toBe(Object.values(counts).reduce((sum, { total }) => sum + total, 0));
    expect(matched).toBe(0);
  });

  it("notes operation, status, content type, fields and values of an exchange", () => {
    const coverage = createCoverage(spec);
    const found = coverage.add(exchange(create, response(409, { json: { code: "taken", message: "Taken." } })));
    expect(found).toEqual([]);
    expect(missing(coverage, "operation")).not.toContain("createUser");
    expect(missing(coverage, "response", "response")).not.toContain("createUser 409");
    expect(missing(coverage, "response", "response")).toContain("createUser 201");
    expect(missing(coverage, "content-type", "response")).not.toContain("createUser 409 application/json");
    expect(missing(coverage, "field-present")).not.toContain("User email");
    expect(missing(coverage, "field-absent")).not.toContain("User age");
    expect(missing(coverage, "field-present")).toContain("User age");
  });

  it("asks of each keyword both a value that keeps it and one that breaks it", () => {
    const coverage = createCoverage(spec);
    const age = (value: number): void => {
      coverage.add({ request: request("POST /v1/users", { json: { ...user, age: value } }) });
    };
    const name = "User/properties/age minimum";
    age(20);
    expect(missing(coverage, "keyword-valid")).not.toContain(name);
    expect(missing(coverage, "keyword-invalid")).toContain(name);
    age(2);
    expect(missing(coverage, "keyword-invalid")).not.toContain(name);
  });

  it("does not take a broken value for a valid one", () => {
    const coverage = createCoverage(spec);
    coverage.add({ request: request("POST /v1/users", { json: { ...user, role: "root" } }) });
    expect(missing(coverage, "keyword-valid")).toContain("User/properties/role enum");
    expect(missing(coverage, "enum-value")).toContain('User/properties/role = "admin"');
  });

  it("counts the branch that was taken, not the other", () => {
    const coverage = createCoverage(spec);
    const source = { method: "card", number: "4111111111111111" };
    coverage.add({ request: request("POST /v1/payments", { json: { amount: 1, source } }) });
    expect(missing(coverage, "branch")).not.toContain("Payment/properties/source/oneOf/0");
    expect(missing(coverage, "branch")).toContain("Payment/properties/source/oneOf/1");
  });

  it("counts no branch for a value that fits none", () => {
    const coverage = createCoverage(spec);
    coverage.add({ request: request("POST /v1/payments", { json: { amount: 1, source: { method: "cash" } } }) });
    expect(missing(coverage, "branch")).toEqual(
      expect.arrayContaining(["Payment/properties/source/oneOf/0", "Payment/properties/source/oneOf/1"]),
    );
  });

  it("counts exchanges that belong to no operation apart", () => {
    const coverage = createCoverage(spec);
    coverage.add({ request: request("GET /v1/nowhere") });
    coverage.add({ request: create });
    expect(coverage.report()).toMatchObject({ matched: 1, unmatched: 1 });
  });

  it("adds up over runs", () => {
    const [first, second, both] = [createCoverage(spec), createCoverage(spec), createCoverage(spec)];
    first.add({ request: create });
    second.add({ request: request("GET /v1/health") });
    both.add({ request: create });
    both.add({ request: request("GET /v1/health") });
    first.merge(second.report());
    expect(first.report().counts).toEqual(both.report().counts);
    expect(first.report().matched).toBe(2);
  });

  it("of all provoked requests reaches every request point but what no request can show", () => {
    const coverage = createCoverage(spec);
    for (const operation of spec.operations.values()) {
      for (const provoked of [...positives(spec, operation), ...negatives(spec, operation)]) {
        coverage.add({ request: provoked.request });
      }
    }
    const open = coverage.report().missing.filter(({ direction }) => direction === "request");
    expect(open.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      "field-absent requestBody/content/application~1x-www-form-urlencoded/schema/properties/deep a",
      "content-type addNote request application/xml",
    ]);
  });
});
