/** Reads a body to its end. Answers `undefined`, and stops, once it is larger than `limit` bytes or the signal has fired. */
export async function readBody(
  response: Response,
  limit: number,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const reader = response.body?.getReader();
  let size = 0;
  for (;;) {
    const value = (await reader?.read())?.value;
    if (!value) {
      const [first = new Uint8Array()] = chunks;
      return chunks.length > 1 ? new Uint8Array(await new Blob(chunks).arrayBuffer()) : first;
    }
    size += value.length;
    if (size > limit || signal.aborted) {
      reader?.cancel().catch(() => undefined);
      return undefined;
    }
    chunks.push(value);
  }
}
