// What the lab "eintr" has found as text.

import { styleText } from "node:util"
import { displayWidth, padEnd } from "../../workbook/cli/columns.ts"
import { machineText } from "../../workbook/machine.ts"
import type { Lang, Text } from "../../workbook/manifest.ts"
import type { EintrResult } from "./eintr.ts"

/** What blocks; of a way that is not here, its name. */
const NAMES: Readonly<Record<string, Text>> = {
  accept4: { en: "accept4", ko: "accept4" },
  connect: { en: "connect, the queue is full", ko: "connect, 큐가 가득 참" },
  "read socket": { en: "read or recv, a connection", ko: "read나 recv, 연결" },
  "recv SO_RCVTIMEO": { en: "recv, with SO_RCVTIMEO", ko: "recv, SO_RCVTIMEO를 건 연결" },
  "recv MSG_WAITALL": {
    en: "recv, MSG_WAITALL, 3 of 10 bytes there",
    ko: "recv, MSG_WAITALL, 10바이트 중 3바이트가 와 있음",
  },
  "write socket": { en: "write, 64 MiB, a peer that does not read", ko: "write, 64 MiB, 읽지 않는 상대" },
  "read pipe": { en: "read, a pipe", ko: "read, 파이프" },
  "write pipe": { en: "write, a full pipe", ko: "write, 가득 찬 파이프" },
  "open fifo": { en: "open, a named pipe", ko: "open, 이름 있는 파이프" },
  "read eventfd": { en: "read, an eventfd", ko: "read, eventfd" },
  "read timerfd": { en: "read, a timerfd", ko: "read, timerfd" },
  "read signalfd": { en: "read, a signalfd", ko: "read, signalfd" },
  waitpid: { en: "waitpid", ko: "waitpid" },
  flock: { en: "flock", ko: "flock" },
  lockf: { en: "lockf", ko: "lockf" },
  pthread_mutex_lock: { en: "pthread_mutex_lock", ko: "pthread_mutex_lock" },
  poll: { en: "poll", ko: "poll" },
  ppoll: { en: "ppoll", ko: "ppoll" },
  epoll_wait: { en: "epoll_wait", ko: "epoll_wait" },
  sigtimedwait: { en: "sigtimedwait", ko: "sigtimedwait" },
}

/** The whole output for a terminal. */
export function formatEintr({ machine, calls }: EintrResult, lang: Lang): string {
  const words = {
    en: {
      title: "A call blocks, and a signal comes whose handler does nothing",
      plain: "without SA_RESTART",
      restart: "with SA_RESTART",
      goesOn: "begins anew",
      count: (n: number) => `returns ${n.toLocaleString("en-US")}`,
      never: (n: number) => `${n} of ${calls.length} calls return in spite of SA_RESTART.`,
    },
    ko: {
      title: "블로킹된 호출에, 아무 일도 하지 않는 핸들러의 시그널이 옵니다",
      plain: "SA_RESTART 없이",
      restart: "SA_RESTART로",
      goesOn: "다시 시작",
      count: (n: number) => `${n.toLocaleString("en-US")} 반환`,
      never: (n: number) => `호출 ${calls.length}가지 가운데 ${n}가지는 SA_RESTART를 주어도 돌아옵니다.`,
    },
  }[lang]
  const text = (outcome: EintrResult["calls"][number]["plain"]) => {
    if (outcome === "EINTR") return "-EINTR"
    return outcome === "goes on" ? words.goesOn : words.count(outcome)
  }
  const rows = [
    ["", words.plain, words.restart],
    ...calls.map(({ way, plain, restart }) => [NAMES[way]?.[lang] ?? way, text(plain), text(restart)]),
  ]
  const width = (column: number) => Math.max(...rows.map((row) => displayWidth(row[column] ?? "")))
  const lines = rows.map((row) => `  ${row.map((cell, at) => padEnd(cell, width(at))).join("   ")}`.trimEnd())
  return [
    machineText(machine),
    `${styleText("bold", words.title)}\n${lines.join("\n")}`,
    words.never(calls.filter(({ restart }) => restart !== "goes on").length),
  ].join("\n\n")
}
