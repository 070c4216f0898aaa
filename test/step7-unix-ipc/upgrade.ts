// Part 7.6: one generation of a server takes over from another. Each function by itself first: the scene in the graded
// process plays the other generation and says what is wrong. Then two real generations, in upgrade-whole.ts.

import { EBADF, SO_PASSCRED, SO_PEERCRED } from "#sys"
import type { StepChecks } from "../../workbook/grader/run.ts"
import { isStuck, type Scene } from "../../workbook/grader/scene.ts"
import { Diagnosis } from "../../workbook/grader/verdict.ts"
import type { TraceRecord } from "../../workbook/trace/file.ts"
import { type Begun, type Finding, NO_STRANGER } from "./upgrade-facts.ts"
import { upgradeWholeChecks } from "./upgrade-whole.ts"

/** Runs a scene to its end. @throws Diagnosis with what the scene has found */
async function play(scene: Scene, name: string, argument: unknown = null): Promise<void> {
  const child = await scene.start(name, argument)
  const found = () => (child.values as Finding[]).find((value) => value !== null && "code" in value)
  const end = await scene.wait(() => found() ?? (child.done() ? "done" : undefined))
  if (isStuck(end)) {
    const last = (child.values as Begun[]).findLast((value) => value !== null && "begun" in value)
    if (end.kind === "blocked" && last !== undefined)
      throw new Diagnosis("E7-UPGRADE-BLOCKS", { name: last.begun, call: end.call.call }, "hung")
    throw scene.giveUp(end, "returning")
  }
  const finding = found()
  if (finding !== undefined) throw new Diagnosis(finding.code, finding.values)
}

/** Whether the kernel was asked who somebody is. Where nobody can play a stranger, this is all that can be seen. */
function hasAsked(records: readonly TraceRecord[]): boolean {
  return records.some(
    ({ call, numbers: [, , option] }) =>
      (call === "getsockopt" && option === SO_PEERCRED) || (call === "setsockopt" && option === SO_PASSCRED),
  )
}

/** A descriptor that was closed and is none any more. Closing -1 does no harm. */
function closedAgain(records: readonly TraceRecord[]): number | undefined {
  const twice = records.find(({ call, numbers: [fd = -1], result }) => call === "close" && result === -EBADF && fd >= 0)
  return twice?.numbers[0]
}

export const upgradeChecks: StepChecks = {
  "7.6a": (scene) => play(scene, "upgradeStartsWith"),
  "7.6b": async (scene) => {
    await play(scene, "upgradeAdmits")
    if (!hasAsked(scene.records())) throw new Diagnosis("E7-ADMIT-STRANGER", { how: NO_STRANGER })
  },
  "7.6c": (scene) => play(scene, "upgradeHears"),
  "7.6d": (scene) => play(scene, "upgradeLetsGo", { path: `${scene.folder}/c.sock` }),
  "7.6e": async (scene) => {
    await play(scene, "upgradePasses")
    const fd = closedAgain(scene.records())
    if (fd !== undefined) throw new Diagnosis("E7-PASS-CLOSES", { fd })
  },
  "7.6f": (scene) => play(scene, "upgradePassesSlowly"),
  "7.6g": (scene) => play(scene, "upgradePassesNobody"),
  "7.6h": async (scene) => {
    await play(scene, "upgradeTakesOver", { folder: scene.folder })
    if (!hasAsked(scene.records())) throw new Diagnosis("E7-TAKE-TRUSTS", { how: NO_STRANGER })
  },
  "7.6i": (scene) => play(scene, "upgradeAnnounces", { folder: scene.folder }),
  "7.6j": (scene) => play(scene, "upgradeAdopts"),
  ...upgradeWholeChecks,
}
