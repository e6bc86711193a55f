import type { OperationEntry } from "./list-operations.ts";
import type { RequestExample } from "./request-example.ts";
import { typescriptLiteral } from "./typescript-literal.ts";

/**
 * A call of the typed client, with what its answer can be.
 *
 * @param variable what the sample calls the client
 */
export function typescriptSample(variable: string, entry: OperationEntry, example: RequestExample): string {
  const { operationId, responses = {} } = entry.operation;
  const failures = Object.keys(responses).filter((status) => !status.startsWith("2"));
  const answers = [...failures, `"undocumented"`].join(", ");
  return [
    `const result = await ${variable}.${operationId}(${callArguments(example)});`,
    "",
    "if (result.ok) {",
    "  console.log(result.data);",
    "} else {",
    `  console.error(result.status); // ${answers}`,
    "}",
  ].join("\n");
}

/** How to walk through all items of a list operation. */
export function pagingSample(variable: string, entry: OperationEntry, example: RequestExample): string {
  const { operationId } = entry.operation;
  return [
    `for await (const item of ${variable}.${operationId}.items(${callArguments(example)})) {`,
    "  console.log(item);",
    "}",
  ].join("\n");
}

function callArguments(example: RequestExample): string {
  const parts: Record<string, unknown> = {};
  for (const place of ["path", "query", "headers"] as const) {
    if (Object.keys(example[place]).length > 0) {
      parts[place] = example[place];
    }
  }
  if (example.body !== undefined) {
    parts.body = example.body.value;
  }
  if (Object.keys(parts).length === 0) {
    return "";
  }
  // The call in front of the literal takes about half a line, so it folds earlier than a bare value would.
  return typescriptLiteral(parts, 0, 44);
}
