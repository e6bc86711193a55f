import zlib from "node:zlib";

/** So many bytes at most are unpacked, for a small body can hold very many. */
export const largestBody: number = 256 * 1024 * 1024;

const decoders: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array>> = {
  gzip: (bytes) => zlib.gunzipSync(bytes, { maxOutputLength: largestBody }),
  "x-gzip": (bytes) => zlib.gunzipSync(bytes, { maxOutputLength: largestBody }),
  deflate: (bytes) => zlib.inflateSync(bytes, { maxOutputLength: largestBody }),
  br: (bytes) => zlib.brotliDecompressSync(bytes, { maxOutputLength: largestBody }),
  zstd: (bytes) => zlib.zstdDecompressSync(bytes, { maxOutputLength: largestBody }),
};

/**
 * Undoes `Content-Encoding`. `fetch` hands over decoded bytes but keeps the header, so bytes that are not in the named
 * encoding are taken as decoded already.
 */
export function decompress(bytes: Uint8Array, encoding: string | undefined): Uint8Array {
  let decoded = bytes;
  for (const name of (encoding ?? "").split(",").reverse()) {
    const decode = decoders[name.trim().toLowerCase()];
    if (decode !== undefined) {
      try {
        decoded = decode(decoded);
      } catch {
        return bytes;
      }
    }
  }
  return decoded;
}
