import { expect, test } from "vitest";
import { description, lintFiles, OPERATION } from "./lint-files.ts";

const lintPolicy = (policy: unknown): ReturnType<typeof lintFiles> =>
  lintFiles("policy-present", {
    "openapi.yaml": description({ operation: policy === undefined ? {} : { "x-policy": policy } }),
  });

test.each([
  { retry: "never", idempotency: "none", effect: "create" },
  { retry: "safe", idempotency: "natural", effect: "read" },
  { retry: "idempotent", idempotency: "key", effect: "pay" },
])("accepts %o", async (policy) => {
  expect(await lintPolicy(policy)).toEqual([]);
});

test.each([
  ["no policy", undefined, "", "no `x-policy"],
  ["a missing member", { retry: "never", effect: "create" }, "/x-policy", "lacks `idempotency`"],
  [
    "an unknown value, and names the nearest",
    { retry: "nevr", idempotency: "none", effect: "create" },
    "/x-policy/retry",
    'Did you mean "never"?',
  ],
  [
    "an unknown member",
    { retry: "never", idempotency: "none", effect: "read", efect: "read" },
    "/x-policy/efect",
    'Did you mean "effect"?',
  ],
  [
    "a payment that may be repeated freely",
    { retry: "safe", idempotency: "none", effect: "pay" },
    "/x-policy/retry",
    "is for reading",
  ],
  [
    "a repetition that nothing makes harmless",
    { retry: "idempotent", idempotency: "none", effect: "update" },
    "/x-policy/retry",
    "idempotency",
  ],
])("reports %s", async (_, policy, place, message) => {
  expect(await lintPolicy(policy)).toEqual([{ at: `${OPERATION}${place}`, message: expect.stringContaining(message) }]);
});
