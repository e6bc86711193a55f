import type { OperationModel, ResponseModel } from "./model.ts";

export const isSuccess = (response: ResponseModel): boolean => response.status >= 200 && response.status < 300;

/** The name of a body whose schema has none: `CreateOrder500`. */
const inlineName = ({ stem }: OperationModel, { status }: ResponseModel): string => `${stem}${status}`;

const isInline = ({ type }: ResponseModel): boolean => type.startsWith("wire[");

/** Names that the types of an operation's answers take. */
export const resultNames = (model: OperationModel): string[] => [
  `${model.stem}Result`,
  ...model.responses.filter(isInline).map((response) => inlineName(model, response)),
];

/** The union of an operation's answers: one arm per documented status, and the one for all others. */
export function emitResult(model: OperationModel): string {
  const named = (response: ResponseModel): string => (isInline(response) ? inlineName(model, response) : response.type);
  const arms = model.responses.map(
    (response) => `${isSuccess(response) ? "Success" : "Failure"}<${response.status}, ${named(response)}>`,
  );
  const bodies = model.responses
    .filter(isInline)
    .map(
      (response) =>
        `/** Body of \`${model.id}\` with status ${response.status}. */\nexport type ${named(response)} = ${response.type};\n`,
    );
  return `${bodies.join("")}/** Answers of \`${model.id}\`. */\nexport type ${model.stem}Result = ${[...arms, "Undocumented"].join(" | ")};\n`;
}
