// Part 4.5, but for its request: reading in place.

import type { StepChecks } from "../../workbook/grader/run.ts"
import { findsNothing } from "./codec-check.ts"

export const viewsChecks: StepChecks = {
  "4.5a": findsNothing("goodOnes"),
  "4.5b": findsNothing("sizes"),
  "4.5c": findsNothing("texts"),
  "4.5d": findsNothing("anyWords"),
  "4.5e": findsNothing("lazy"),
  "4.5f": findsNothing("kept"),
}
