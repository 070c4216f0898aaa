// What the checks of step 6 make the code under test do, one scene each. Runs inside the graded process, which forks.

// First: it must be there before the code under test is loaded.
import "../../workbook/grader/prelude.ts"
import "./sigpipe.ts"

import { main } from "#impl/step6-exceptions/server"
import { runDriver } from "../../workbook/grader/driver.ts"
import { againScenes } from "./again-scenes.ts"
import { doorScenes } from "./door-scenes.ts"
import { endsScenes } from "./ends-scenes.ts"
import { peerScenes } from "./peer-scenes.ts"
import { silenceScenes } from "./silence-scenes.ts"
import { stormScenes } from "./storm-scenes.ts"

runDriver({
  ...endsScenes,
  ...againScenes,
  ...peerScenes,
  ...doorScenes,
  ...silenceScenes,
  ...stormScenes,
  /** The program itself, for `book run`. */
  program: ({ args }: { args: string[] }) => main(args),
})
