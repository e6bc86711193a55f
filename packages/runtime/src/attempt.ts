import { authorize, readSecrets } from "./auth.ts";
import { readBody } from "./body.ts";
import type { Answer, Call, Context, Outgoing } from "./context.ts";
import { ConnectionError, CredentialError, codeOf, DecodeError, RailspecError, RedirectError } from "./errors.ts";

/**
 * Sends a request once and reads the answer to its end. `refused` is an answer that refused the secrets it was sent with;
 * it stands when there are no others.
 */
export async function attempt(
  context: Context,
  call: Call,
  request: Outgoing,
  signal: AbortSignal,
  refused?: Answer,
): Promise<Answer> {
  const { operation, fail, watch } = call;
  const { auth = {}, maxBodyBytes = 10_485_760 } = call.options;
  const { fetch = globalThis.fetch } = context.options;
  const headers = { ...request.headers };
  let sent = false;
  try {
    const secrets = await readSecrets(operation, auth, refused?.secrets);
    if (refused) {
      if (Object.keys(secrets).every((name) => secrets[name] === refused.secrets[name])) {
        return refused;
      }
      watch?.onRetry(0, 401);
    }
    signal.throwIfAborted();
    const url = authorize(context.definition.securitySchemes, secrets, request.url, headers);
    watch?.onRequest(secrets);
    sent = call.pending = true;
    const response = await fetch(url, {
      method: operation.method,
      headers,
      body: request.body,
      signal,
      redirect: "manual",
    });
    const chunks = await readBody(response, maxBodyBytes, signal);
    signal.throwIfAborted();
    const { status, type } = response;
    // A browser hides the status of a redirect that it did not follow.
    if (type === "opaqueredirect" || (/^30[12378]/.test(String(status)) && !(status in operation.responses))) {
      throw fail(RedirectError, `answered ${status}, a redirect`, { response });
    }
    call.pending = false;
    if (!chunks) {
      throw fail(DecodeError, `answered ${status} with more than ${maxBodyBytes} bytes`, { response });
    }
    const answer = { response, chunks, secrets };
    watch?.onResponse(answer);
    return answer;
  } catch (original) {
    if (!sent) {
      throw fail(CredentialError, "got no credentials", { original });
    }
    // After its end an attempt has no say.
    if (original instanceof RailspecError || signal.aborted) {
      throw original;
    }
    // Codes of Node and Bun for a connection that never came about.
    call.pending = !/ECONNREFUSED|ENOTFOUND|EAI_AGAIN/.test(codeOf(original) ?? "");
    throw fail(ConnectionError, "got no answer", { original });
  }
}
