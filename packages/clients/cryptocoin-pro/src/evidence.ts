import { createEvidence, type EvidenceLookup } from "@railspec/runtime/evidence";
import { evidenceData } from "./generated/evidence.gen.ts";
import type { CryptocoinProOperations } from "./generated/operations.gen.ts";

/** How well an operation, a parameter, a body property or an answer is known, and from which facts. */
export const evidence: EvidenceLookup<keyof CryptocoinProOperations> = createEvidence(evidenceData);

export type { Evidence, EvidenceFact, EvidenceLevel, EvidenceLookup, EvidencePart } from "@railspec/runtime/evidence";
