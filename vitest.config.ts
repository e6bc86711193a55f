import { defineConfig } from "vitest/config";

/** One configuration for every room: `vitest run --config <this file> --root .` in the room's folder. */
export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    reporters: process.env.CI ? ["default", "json", "github-actions"] : ["default", "json"],
    outputFile: { json: ".railspec/tests.json" },
    pool: "threads",
    testTimeout: 20_000,
  },
});
