export { readBaseline, writeBaseline } from "./stream/baseline-file.ts";
export {
  checkRecording,
  type RecordingCheck,
  type RecordingEvent,
  type RecordingOptions,
  type RecordingProgress,
} from "./stream/check-recording.ts";
export { missingBodies } from "./stream/count-bodies.ts";
export type { PlacedExchange, RecordingEntry } from "./stream/entry-reader.ts";
export { blindness, type Judgement, type JudgeOptions, judgeRecording } from "./stream/judge-recording.ts";
export { mergeSummaries } from "./stream/merge-summaries.ts";
export { createProgressLine, type ProgressLine, type ProgressLineOptions } from "./stream/progress-line.ts";
export { type ReadingOptions, readEntries } from "./stream/read-entries.ts";
export { placeText, type RecordedPlace, type RecordedProblem } from "./stream/recorded-place.ts";
export { type RecordingFormat, type RecordingSource, recordingFile } from "./stream/recording-source.ts";
export type { BodyCounts, RecordingSummary, SourceSummary, SpecSummary } from "./stream/recording-summary.ts";
export { type HarOptions, recordingToHar } from "./stream/recording-to-har.ts";
export { readSummary, writeSummary } from "./stream/summary-file.ts";
export { unpackRecording } from "./stream/unpack.ts";
