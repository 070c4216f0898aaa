// Part 7.3: children that are handed their connections. What each scene does is in pass-scenes.ts.

import { EBADF } from "#sys"
import type { StepChecks } from "../../workbook/grader/run.ts"
import { isBusy, isStuck, type Scene, type Stuck } from "../../workbook/grader/scene.ts"
import { conclude, Diagnosis } from "../../workbook/grader/verdict.ts"
import type { Text } from "../../workbook/manifest.ts"
import { parseFault } from "../../workbook/trace/faults.ts"
import type { Passed, Served, Standing } from "./fds-facts.ts"
import { onReceives, onSends, startFds, type ToldFds } from "./told-fds.ts"
import { workersCheck } from "./workers.ts"

const SAW = {
  returned: { en: "it returned", ko: "반환함" },
  empty: { en: "without the connection in it", ko: "연결이 없는 메시지" },
  long: { en: "that is longer than a child expects", ko: "자식이 기대하는 것보다 긴 메시지" },
  nothing: { en: "nothing", ko: "없음" },
  odd: { en: "something else than one byte", ko: "바이트 하나가 아닌 것" },
  nobody: { en: "nobody got the connection", ko: "아무도 연결을 받지 못함" },
  threw: { en: "it threw", ko: "예외를 던짐" },
  passed: { en: "has passed on", ko: "넘긴 연결" },
  unpassed: { en: "could pass to nobody", ko: "아무에게도 넘기지 못한 연결" },
  wrongFile: { en: "something else", ko: "다른 것" },
  around: { en: "it calls the same again and again", ko: "같은 호출을 되풀이함" },
  waits: { en: "it waits", ko: "기다리고 있음" },
} satisfies Record<string, Text>

/** passOn() with children that stand so. */
async function passes(
  scene: Scene,
  told: ToldFds,
  workers: readonly Standing[],
  faults: readonly string[] = [],
): Promise<Passed> {
  const from = scene.child().trace.count()
  const found = await told.ask<Passed>({ do: "pass", workers }, faults)
  if (isStuck(found)) {
    if (found.kind === "repeating" || isBusy(found)) throw conclude("E7-PASS-FOR-EVER", { workers: workers.join(", ") })
    throw scene.giveUp(found, "returning")
  }
  const passed = found.returned as Passed
  const bad = scene
    .child()
    .trace.records(from)
    .filter(({ result }) => result === -EBADF)
  if (bad.some(({ call }) => call === "sendmsg")) throw new Diagnosis("E7-PASS-CLOSED")
  const living = workers.flatMap((standing, i) => (standing === "free" ? [i] : []))
  const gotIt = passed.got.flatMap(({ messages }, i) => (messages > 0 ? [i] : []))
  if (gotIt.some((i) => workers[i] === "busy")) throw new Diagnosis("E7-PASSON-BUSY")
  if (gotIt.length > 1) throw new Diagnosis("E7-PASS-TWICE", { count: gotIt.length })
  if (passed.threw !== null || (living.length > 0 && gotIt.length === 0)) {
    const saw = passed.threw === null ? SAW.nobody : SAW.threw
    throw new Diagnosis("E7-PASS-GONE", { workers: workers.join(", "), saw })
  }
  if (gotIt.some((i) => passed.got[i]?.connections !== 1)) throw new Diagnosis("E7-PASS-EMPTY", { saw: SAW.empty })
  if (gotIt.some((i) => passed.got[i]?.long !== 0)) throw new Diagnosis("E7-PASS-EMPTY", { saw: SAW.long })
  const expected = living.map((i) => gotIt.includes(i))
  const noted = living.map((i) => passed.busy[i] === true)
  if (expected.some((busy, i) => busy !== noted[i]))
    throw new Diagnosis("E7-PASS-NOTED", { expected: expected.join(" "), saw: noted.join(" ") })
  if (passed.left > 0) throw new Diagnosis("E7-PASSON-KEEPS", { what: gotIt.length > 0 ? SAW.passed : SAW.unpassed })
  if (bad.some(({ call }) => call === "close")) throw new Diagnosis("E7-PASSON-CLOSES")
  return passed
}

const PARENT_GONE: Text = {
  en: "The parent closed its end of the channel, between two clients or while one was served.",
  ko: "클라이언트 사이에, 또는 응대하는 동안 부모가 채널의 자기 쪽 끝을 닫았습니다.",
}
const ALWAYS_FAILS: Text = {
  en: "A child waited for its next connection, and receiving failed each time: -ECONNRESET.",
  ko: "자식이 다음 연결을 기다렸고, 받을 때마다 -ECONNRESET으로 실패했습니다.",
}

/** serveFrom() should have returned. */
function staysOn(scene: Scene, stuck: Stuck, when = PARENT_GONE): Diagnosis {
  if (stuck.kind === "ended" || stuck.kind === "starting") return scene.giveUp(stuck, "returning")
  return conclude("E7-CHILD-STAYS", { when, saw: stuck.kind === "blocked" ? SAW.waits : SAW.around })
}

/** Whether DONE was sent while the connection was open. Who closes in another way than by #sys is not seen here. */
function saysDoneFirst(scene: Scene, { channelFd, connFd }: Served): boolean {
  const calls = scene.records()
  const served = calls.findIndex(({ call, numbers }) => call === "recvmsg" && numbers[0] === channelFd)
  const then = served < 0 ? [] : calls.slice(served)
  const closed = then.findIndex(({ call, numbers }) => call === "close" && numbers[0] === connFd)
  const done = then.findIndex(({ call, numbers }) => onSends("").includes(`${call} `) && numbers[0] === channelFd)
  return closed >= 0 && done >= 0 && done < closed
}

export const dispatchChecks: StepChecks = {
  "7.3e": async (scene) => {
    await scene.start("passServe")
    const values = () => scene.child().values as readonly Served[]
    const found = await scene.wait(() => values().find(({ at }) => at === "returned"))
    const serves = values().filter(({ at }) => at === "serve")
    if (serves.some(({ right }) => !right)) throw new Diagnosis("E7-HANDED-NOTHING", { saw: SAW.wrongFile })
    const [first, second] = serves
    if (first === undefined)
      throw isStuck(found) ? scene.giveUp(found, "worker") : new Diagnosis("E7-HANDED-NOTHING", { saw: SAW.returned })
    if (first.done > 0) throw new Diagnosis("E7-DONE-EARLY")
    const then = second ?? (isStuck(found) ? undefined : found)
    if (then !== undefined && !then.closed) throw new Diagnosis("E7-HANDED-OPEN")
    if (saysDoneFirst(scene, first)) throw new Diagnosis("E7-DONE-OPEN")
    if (then !== undefined && then.done === 0) throw new Diagnosis("E7-DONE-MISSING", { saw: SAW.nothing })
    if (then !== undefined && then.odd > 0) throw new Diagnosis("E7-DONE-MISSING", { saw: SAW.odd })
    if (second === undefined) throw isStuck(found) ? scene.giveUp(found, "worker") : new Diagnosis("E7-HANDED-ONE")
    if (isStuck(found)) throw staysOn(scene, found)
    if (!found.closed) throw new Diagnosis("E7-HANDED-OPEN")
    if (found.done < 2) throw new Diagnosis("E7-DONE-MISSING", { saw: SAW.nothing })
    const left = await scene.wait(() => values().find(({ at }) => at === "left"))
    if (isStuck(left)) throw staysOn(scene, left)
    scene.child().trace.setFaults(onReceives("-> -ECONNRESET").map(parseFault))
    scene.tell("")
    const failed = await scene.wait(() => values().find(({ at }) => at === "failed"))
    if (isStuck(failed)) throw staysOn(scene, failed, ALWAYS_FAILS)
  },

  "7.3f": async (scene) => {
    const told = await startFds(scene, "passOn")
    await passes(scene, told, ["free"])
    await passes(scene, told, ["busy", "free", "free"])
    await passes(scene, told, ["busy"])
    await passes(scene, told, ["gone", "busy", "gone", "free"])
    await passes(scene, told, ["gone", "gone"])
    // It lives, and has not got it.
    await passes(scene, told, ["free", "free"], ["sendmsg #1 -> -ETOOMANYREFS"])
  },

  "7.3g": workersCheck,
}
