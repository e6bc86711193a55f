import type { Answer, Call, Context } from "./context.ts";
import { decodeBody } from "./decode.ts";
import { DecodeError } from "./errors.ts";
import { requestIdOf } from "./request-id.ts";
import type { AnyResult } from "./result.ts";
import { remember } from "./unwrap.ts";

/** Tells an answer by what the spec says about its status. */
export function toResult(context: Context, call: Call, { response, chunks }: Answer): AnyResult {
  const { ok, status, headers } = response;
  const media = call.operation.responses[status];
  const requestId = requestIdOf(response);
  const { value, clean } = decodeBody(chunks, media, headers.get("content-type") ?? "", context.options.json);
  if (ok && clean) {
    return { ok, status, data: value, response, requestId };
  }
  if (ok && media) {
    throw call.fail(DecodeError, `answered ${status} with a body that is not ${media}`, { response, original: value });
  }
  remember(response, call);
  return clean
    ? { ok: false, status, error: value, response, requestId }
    : { ok: false, status: "undocumented", response, body: value === "" ? undefined : value, requestId };
}
