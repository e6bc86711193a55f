import { expect, test } from "vitest";
import { gates } from "../src/gates.ts";
import { measureOverhead, middle } from "../src/overhead/measure-overhead.ts";
import { overhead } from "../src/overhead/report-overhead.ts";

test("a call takes little more than openapi-fetch's, and less than hey-api's, ky's and axios's", async () => {
  const names = ["fetch", "openapi-fetch", "ours", "hey-api", "ky", "axios"];
  const rounds = await measureOverhead({ rounds: 40, names });
  expect(Object.keys(rounds)).toEqual(["POST", "GET"]);
  for (const [name, times] of Object.entries(rounds)) {
    expect(overhead(times, "ours"), `${name}: beyond fetch, against openapi-fetch`).toBeLessThanOrEqual(gates.overhead);
    for (const peer of ["hey-api", "ky", "axios"]) {
      expect(
        middle(times, (of) => of("ours") / of(peer)),
        `${name}: against ${peer}`,
      ).toBeLessThan(1);
    }
  }
}, 120_000);
