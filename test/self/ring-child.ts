// The real queue of step 3, stepped in given orders: a program of its own, since its threads load the program's file.
// Reads plays from stdin, writes what came of them to stdout, both as JSON.

import { readFileSync } from "node:fs"
import { isMainThread } from "node:worker_threads"
import { createQueue, HEAD, openQueue, PUTS, TAIL, TAKES, TURN } from "../../solutions/step3-thread-pool/queue.ts"
import { lengthOf } from "../step3-thread-pool/actor.ts"
import { openStage, type Role } from "../step3-thread-pool/interleave.ts"

const SLOT_BYTES = 8

export interface Play {
  readonly capacity: number
  /** The bytes of the messages of each producer; behind the producers stands the consumer. */
  readonly messages: readonly (readonly number[])[]
  readonly takes: number
  /** Who makes each step, by index. Only the last order of a play may leave somebody asleep. */
  readonly orders: readonly (readonly number[])[]
}

export interface Played {
  /** "P1 load TAIL = 0" */
  readonly lines: readonly string[]
  readonly outcome: string
  readonly results: readonly (readonly number[])[]
  /** HEAD, TAIL, PUTS, TAKES. */
  readonly words: readonly number[]
  readonly turns: readonly number[]
  /** The first byte of each place, 0 before the first message. */
  readonly places: readonly number[]
}

async function play({ capacity, messages, takes, orders }: Play): Promise<Played[]> {
  const producers = messages.map(
    (bytes): Role => ({ does: "tryPut", messages: bytes.map((byte) => ({ byte, length: lengthOf(byte) })) }),
  )
  const names = [...messages.map((_, i) => `P${i + 1}`), "C"]
  const memory = createQueue(capacity, SLOT_BYTES)
  const queue = openQueue(memory)
  const first = queue.words.slice()
  const stage = await openStage([...producers, { does: "take", takes }], memory, () => {
    queue.words.set(first)
    queue.lengths.fill(0)
    queue.bytes.fill(0)
  })
  return orders.map((order) => {
    const { steps, outcome, results } = stage.run((able, _, stepsSoFar) => {
      const actor = order[stepsSoFar] ?? -1
      if (!able.includes(actor)) throw new Error(`step ${stepsSoFar} is of ${actor}, able are ${able}`)
      return actor
    })
    return {
      lines: steps.map(({ actor, op, where, said }) => `${names[actor]} ${op} ${where}${said}`),
      outcome: outcome.kind,
      results,
      words: [HEAD, TAIL, PUTS, TAKES].map((word) => queue.words[word] ?? 0),
      turns: [...queue.words.subarray(TURN, TURN + capacity)],
      places: Array.from({ length: capacity }, (_, place) => queue.bytes[place * SLOT_BYTES] ?? 0),
    }
  })
}

if (isMainThread) {
  const played: Played[][] = []
  for (const one of JSON.parse(readFileSync(0, "utf8")) as Play[]) played.push(await play(one))
  // The actors wait for the next run, so nothing ends by itself.
  process.stdout.write(JSON.stringify(played), () => process.exit())
}
