// Step 3, the queue: several threads put, one thread takes. A ring of fixed size in shared memory, without a lock.
//
// Each place of the ring has a number, its turn, that says what may happen to it next: a producer may fill it when its
// turn is the position that the producer wants to claim, the consumer may empty it when its turn is one more. So a place
// is handed to and fro by one store, and nobody looks into a place that is still being filled.
//
//   words   HEAD        TAIL        PUTS        TAKES       TURN + 0 ... TURN + capacity - 1
//           next to     next to     tryPut      tryTake     one for each place
//           take        claim       counts      counts
//   bytes   capacity places of slotBytes; lengths[place] says how many of them count
//
// Invariants
//   1 HEAD is written by the one consumer, TAIL only by compareExchange: a position is claimed by one producer.
//   2 A message is written before its turn is stored, and read before the place is given back.
//   3 Who sleeps has read the count it sleeps on before it looked: a put or take in between makes the wait return.
//   4 Positions count on past 2^31 - 1 to -2^31; only their differences mean anything, and their lowest bits.
//
// Left out on purpose: a producer that dies between its claim and the store of the turn, which stops the queue for good.
// Threads of one process die together.
// Sources: Dmitry Vyukov, "Bounded MPMC queue"; ECMA-262 Atomics; futex(2).

/** Words of a line of the processor's cache: what different threads write stands on different lines. */
const LINE = 16
/** Position that is taken next. */
export const HEAD = 0
/** Position that is claimed next. */
export const TAIL = LINE
/** How many messages were put; the consumer sleeps on it. */
export const PUTS = 2 * LINE
/** How many were taken; producers sleep on it. */
export const TAKES = 3 * LINE
/** The turns of the places start here. */
export const TURN = 4 * LINE

/** A view of a queue; each thread makes its own with openQueue(). */
export interface Queue {
  /** HEAD, TAIL, PUTS, TAKES and the turns. Every thread reads and writes them, so only through Atomics. */
  readonly words: Int32Array
  /** How many bytes of each place count. Owned by whoever has the place. */
  readonly lengths: Int32Array
  /** The places, one after another. Owned by whoever has the place. */
  readonly bytes: Uint8Array
  /** Number of places, a power of two: position & (capacity - 1) is the place. */
  readonly capacity: number
  /** Most bytes of a message. */
  readonly slotBytes: number
}

/**
 * Makes the shared memory of an empty queue.
 * @param capacity number of places, a power of two
 * @param slotBytes most bytes of one message
 * @param first position of the first message
 * @returns what openQueue() takes, in this thread and in others
 */
export function createQueue(capacity: number, slotBytes: number, first = 0): QueueMemory {
  if (capacity < 1 || (capacity & (capacity - 1)) !== 0) throw new RangeError("capacity is not a power of two")
  const memory = {
    words: new SharedArrayBuffer(4 * (TURN + capacity)),
    lengths: new SharedArrayBuffer(4 * capacity),
    bytes: new SharedArrayBuffer(slotBytes * capacity),
    capacity,
    slotBytes,
  }
  const { words } = openQueue(memory)
  words[HEAD] = first
  words[TAIL] = first
  for (let i = 0; i < capacity; i++) {
    const position = (first + i) | 0
    words[TURN + (position & (capacity - 1))] = position
  }
  return memory
}

/** What makes up a queue, as it goes to another thread: by structured clone, which shares SharedArrayBuffers. */
export interface QueueMemory {
  readonly words: SharedArrayBuffer
  readonly lengths: SharedArrayBuffer
  readonly bytes: SharedArrayBuffer
  readonly capacity: number
  readonly slotBytes: number
}

/** A view of a queue's memory for the calling thread. */
export function openQueue({ words, lengths, bytes, capacity, slotBytes }: QueueMemory): Queue {
  return {
    words: new Int32Array(words),
    lengths: new Int32Array(lengths),
    bytes: new Uint8Array(bytes),
    capacity,
    slotBytes,
  }
}

/** Copies a message into the place of `position`, which the caller has claimed. */
function fill(queue: Queue, position: number, message: Uint8Array): void {
  const place = position & (queue.capacity - 1)
  queue.bytes.set(message, place * queue.slotBytes)
  queue.lengths[place] = message.length
}

/** Copies the message in the place of `position` out. Returns how many bytes it has. */
function empty(queue: Queue, position: number, into: Uint8Array): number {
  const place = position & (queue.capacity - 1)
  const length = queue.lengths[place] ?? 0
  const start = place * queue.slotBytes
  into.set(queue.bytes.subarray(start, start + length))
  return length
}

/**
 * Puts a message if there is room. Any thread may call it. Does not block.
 * @param message at most slotBytes; copied
 * @returns false when the queue is full
 */
export function tryPut(queue: Queue, message: Uint8Array): boolean {
  // TODO(3.2) Claim the position at TAIL by compareExchange if its place's turn says that it is free; if it still holds a message,
  // return false. fill() it, store its next turn, count the put and notify who sleeps.
  // #region tryPut
  const { words, capacity } = queue
  for (;;) {
    const tail = Atomics.load(words, TAIL)
    const turn = TURN + (tail & (capacity - 1))
    const ahead = (Atomics.load(words, turn) - tail) | 0
    if (ahead < 0) return false // the message of one lap before is still in there
    // Above 0, or not exchanged: another producer has claimed the place since we looked at TAIL.
    if (ahead > 0 || Atomics.compareExchange(words, TAIL, tail, tail + 1) !== tail) continue
    fill(queue, tail, message)
    Atomics.store(words, turn, tail + 1) // from now on the consumer may look
    Atomics.add(words, PUTS, 1)
    Atomics.notify(words, PUTS)
    return true
  }
  // #endregion tryPut
}

/**
 * Takes the oldest message if there is one. Only the consumer may call it. Does not block.
 * @param into at least slotBytes; the message is copied to its start
 * @returns the length of the message, or -1 when the queue is empty
 */
export function tryTake(queue: Queue, into: Uint8Array): number {
  // TODO(3.2) Return -1 unless the turn of the place at HEAD says that it is filled. empty() it, move HEAD on, store the turn for
  // the next lap, count the take and notify who sleeps.
  // #region tryTake
  const { words, capacity } = queue
  const head = Atomics.load(words, HEAD)
  const turn = TURN + (head & (capacity - 1))
  if (Atomics.load(words, turn) !== ((head + 1) | 0)) return -1
  const length = empty(queue, head, into)
  Atomics.store(words, HEAD, head + 1)
  Atomics.store(words, turn, head + capacity) // from now on a producer may fill it, one lap later
  Atomics.add(words, TAKES, 1)
  Atomics.notify(words, TAKES)
  return length
  // #endregion tryTake
}

/** Puts a message; blocks the thread while the queue is full. */
export function put(queue: Queue, message: Uint8Array): void {
  // TODO(3.2) tryPut until it succeeds; in between, sleep on TAKES, but only if nothing has been taken since before you tried.
  // #region put
  for (;;) {
    const takes = Atomics.load(queue.words, TAKES)
    if (tryPut(queue, message)) return
    // Only if nothing was taken since we read TAKES; otherwise it returns at once, and we look again.
    Atomics.wait(queue.words, TAKES, takes)
  }
  // #endregion put
}

/** Takes a message; blocks the thread while the queue is empty. @returns its length */
export function take(queue: Queue, into: Uint8Array): number {
  // TODO(3.2) tryTake until it succeeds; in between, sleep on PUTS, but only if nothing has been put since before you tried.
  // #region take
  for (;;) {
    const puts = Atomics.load(queue.words, PUTS)
    const length = tryTake(queue, into)
    if (length >= 0) return length
    Atomics.wait(queue.words, PUTS, puts)
  }
  // #endregion take
}
