/** The parts of a URL that an operation is found by. */
export interface SplitUrl {
  /** As sent, still percent-encoded. */
  readonly pathname: string;
  /** Without the question mark; empty when there is none. */
  readonly query: string;
}

/** Splits an absolute URL, or a path with its query. Nothing is decoded or normalised. */
export function splitUrl(url: string): SplitUrl {
  const scheme = /^[a-z][a-z0-9+.-]*:\/\//i.exec(url);
  let start = 0;
  if (scheme !== null) {
    const authority = url.slice(scheme[0].length).search(/[/?#]/);
    start = authority < 0 ? url.length : scheme[0].length + authority;
  }
  const hash = url.indexOf("#", start);
  const target = url.slice(start, hash < 0 ? undefined : hash);
  const question = target.indexOf("?");
  const pathname = question < 0 ? target : target.slice(0, question);
  return { pathname: pathname === "" ? "/" : pathname, query: question < 0 ? "" : target.slice(question + 1) };
}
