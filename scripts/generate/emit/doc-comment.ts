/** A doc comment of these paragraphs, indented; empty ones are left out. */
export function docComment(paragraphs: ReadonlyArray<string | undefined>, indent = ""): string {
  const lines = paragraphs
    .filter((paragraph): paragraph is string => Boolean(paragraph?.trim()))
    .flatMap((paragraph, index) => [...(index > 0 ? [""] : []), ...paragraph.trim().split("\n")])
    .map((line) => line.replaceAll("*/", "*\\/").trimEnd());
  if (lines.length === 0) {
    return "";
  }
  if (lines.length === 1) {
    return `${indent}/** ${lines[0]} */\n`;
  }
  return `${indent}/**\n${lines.map((line) => `${indent} *${line ? ` ${line}` : ""}`).join("\n")}\n${indent} */\n`;
}
