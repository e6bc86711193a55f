import { createBitpowrClient } from "@railspec/bitpowr";
import { evidence } from "@railspec/bitpowr/evidence";
import { CustomerSchema } from "@railspec/bitpowr/schemas";
import { type Departure, isSchemaError, validate } from "@railspec/bitpowr/validate";
import { createChainvetClient } from "@railspec/chainvet";
import * as corrected from "@railspec/chainvet/corrected";
import { evidence as correctedEvidence } from "@railspec/chainvet/corrected/evidence";
import { AssessmentSchema } from "@railspec/chainvet/corrected/schemas";
import {
  isSchemaError as isCorrectedSchemaError,
  validate as validateCorrected,
} from "@railspec/chainvet/corrected/validate";
import { echoOf } from "./echo.ts";

/** The optional entries of a client, and those of an edition, with real calls. */
export async function useClients(baseUrl: string): Promise<Record<string, unknown>> {
  return { ...(await useBitpowr(baseUrl)), ...(await useCorrected(`${baseUrl}/echo`)) };
}

async function useBitpowr(baseUrl: string): Promise<Record<string, unknown>> {
  const departures: Departure[] = [];
  let sent = 0;
  const client = createBitpowrClient({
    baseUrl,
    auth: { bearerAuth: "t0p-secret" },
    hooks: validate((departure) => departures.push(departure)),
    fetch(url, init) {
      sent++;
      return fetch(url, init);
    },
  });
  const body = { name: 5 } as unknown as { name: string }; // what a program without types could pass
  const refused = await client.createCustomer({ body }).catch((error: unknown) => error);
  const sentOfRefused = sent;
  const odd = await client.getCustomer({ path: { customer_uid: "odd" } });
  const fit = await client.getCustomer({ path: { customer_uid: "fit" } });
  const customer = fit.ok ? fit.data.data : undefined;
  const { validate: check } = CustomerSchema["~standard"];
  const checked = check(customer);
  const known = evidence("createCustomer", "operation");
  return {
    "@railspec/bitpowr/evidence": [known?.level, known?.facts.map(({ id }) => id)],
    "@railspec/bitpowr/schemas": [
      "value" in checked && checked.value === customer && customer !== undefined,
      check({ ...customer, name: 5 }),
    ],
    "@railspec/bitpowr/validate": {
      refused: isSchemaError(refused) && refused.problems.map(pointerOf),
      sentOfRefused,
      departures: departures.map(({ problems, ...where }) => ({ ...where, pointers: problems.map(pointerOf) })),
      handedOver: [odd.ok && odd.data.data.name, fit.ok],
    },
  };
}

async function useCorrected(baseUrl: string): Promise<Record<string, unknown>> {
  const departures: Departure[] = [];
  const client = createChainvetClient({
    edition: "corrected",
    baseUrl,
    auth: { apiKey: "key" },
    hooks: validateCorrected((departure) => departures.push(departure)),
  });
  const body = { access_code: "code", assessment_type: "address", address: "0x1", currency: "eth" } as const;
  const echo = await echoOf(client.createAssessment({ body }));
  const wrong = { ...body, assessment_type: "rumour" } as unknown as typeof body; // what a program without types could pass
  const refused = await client.createAssessment({ body: wrong }).catch((error: unknown) => error);
  // The server answers with what it was sent, which is no assessment.
  const answered = await client.createAssessment({ body }, { headers: { "x-answer": 200 } });
  return {
    "@railspec/chainvet/corrected": [corrected.definition.operations.createAssessment.path, echo.path],
    "@railspec/chainvet/corrected/evidence": correctedEvidence("createAssessment", "operation")?.level,
    "@railspec/chainvet/corrected/schemas": AssessmentSchema["~standard"].validate([]),
    "@railspec/chainvet/corrected/validate": {
      refused: isCorrectedSchemaError(refused) && refused.problems.map(pointerOf),
      departures: departures.map(({ operationId, status }) => ({ operationId, status })),
      handedOver: answered.ok,
    },
  };
}

const pointerOf = ({ pointer }: { readonly pointer: string }): string => pointer;
