import type { SampleCall } from "../spec/spec.ts";

/** Code that calls an operation and reads its answer, both when it went well and when not. */
export type CallSite = (call: SampleCall) => string;

const literal = (value: unknown): string => JSON.stringify(value);

/** A call of our client. */
export const ourCall: CallSite = ({ operationId, params, reads }) => `
  {
    const result = await client.${operationId}(${literal(params)});
    if (result.ok) {
      use(result.data${reads === undefined ? "" : `.${reads}`});
    } else if (result.status === 404) {
      use(result.error.code);
    }
  }`;

/** The same call of openapi-fetch's client. */
export const openapiFetchCall: CallSite = ({ method, path, params, reads }) => {
  const { body, ...rest } = params;
  const init = { ...(Object.keys(rest).length > 0 ? { params: rest } : {}), ...(body ? { body } : {}) };
  return `
  {
    const { data, error, response } = await client.${method}(${literal(path)}, ${literal(init)});
    if (data) {
      use(data${reads === undefined ? "" : `.${reads}`});
    } else if (response.status === 404) {
      use(error);
    }
  }`;
};

/** A module with these calls. */
export const callingModule = (imports: string, sites: readonly string[]): string =>
  `${imports}\nexport async function run(use: (value: unknown) => void): Promise<void> {${sites.join("")}\n}\n`;

/** That many calls, spread evenly over all there are. */
export function spread(calls: readonly SampleCall[], wanted: number): SampleCall[] {
  const step = calls.length / wanted;
  return Array.from({ length: wanted }, (_, index) => calls[Math.floor(index * step)]).filter(
    (call) => call !== undefined,
  );
}
