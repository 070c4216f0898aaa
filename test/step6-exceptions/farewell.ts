// Part 6.3: how a conversation ends. What each scene does is in peer-scenes.ts.

import { SO_RCVTIMEO } from "#sys"
import { finish, resetPeer, sendSome } from "../../workbook/grader/client.ts"
import { either, onEither } from "../../workbook/grader/either-call.ts"
import type { StepChecks } from "../../workbook/grader/run.ts"
import { isStuck, type Scene, type Stuck } from "../../workbook/grader/scene.ts"
import { Diagnosis } from "../../workbook/grader/verdict.ts"
import type { TraceRecord } from "../../workbook/trace/file.ts"
import type { Said } from "./peer-scenes.ts"
import {
  asleep,
  DEADLINE_MS,
  type Judged,
  pastTheDeadline,
  SMALL,
  SMALL_BUFFER,
  sleepNow,
  startTold,
  type Told,
} from "./told-peer.ts"

/** More than a connection with small buffers takes by itself. */
const ANSWER_BYTES = 200_000
/** Three times as much does not fit into a small buffer, and is less than MOST_DRAINED. */
const MORE_BYTES = 40_000

const LEAVING: Judged = {
  call: "read",
  option: SO_RCVTIMEO,
  blocks: (call) => new Diagnosis("E6-FAREWELL-BLOCKS", { call }),
  spins: (call) => new Diagnosis("E6-FAREWELL-SPINS", { call }),
  late: (values) => new Diagnosis("E6-FAREWELL-DEADLINE", values),
}

function closes(scene: Scene, fd: number, from: number): TraceRecord[] {
  return scene.records().filter(({ call, numbers, index }) => call === "close" && numbers[0] === fd && index >= from)
}

/** farewell() has returned: the descriptor is closed, once. */
function mustHaveClosed(scene: Scene, { fd }: Told, said: Said, from: number): void {
  if (said.threw !== "") throw new Diagnosis("E6-FAREWELL-THROWS", { saw: said.threw })
  if (said.open) throw new Diagnosis("E6-FAREWELL-OPEN")
  const count = closes(scene, fd, from).length
  if (count > 1) throw new Diagnosis("E6-FAREWELL-TWICE", { count })
}

/** The end of a farewell that has all it waits for. */
async function ends(scene: Scene, reply: () => Said | undefined): Promise<Said> {
  const said = await scene.wait(reply)
  if (isStuck(said)) throw stuckInFarewell(scene, said)
  return said
}

function stuckInFarewell(scene: Scene, stuck: Stuck): Diagnosis {
  if (stuck.kind === "blocked" || stuck.kind === "repeating")
    return new Diagnosis("E6-FAREWELL-STAYS", { call: stuck.call.call })
  return scene.giveUp(stuck, "returning")
}

/** A client that sends while it reads a long answer: it reads all of it, and then the end. */
async function losesNothing(scene: Scene, faults: readonly string[]): Promise<void> {
  const told = await startTold(scene, SMALL, faults, SMALL_BUFFER)
  const { peer } = told
  await told.arrange("buffer 262144")
  await scene.send(peer, "one more question\n")
  const { filled } = await told.arrange<{ filled: number }>(`fill ${ANSWER_BYTES}`)
  const from = scene.child().trace.count()
  const reply = told.begin(`farewell ${DEADLINE_MS}`)
  const begun = await asleep(scene, LEAVING, reply, () => sleepNow(scene, from, SO_RCVTIMEO))
  if ("returned" in begun && begun.threw !== "") throw new Diagnosis("E6-FAREWELL-THROWS", { saw: begun.threw })
  // Nobody has said to this client that it is to be silent.
  for (let more = 0; more < 3; more++) await scene.send(peer, Buffer.alloc(MORE_BYTES, "?"))
  const stuck = await scene.receive(peer, "end")
  if (peer.inbound === "reset") throw new Diagnosis("E6-LOST-TAIL", { errno: peer.errno ?? "" })
  if (stuck !== undefined && peer.inbound === "open" && peer.bytes.length >= filled)
    throw new Diagnosis("E6-NO-FIN", { call: "call" in stuck ? stuck.call.call : "" })
  if (stuck !== undefined) throw scene.giveUp(stuck, "answer")
  if (peer.bytes.length < filled) throw new Diagnosis("E6-LOST-TAIL", { errno: "EOF" })
  finish(peer)
  const said = await scene.wait(reply)
  const hasRead = either(scene.child().trace.records(from), "read").some(({ result }) => result > 0)
  if (isStuck(said) && said.kind === "blocked" && !hasRead)
    throw new Diagnosis("E6-FAREWELL-UNREAD", { call: said.call.call })
  if (isStuck(said)) throw stuckInFarewell(scene, said)
  mustHaveClosed(scene, told, said, from)
}

export const farewellChecks: StepChecks = {
  "6.3i": async (scene) => await losesNothing(scene, []),

  "6.3j": async (scene) => await losesNothing(scene, onEither("read #2 -> -EINTR")),

  "6.3k": async (scene) => {
    const told = await startTold(scene)
    const from = scene.child().trace.count()
    const reply = told.begin(`farewell ${DEADLINE_MS}`)
    const nudge = () => void sendSome(told.peer, Buffer.from("."), 0)
    const said = await pastTheDeadline(scene, LEAVING, { from, reply, nudge })
    if (said !== undefined) mustHaveClosed(scene, told, said, from)
  },

  "6.3l": async (scene) => {
    const told = await startTold(scene)
    const { most } = await told.arrange<{ most: number }>("most")
    const from = scene.child().trace.count()
    const reply = told.begin(`farewell ${DEADLINE_MS}`)
    const chunk = Buffer.alloc(65_536, "x")
    const drained = () =>
      either(scene.child().trace.records(from), "read")
        .filter(({ numbers }) => numbers[0] === told.fd)
        .reduce((sum, { result }) => sum + Math.max(result, 0), 0)
    const said = await scene.wait<Said | "endless">(() => {
      if (told.peer.inbound !== "reset") sendSome(told.peer, chunk, 0)
      return reply() ?? (drained() > 2 * most ? "endless" : undefined)
    })
    if (said === "endless") throw new Diagnosis("E6-FAREWELL-ENDLESS", { most })
    if (isStuck(said)) throw stuckInFarewell(scene, said)
    mustHaveClosed(scene, told, said, from)
  },

  "6.3m": async (scene) => {
    const told = await startTold(scene)
    resetPeer(told.peer)
    await told.arrange("broken")
    const from = scene.child().trace.count()
    mustHaveClosed(scene, told, await ends(scene, told.begin(`farewell ${DEADLINE_MS}`)), from)
  },
}
