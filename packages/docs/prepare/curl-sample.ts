import type { OperationEntry } from "./list-operations.ts";
import type { OpenApiDocument } from "./open-api.ts";
import type { RequestExample } from "./request-example.ts";
import { credentialCarrier, securityAlternatives, securityScheme } from "./security.ts";

/** The same call for the shell, against the first server of the bundle: the sandbox. */
export function curlSample(document: OpenApiDocument, entry: OperationEntry, example: RequestExample): string {
  const query = new URLSearchParams(Object.entries(example.query).map(([name, value]) => [name, text(value)]));
  const headers = Object.entries(example.headers).map(([name, value]) => `${name}: ${text(value)}`);
  for (const name of securityAlternatives(document, entry)[0] ?? []) {
    const scheme = securityScheme(document, name);
    if (scheme !== undefined) {
      const carrier = credentialCarrier(scheme, `your-${dashed(name)}`);
      if (carrier.in === "query") {
        query.set(carrier.name, carrier.value);
      } else {
        headers.push(
          carrier.in === "cookie" ? `Cookie: ${carrier.name}=${carrier.value}` : `${carrier.name}: ${carrier.value}`,
        );
      }
    }
  }
  const search = query.size === 0 ? "" : `?${query}`;
  const method = entry.method === "get" ? "" : `-X ${entry.method.toUpperCase()} `;
  const lines = [
    `curl ${method}${quote(`${serverUrl(document)}${fillPath(entry.path, example.path)}${search}`)}`,
    ...headers.map((header) => `-H ${quote(header)}`),
    ...bodyLines(example.body),
  ];
  return lines.join(" \\\n  ");
}

function serverUrl(document: OpenApiDocument): string {
  const [server] = document.servers ?? [];
  if (server === undefined) {
    return "";
  }
  return server.url.replaceAll(/\{(\w+)\}/g, (whole, name: string) => server.variables?.[name]?.default ?? whole);
}

function fillPath(path: string, values: Record<string, unknown>): string {
  return path.replaceAll(/\{([^}]+)\}/g, (whole, name: string) =>
    name in values ? encodeURIComponent(text(values[name])) : whole,
  );
}

function bodyLines(body: RequestExample["body"]): string[] {
  if (body === undefined) {
    return [];
  }
  if (body.mediaType === "multipart/form-data" || body.mediaType === "application/x-www-form-urlencoded") {
    const flag = body.mediaType === "multipart/form-data" ? "-F" : "--data-urlencode";
    const fields = typeof body.value === "object" && body.value !== null ? Object.entries(body.value) : [];
    return fields.map(([name, value]) => `${flag} ${quote(`${name}=${text(value)}`)}`);
  }
  return [`-H ${quote(`Content-Type: ${body.mediaType}`)}`, `-d ${quote(JSON.stringify(body.value, null, 2))}`];
}

function dashed(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function text(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

function quote(value: string): string {
  return `'${value.replaceAll("'", String.raw`'\''`)}'`;
}
