// Part 6.6, the storm itself: the server as a whole, with everything at once.

import type { Child } from "../../workbook/grader/child.ts"
import type { StepChecks } from "../../workbook/grader/run.ts"
import type { Scene } from "../../workbook/grader/scene.ts"
import { conclude, Diagnosis, NotStarted } from "../../workbook/grader/verdict.ts"
import type { Text } from "../../workbook/manifest.ts"
import { LINES } from "../../workbook/storm/clients.ts"
import { type Plan, planStorm } from "../../workbook/storm/plan.ts"
import { type Problem, planText, problemsOf } from "../../workbook/storm/report.ts"
import { LIMITS, LISTENING } from "../../workbook/storm/servers.ts"
import { shrink } from "../../workbook/storm/shrink.ts"
import { raise } from "../../workbook/storm/storm.ts"

/** It kills children, has forks that fail and a system without memory, interrupts every kind of call and cuts writes. */
const SEED = 19
const CLIENTS = 60
const SHRINK_RUNS = 6

const NOTHING: Text = { en: "", ko: "" }

export const seedChecks: StepChecks = {
  "6.6k": async (scene) => {
    const survive = survivor(scene)
    const plan = planStorm(SEED, CLIENTS)
    const [problem] = await survive(plan)
    if (problem === undefined) return
    const values = { seed: SEED, problem: problem.text, clients: CLIENTS }
    // What a process has thrown says more than what came of it.
    if (scene.child().trouble() !== undefined) throw new Diagnosis("E6-STORM", { ...values, least: NOTHING })
    // Of a server that ends by itself its last words say more than the weather.
    if (problem.kind === "ended") throw conclude("E6-STORM", { ...values, least: NOTHING })
    const fails = async (smaller: Plan) => (await survive(smaller)).some(({ kind }) => kind === problem.kind)
    const least = planText(await shrink(plan, fails, SHRINK_RUNS))
    throw conclude("E6-STORM", {
      ...values,
      least: { en: `This was enough: ${least}`, ko: `이것만으로 충분했습니다: ${least}` },
    })
  },
}

/** Raises storms one after another, each against a server of its own. */
function survivor(scene: Scene): (plan: Plan) => Promise<Problem[]> {
  let before: Child | undefined
  return async (plan) => {
    before?.trace.close()
    const child = await scene.start("program", { args: ["0"] }, { faults: plan.faults, limits: LIMITS })
    before = child
    const port = await scene.need("serverStart", () => LISTENING.exec(child.printed())?.[1])
    const after = await raise(child, plan, { port: Number(port), dialect: LINES })
    if (after.open !== undefined) throw new NotStarted(after.open.part, after.open.task)
    return problemsOf(after)
  }
}
