import { authorize, readSecrets } from "./auth.ts";
import { readBody } from "./body.ts";
import type { Answer, Call, Outgoing } from "./context.ts";
import { ConnectionError, CredentialError, codeOf, DecodeError, RailspecError, RedirectError } from "./errors.ts";

/**
 * Sends a request and reads the answer to its end; sends it once more in a call when the answer refuses the secrets and there
 * are others. `refused` is such an answer; it stands when there are none.
 */
export async function attempt(call: Call, request: Outgoing, signal: AbortSignal, refused?: Answer): Promise<Answer> {
  const { context, operation, fail, watch, auth, maxBodyBytes = 1e7, fetch = globalThis.fetch } = call;
  const { body, headers: common } = request;
  const headers = { ...common };
  // Whether an earlier attempt may have taken effect.
  const { pending: before } = call;
  let sent = false;
  try {
    const secrets = await readSecrets(operation, auth, refused?.secrets);
    if (refused) {
      if (JSON.stringify(secrets) === JSON.stringify(refused.secrets)) {
        return refused;
      }
      watch("onRetry", { delay: 0, status: 401 });
    }
    signal.throwIfAborted();
    const url = authorize(context.definition.securitySchemes, secrets, request.url, headers);
    watch("onRequest", [headers, secrets]);
    sent = call.pending = true;
    const response = await fetch(url, {
      method: operation.method,
      headers,
      body,
      signal,
      redirect: "manual",
    });
    const bytes = await readBody(response, maxBodyBytes, signal);
    signal.throwIfAborted();
    const { status } = response;
    // A browser hides the status of a redirect that it did not follow: it is 0.
    if (/^(0|30[12378])$/.test(`${status}`) && !(status in operation.responses)) {
      throw fail(RedirectError, `answered ${status} with a redirect`, { response });
    }
    if (!bytes) {
      throw fail(DecodeError, `answered ${status} with more than ${maxBodyBytes} bytes`, { response });
    }
    // What a server or a gateway says of its own failure leaves open what was done before it.
    call.pending = before || status > 499;
    const answer = { response, bytes, secrets };
    watch("onResponse", answer);
    if (status !== 401 || call.refreshed) {
      return answer;
    }
    call.refreshed = true;
    return attempt(call, request, signal, answer);
  } catch (original) {
    if (!sent) {
      throw fail(CredentialError, "got no credential", { original });
    }
    // After its end an attempt has no say.
    if (original instanceof RailspecError || signal.aborted) {
      throw original;
    }
    // Codes for a connection that never came about: refused, or a name that was not resolved (EAI_…).
    call.pending = before || !/^E(CONNREFUSED|NOTFOUND|AI_)/.test(`${codeOf(original)}`);
    throw fail(ConnectionError, "got no answer", { original });
  }
}
