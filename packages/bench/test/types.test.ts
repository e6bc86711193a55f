import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { gates } from "../src/gates.ts";
import { withWorkFolder } from "../src/support/folders.ts";
import { typeCase, writeTypeModules } from "../src/types/measure-types.ts";
import { typeCheck } from "../src/types/type-check.ts";

test(
  "99 calls on 300 operations are cheap to check, and a misspelled one names the nearest",
  () =>
    withWorkFolder(async (folder) => {
      const { ours } = await writeTypeModules(folder);
      const text = readFileSync(ours.calls, "utf8");
      expect(text.match(/await client\.\w+\(/g)).toHaveLength(typeCase.calls);
      const calls = await typeCheck(ours.calls, "5.9");
      expect(calls.errors).toEqual([]);
      expect(calls.instantiations).toBeLessThanOrEqual(gates.instantiations);

      const { instantiations, errors } = await typeCheck(ours.misspelled, "5.9");
      expect(errors).toHaveLength(1);
      expect(errors[0]).toContain(`'${typeCase.misspelled}'`);
      expect(errors[0]).toContain(`Did you mean '${typeCase.meant}'?`);
      expect(instantiations - calls.instantiations).toBeLessThanOrEqual(gates.misspelled);

      // Cheap because it is checked well, not because it is not checked: each of these has to be refused.
      const wrong = text.replace(/result\.data\.id\b/, "result.data.idd").replace(/\{"path":\{/, '{"path":{"more":1,');
      expect(wrong).not.toBe(text);
      writeFileSync(ours.none, wrong);
      expect((await typeCheck(ours.none, "5.9")).errors).toHaveLength(2);
    }),
  60_000,
);
