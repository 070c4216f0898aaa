// What the checks of step 3 make the code under test do, one scene each. Runs inside the graded process, which loads this
// file once more in each of its threads.

// First: they must be there before the code under test is loaded.
import "../../workbook/grader/prelude.ts"
import "./watched-atomics.ts"

import { main } from "#impl/step3-thread-pool/server"
import { runDriver } from "../../workbook/grader/driver.ts"
import "./actor.ts"
import { counted, interleaved, ring } from "./queue-scenes.ts"
import { reactor } from "./reactor-scenes.ts"
import { stress } from "./stress-scene.ts"

runDriver({
  ring,
  interleaved,
  counted,
  stress,
  reactor,
  /** The program itself, for `book run`. */
  program: ({ args }: { args: string[] }) => main(args),
})
