// The checks of step 6. What each code says is in workbook/steps/step6-codes/; what each scene does in driver.ts.

import type { StepChecks } from "../../workbook/grader/run.ts"
import { againChecks } from "./again.ts"
import { beforeChecks } from "./before.ts"
import { doorChecks } from "./door.ts"
import { endsChecks } from "./ends.ts"
import { farewellChecks } from "./farewell.ts"
import { peerChecks } from "./peer.ts"
import { seedChecks } from "./seeds.ts"
import { signalsChecks } from "./signals.ts"
import { silenceChecks } from "./silence.ts"
import { stormChecks } from "./storm.ts"

export const checks: StepChecks = {
  ...endsChecks,
  ...signalsChecks,
  ...againChecks,
  ...beforeChecks,
  ...peerChecks,
  ...farewellChecks,
  ...doorChecks,
  ...silenceChecks,
  ...stormChecks,
  ...seedChecks,
}
