// A reactor that takes its turns when the check says so, and workers whose jobs end when the check says so.

import type { Peer } from "../../workbook/grader/client.ts"
import { either } from "../../workbook/grader/either-call.ts"
import { isStuck, type Scene } from "../../workbook/grader/scene.ts"
import { Diagnosis } from "../../workbook/grader/verdict.ts"
import { quoteBytes } from "../../workbook/trace/format.ts"
import type { Looked, Misread, Opened, ReactorArgument } from "./reactor-scenes.ts"

export interface ToldReactor extends Opened {
  /** One turn that does not wait. @throws Diagnosis when it does not come back */
  turn(): Promise<Looked>
  /** One turn, after which somebody must have begun each of these jobs. @throws Diagnosis when nobody does */
  begin(...jobs: number[]): Promise<Looked>
  /** Lets jobs end, one after another, each until the reactor has been woken for it. */
  open(...jobs: number[]): Promise<void>
  /** Lets jobs end. */
  release(...jobs: number[]): void
  /** One turn, in which this job ends right after the queue has been found empty. */
  late(job: number): Promise<Looked>
  /** From here on it turns by itself. */
  run(): void
  /** The same, and each turn reports what there is after it (`latest`). */
  runAndLook(): void
  latest(): Looked
  /** shutDown(), or only its last part. */
  stop(what: "stop" | "stopPool"): void
}

/** Starts pool and reactor under test. */
export async function startReactor(scene: Scene, argument: ReactorArgument = {}): Promise<ToldReactor> {
  await scene.start("reactor", argument, { limits: { processes: 32 } })
  const first = await scene.value<Opened>("serverStart")
  let turns = 0
  const obey = async (command: string) => {
    scene.tell(command)
    turns++
    const said = await scene.value<Looked | Misread>("returning", turns)
    if ("asked" in said)
      throw new Diagnosis("E3-JOB-TEXT", { asked: quoteBytes(Buffer.from(said.asked, "latin1"), 64) })
    return said
  }
  const release = (...jobs: number[]) => {
    for (const job of jobs) scene.tell(`open ${job}`)
  }
  const wokenFor = () => either(scene.records(), "write").filter(({ numbers: [fd] }) => fd === first.wakeFd).length
  return {
    ...first,
    turn: () => obey("turn"),
    begin: (...jobs) => obey(`begin ${jobs.join(" ")}`),
    async open(...jobs) {
      for (const [i, job] of jobs.entries()) {
        const before = wokenFor()
        scene.tell(`open ${job}`)
        const woken = await scene.wait(() => wokenFor() > before || undefined)
        if (!isStuck(woken)) continue
        // Not woken, or not once more for a queue that was not empty: what comes of it, the check sees. The rest at once.
        release(...jobs.slice(i + 1))
        await scene.settle()
        return
      }
    },
    release,
    late: (job) => obey(`late ${job}`),
    run: () => scene.tell("run"),
    runAndLook: () => scene.tell("runAndLook"),
    latest: () => scene.child().values.at(-1) as Looked,
    stop: (what) => scene.tell(what),
  }
}

/** SO_SNDBUF and SO_RCVBUF of a connection that is soon full. */
export const SMALL_BYTES = 4608
const LONG_LINE = "x".repeat(4000)
/** More of them than any kernel keeps in two small buffers. */
const MOST_LINES = 64

/** Sends lines until an answer does not fit into the buffers any more. Returns what must arrive. */
export async function fill(scene: Scene, reactor: ToldReactor, peer: Peer): Promise<string> {
  for (let lines = 1; lines <= MOST_LINES; lines++) {
    await scene.send(peer, `${LONG_LINE}\n`)
    const { unsent } = await reactor.turn()
    if (unsent > 0) return `${LONG_LINE}!\n`.repeat(lines)
  }
  throw new Error(`${MOST_LINES} answers of ${LONG_LINE.length} bytes fit into buffers of ${SMALL_BYTES}`)
}

/** A client that the reactor holds. */
export async function takeClient(scene: Scene, reactor: ToldReactor): Promise<Peer> {
  const peer = await scene.connect(reactor.port)
  await reactor.turn()
  return peer
}
