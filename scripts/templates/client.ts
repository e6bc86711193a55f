import { pascalCase } from "../workspace.ts";
import { evidenceTest } from "./client-evidence-test.ts";
import { clientIndex } from "./client-index.ts";
import { clientManifest } from "./client-manifest.ts";
import { optionalTest } from "./client-optional-test.ts";
import { authTest, contractTest, testAuth, testConfig } from "./client-tests.ts";

/** What the files of a client are made from. */
export interface ClientSubject {
  readonly id: string;
  /** The provider's name in words. */
  readonly title: string;
  /** `documented`, and the name of each overlay. */
  readonly editions: readonly string[];
}

/**
 * The hand-written files of a client package, path in the package to text. `new-provider` writes them and
 * `check-workspace` compares every client with them, so a change of shape is made here and applied to all.
 */
export function clientTemplate(subject: ClientSubject): ReadonlyMap<string, string> {
  const name = pascalCase(subject.id);
  return new Map([
    ["package.json", clientManifest(subject)],
    ["tsconfig.json", compilerConfig],
    ["test/tsconfig.json", testConfig],
    ["src/index.ts", clientIndex(subject, name)],
    ["src/auth.ts", auth(subject.title)],
    ...subject.editions.map((edition): [string, string] => [evidenceFile(edition), evidence(name, edition)]),
    ["test/auth.ts", testAuth(name)],
    ["test/auth.test.ts", authTest(subject.id, name)],
    ...subject.editions.map((edition): [string, string] => [
      testFile("contract", edition),
      contractTest(subject.id, name, edition),
    ]),
    ...subject.editions.map((edition): [string, string] => [
      testFile("evidence", edition),
      evidenceTest(subject.id, edition),
    ]),
    ...subject.editions.map((edition): [string, string] => [
      testFile("optional", edition),
      optionalTest(subject.id, name, edition),
    ]),
    ...corrections(subject).map((edition): [string, string] => [`src/${edition}.ts`, editionTypes(edition)]),
    ["README.md", readme(subject, name)],
  ]);
}

/** Editions beside the documented one. */
export const corrections = ({ editions }: ClientSubject): string[] => editions.filter((name) => name !== "documented");

const testFile = (suite: string, edition: string): string =>
  `test/${edition === "documented" ? suite : `${suite}.${edition}`}.test.ts`;

const evidenceFile = (edition: string): string =>
  edition === "documented" ? "src/evidence.ts" : `src/${edition}-evidence.ts`;

function evidence(name: string, edition: string): string {
  const folder = edition === "documented" ? "./generated" : `./generated/${edition}`;
  return `import { createEvidence, type EvidenceLookup } from "@railspec/runtime/evidence";
import { evidenceData } from "${folder}/evidence.gen.ts";
import type { ${name}Operations } from "${folder}/operations.gen.ts";

/** How well an operation, a parameter, a body property or an answer is known, and from which facts. */
export const evidence: EvidenceLookup<keyof ${name}Operations> = createEvidence(evidenceData);

export type { Evidence, EvidenceFact, EvidenceLevel, EvidenceLookup, EvidencePart } from "@railspec/runtime/evidence";
`;
}

const editionTypes = (edition: string): string => `export type * from "./generated/${edition}/operations.gen.ts";
export { definition, servers } from "./generated/${edition}/operations.gen.ts";
export type { paths } from "./generated/${edition}/types.gen.ts";
`;

const compilerConfig = `{
  "extends": "../../../tsconfig.base.json",
  "compilerOptions": {
    "rootDir": "src",
    "outDir": "dist",
    "lib": ["es2024", "dom", "dom.iterable"]
  },
  "include": ["src"],
  "references": [{ "path": "../../runtime" }]
}
`;

const auth = (
  title: string,
): string => `/** How the credentials of ${title} are written, beyond what its security schemes say. */
export type {} from "@railspec/runtime";
`;

const readme = ({ id, title }: ClientSubject, name: string): string => `# @railspec/${id}

Typed client for the ${title} API. What is known of this API, and how well, stands in \`@railspec/spec-${id}\` and in \`@railspec/${id}/evidence\`.

\`\`\`ts
import { create${name}Client, isOutcomeUnknown, unwrap } from "@railspec/${id}";

// "sandbox" is the local stand-in (\`npx railspec sandbox ${id}\`), "production" the provider.
const client = create${name}Client({ baseUrl: "sandbox", auth: { /* by security scheme */ } });
\`\`\`

A call answers with a result: \`{ ok: true, status, data }\`, \`{ ok: false, status, error }\` per documented status, or \`{ ok: false, status: "undocumented", response, body }\`.
\`unwrap(result)\` gives the data or throws. What creates or pays is sent once; \`isOutcomeUnknown(error)\` says that it may have taken effect all the same.

| import | for |
| --- | --- |
| \`@railspec/${id}\` | the client, its named types, \`unwrap\`, the guards of errors, \`servers\` |
| \`@railspec/${id}/auth\` | credentials in the forms the provider wants |
| \`@railspec/${id}/evidence\` | how well an operation, a field or an answer is known, and from which facts |
| \`@railspec/${id}/validate\` | parameters and bodies checked against their schemas: a broken request is refused (\`isSchemaError\`), a broken answer is reported |
| \`@railspec/${id}/schemas\` | a [Standard Schema](https://standardschema.dev) per named schema, \`<Name>Schema\` |
| \`@railspec/${id}/msw\` | [MSW](https://mswjs.io) handlers that answer with the documented examples, and the \`examples\` themselves, typed |

The last three cost nothing unless imported: they are compiled from the description and carry no library.

\`\`\`ts
import { validate } from "@railspec/${id}/validate";
import { handlers } from "@railspec/${id}/msw";

create${name}Client({ baseUrl: "sandbox", hooks: validate(({ operationId, problems }) => console.warn(operationId, problems)) });
setupServer(...handlers({ baseUrl: "sandbox" })); // \`prefer: { <operation>: { status, example } }\` asks for other answers; call \`listen()\` before the first request
\`\`\`
`;
