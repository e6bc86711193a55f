import type { RecordingProgress } from "./check-recording.ts";

/** Where a progress line goes. */
export interface ProgressLineOptions {
  /** Standard error, usually: standard output belongs to the report. */
  readonly write: (text: string) => void;
  /** A terminal has one line that changes; anything else gets a line now and then. */
  readonly isTerminal: boolean;
  /** Bytes of all sources, where they are known. */
  readonly totalBytes?: number;
  /** Milliseconds from any start. @default `performance.now` */
  readonly now?: () => number;
}

/** Shows how far a check is. */
export interface ProgressLine {
  update(progress: RecordingProgress): void;
  /** Takes the line away, so that what follows starts in an empty one. */
  end(): void;
}

const mebibyte = 1024 * 1024;

function number(value: number): string {
  return Math.round(value).toLocaleString("en-US");
}

function progressText(progress: RecordingProgress, milliseconds: number, totalBytes: number | undefined): string {
  const { bytes, exchanges, findings, problems } = progress;
  const share =
    totalBytes === undefined || totalBytes === 0
      ? ""
      : ` of ${number(totalBytes / mebibyte)} (${Math.min(100, Math.floor((100 * bytes) / totalBytes))} %)`;
  const speed = milliseconds > 0 ? `, ${number((1000 * exchanges) / milliseconds)}/s` : "";
  const unread = problems === 0 ? "" : `, ${number(problems)} not read`;
  return `${number(exchanges)} exchanges, ${number(bytes / mebibyte)}${share} MiB${speed}, ${number(findings)} findings${unread}`;
}

/** A line that shows how far a check is: at a terminal 10 times a second, elsewhere every 10 seconds. */
export function createProgressLine(options: ProgressLineOptions): ProgressLine {
  const { write, isTerminal, totalBytes, now = () => performance.now() } = options;
  const interval = isTerminal ? 100 : 10_000;
  const start = now();
  let last = start;
  let isShown = false;
  return {
    update(progress) {
      const time = now();
      if (time - last < interval) {
        return;
      }
      last = time;
      isShown = true;
      const text = progressText(progress, time - start, totalBytes);
      write(isTerminal ? `\r\u001B[K${text}` : `${text}\n`);
    },
    end() {
      if (isTerminal && isShown) {
        write("\r\u001B[K");
      }
    },
  };
}
