/** JSON as a value. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [name: string]: Plain };

function isScalar(value: Plain): value is string | number | boolean | null {
  return typeof value !== "object" || value === null;
}

function keyText(key: string): string {
  return /^[A-Za-z][\w-]*$/.test(key) && !/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(key)
    ? key
    : JSON.stringify(key);
}

/** Text in quotes as JSON writes it means the same in YAML, whatever it holds. */
function scalarText(value: string | number | boolean | null): string {
  return JSON.stringify(value);
}

function isEmpty(value: Plain): boolean {
  return isScalar(value) || Object.keys(value).length === 0;
}

function lines(value: Plain): string[] {
  if (isScalar(value)) {
    return [scalarText(value)];
  }
  if (isEmpty(value)) {
    return [JSON.stringify(value)];
  }
  if (Array.isArray(value)) {
    return value.flatMap((item: Plain) => lines(item).map((line, index) => `${index === 0 ? "- " : "  "}${line}`));
  }
  return Object.entries(value).flatMap(([key, item]) =>
    isEmpty(item)
      ? [`${keyText(key)}: ${lines(item).join("")}`]
      : [`${keyText(key)}:`, ...lines(item).map((line) => `  ${line}`)],
  );
}

/** JSON in the block style of YAML. */
export function yamlText(value: Plain): string {
  return `${lines(value).join("\n")}\n`;
}
