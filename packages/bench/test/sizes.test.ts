import { expect, test } from "vitest";
import { gates } from "../src/gates.ts";
import { measureGenerated, oneOperation } from "../src/sizes/measure-sizes.ts";
import { watching } from "../src/sizes/programs.ts";
import { withWorkFolder } from "../src/support/folders.ts";

test("one operation with redacting hooks, and each one added, keep within the limits", async () => {
  const { one, watched, fifty } = await withWorkFolder(async (folder) => {
    const [first, last] = await Promise.all([
      measureGenerated("ours", 1, folder),
      measureGenerated("ours", 50, folder),
    ]);
    return { one: first, watched: await oneOperation(folder, watching), fifty: last };
  });
  const largest = watched.parts.slice(0, 8).map(([file, bytes]) => `${file}: ${bytes} B`);
  expect(watched.parts.map(([file]) => file)).toContainEqual(expect.stringMatching(/redact\.js$/));
  expect(watched.start.gzip, `largest parts before gzip:\n${largest.join("\n")}`).toBeLessThanOrEqual(
    gates.oneOperation,
  );
  expect((fifty.start.gzip - one.start.gzip) / 49).toBeLessThanOrEqual(gates.addedOperation);
}, 60_000);
