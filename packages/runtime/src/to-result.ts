import type { Answer, Call, Context } from "./context.ts";
import { decodeBody } from "./decode.ts";
import { DecodeError } from "./errors.ts";
import { requestIdOf } from "./request-id.ts";
import type { AnyResult } from "./result.ts";
import { remember } from "./unwrap.ts";

/** Tells an answer by what the spec says about its status. */
export function toResult(context: Context, call: Call, { response, chunks }: Answer): AnyResult {
  remember(response, call);
  const { ok, status, headers } = response;
  const media = call.operation.responses[status];
  const type = headers.get("content-type") ?? "";
  const requestId = requestIdOf(response);
  const { value, clean } =
    media === null ? { value: undefined, clean: true } : decodeBody(chunks, media, type, context.options.json);
  if (clean) {
    return ok ? { ok, status, data: value, response, requestId } : { ok, status, error: value, response, requestId };
  }
  if (ok && media) {
    throw call.fail(DecodeError, `answered ${status} with a body that is not ${media}`, { response, original: value });
  }
  return { ok: false, status: "undocumented", response, body: value === "" ? undefined : value, requestId };
}
