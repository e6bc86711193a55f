/** The bytes of an answer. */
export type Chunks = readonly Uint8Array<ArrayBuffer>[];

const decoder = new TextDecoder();

/** Reads a body to its end. Answers `undefined`, and stops, once it is larger than `limit` bytes or the signal has fired. */
export async function readBody(response: Response, limit: number, signal: AbortSignal): Promise<Chunks | undefined> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const reader = response.body?.getReader();
  let size = 0;
  for (let read = await reader?.read(); read?.value; read = await reader?.read()) {
    size += read.value.byteLength;
    if (size > limit || signal.aborted) {
      reader?.cancel().catch(() => undefined);
      return undefined;
    }
    chunks.push(read.value);
  }
  return chunks;
}

/** The text of a body. */
export function textOfBody(chunks: Chunks): string {
  const [first] = chunks;
  if (first && chunks.length === 1) {
    return decoder.decode(first);
  }
  return chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join("") + decoder.decode();
}
