// What the checks of step 5 make the code under test do, one scene each. Runs inside the graded process, which forks.

// First: it must be there before the code under test is loaded.
import "../../workbook/grader/prelude.ts"

import { runDriver } from "../../workbook/grader/driver.ts"
import { acceptScenes } from "./accept-scenes.ts"
import { forkScenes } from "./fork-scenes.ts"
import { inetdScenes } from "./inetd-scenes.ts"
import { poolScenes } from "./pool-scenes.ts"
import { prethreadScenes } from "./prethread-scenes.ts"
import { program } from "./programs.ts"

runDriver({
  ...forkScenes,
  ...inetdScenes,
  ...poolScenes,
  ...acceptScenes,
  ...prethreadScenes,
  program,
})
