import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 300_000,
    fileParallelism: false,
    maxConcurrency: 3,
    // What a page shows comes in its own time on a busy machine; a poll ends as soon as it is there.
    expect: { poll: { timeout: 20_000 } },
    projects: [
      { extends: true, test: { name: "self", include: ["test/self/**/*.test.ts"] } },
      {
        extends: true,
        test: {
          name: "steps",
          include: ["test/grade.test.ts"],
          env: { ECHOBOOK_TARGET: process.env["ECHOBOOK_TARGET"] ?? "steps" },
        },
      },
      {
        extends: true,
        test: { name: "solutions", include: ["test/grade.test.ts"], env: { ECHOBOOK_TARGET: "solutions" } },
      },
    ],
  },
})
