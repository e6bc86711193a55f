import { findBrowser } from "@railspec/engines";
import { afterEach, expect, test, vi } from "vitest";

afterEach(() => vi.unstubAllEnvs());

test("a browser that CHROME_PATH names and that does not start is an error that says so", async () => {
  vi.stubEnv("CHROME_PATH", "/nowhere/chrome");
  await expect(findBrowser()).rejects.toThrow("CHROME_PATH=/nowhere/chrome does not start");
});
