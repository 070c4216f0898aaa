// A supervisor that does what the check says, and what its workers have said. Shared by parts 5.3 and 5.6.

import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { isStuck, type Scene, type Stuck } from "../../workbook/grader/scene.ts"
import { Diagnosis } from "../../workbook/grader/verdict.ts"
import type { TraceRecord } from "../../workbook/trace/file.ts"
import type { Born, Ready, Reply } from "./pool-scenes.ts"

export interface ToldPool {
  /** The parent. */
  readonly pid: number
  /** Tells a line and waits for the reply. @throws Diagnosis when there is none */
  order(line: string): Promise<Reply>
  /** Tells a line; returns what waits for its reply, and says why there is none. `meanwhile` runs at each look. */
  begin(line: string, meanwhile?: () => void): () => Promise<Reply | Stuck>
  /** The nth worker (from 0) that has begun to work. */
  born(nth: number): Promise<Born | Stuck>
  /** The same, of which the check is not about. @throws Diagnosis when it does not come */
  needBorn(nth: number): Promise<Born>
  births(): Born[]
  readies(): Ready[]
  open(gate: string): void
  /** Waits until the parent is inside this call. */
  sleepsIn(call: string): Promise<TraceRecord | Stuck>
  /** The parent's own calls so far, from a record on. */
  calls(call: string, from?: number): TraceRecord[]
  /** Waits until this worker has ended: a zombie, or gone. */
  ended(pid: number): Promise<true | Stuck>
}

/** Starts the supervisor under test. */
export async function startPool(scene: Scene, slots: number, faults: readonly string[] = []): Promise<ToldPool> {
  await scene.start("pool", { slots, folder: scene.folder }, { faults })
  const { main } = await scene.value<{ main: number }>("serverStart")
  let lines = 0
  const reply = (said: number) => {
    const replies = valuesWith<Reply>(scene, "said")
    if (replies.some(({ by }) => by !== main)) throw new Diagnosis("E5-WORKER-RETURNS")
    return replies.find((one) => one.said === said)
  }
  const begin = (line: string, meanwhile?: () => void) => {
    scene.tell(line)
    const said = lines++
    return () =>
      scene.wait(() => {
        meanwhile?.()
        return reply(said)
      })
  }
  const births = () => valuesWith<Born>(scene, "born")
  return {
    pid: main,
    begin,
    births,
    async order(line) {
      const found = await begin(line)()
      if (isStuck(found)) throw scene.giveUp(found, "returning")
      return found
    },
    born: (nth) => scene.wait(() => births()[nth]),
    needBorn: (nth) => scene.need("worker", () => births()[nth]),
    readies: () => valuesWith<Ready>(scene, "ready"),
    open: (gate) => writeFileSync(join(scene.folder, gate), ""),
    sleepsIn: (call) => scene.wait(() => sleepsIn(scene, main, call)),
    calls: (call, from = 0) =>
      scene.records().filter((one) => one.call === call && one.pid === main && one.index >= from),
    ended: (pid) => scene.wait(() => hasEnded(scene, pid)),
  }
}

/** The reports that have this property, in order. */
export function valuesWith<T>(scene: Scene, property: string): T[] {
  return scene.child().values.filter((value) => typeof value === "object" && value !== null && property in value) as T[]
}

/** The call that a process is inside, when it is this one. */
export function sleepsIn(scene: Scene, pid: number, call: string): TraceRecord | undefined {
  const last = scene.child().trace.last(pid)
  return last?.open === true && last.call === call ? last : undefined
}

/** Whether a process has ended: a zombie, or gone. */
export function hasEnded(scene: Scene, pid: number): true | undefined {
  const found = scene
    .child()
    .descendants()
    .find((one) => one.pid === pid)
  return found === undefined || found.state === "Z" || undefined
}

/** A wait that ended because nothing more can happen, and not because the program broke. */
export function waits(stuck: Stuck): boolean {
  return stuck.kind === "blocked" || stuck.kind === "idle" || stuck.kind === "repeating"
}
