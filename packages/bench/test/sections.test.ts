import { expect, test } from "vitest";
import { replaceSection } from "../src/report/sections.ts";

const document = "# Results\n\nHead.\n\n## Sizes\n\nOld.\n\n### Part\n\nOld.\n\n## By hand\n\nStays.\n";

test.for([
  {
    name: "is put in place of the one of its name, with its parts",
    heading: "Sizes",
    gives: "# Results\n\nHead.\n\n## Sizes\n\nNew.\n\n## By hand\n\nStays.\n",
  },
  {
    name: "that is new goes to the end, and none of the others is touched",
    heading: "Size",
    gives: `${document}\n## Size\n\nNew.\n`,
  },
])("a section $name", ({ heading, gives }) => {
  expect(replaceSection(document, heading, "New.\n")).toBe(gives);
});
