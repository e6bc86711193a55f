/** A description of a provider: most have one edition, `documented`. */
export interface EditionName {
  id: string;
  edition: string;
}

/** The edition that follows the provider's own guide. */
export const documented = "documented";

/** The overview of a description; everything about it stands below this path. */
export function overviewPath({ id, edition }: EditionName): string {
  return edition === documented ? `/${id}/` : `/${id}/${edition}/`;
}

/** The page of one operation; the reference plugin lowers the case of the operation's id. */
export function operationPath(name: EditionName, operationId: string): string {
  return `${overviewPath(name)}operations/${operationId.toLowerCase()}/`;
}

/** What is known about a provider, fact by fact, for all its editions; a fact's anchor is its id. */
export function evidencePath(id: string): string {
  return `/${id}/evidence/`;
}

/** The bundle of a description, to download. */
export function bundlePath(name: EditionName): string {
  return `/openapi/${fileStem(name)}.json`;
}

/** The reference of a description as one Markdown file. */
export function markdownPath(name: EditionName): string {
  return `/${fileStem(name)}.md`;
}

/** What the files of a description are called, without their endings. */
export function fileStem({ id, edition }: EditionName): string {
  return edition === documented ? id : `${id}.${edition}`;
}
