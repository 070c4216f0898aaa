// `book lab NAME`: measures something on the reader's machine that the chapter talks about.
//
// Exit codes: 0 measured and kept; 2 the command was wrong, nothing could be measured, or it could not be kept.

import { distance } from "fastest-levenshtein"
import { LabUnavailable } from "../../bench/labs/unavailable.ts"
import type { Lang, Text } from "../manifest.ts"
import { type Answer, readPredictions } from "../predictions.ts"
import { writeState } from "../state.ts"

interface Io {
  readonly lang: Lang
  readonly json: boolean
  /** A first look: less of what takes long, so the figures scatter more. */
  readonly quick: boolean
}

interface Lab {
  readonly title: Text
  /** Measures and shows. @throws LabUnavailable @returns the exit code */
  run(io: Io): Promise<number>
}

/** Their modules are loaded on demand. */
const labs: Readonly<Record<string, Lab>> = {
  cost: {
    title: {
      en: "what a thread, a process and a context switch cost here",
      ko: "이 기계에서 스레드, 프로세스, 문맥 전환에 드는 비용",
    },
    run: async (io) => {
      const { COST_FILE, measureCost } = await import("../../bench/labs/cost.ts")
      const { formatCost } = await import("../../bench/labs/cost-table.ts")
      const result = await measureCost()
      return show(COST_FILE, result, (answers) => formatCost(result, answers, io.lang), io)
    },
  },
  epoll: {
    title: {
      en: "what level and edge report here, and what 10,000 idle connections cost",
      ko: "이 기계에서 레벨과 에지가 알리는 것, 놀고 있는 연결 10,000개에 드는 비용",
    },
    run: async (io) => {
      const { EPOLL_FILE, measureEpoll } = await import("../../bench/labs/epoll.ts")
      const { formatEpoll } = await import("../../bench/labs/epoll-table.ts")
      const result = await measureEpoll()
      return show(EPOLL_FILE, result, (answers) => formatEpoll(result, answers, io.lang), io)
    },
  },
  stall: {
    title: {
      en: "how long a light request waits for heavy ones here, in a loop and with a pool",
      ko: "이 기계에서 가벼운 요청이 무거운 요청을 기다리는 시간, 루프와 풀",
    },
    run: async (io) => {
      const { STALL_FILE, measureStall } = await import("../../bench/labs/stall.ts")
      const { formatStall } = await import("../../bench/labs/stall-table.ts")
      const result = await measureStall(io.quick ? { seconds: 0.3, heavyMs: 50 } : undefined)
      return show(STALL_FILE, result, (answers) => formatStall(result, answers, io.lang), io)
    },
  },
  framing: {
    title: {
      en: "how many reads a write becomes here, what a second small write costs, and two fields of twenty",
      ko: "이 기계에서 write 한 번이 몇 번의 read가 되는지, 작은 write가 하나 더 있으면 얼마나 걸리는지, 필드 스무 개 가운데 둘을 읽는 비용",
    },
    run: async (io) => {
      const { FRAMING_FILE, measureFraming } = await import("../../bench/labs/framing.ts")
      const { formatFraming } = await import("../../bench/labs/framing-table.ts")
      const result = await measureFraming()
      return show(FRAMING_FILE, result, (answers) => formatFraming(result, answers, io.lang), io)
    },
  },
  herd: {
    title: {
      en: "how many of eight waiting processes one connection wakes here, and who gets it",
      ko: "이 기계에서 기다리는 프로세스 여덟 개 가운데 연결 하나가 몇을 깨우는지, 누가 가져가는지",
    },
    run: async (io) => {
      const { HERD_FILE, measureHerds } = await import("../../bench/labs/herd.ts")
      const { formatHerd } = await import("../../bench/labs/herd-table.ts")
      const result = await measureHerds()
      return show(HERD_FILE, result, (answers) => formatHerd(result, answers, io.lang), io)
    },
  },
  exceptions: {
    title: {
      en: "signals that merge, peers that are gone, and a server without a free descriptor, here",
      ko: "이 기계에서 합쳐지는 시그널, 사라진 상대, 디스크립터가 바닥난 서버",
    },
    run: async (io) => {
      const { EXCEPTIONS_FILE, measureExceptions } = await import("../../bench/labs/exceptions.ts")
      const { formatExceptions } = await import("../../bench/labs/exceptions-table.ts")
      const result = await measureExceptions()
      return show(EXCEPTIONS_FILE, result, (answers) => formatExceptions(result, answers, io.lang), io)
    },
  },
  vanish: {
    title: {
      en: "when a peer that has vanished is found here, by the kernel and by a deadline",
      ko: "이 기계에서 사라진 상대를 커널이, 그리고 마감이 알아차리는 때",
    },
    run: async (io) => {
      const { VANISH_FILE, measureVanish } = await import("../../bench/labs/vanish.ts")
      const { formatVanish } = await import("../../bench/labs/vanish-table.ts")
      const result = await measureVanish()
      return show(VANISH_FILE, result, (answers) => formatVanish(result, answers, io.lang), io)
    },
  },
  eintr: {
    title: {
      en: "which blocking calls a signal interrupts here, with SA_RESTART and without",
      ko: "이 기계에서 시그널이 중단시키는 블로킹 호출, SA_RESTART가 있을 때와 없을 때",
    },
    run: async (io) => {
      const { EINTR_FILE, measureEintr } = await import("../../bench/labs/eintr.ts")
      const { formatEintr } = await import("../../bench/labs/eintr-table.ts")
      const result = await measureEintr()
      return show(EINTR_FILE, result, () => formatEintr(result, io.lang), io)
    },
  },
  local: {
    title: {
      en: "what loopback TCP and Unix domain sockets cost two processes here",
      ko: "이 기계에서 두 프로세스가 루프백 TCP와 유닉스 도메인 소켓에 치르는 비용",
    },
    run: async (io) => {
      const { LOCAL_FILE, measureLocal } = await import("../../bench/labs/local.ts")
      const { formatLocal } = await import("../../bench/labs/local-table.ts")
      const result = await measureLocal(io.quick ? { rounds: 1, ms: 50 } : undefined)
      return show(LOCAL_FILE, result, (answers) => formatLocal(result, answers, io.lang), io)
    },
  },
  upgrade: {
    title: {
      en: "what clients notice here while a server is replaced",
      ko: "이 기계에서 서버를 바꾸는 동안 클라이언트가 겪는 일",
    },
    run: async (io) => {
      const { measureUpgrade, UPGRADE_FILE } = await import("../../bench/labs/upgrade.ts")
      const { formatUpgrade } = await import("../../bench/labs/upgrade-table.ts")
      const result = await measureUpgrade(
        io.quick ? { connections: 200, upgrades: 3, pauseMs: 300, target: "solutions" } : undefined,
      )
      return show(UPGRADE_FILE, result, () => formatUpgrade(result, io.lang), io)
    },
  },
}

const FLAGS: readonly string[] = ["--quick", "--json", "--help"]

/**
 * Runs `lab` with the arguments after that word: a lab's name, `--quick` for a first look, and `--json` to print the
 * result as it is kept.
 * @returns the exit code
 */
export async function labCommand(args: string[], io: { lang: Lang }): Promise<number> {
  const wrong = args.find((arg) => arg.startsWith("-") && !FLAGS.includes(arg))
  const names = args.filter((arg) => !arg.startsWith("-"))
  if (wrong !== undefined || names.length > 1) return complain(`"${wrong ?? names[1]}"?\n\n${usage(io.lang)}`)
  const [name] = names
  if (name === undefined || args.includes("--help")) return say(usage(io.lang))
  const lab = Object.hasOwn(labs, name) ? labs[name] : undefined
  if (lab === undefined) return complain(unknown(name, io.lang))
  try {
    return await lab.run({ lang: io.lang, json: args.includes("--json"), quick: args.includes("--quick") })
  } catch (error) {
    if (error instanceof LabUnavailable) return complain(unavailable(error, io.lang))
    throw error
  }
}

/** Prints a result, as a table or as it is kept, and keeps it. @returns the exit code */
function show(
  file: string,
  result: object,
  table: (answers: Readonly<Record<string, Answer>>) => string,
  { lang, json }: Io,
): number {
  const { answers, notice } = readPredictions()
  if (notice !== undefined) console.error(notice[lang])
  console.log(json ? JSON.stringify(result, null, 1) : table(answers))
  const written = writeState(file, result)
  return written.kind === "failed" ? complain(written.notice[lang]) : 0
}

function unavailable(error: LabUnavailable, lang: Lang): string {
  const said = { en: "The lab cannot run here.", ko: "이 기계에서는 실험을 실행할 수 없습니다." }
  return `${said[lang]}\n${error.message}`
}

function unknown(name: string, lang: Lang): string {
  const nearest = Object.keys(labs).toSorted((a, b) => distance(a, name) - distance(b, name))[0] ?? ""
  const said = {
    en: `No lab "${name}". Did you mean ${nearest}?`,
    ko: `"${name}"(이)라는 실험은 없습니다. 혹시 ${nearest}입니까?`,
  }
  return `${said[lang]}\n\n${usage(lang)}`
}

function usage(lang: Lang): string {
  const list = Object.entries(labs).map(([name, { title }]) => `  ${name}   ${title[lang]}`)
  const flags = {
    en: [
      "  --quick   a first look: shorter where it takes long, so figures scatter more",
      "  --json    prints what is kept",
    ],
    ko: [
      "  --quick   맛보기: 오래 걸리는 실험을 줄입니다. 그만큼 값이 흔들립니다",
      "  --json    저장되는 그대로 출력합니다",
    ],
  }
  const usage = { en: "usage", ko: "사용법" }[lang].concat(": npm run book -- lab NAME [--quick] [--json]")
  return [usage, "", ...list, "", ...flags[lang]].join("\n")
}

function say(text: string): number {
  console.log(text)
  return 0
}

function complain(text: string): number {
  console.error(text)
  return 2
}
