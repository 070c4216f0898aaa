import { defineConfig } from "vitest/config"
import { BaseSequencer, type TestSpecification } from "vitest/node"

/** The files that take longest: begun first, and those that wait beside those that compute, so that all end at one time. */
const LONGEST = [
  "grading-step6",
  "documented",
  "grading-step3",
  "built-site",
  "grading-step4",
  "grading-step2",
  "grading-step5",
  "grading-step7",
  "native-fuzz",
  "reader",
  "live",
  "live-runs",
  "grading-step1",
]

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = LONGEST.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`))
      return at === -1 ? LONGEST.length : at
    }
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b))
  }
}

// Where it is set, each Node reads a file of certificates as it starts, which takes longer than all the rest of its
// start. No test speaks to a server outside of this machine.
delete process.env["NODE_EXTRA_CA_CERTS"]

export default defineConfig({
  test: {
    // A limit, and no measure: several run at once, and each waits for its turn.
    testTimeout: 180_000,
    hookTimeout: 300_000,
    maxWorkers: 3,
    maxConcurrency: 3,
    sequence: { sequencer: LongestFirst },
    // What a page shows comes in its own time on a busy machine; a poll ends as soon as it is there.
    expect: { poll: { timeout: 20_000 } },
    projects: [
      // Real processes on a machine that all tests share: what fails once and not again is shown as such ("retry x1").
      // Nothing of the kind for what is graded: test/self/grading.ts.
      { extends: true, test: { name: "self", include: ["test/self/**/*.test.ts"], retry: 1 } },
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
