// Part 6.1: the ends of children.

import { SIGKILL, SIGUSR1 } from "#sys"
import type { StepChecks } from "../../workbook/grader/run.ts"
import type { Scene } from "../../workbook/grader/scene.ts"
import { Diagnosis } from "../../workbook/grader/verdict.ts"
import {
  CHLD,
  fork,
  hearsNow,
  hex,
  MANY,
  mustBeTaken,
  openGate,
  openSignals,
  sleeps,
  startEnds,
  type ToldEnds,
  takes,
} from "./told-ends.ts"

export const endsChecks: StepChecks = {
  "6.1a": async (scene) => {
    const told = await startEnds(scene)
    // What each leaves behind: an exit status, or the number of a signal. waitpid(2)
    const expected = new Map<number, number>()
    for (let i = 0; i < MANY - 2; i++) expected.set(await fork(told, i, "gate"), i << 8)
    for (const [name, signum] of [["SIGKILL", SIGKILL] as const, ["SIGUSR1", SIGUSR1] as const]) {
      const pid = await fork(told, 0, "never")
      expected.set(pid, signum)
      process.kill(pid, name)
    }
    openGate(scene)
    await zombies(scene, MANY)
    const { returned, ended } = await takes(scene, told, { ended: MANY, others: 0 })
    mustBeTaken(scene, ended.length)
    mustTellEach(ended, [...expected.keys()])
    const wrong = ended.find(([pid, wstatus]) => wstatus !== expected.get(pid))
    if (wrong !== undefined)
      throw new Diagnosis("E6-WSTATUS", { expected: hex(expected.get(wrong[0])), saw: hex(wrong[1]) })
    mustCount(returned, MANY)
    await takesNone(scene, told, 0)
  },

  "6.1b": async (scene) => {
    const told = await startEnds(scene)
    await takesNone(scene, told, 0)
    const [gone, runs, stopped] = [
      await fork(told, 3, "gate"),
      await fork(told, 0, "never"),
      await fork(told, 0, "never"),
    ]
    process.kill(stopped, "SIGSTOP")
    await scene.need("start", () => stateOf(scene, stopped) === "T" || undefined)
    openGate(scene)
    await zombies(scene, 1)
    const { returned, ended } = await takes(scene, told, { ended: 1, others: 2 })
    if (ended.some(([pid]) => pid === stopped)) throw new Diagnosis("E6-STOPPED-ENDS")
    mustTellEach(ended, [gone])
    mustCount(returned, 1)
    await takesNone(scene, told, 2)
    for (const pid of [runs, stopped]) process.kill(pid, "SIGKILL")
    await zombies(scene, 2)
    mustTellEach((await takes(scene, told, { ended: 2, others: 0 })).ended, [runs, stopped])
  },

  "6.1j": async (scene) => {
    const told = await startEnds(scene)
    await openSignals(told)
    for (let i = 0; i < MANY; i++) await fork(told, 0, "gate")
    await sleeps(scene, told, { line: "wait 0 -1", timeoutMs: -1 })
    // All of them end while it cannot look: the kernel keeps one SIGCHLD.
    process.kill(told.pid, "SIGSTOP")
    await scene.need("idle", () => scene.child().mainThreadState() === "T" || undefined)
    openGate(scene)
    await scene.need("endOfBatch", () => {
      const left = scene.child().descendants()
      return left.every(({ state }) => state === "Z") || undefined
    })
    if (scene.child().descendants().length < MANY) throw new Diagnosis("E6-CHLD-IGNORED")
    process.kill(told.pid, "SIGCONT")
    await hearsNow(scene, told, CHLD)
    const { ended } = await takes(scene, told, { ended: MANY, others: 0 })
    mustBeTaken(scene, ended.length)
    await sleeps(scene, told, { line: "wait 0 -1", timeoutMs: -1 })
  },
}

function stateOf(scene: Scene, pid: number): string | undefined {
  return scene
    .child()
    .descendants()
    .find((one) => one.pid === pid)?.state
}

/** Waits until so many children have ended. */
async function zombies(scene: Scene, count: number): Promise<void> {
  await scene.need("endOfBatch", () => {
    const dead = scene
      .child()
      .descendants()
      .filter(({ state }) => state === "Z")
    return dead.length === count || undefined
  })
}

async function takesNone(scene: Scene, told: ToldEnds, others: number): Promise<void> {
  const { returned, ended } = await takes(scene, told, { ended: 0, others })
  mustTellEach(ended, [])
  mustCount(returned, 0)
}

function mustCount(returned: unknown, expected: number): void {
  if (returned !== expected) throw new Diagnosis("E6-TAKEN-COUNT", { expected, returned: String(returned) })
}

function mustTellEach(ended: readonly (readonly [number, number])[], pids: readonly number[]): void {
  const told = ended.map(([pid]) => pid).sort((a, b) => a - b)
  const expected = pids.toSorted((a, b) => a - b)
  if (told.join() !== expected.join())
    throw new Diagnosis("E6-END-UNTOLD", { expected: expected.length, told: told.length })
}
