/** The bytes that base64 stands for, padded or not; undefined when it is none. */
export function fromBase64(text: string): Uint8Array | undefined {
  const padding = text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0;
  const length = text.length - padding;
  const bytes = Uint8Array.from(Buffer.from(text, "base64"));
  // The decoder leaves out what it does not know, so it then gives too little.
  return length % 4 === 1 || bytes.length !== Math.floor((length * 3) / 4) ? undefined : bytes;
}
