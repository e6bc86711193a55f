import { type BitpowrClient, type Customer, createBitpowrClient } from "@railspec/bitpowr";
import { joinedKeys } from "@railspec/bitpowr/auth";
import { type EvidenceLevel, evidence } from "@railspec/bitpowr/evidence";
import { CustomerSchema } from "@railspec/bitpowr/schemas";
import { type Departure, isSchemaError, validate, watchers } from "@railspec/bitpowr/validate";
import { type ChainvetClients, createChainvetClient } from "@railspec/chainvet";
import type { Assessment } from "@railspec/chainvet/corrected";
import { evidence as correctedEvidence } from "@railspec/chainvet/corrected/evidence";
import { validate as validateCorrected } from "@railspec/chainvet/corrected/validate";
import { validate as validateDocumented } from "@railspec/chainvet/validate";
import { createCryptocoinProClient } from "@railspec/cryptocoin-pro";
import { type JwtKey, platformSession } from "@railspec/cryptocoin-pro/auth";
import { createProzoraClient } from "@railspec/prozora";
import { bankJwt } from "@railspec/prozora/auth";
import { exactJson } from "@railspec/runtime/exact";
import { jwtSigner } from "@railspec/runtime/jwt";
import { logTo } from "@railspec/runtime/logger";
import { type Tracer, traceWith } from "@railspec/runtime/otel";
import { isPagingError } from "@railspec/runtime/paginate";
import { watch } from "@railspec/runtime/watch";

/** What a user writes who takes everything there is. As in `consumer.ts`, what is expected to be refused has to be. */
export function connect(tracer: Tracer, report: (departure: Departure) => void): BitpowrClient {
  // @ts-expect-error hooks that no call has
  watch({ onAnswer: () => undefined });
  return createBitpowrClient({
    baseUrl: "sandbox",
    auth: { bearerAuth: async () => joinedKeys({ publicKey: "public", secretKey: "secret" }) },
    json: exactJson,
    hooks: watchers(
      watch(logTo(console, { bodies: true }), traceWith(tracer), {
        onRetry: (call, { delay }) => console.debug(call.operationId, call.attempt, delay.toFixed()),
      }),
      validate(report),
    ),
  });
}

/** Reads a value of unknown origin. */
export function readCustomer(value: unknown): Customer {
  const read = CustomerSchema["~standard"].validate(value);
  if (read.issues) {
    throw new Error(read.issues.map(({ path, message }) => `${path.join("/")} ${message}`).join());
  }
  const known: EvidenceLevel | undefined = evidence("getCustomer", 200, "/data/uid")?.level;
  // @ts-expect-error an operation that is not there
  evidence("getCustomers", 200);
  return { ...read.value, description: known ?? null };
}

/** Names an error. */
export function nameError(error: unknown): string {
  if (isSchemaError(error)) {
    return error.problems.map(({ pointer }) => pointer).join();
  }
  return isPagingError(error) ? error.code : "other";
}

/** Uses the other edition of a description. */
export async function assess(report: (departure: Departure) => void): Promise<Assessment | undefined> {
  const options = { baseUrl: "sandbox", auth: { apiKey: "key" } } as const;
  const client = createChainvetClient({ ...options, edition: "corrected", hooks: validateCorrected(report) });
  const documented: ChainvetClients["documented"] = createChainvetClient(options);
  const body = { access_code: "code", assessment_type: "address", address: "0x1", currency: "eth" } as const;
  const result = await client.createAssessment({ body });
  // @ts-expect-error only the corrected edition answers with 200
  (await documented.createAssessment({ body })).status === 200;
  correctedEvidence("createAssessment", 200);
  const all = watchers(watch({ onCall: console.log }), validateCorrected(report));
  createChainvetClient({ ...options, edition: "corrected", hooks: all });
  // @ts-expect-error checks of two editions
  createChainvetClient({ ...options, edition: "corrected", hooks: watchers(all, validateDocumented(report)) });
  // @ts-expect-error checks of another edition
  createChainvetClient({ ...options, edition: "corrected", hooks: validateDocumented(report) });
  return result.ok ? result.data : undefined;
}

/** Signs by Web Crypto. */
export async function sign(key: JwtKey): Promise<readonly unknown[]> {
  const session = platformSession({ baseUrl: "production" }, { platform: "1a2b3c4d", key, user: { id: "u1" } });
  const signer = jwtSigner({ algorithm: "RS256", key });
  const token = bankJwt({ flow: "sign-in", obj: "customer", sub: "employee", sign: signer });
  // @ts-expect-error an algorithm that is not there
  jwtSigner({ algorithm: "none", key });
  return [
    createCryptocoinProClient({ baseUrl: "production", auth: session }),
    createProzoraClient({ baseUrl: "sandbox", auth: { bankJwt: token } }),
    await signer({ sub: "u1" }),
  ];
}
