import type { Answer, Call } from "./context.ts";
import { decodeBody } from "./decode.ts";
import { DecodeError } from "./errors.ts";
import { requestIdOf } from "./request-id.ts";
import type { AnyResult } from "./result.ts";
import { calls } from "./unwrap.ts";

/** Tells an answer by what the spec says about its status. */
export function toResult(call: Call, answer: Answer): AnyResult {
  const { response } = answer;
  const { ok, status } = response;
  const rest = { response, requestId: requestIdOf(response) };
  const [value, clean, media] = decodeBody(answer, call.operation, call.json);
  if (ok) {
    if (clean) {
      return { ok, status, data: value, ...rest };
    }
    // A success that is not as documented, such as a page of a gateway, leaves open what was done.
    call.pending = true;
    if (media) {
      throw call.fail(DecodeError, `answered ${status} with a body that is not ${media}`, {
        response,
        original: value,
      });
    }
  }
  calls.set(response, call);
  return clean
    ? { ok: false, status, error: value, ...rest }
    : { ok: false, status: "undocumented", body: value === "" ? undefined : value, ...rest };
}
