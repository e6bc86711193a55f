import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Guide } from "./llms-index.ts";

const frontMatter =
  /^---\ntitle: (?<title>.+)\ndescription: (?<description>.+)\nsidebar:\n {2}order: (?<order>\d+)\n---\n(?<text>[\s\S]*)$/;
const component = /^(?:import .+|<[A-Z].*\/>)\n+/gm;

/**
 * Reads the hand-written guides as plain Markdown, in the order of the sidebar; what only the site can show, such as a
 * component, is left out.
 *
 * @throws Error naming a guide whose front matter does not say title, description and order
 */
export function readGuides(folder: string): Guide[] {
  return readdirSync(folder)
    .filter((file) => /\.mdx?$/.test(file))
    .map((file) => {
      const { title, description, order, text } =
        frontMatter.exec(readFileSync(join(folder, file), "utf8"))?.groups ?? {};
      if (title === undefined || description === undefined || text === undefined) {
        throw new Error(`${join(folder, file)}: the front matter must be title, description, sidebar order`);
      }
      return {
        slug: file.replace(/\.mdx?$/, ""),
        title,
        description,
        order: Number(order),
        text: `# ${title}\n\n> ${description}\n\n${text.replaceAll(component, "").trim()}\n`,
      };
    })
    .sort((a, b) => a.order - b.order);
}
