// An actor of interleave.ts: a thread that asks the director before each access to the queue's memory.

import { countUp } from "#impl/step3-thread-pool/counter"
import {
  HEAD,
  openQueue,
  PUTS,
  put,
  type Queue,
  TAIL,
  TAKES,
  TURN,
  take,
  tryPut,
  tryTake,
} from "#impl/step3-thread-pool/queue"
import { onThread } from "../../runtime/threads.ts"
import {
  ANSWER,
  AT_STEP,
  BLOCK,
  type Cast,
  DONE,
  EXTRA,
  GO,
  PARKED,
  RESULT,
  STATE,
  TEXT,
  TEXT_BYTES,
  TORN,
  WORD,
} from "./interleave.ts"
import { real, watchAtomics } from "./watched-atomics.ts"

onThread("actor", (cast: Cast) => {
  const ask = asker(cast)
  const name = cast.role.does === "countUp" ? (index: number) => `counter[${index}]` : nameOf
  const queue = watchedQueue(cast, ask, name)
  watchAtomics(steppedOperations(cast, ask, name))
  for (let seen = 0; ; seen++) {
    while (real.load(cast.curtain, 0) === seen) real.wait(cast.curtain, 0, seen)
    play(queue, cast)
    tell(cast, DONE)
  }
})

/** Asks the director, does it, and says what came of it. */
type Ask = <T>(step: { op: string; where: string; said?: string; word?: number; extra?: number }, act: () => T) => T

function asker(cast: Cast): Ask {
  const { actor, control, texts } = cast
  const base = actor * BLOCK
  const write = (which: 0 | 1, at: number, text: string) => {
    const bytes = Buffer.from(text.slice(0, TEXT_BYTES), "latin1")
    texts.set(bytes, (2 * actor + which) * TEXT_BYTES)
    control[base + at] = bytes.length
  }
  return ({ op, where, said = "", word = -1, extra = 0 }, act) => {
    control[base + WORD] = word
    control[base + EXTRA] = extra
    write(0, TEXT, `${op}\t${where}\t${said}`)
    tell(cast, AT_STEP)
    control[base + RESULT] = 0 // a wait that sleeps has none yet, and not that of the step before
    const result = act()
    write(1, RESULT, result === undefined ? "" : ` = ${result}`)
    return result
  }
}

/** Says how it stands; unless it is done, waits for the next grant. */
function tell({ actor, control }: Cast, state: number): void {
  const base = actor * BLOCK
  const before = real.load(control, base + GO)
  real.store(control, base + STATE, state)
  real.notify(control, base + STATE)
  // A loop: the notify of the grant before may come only now, when its step is long made.
  while (state !== DONE && real.load(control, base + GO) === before) real.wait(control, base + GO, before)
}

function play(queue: Queue, { role, results }: Cast): void {
  const into = new Uint8Array(queue.slotBytes)
  const keep = (value: number) => {
    results[0] = (results[0] ?? 0) + 1
    results[results[0]] = value
  }
  const got = (length: number) => keep(length < 0 ? -1 : meaning(into.subarray(0, length)))
  for (const { byte, length } of role.messages ?? []) {
    const message = new Uint8Array(length).fill(byte)
    if (role.does === "tryPut") keep(tryPut(queue, message) === true ? 1 : 0)
    else put(queue, message)
  }
  if (role.does === "countUp") countUp(queue.words, role.times ?? 0)
  for (let i = 0; i < (role.takes ?? 0); i++) got(role.does === "take" ? take(queue, into) : tryTake(queue, into))
}

/** A message's byte if its length and all of its bytes agree: messages are as long as their byte says (see roles). */
function meaning(message: Uint8Array): number {
  if (message.length === lengthOf(EMPTY)) return EMPTY
  const [byte = TORN] = message
  return message.length === lengthOf(byte) && message.every((other) => other === byte) ? byte : TORN
}

/** What stands for the message of no bytes. */
export const EMPTY = 0

/** Messages differ in length, so that a length of one and the bytes of another are noticed. */
export function lengthOf(byte: number): number {
  return byte === EMPTY ? 0 : 1 + (byte % 5)
}

// The memory of a queue, watched.

const WORDS = new Map([
  [HEAD, "HEAD"],
  [TAIL, "TAIL"],
  [PUTS, "PUTS"],
  [TAKES, "TAKES"],
])

function nameOf(index: number): string {
  return WORDS.get(index) ?? (index >= TURN ? `turn[${index - TURN}]` : `words[${index}]`)
}

/** Whether a step was about a word that threads share. */
export function isWord(where: string): boolean {
  return /^([A-Z]+|turn\[\d+\]|words\[\d+\])$/.test(where)
}

type View = Int32Array | Uint8Array

/** What stands behind a watched view. */
const targets = new WeakMap<object, View>()

function watchedQueue({ memory }: Cast, ask: Ask, nameOf: (index: number) => string): Queue {
  const queue = openQueue(memory)
  return {
    ...queue,
    words: watched(queue.words, nameOf, ask),
    lengths: watched(queue.lengths, (index) => `lengths[${index}]`, ask),
    bytes: watched(queue.bytes, () => "bytes", ask),
  }
}

function watched<T extends View>(target: T, name: (index: number) => string, ask: Ask): T {
  const proxy = new Proxy(target, {
    get(_, key) {
      if (typeof key === "string" && /^\d+$/.test(key)) {
        const index = Number(key)
        return ask({ op: "read", where: name(index) }, () => target[index])
      }
      const value: unknown = Reflect.get(target, key, target)
      if (typeof value !== "function") return value
      const where = name(0).replace(/\[.*/, "")
      const op = key === "set" || key === "fill" || key === "copyWithin" ? "write" : "read"
      return (...args: unknown[]) => {
        let result: unknown
        ask({ op, where }, () => {
          result = value.apply(target, args)
        })
        return result
      }
    },
    set(_, key, value) {
      const index = Number(key)
      ask({ op: "write", where: name(index), said: ` ${value}` }, () => {
        target[index] = value
      })
      return true
    },
  })
  targets.set(proxy, target)
  return proxy
}

/** Operations of Atomics that are steps. */
function steppedOperations(cast: Cast, ask: Ask, nameOf: (index: number) => string) {
  const { control, actor } = cast
  const base = actor * BLOCK
  const target = (array: object): Int32Array => {
    const own = targets.get(array)
    if (own instanceof Int32Array) return own
    return array as Int32Array
  }
  const step =
    (op: (typeof ACCESSES)[number]) =>
    (array: object, index: number, ...values: number[]) => {
      const act = real[op] as (array: object, index: number, ...values: number[]) => number
      return ask({ op, where: nameOf(index), said: values.map((value) => ` ${value}`).join(" ->") }, () =>
        act(target(array), index, ...values),
      )
    }
  return {
    ...Object.fromEntries(ACCESSES.map((op) => [op, step(op)])),
    notify(_array: object, index: number, most = Number.POSITIVE_INFINITY) {
      const extra = Math.min(most, 1000)
      return ask({ op: "notify", where: nameOf(index), word: index, extra }, () => control[base + ANSWER] ?? 0)
    },
    wait(array: object, index: number, expected: number, timeoutMs = Number.POSITIVE_INFINITY) {
      const extra = Number.isFinite(timeoutMs) ? 0 : 1
      return ask({ op: "wait", where: nameOf(index), said: ` ${expected}`, word: index, extra }, () => {
        if (real.load(target(array), index) !== expected) return "not-equal"
        tell(cast, PARKED)
        return "ok"
      })
    },
  }
}

const ACCESSES = ["load", "store", "add", "sub", "and", "or", "xor", "exchange", "compareExchange"] as const
