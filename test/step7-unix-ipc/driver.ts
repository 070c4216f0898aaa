// What the checks of step 7 make the code under test do, one scene each. Runs inside the graded process, which forks.

// First, and in this order: watched.ts sees what #sys calls only if it is there before #sys, which sigpipe.ts loads.
import "../../workbook/grader/prelude.ts"
import "./watched.ts"
import "./sigpipe.ts"

import { runDriver } from "../../workbook/grader/driver.ts"
import { boundariesScenes } from "./boundaries-scenes.ts"
import { credentialsScenes } from "./credentials-scenes.ts"
import { passScenes } from "./pass-scenes.ts"
import { pathScenes } from "./path-scenes.ts"
import { program } from "./programs.ts"
import { upgradeInheritScenes } from "./upgrade-inherit-scenes.ts"
import { upgradeNewScenes } from "./upgrade-new-scenes.ts"
import { upgradeOldScenes } from "./upgrade-old-scenes.ts"
import { upgradePassScenes } from "./upgrade-pass-scenes.ts"
import { upgradeTakeScenes } from "./upgrade-take-scenes.ts"
import { upgradeWholeScenes } from "./upgrade-whole-scenes.ts"

runDriver({
  ...pathScenes,
  ...credentialsScenes,
  ...passScenes,
  ...boundariesScenes,
  ...upgradeInheritScenes,
  ...upgradeNewScenes,
  ...upgradeOldScenes,
  ...upgradePassScenes,
  ...upgradeTakeScenes,
  ...upgradeWholeScenes,
  program,
})
