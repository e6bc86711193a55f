/** A Markdown table; every column but the first is aligned to the right. */
export function table(head: readonly string[], rows: ReadonlyArray<readonly string[]>): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const ruler = head.map((_, index) => (index === 0 ? "---" : "---:"));
  return `${[head, ruler, ...rows].map(line).join("\n")}\n`;
}

/** Bytes as the issue counts them: 1 kB is 1000 bytes. */
export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(2)} kB`;

/** A ratio, as `1.25 x`. */
export const ratio = (value: number): string => `${value.toFixed(2)} x`;

/** A count with its thousands apart. */
export const count = (value: number): string => (Math.round(value) || 0).toLocaleString("en-US");
