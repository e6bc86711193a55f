const identifier = /^[A-Za-z_$][\w$]*$/;
const widest = 88;

/**
 * Prints a JSON value as TypeScript: bare keys where they are identifiers, one line where it fits.
 *
 * @param indent how far the line that the value starts on is indented
 * @param used how much of that line stands before the value
 */
export function typescriptLiteral(value: unknown, indent = 0, used = 0): string {
  const flat = printFlat(value);
  if (indent + used + flat.length <= widest || typeof value !== "object" || value === null) {
    return flat;
  }
  const margin = " ".repeat(indent + 2);
  if (Array.isArray(value)) {
    const items = value.map((item) => `${margin}${typescriptLiteral(item, indent + 2)},\n`);
    return `[\n${items.join("")}${" ".repeat(indent)}]`;
  }
  const members = Object.entries(value).map(([name, member]) => {
    const key = printKey(name);
    return `${margin}${key}: ${typescriptLiteral(member, indent + 2, key.length + 2)},\n`;
  });
  return `{\n${members.join("")}${" ".repeat(indent)}}`;
}

function printFlat(value: unknown): string {
  if (Array.isArray(value)) {
    return `[${value.map(printFlat).join(", ")}]`;
  }
  if (typeof value === "object" && value !== null) {
    const members = Object.entries(value).map(([name, member]) => `${printKey(name)}: ${printFlat(member)}`);
    return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
  }
  return JSON.stringify(value) ?? "undefined";
}

function printKey(name: string): string {
  return identifier.test(name) ? name : JSON.stringify(name);
}
