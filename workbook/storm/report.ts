// What a storm has left, in words.

import type { Text } from "../manifest.ts"
import type { Fate } from "./clients.ts"
import type { Plan } from "./plan.ts"
import { type Aftermath, MOST_GROWN_KIB } from "./storm.ts"

/** What a server must not do. */
export type ProblemKind = "threw" | "ended" | "harm" | "stop" | "left" | "memory"

export interface Problem {
  readonly kind: ProblemKind
  readonly text: Text
}

/** What a server has done that it must not; empty: it has survived. */
export function problemsOf(after: Aftermath): Problem[] {
  const { threw } = after
  const thrown: Problem[] = threw === undefined ? [] : [{ kind: "threw", text: { en: threw, ko: threw } }]
  const ended = endedTexts(after).map((text): Problem => ({ kind: "ended", text }))
  const harm = harmTexts(after).map((text): Problem => ({ kind: "harm", text }))
  const stop = stopTexts(after).map((text): Problem => ({ kind: "stop", text }))
  // Clients that were harmed, and a server that does not stop, explain what is left; it is no problem of its own.
  return after.stopped === undefined || harm.length > 0
    ? [...thrown, ...ended, ...harm, ...stop]
    : [...thrown, ...ended, ...harm, ...stop, ...leftOf(after)]
}

function harmTexts({ harmed }: Aftermath): Text[] {
  const texts = harmed.slice(0, 3).map(({ client, fate }) => fateText(client, fate))
  const more = harmed.length - texts.length
  if (more > 0)
    texts.push({ en: `so it went with ${more} more clients`, ko: `이런 클라이언트가 ${more}개 더 있습니다` })
  return texts
}

/** Of a server that was gone before it was told to stop: its last words say why. */
function endedTexts(after: Aftermath): Text[] {
  if (after.outlived) return []
  const end = endText(after)
  const last = after.printed.split("\n").findLast((line) => !/^listening /.test(line)) ?? ""
  const words = last === "" ? "" : `: ${last}`
  return [
    {
      en: `it ended before it was told to, with ${end}${words}`,
      ko: `멈추라고 하기 전에 끝났습니다. 끝난 방식: ${end}${words}`,
    },
  ]
}

function stopTexts(after: Aftermath): Text[] {
  const { stopped, outlived, leftBehind } = after
  const end = endText(after)
  const texts: Text[] = []
  if (stopped === undefined)
    texts.push({ en: "it did not stop after SIGTERM", ko: "SIGTERM을 보내도 멈추지 않았습니다" })
  else if (outlived && end !== "0") texts.push({ en: `it ended with ${end}`, ko: `끝난 방식: ${end}` })
  if (leftBehind > 0) texts.push({ en: `processes left behind: ${leftBehind}`, ko: `남겨진 프로세스: ${leftBehind}` })
  return texts
}

function leftOf({ descriptors, children, zombies, grownKiB }: Aftermath): Problem[] {
  const problems: Problem[] = []
  const left = (text: Text) => problems.push({ kind: "left", text })
  if (descriptors > 0)
    left({ en: `descriptors not closed: ${descriptors}`, ko: `닫지 않은 디스크립터: ${descriptors}` })
  if (children > 0)
    left({
      en: `children that are still there: ${children}, of which zombies: ${zombies}`,
      ko: `아직 남은 자식: ${children}, 그 가운데 좀비: ${zombies}`,
    })
  if (grownKiB > MOST_GROWN_KIB)
    problems.push({
      kind: "memory",
      text: { en: `memory grown by ${grownKiB} KiB`, ko: `늘어난 메모리: ${grownKiB} KiB` },
    })
  return problems
}

function fateText(client: number, fate: Fate): Text {
  switch (fate.kind) {
    case "lost":
      return {
        en: `client ${client}: the connection ended after ${fate.bytes} of ${fate.of} bytes`,
        ko: `클라이언트 ${client}: ${fate.of}바이트 가운데 ${fate.bytes}바이트만 받고 연결이 끝났습니다`,
      }
    case "wrong":
      return {
        en: `client ${client}: wrong bytes from byte ${fate.at} on`,
        ko: `클라이언트 ${client}: ${fate.at}번째 바이트부터 다른 것이 왔습니다`,
      }
    case "unanswered":
      return {
        en: `client ${client}: nothing came any more after ${fate.bytes} of ${fate.of} bytes`,
        ko: `클라이언트 ${client}: ${fate.of}바이트 가운데 ${fate.bytes}바이트를 받은 뒤로 아무것도 오지 않았습니다`,
      }
    default:
      return {
        en: `client ${client}: refused again and again`,
        ko: `클라이언트 ${client}: 거듭 거절당했습니다`,
      }
  }
}

/** "0", "1" or "SIGKILL"; "-" when it has not stopped. */
export function endText({ stopped }: Aftermath): string {
  if (stopped === undefined) return "-"
  return stopped.signal ?? String(stopped.exitCode ?? stopped.reason)
}

/** What befell the server, one line for each: rules of the fault plan, bad clients, blows. */
export function planLines({ faults, clients, blows }: Plan): string[] {
  const bad = clients.filter(({ kind }) => kind !== "good")
  return [
    ...faults,
    ...bad.map(({ index, kind }) => `client ${index} ${kind}`),
    ...blows.map(({ after, kind }) => `${kind} after ${after} clients`),
  ]
}

/** The same on one line, for a verdict: "close chance 5% seed 3 after -EINTR; client 7 vanishes". */
export function planText(plan: Plan, most = 5): string {
  const lines = planLines(plan)
  const more = lines.length > most ? [`... (${lines.length - most} more)`] : []
  return lines.length === 0 ? "-" : [...lines.slice(0, most), ...more].join("; ")
}
