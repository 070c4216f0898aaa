// The state of the queue in the simulator, and what can be seen to have gone wrong in it. Its rules: ring-model.ts.
//
// `claims` and the numbers of steps are seen by no thread. They only say what went wrong, and since when.

/** The queue of the reference, and three with one mistake each. */
export const VARIANTS = [
  "right",
  /** tryPut stores TAIL instead of exchanging it. */
  "stores",
  /** tryPut stores the turn before it writes the message. */
  "early",
  /** take reads PUTS after it has looked. */
  "late",
] as const
export type Variant = (typeof VARIANTS)[number]

/** What is read from a place that was never written to. */
export const NOTHING = "nothing"

export type ProducerName = "P1" | "P2"
export type Who = ProducerName | "C"
export const THREADS = ["P1", "P2", "C"] as const satisfies readonly Who[]

export interface Place {
  readonly turn: number
  /** "P1#2": the second message of P1. Stays there when it has been taken; "" before the first. */
  readonly message: string
}

export interface Producer {
  readonly next: "load TAIL" | "load turn" | "claim" | "write" | "store turn" | "add PUTS" | "notify"
  /** Calls of tryPut that have begun; the number of the message. */
  readonly calls: number
  /** Inside a call. */
  readonly calling: boolean
  /** What the last call returned, until the next begins. */
  readonly returned?: boolean | undefined
  /** Its local variables. */
  readonly tail?: number | undefined
  readonly ahead?: number | undefined
}

export interface Consumer {
  readonly next:
    | ("load PUTS" | "load HEAD" | "load turn" | "wait" | "asleep")
    | ("read" | "store HEAD" | "store turn" | "add TAKES" | "notify")
  readonly calling: boolean
  /** The message that the last take returned, until the next begins. */
  readonly returned?: string | undefined
  /** Its local variables. */
  readonly puts?: number | undefined
  readonly head?: number | undefined
  readonly into?: string | undefined
  /** When it last loaded a turn, and PUTS. */
  readonly lookedStep: number
  readonly putsStep: number
}

/** A position that a producer has made its own. */
export interface Claim {
  readonly position: number
  readonly by: ProducerName
  readonly message: string
  readonly taken: boolean
  /** When TAIL was moved on for it, its turn stored, PUTS counted; 0 for not yet. */
  readonly claimedStep: number
  readonly turnStep: number
  readonly putsStep: number
}

/** What went wrong in the last step. */
export type Broken =
  /** `by` has written to a position that is another's too: over `lost`, or (then `lost` is its own) behind the consumer. */
  | ({ readonly why: "lost"; readonly by: ProducerName; readonly lost: string; readonly over: boolean } & Shared)
  /** C has read `got` instead of the message of `claim`. */
  | { readonly why: "garbage"; readonly got: string; readonly claim: Claim }
  /** C sleeps beside the message of `claim`, and nobody is in a call that could wake it. */
  | { readonly why: "asleep"; readonly claim: Claim; readonly lookedStep: number; readonly putsStep: number }

/** The two that have claimed one position, the earlier first. */
interface Shared {
  readonly claims: readonly [Claim, Claim]
}

export interface State {
  readonly variant: Variant
  readonly head: number
  readonly tail: number
  readonly puts: number
  readonly takes: number
  readonly places: readonly Place[]
  readonly P1: Producer
  readonly P2: Producer
  readonly C: Consumer
  readonly claims: readonly Claim[]
  /** Steps so far. */
  readonly steps: number
  readonly broken?: Broken
}

/** An empty queue. @param capacity a power of two */
export function start(variant: Variant, capacity: number): State {
  const producer: Producer = { next: "load TAIL", calls: 0, calling: false }
  return {
    variant,
    ...{ head: 0, tail: 0, puts: 0, takes: 0 },
    places: Array.from({ length: capacity }, (_, turn) => ({ turn, message: "" })),
    P1: producer,
    P2: producer,
    C: { next: firstOfTake(variant), calling: false, lookedStep: 0, putsStep: 0 },
    claims: [],
    steps: 0,
  }
}

/** Who has made the place of this number its own: fills or empties it, or believes so. */
export function owners({ places, P1, P2, C }: State, place: number): Who[] {
  const here = (position = 0) => position % places.length === place
  const fills = ({ next, tail }: Producer) => (next === "write" || next === "store turn") && here(tail)
  const empties = (C.next === "read" || C.next === "store HEAD" || C.next === "store turn") && here(C.head)
  return [
    ...(fills(P1) ? (["P1"] as const) : []),
    ...(fills(P2) ? (["P2"] as const) : []),
    ...(empties ? (["C"] as const) : []),
  ]
}

/** Whether the turn of a place says that a message is in it. */
export function isFilled({ places }: State, place: number): boolean {
  const turn = places[place]?.turn ?? 0
  return (turn - 1 - place) % places.length === 0
}

export function firstOfTake(variant: Variant): "load PUTS" | "load HEAD" {
  return variant === "late" ? "load HEAD" : "load PUTS"
}

export function turnAt({ places }: State, position: number): number {
  return places[position % places.length]?.turn ?? 0
}

// What goes wrong, by what comes of it and not by the variant: a test asks the right queue too.

/** The message that is lost when this producer writes. */
export function lost({ places, claims, ...state }: State, by: ProducerName): { broken?: Broken } {
  const { tail = 0, calls } = state[by]
  const [first, second] = claims.filter(({ position }) => position === tail)
  if (first === undefined || second === undefined) return {}
  const there = places[tail % places.length]?.message
  const unread = claims.find(({ message, taken }) => message === there && !taken)
  const shared = { why: "lost", by, claims: [first, second] } as const
  if (unread !== undefined) return { broken: { ...shared, lost: unread.message, over: true } }
  const passed = claims.some(({ position, taken }) => position === tail && taken)
  return passed ? { broken: { ...shared, lost: `${by}#${calls}`, over: false } } : {}
}

/** What is wrong with the message that C reads. */
export function garbage({ claims }: State, head: number, got: string): { broken?: Broken } {
  const here = claims.filter(({ position }) => position === head)
  const [claim] = here
  if (claim === undefined || here.some(({ message, taken }) => message === got && !taken)) return {}
  return { broken: { why: "garbage", got, claim } }
}

/** Whether C sleeps beside a message while both producers have returned. */
export function besideMessage(state: State): State {
  const { C, P1, P2, claims, head } = state
  if (C.next !== "asleep" || P1.calling || P2.calling || turnAt(state, head) !== head + 1) return state
  const claim = claims.find(({ position }) => position === head)
  if (claim === undefined) return state
  return { ...state, broken: { why: "asleep", claim, lookedStep: C.lookedStep, putsStep: C.putsStep } }
}
