import { placeOf } from "../collect-evidence.ts";
import { bundleProblem, type Check } from "./check-context.ts";

/** Every element has evidence, its own or inherited, and every assumption a reason. */
export const present: Check = (context) =>
  context.elements.flatMap((element) => {
    const [at = ""] = element.at;
    if (element.assumed !== undefined) {
      return element.assumed.trim() === ""
        ? [bundleProblem(context, "evidence/reason", at, `${placeOf(element)}: assumed without a reason.`)]
        : [];
    }
    return element.ids.length === 0
      ? [bundleProblem(context, "evidence/present", at, `${placeOf(element)}: no evidence, own or inherited.`)]
      : [];
  });
