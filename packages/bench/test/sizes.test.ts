import { expect, test } from "vitest";
import { gates } from "../src/gates.ts";
import { measureGenerated } from "../src/sizes/measure-sizes.ts";
import { withWorkFolder } from "../src/support/folders.ts";

test("one operation, and each one added, keep within the limits", async () => {
  const [one, fifty] = await withWorkFolder((folder) =>
    Promise.all([measureGenerated("ours", 1, folder), measureGenerated("ours", 50, folder)]),
  );
  const largest = one.parts.slice(0, 8).map(([file, bytes]) => `${file}: ${bytes} B`);
  expect(one.start.gzip, `largest parts before gzip:\n${largest.join("\n")}`).toBeLessThanOrEqual(gates.oneOperation);
  expect((fifty.start.gzip - one.start.gzip) / 49).toBeLessThanOrEqual(gates.addedOperation);
}, 60_000);
