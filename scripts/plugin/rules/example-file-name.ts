import type { Location, Oas3Rule, UserContext } from "@redocly/openapi-core";
import { asRecord } from "../../evidence/elements/claim.ts";
import { contextReader } from "../support/context-reader.ts";

/** `createCustomer.200.created`; an example that several operations share starts with `any`. */
const NAME = /^(?<owner>[a-z][A-Za-z0-9]*)\.(?<part>[1-5]\d\d|default|request)\.(?<example>[a-z][A-Za-z0-9]*)$/;

/** Every named example of a body has its own file, whose name says the operation, the status (or `request`) and the example. */
export const exampleFileName: Oas3Rule = () => ({
  Operation(operation, context) {
    const reader = contextReader(context);
    const owner = operation.operationId ?? "";
    const body = reader.resolve(operation.requestBody, context.location.child("requestBody"));
    check({ owner, part: "request" }, body.node, body.at, context);
    for (const [status, raw] of Object.entries(asRecord(operation.responses) ?? {}).filter(
      ([key]) => !key.startsWith("x-"),
    )) {
      const response = reader.resolve(raw, context.location.child(["responses", status]));
      check({ owner, part: status }, response.node, response.at, context);
    }
  },
});

interface Use {
  readonly owner: string;
  readonly part: string;
}

function check(use: Use, holder: unknown, at: Location, { report }: UserContext): void {
  for (const [type, media] of Object.entries(asRecord(asRecord(holder)?.content) ?? {})) {
    for (const [name, example] of Object.entries(asRecord(asRecord(media)?.examples) ?? {})) {
      const message = problemOf(name, asRecord(example)?.$ref, use);
      if (message !== undefined) {
        report({ message, location: at.child(["content", type, "examples", name]) });
      }
    }
  }
}

function problemOf(name: string, reference: unknown, { owner, part }: Use): string | undefined {
  const wanted = `${owner}.${part}.${name}.yaml`;
  if (typeof reference !== "string") {
    return `The example stands here; give it a file of its own, examples/${wanted}.`;
  }
  const file =
    reference
      .split("/")
      .at(-1)
      ?.replace(/\.ya?ml$/, "") ?? "";
  const groups = NAME.exec(file)?.groups;
  const fits =
    groups && (groups.owner === owner || groups.owner === "any") && groups.part === part && groups.example === name;
  return fits
    ? undefined
    : `The example's file is called ${wanted} (or any.${part}.${name}.yaml when operations share it), not ${file}.`;
}
