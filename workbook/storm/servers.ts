// The servers that a storm is raised against: the programs of the steps, and one of Node's own to compare with.

import { join } from "node:path"
import { setTimeout as delay } from "node:timers/promises"
import { ANSWER, ECHO, message } from "../../solutions/step4-protocol/message.ts"
import { TextError } from "../errors.ts"
import { bundle } from "../grader/bundle.ts"
import { type Child, startChild } from "../grader/child.ts"
import { checksFolder } from "../grader/run.ts"
import { findStep, type StepFacts, type Text } from "../manifest.ts"
import { ROOT, targetRoot } from "../paths.ts"
import { type Dialect, LINES } from "./clients.ts"
import { faultsOf, type Plan } from "./plan.ts"
import { type OpenExercise, openExercise } from "./storm.ts"

export interface StormServer {
  readonly name: string
  readonly title: Text
  readonly dialect: Dialect
  /** The step whose program it is, and its file; without a step it is that of peer.ts. */
  readonly step?: string
  readonly file?: string
  /** All its sockets are non-blocking. */
  readonly nonblocking?: true
}

/** In RESP2 each line is asked for with ECHO and comes back as a bulk string. */
const RESP: Dialect = {
  request: (line) => Buffer.from(`*2\r\n$4\r\nECHO\r\n$${line.length}\r\n${line.toString("latin1")}\r\n`, "latin1"),
  answer: (line) => Buffer.from(`$${line.length}\r\n${line.toString("latin1")}\r\n`, "latin1"),
}

/** In step 4's protocol a line is the body of an ECHO. */
const FRAMED: Dialect = {
  request: (line) => Buffer.from(message(ECHO, 1, line)),
  answer: (line) => Buffer.from(message(ANSWER, 1, line)),
}

const one = (text: string): Text => ({ en: text, ko: text })

export const SERVERS: readonly StormServer[] = [
  {
    name: "step1",
    title: { en: "step 1, one after another", ko: "1단계, 한 번에 하나" },
    dialect: LINES,
    step: "step1",
  },
  {
    name: "step2",
    nonblocking: true,
    title: { en: "step 2, epoll", ko: "2단계, epoll" },
    dialect: LINES,
    step: "step2",
  },
  {
    name: "step3",
    nonblocking: true,
    title: { en: "step 3, thread pool", ko: "3단계, 스레드 풀" },
    dialect: LINES,
    step: "step3",
  },
  {
    name: "step4",
    nonblocking: true,
    title: { en: "step 4, RESP", ko: "4단계, RESP" },
    dialect: RESP,
    step: "step4",
    file: "resp.ts",
  },
  {
    name: "step5-fork",
    title: { en: "step 5, a process for each client", ko: "5단계, 클라이언트마다 프로세스" },
    dialect: LINES,
    step: "step5",
    file: "fork.ts",
  },
  { name: "step5", title: { en: "step 5, prefork", ko: "5단계, 프리포크" }, dialect: LINES, step: "step5" },
  { name: "step6", title: { en: "step 6", ko: "6단계" }, dialect: LINES, step: "step6" },
  {
    name: "step7",
    nonblocking: true,
    title: { en: "step 7, replaceable", ko: "7단계, 갈아 끼우는 서버" },
    dialect: FRAMED,
    step: "step7",
  },
  { name: "net", title: one("node:net"), dialect: LINES },
]

export const LIMITS = { timeMs: 120_000, cpuSeconds: 120, processes: 160, nofile: 512 }

/** Where a server prints that it listens: "listening on 127.0.0.1:7000", "listening 7000". */
export const LISTENING = /listening (?:on 127\.0\.0\.1:)?(\d+)/

/** Makes the file that startServer() runs; once for many storms. @param target "steps", "solutions" or a folder */
export async function bundleServer(server: StormServer, target: string, folder: string): Promise<string> {
  const file = join(folder, `${server.name}.cjs`)
  const driver =
    server.step === undefined ? join(ROOT, "workbook/storm/peer.ts") : join(checksFolder(stepOf(server)), "driver.ts")
  await bundle(driver, targetRoot(target), file)
  return file
}

function stepOf({ step = "" }: StormServer): StepFacts {
  const found = findStep(step)
  if (found === undefined) throw new Error(`no step ${step} in workbook/manifest.ts`)
  return found
}

/**
 * Starts a server on a port that the kernel chooses, with the faults of the plan. The caller stops it.
 * @throws TextError when it ends before it listens: an exercise is open, or what it has printed
 */
export async function startServer(
  server: StormServer,
  file: string,
  plan: Plan,
  tracePath: string,
): Promise<{ child: Child; port: number }> {
  const args = server.step === undefined ? ["0"] : ["program", JSON.stringify({ args: ["0"], file: server.file })]
  const nodeFlags = server.step === undefined ? [] : (stepOf(server).nodeFlags ?? [])
  const child = startChild({ file, args, nodeFlags, tracePath, faults: faultsOf(plan), limits: LIMITS })
  for (;;) {
    const port = LISTENING.exec(child.printed())?.[1]
    if (port !== undefined) return { child, port: Number(port) }
    if (child.ending() !== undefined || child.trouble() !== undefined) {
      await child.stop()
      throw new TextError(notListening(child))
    }
    await delay(2)
  }
}

function notListening(child: Child): Text {
  const open = openExercise(child)
  if (open !== undefined) return openText(open)
  const trouble = child.trouble()
  const said = (trouble?.kind === "threw" ? trouble.error : child.printed()).trim()
  return {
    en: `The server ended before it listened. ${said}`,
    ko: `서버가 듣기 시작하기 전에 끝났습니다. ${said}`,
  }
}

/** What to say of a server that has come to an exercise which is not written. */
export function openText({ part, task }: OpenExercise): Text {
  return {
    en: `Part ${part} is not written yet: ${task}. A storm needs the whole server.`,
    ko: `${part}의 ${task}이(가) 아직 비어 있습니다. 폭풍에는 서버 전체가 필요합니다.`,
  }
}
