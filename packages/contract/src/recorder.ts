export { type HarEntry, readHar, writeHar } from "./recorder/har.ts";
export { type RecordOptions, recordFetch } from "./recorder/record-fetch.ts";
export { type Recording, readRecording, writeRecording } from "./recorder/recorded-line.ts";
export { createRedactor, type RedactOptions, type Redactor } from "./recorder/redact-exchange.ts";
export type { Sensitivity } from "./recorder/sensitive-marks.ts";
