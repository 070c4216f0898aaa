// Part 4.1: numbers as bytes.

import type { StepChecks } from "../../workbook/grader/run.ts"
import { findsNothing } from "./codec-check.ts"

export const bytesChecks: StepChecks = {
  "4.1a": findsNothing("putsU32"),
  "4.1b": findsNothing("getsU32"),
  "4.1c": findsNothing("getsI32"),
  "4.1d": findsNothing("u64"),
  "4.1e": findsNothing("f64"),
  "4.1f": findsNothing("places"),
}
