// Part 4.2: frames out of a stream.

import type { StepChecks } from "../../workbook/grader/run.ts"
import { findsNothing } from "./codec-check.ts"

export const framesChecks: StepChecks = {
  "4.2a": findsNothing("room"),
  "4.2b": findsNothing("whole"),
  "4.2c": findsNothing("cut"),
  "4.2d": findsNothing("limit"),
  "4.2e": findsNothing("anySplit"),
  "4.2f": findsNothing("outgoing"),
  "4.2g": findsNothing("work"),
}
