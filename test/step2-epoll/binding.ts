// Part 2.6: the reader's own binding, compiled and loaded in place of ours.

import { join } from "node:path"
import { EBADF, EEXIST, EINVAL, ENOENT, EPOLLIN, EPOLLOUT } from "#sys"
import { buildBinding } from "../../native/build.mjs"
import { taskAt } from "../../workbook/grader/place.ts"
import type { StepChecks } from "../../workbook/grader/run.ts"
import { isStuck, type Scene } from "../../workbook/grader/scene.ts"
import { conclude, Diagnosis } from "../../workbook/grader/verdict.ts"
import { DATA, FEW, QUIET_TIMEOUTS, READY } from "./answers.ts"

interface Tried {
  epollFd: string
  added: boolean
  /** Of an instance made with EPOLL_CLOEXEC, and of one made with no flags. */
  closesOnExec: string[]
  errors: { create: number; addTwice: number; modStranger: number; waitNothing: number }
  ready: string
  /** What it returned when asked for FEW. */
  few: string
  events: { mask: number; data: number }[]
  room: string
  intact: boolean
}

/** Compiles addon/epoll.c of the graded folder, once for all checks. @returns the environment that loads it */
async function compile(scene: Scene): Promise<Record<string, string>> {
  const { file, ok, said } = await scene.once("binding", async (folder) => {
    const file = join(folder, "binding.node")
    return { file, ...(await buildBinding(join(scene.implementation, "addon/epoll.c"), file)) }
  })
  if (!ok) throw compileError(said, join(scene.implementation, "addon"))
  return { ECHOBOOK_BINDING: file }
}

/** The compiler's first error, with the line and the caret that it printed under it. */
function compileError(said: string, folder: string): Diagnosis {
  const lines = said.split("\n")
  const at = lines.findIndex((line) => /: (fatal )?error:/.test(line))
  const [, where = "?", message = said.trim()] =
    /([\w.-]+:\d+:\d+): (?:fatal )?error: (.*)$/.exec(lines[at] ?? "") ?? []
  const frame = lines.slice(at + 1, at + 3).filter((line) => /^\s*\d*\s*\|/.test(line))
  // A missing return is reported behind the region, at the closing brace: gcc names the function itself.
  const named = /In function '(js_epoll_\w+)':/.exec(
    lines.slice(0, at).findLast((line) => line.includes("In function")) ?? "",
  )
  const task = named?.[1] ?? taskAt(folder, where) ?? "js_epoll_create1"
  return new Diagnosis("E2-ADDON-COMPILE", { where, message, task }, "crashed", frame.join("\n") || undefined)
}

async function tryBinding(scene: Scene): Promise<Tried> {
  await scene.start("binding", null, { env: await compile(scene), hidesCalls: true })
  return await scene.value<Tried>("returning")
}

export const bindingChecks: StepChecks = {
  "2.6a": async (scene) => {
    const { epollFd, added, closesOnExec } = await tryBinding(scene)
    if (!(Number(epollFd) >= 0) || !added) throw new Diagnosis("E2-ADDON-CALLS", { epollFd, added: String(added) })
    const [cloexec = "", none = ""] = closesOnExec
    if (cloexec !== "true" || none !== "false") throw new Diagnosis("E2-ADDON-FLAGS", { cloexec, none })
  },

  "2.6b": async (scene) => {
    const { errors } = await tryBinding(scene)
    const expected = { create: -EINVAL, addTwice: -EEXIST, modStranger: -ENOENT, waitNothing: -EBADF }
    const wrong = Object.entries(expected).find(([name, value]) => errors[name as keyof typeof errors] !== value)
    if (wrong === undefined) return
    const [name, value] = wrong
    const calls = {
      create: "epoll_create1",
      addTwice: "epoll_ctl",
      modStranger: "epoll_ctl",
      waitNothing: "epoll_wait",
    }
    const call = calls[name as keyof typeof calls]
    throw new Diagnosis("E2-ADDON-ERRNO", { call, expected: value, got: String(errors[name as keyof typeof errors]) })
  },

  "2.6c": async (scene) => {
    const { ready, few, events } = await tryBinding(scene)
    const expected = Array.from({ length: READY }, (_, i) => ({
      mask: i === 0 ? EPOLLIN | EPOLLOUT : EPOLLOUT,
      data: DATA + i,
    }))
    const at = expected.findIndex((event, i) => JSON.stringify(event) !== JSON.stringify(events[i]))
    if (at === -1 && !(Number(few) > 0 && Number(few) <= FEW)) throw new Diagnosis("E2-ADDON-MOST", { few, asked: FEW })
    if (at === -1) return
    const masks = (list: Tried["events"]) => JSON.stringify(list.map(({ mask }) => mask).sort((a, b) => a - b))
    const known = new Set(expected.map(({ data }) => data))
    if (masks(events) === masks(expected) && !events.some(({ data }) => known.has(data)))
      throw new Diagnosis("E2-ADDON-DATA", { expected: DATA, got: events[0]?.data ?? 0 })
    const text = (list: Tried["events"]) =>
      list
        .slice(at, at + 2)
        .map(({ mask, data }) => `[${mask}, ${data}]`)
        .join(", ")
    throw new Diagnosis("E2-ADDON-EVENTS", { ready, expected: text(expected), got: text(events) })
  },

  "2.6d": async (scene) => {
    const { room, intact } = await tryBinding(scene)
    if (!intact || !(Number(room) <= 2 || room.startsWith("thrown")))
      throw new Diagnosis("E2-ADDON-OVERRUN", { room, overwritten: String(!intact) })
  },

  "2.6e": async (scene) => {
    await scene.start("crowdedBinding", null, { env: await compile(scene), limits: { nofile: 2048 }, hidesCalls: true })
    const got = await scene.value<{ ready: string; filled: number }>("returning").catch((error: unknown) => {
      if (error instanceof Diagnosis && error.code === "E0-SIGNAL") return undefined
      throw error
    })
    const { ready, filled } = got ?? { ready: String(scene.child().ending()?.signal), filled: -1 }
    if (Number(ready) !== filled || filled === 0) throw conclude("E2-ADDON-STACK", { ready })
  },

  "2.6f": async (scene) => {
    const child = await scene.start("quietBinding", null, { env: await compile(scene), hidesCalls: true })
    for (const [nth, passed] of QUIET_TIMEOUTS.entries()) {
      const quiet = await scene.wait(() => child.values[nth] as string | undefined)
      if (isStuck(quiet) && quiet.kind !== "ended") throw conclude("E2-ADDON-TIMEOUT", { passed })
      if (quiet !== "0")
        throw isStuck(quiet) ? scene.giveUp(quiet, "returning") : new Diagnosis("E2-ADDON-TIMEOUT", { passed })
    }
  },

  "2.6g": async (scene) => {
    await scene.start("serve", {}, { env: await compile(scene) })
    const port = await scene.value<number>("port")
    for (const text of ["one", "two"]) {
      const peer = await scene.connect(port)
      await scene.send(peer, text)
      const stuck = await scene.receive(peer, text.length)
      if (peer.bytes.toString() !== text)
        throw scene.giveUp(stuck ?? (await scene.wait<never>(() => undefined)), "answer")
    }
    if (!(await sleeps(scene))) throw new Diagnosis("E2-ADDON-TIMEOUT", { passed: -1 })
  },
}

/** Whether the program comes to sleep: 25 looks in a row that find it so, within 2000. The trace has none of its calls. */
async function sleeps(scene: Scene): Promise<boolean> {
  let looks = 0
  let row = 0
  const done = await scene.wait(() => {
    row = scene.child().mainThreadState() === "S" ? row + 1 : 0
    looks++
    return row >= 25 || looks > 2000 || undefined
  })
  // Given up because it has been asleep for long: on a busy machine 25 looks take a while.
  if (isStuck(done)) return done.kind === "idle" || done.kind === "blocked"
  return row >= 25
}
