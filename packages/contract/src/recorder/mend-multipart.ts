/** A multipart body with the line ends and the last boundary that it should have. */
export interface MendedMultipart {
  readonly text: string;
  readonly boundary: string;
}

/**
 * Mends a multipart body that some servers read though it breaks RFC 2046: with bare line feeds, without an end, or with
 * a boundary that its type does not name.
 *
 * @returns undefined when it has no boundary
 */
export function mendMultipart(text: string, boundary: string): MendedMultipart | undefined {
  const lines = text.split(/\r\n|\n|\r/);
  const isNamed = boundary !== "" && lines.some((line) => line.startsWith(`--${boundary}`));
  const found = isNamed
    ? boundary
    : lines
        .find((line) => /^--\S/.test(line))
        ?.slice(2)
        .trimEnd();
  if (found === undefined || found === "") {
    return undefined;
  }
  const first = lines.findIndex((line) => line.startsWith(`--${found}`));
  const isClosed = lines.some((line) => line.startsWith(`--${found}--`));
  const kept = lines.slice(first, isClosed || lines.at(-1) !== "" ? undefined : -1);
  const mended = [...kept, ...(isClosed ? [] : [`--${found}--`]), ""].join("\r\n");
  return { text: mended, boundary: found };
}
