import type { OperationModel, ResponseModel } from "./model.ts";

export const isSuccess = (response: ResponseModel): boolean => response.status >= 200 && response.status < 300;

/** The union of an operation's answers: one arm per documented status, and the one for all others. */
export function emitResult(model: OperationModel): string {
  const arms = model.responses.map(
    (response) => `${isSuccess(response) ? "Success" : "Failure"}<${response.status}, ${response.type}>`,
  );
  return `/** Answers of \`${model.id}\`. */\nexport type ${model.stem}Result = ${[...arms, "Undocumented"].join(" | ")};\n`;
}
