/** `node print-ours.ts`: what our checker makes of the catalogue, as JSON, for the test that guards it. */
import { runContest } from "./contest.ts";
import { ours } from "./ours.ts";

const { catalogue, results } = await runContest([ours]);
const [{ verdicts, clean, falseAlarms } = { verdicts: [], clean: 0, falseAlarms: [] }] = results;
const missed = catalogue.drifts.filter((_drift, index) => verdicts[index] !== "found").map(({ name }) => name);
console.log(JSON.stringify({ drifts: catalogue.drifts.length, missed, clean, falseAlarms }));
