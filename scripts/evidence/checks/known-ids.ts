import { didYouMean } from "../nearest.ts";
import { bundleProblem, type Check } from "./check-context.ts";

/** Every id that the spec cites is in the ledger. */
export const knownIds: Check = (context) =>
  [...context.inSpec]
    .filter(([id]) => !context.ledger.facts.has(id))
    .flatMap(([id, pointers]) =>
      pointers.map((pointer) =>
        bundleProblem(
          context,
          "evidence/known",
          pointer,
          `There is no fact "${id}".${didYouMean(id, context.ledger.facts.keys())}`,
        ),
      ),
    );
