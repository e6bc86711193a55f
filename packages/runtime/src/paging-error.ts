import { RailspecError } from "./errors.ts";

/** Pages that never end, repeat themselves, or hold no list. */
export class PagingError extends RailspecError {
  override readonly name = "PagingError";
  override readonly code = "RAILSPEC_PAGING";
}
