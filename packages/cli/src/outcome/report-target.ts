import { nearest } from "../nearest.ts";
import { UsageError } from "../usage-error.ts";

/** The formats of `--report`. */
export const reportFormats = ["junit", "github", "sarif", "json", "markdown", "html"] as const;

/** A format of `--report`. */
export type ReportFormat = (typeof reportFormats)[number];

/** A report that was asked for. */
export interface ReportTarget {
  readonly format: ReportFormat;
  /** `-` is standard output. */
  readonly file: string;
}

/**
 * Reads the values of `--report`.
 *
 * @throws {UsageError} when one is not `<format>=<file>`
 */
export function parseReportTargets(values: readonly string[]): ReportTarget[] {
  return values.map((value) => {
    const at = value.indexOf("=");
    const name = at < 0 ? value : value.slice(0, at);
    const file = at < 0 ? "" : value.slice(at + 1);
    const format = reportFormats.find((known) => known === name);
    if (format === undefined) {
      const like = nearest(name, reportFormats);
      const guess = like === undefined ? "" : ` Did you mean "${like}"?`;
      throw new UsageError(`There is no report format "${name}".${guess} Known: ${reportFormats.join(", ")}.`);
    }
    if (file === "") {
      throw new UsageError(`--report ${value} needs a file: --report ${format}=<file>, or - for standard output.`);
    }
    return { format, file };
  });
}
