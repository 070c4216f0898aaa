// What holds in every check with a loop, whatever the check itself looks for: a descriptor that was closed is not used
// again, and a program that died says why.

import { EBADF, EEXIST, ENOENT, EPOLLOUT, errnoName } from "#sys"
import { placeOf } from "../../runtime/place.ts"
import { WAITS } from "../../workbook/grader/at-rest.ts"
import { either } from "../../workbook/grader/either-call.ts"
import { taskAt } from "../../workbook/grader/place.ts"
import type { CheckBody, StepChecks } from "../../workbook/grader/run.ts"
import type { Scene } from "../../workbook/grader/scene.ts"
import { conclude, Diagnosis } from "../../workbook/grader/verdict.ts"
import type { Text } from "../../workbook/manifest.ts"
import { constantName } from "../../workbook/trace/names.ts"
import { epollEvents } from "../../workbook/trace/preview.ts"
import { lateCall } from "./closed.ts"

/** Looks in a row that must find the program asleep after the same call. */
const QUIET_LOOKS = 25

export function guarded(checks: StepChecks): StepChecks {
  return Object.fromEntries(Object.entries(checks).map(([id, body]) => [id, guard(id, body)]))
}

function guard(id: string, body: CheckBody): CheckBody {
  const edge = id.startsWith("2.4")
  return async (scene) => {
    try {
      await body(scene)
      await comeToRest(scene)
    } catch (error) {
      if (error instanceof Diagnosis && error.conclusive) throw error
      throw (await causeOf(scene, id)) ?? error
    }
    mustNotBeLate(scene, edge)
  }
}

function usedAfterClose({ record, fd, task }: NonNullable<ReturnType<typeof lateCall>>): Diagnosis {
  return conclude("E2-AFTER-CLOSE", { call: record.call, fd, task })
}

/** A call on a descriptor that was closed before ends the check: what comes of it is chance. */
export function mustNotBeLate(scene: Scene, edge = false): void {
  const late = lateCall(scene.records(), edge)
  if (late !== undefined) throw usedAfterClose(late)
}

/** The peer may know the end of a connection before the program has made its next call. */
async function comeToRest(scene: Scene): Promise<void> {
  const { trace, mainThreadState, ending } = scene.child()
  let count = -1
  let looks = 0
  await scene.wait(() => {
    const sleeps = mainThreadState() === "S"
    const last = trace.last()
    if (sleeps && last?.open === true && WAITS.has(last.call)) return true
    looks = sleeps && trace.count() === count ? looks + 1 : 0
    count = trace.count()
    return looks >= QUIET_LOOKS || ending() !== undefined || undefined
  })
}

/** What a program that has thrown died of, where its calls say more than the error. */
async function causeOf(scene: Scene, id: string): Promise<Diagnosis | undefined> {
  await comeToRest(scene).catch(() => undefined) // rethrows the trouble that is looked at here
  const trouble = scene.child().trouble()
  if (trouble?.kind === "todo")
    return id.startsWith("2.2") && trouble.part === "2.3" ? needless(scene, trouble.task) : undefined
  if (trouble?.kind !== "threw") return undefined
  const records = scene.records()
  const late = lateCall(records, id.startsWith("2.4"))
  if (late !== undefined) return usedAfterClose(late)
  const failed = records.findLast(({ call, result }) => call === "epoll_ctl" && result < 0)
  const reason = failed === undefined ? undefined : CTL_ERRORS.get(-failed.result)
  if (failed === undefined || reason === undefined || !trouble.error.startsWith("SyscallError: epoll_ctl"))
    return undefined
  const where = placeOf(trouble.stack)
  if (where === undefined) return undefined
  const task = taskAt(scene.implementation, where) ?? "updateInterest"
  const [, op = 0, fd = -1] = failed.numbers
  return conclude("E2-CTL-FAILS", {
    where,
    task,
    op: constantName("EPOLL_CTL", op),
    fd,
    errno: errnoName(failed.result),
    reason,
  })
}

/** What epoll_ctl() means by its errors. epoll_ctl(2) */
const CTL_ERRORS: ReadonlyMap<number, Text> = new Map([
  [
    EEXIST,
    {
      en: "it is in the set already, and what is there is changed with EPOLL_CTL_MOD",
      ko: "이미 관심 집합에 있습니다. 있는 것은 EPOLL_CTL_MOD로 바꿉니다",
    },
  ],
  [
    ENOENT,
    {
      en: "it was never added to this set, or another descriptor was meant",
      ko: "이 관심 집합에 넣은 적이 없거나, 다른 디스크립터를 넘겼습니다",
    },
  ],
  [EBADF, { en: "no open descriptor has this number", ko: "이 번호로 열려 있는 디스크립터가 없습니다" }],
])

/** Part 2.2 came to a function of part 2.3, although no message here is long enough for that. */
function needless(scene: Scene, task: string): Diagnosis | undefined {
  const records = scene.records()
  const last = either(records, "write").at(-1)
  const asked = last?.numbers[1] ?? 0
  if (task === "keepUnsent")
    return last === undefined || last.result < asked
      ? undefined
      : conclude("E2-NOTHING-LEFT", { taken: last.result, asked })
  const ended = either(records, "read").at(-1)?.result === 0
  const answered = last !== undefined && last.result === asked
  // Whoever keeps every answer first, and writes it when EPOLLOUT comes, needs part 2.3 indeed.
  if (task === "updateInterest")
    return ended || answered ? conclude("E2-NOTHING-UNSENT", { call: task, task: "readable" }) : undefined
  const waited = records.findLast(({ call, result }) => call === "epoll_wait" && result > 0)
  const mask = waited === undefined ? 0 : (epollEvents(waited)[0]?.events ?? 0)
  if ((mask & EPOLLOUT) === 0) return conclude("E2-NOTHING-UNSENT", { call: task, task: "turn" })
  const count = records.filter(({ call }) => call === "epoll_wait").length
  return conclude("E2-OUT-ARMED", { count, mask: constantName("EPOLL", mask) })
}
