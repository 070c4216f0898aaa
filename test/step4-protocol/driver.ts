// What the checks of step 4 make the code under test do, one scene each. Runs inside the graded process.

// First: it must be there before the code under test is loaded.
import "../../workbook/grader/prelude.ts"
import { runDriver } from "../../workbook/grader/driver.ts"
import { codecScenes } from "./codec-scenes.ts"
import { serverScenes } from "./server-scenes.ts"

runDriver({ ...codecScenes, ...serverScenes })
