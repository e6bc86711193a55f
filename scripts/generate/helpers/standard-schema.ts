import type { Check, Segment } from "./issue.ts";
import { findAll } from "./validators.ts";

/** A schema as the libraries of https://standardschema.dev take it (version 1); its check is synchronous. */
export interface StandardSchema<Value> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "railspec";
    readonly validate: (value: unknown) => StandardResult<Value>;
    readonly types?: { readonly input: Value; readonly output: Value } | undefined;
  };
}

/** The value as it was given, or where and how it departs from the schema. */
export type StandardResult<Value> =
  | { readonly value: Value; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

/** One departure. The message holds no value. */
export interface StandardIssue {
  readonly message: string;
  readonly path: readonly Segment[];
}

/** Makes a schema of a check. */
export function standardSchema<Value>(check: Check): StandardSchema<Value> {
  return {
    "~standard": {
      version: 1,
      vendor: "railspec",
      validate: (value) => {
        const issues = findAll(check, value).map(({ message, path }) => ({ message, path }));
        return issues.length > 0 ? { issues } : { value: value as Value }; // the check has said so
      },
    },
  };
}
