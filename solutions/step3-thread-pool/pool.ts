// Step 3, the pool: threads that compute, so that the reactor does not have to.
//
// Each worker has a queue of jobs of its own, where the reactor is the one producer; all workers put what they have
// computed into one queue of completions, where the reactor is the one consumer. Both are the queue of queue.ts.
//
// Invariants
//   1 A job names its connection (descriptor and generation) and its number there; so does its completion.
//   2 The reactor never waits for a queue, and a worker never waits for the reactor: there are no more jobs out than the
//      queue of completions has room for.
//   3 A completion is in the queue before the reactor is woken for it.
//
// Left out on purpose: moving jobs from a busy worker to an idle one, and a thread that dies (it ends the process).
// Sources: eventfd(2), UNP 30.11 and 30.12, nodejs.org "worker_threads".

import { availableParallelism, getPriority, setPriority } from "node:os"
import { check, close, EFD_CLOEXEC, EFD_NONBLOCK, eventfd, gettid, write } from "#sys"
import { primes, type Service } from "../../runtime/service.ts"
import { onThread, startThreads, type Threads } from "../../runtime/threads.ts"
import { createQueue, openQueue, put, type Queue, type QueueMemory, take, tryPut, tryTake } from "./queue.ts"

/** Longest request; an answer may be one byte longer. */
export const MOST_REQUEST_BYTES = 4096
/** Jobs that wait for one worker, beside the one it works on. A power of two. */
export const JOBS_PER_WORKER = 16
/** One for each core: workers only compute, so more of them would only take turns. */
export const WORKERS = availableParallelism()

/** What leads the text of a job and of its completion: four words. */
const HEADER_BYTES = 16
const SLOT_BYTES = HEADER_BYTES + MOST_REQUEST_BYTES + 1
const NOTHING = new Uint8Array(0)
/** What an eventfd takes: a number of eight bytes, to be added to its counter. */
const ONE = new BigUint64Array([1n])

/** Whom an answer is for. */
export interface Ticket {
  readonly fd: number
  /** Tells the connection from others that had or will have the same descriptor. */
  readonly generation: number
  /** Requests of a connection count from 0. */
  readonly number: number
}

/** Room for one job or completion, in memory of the thread that uses it. */
export interface Message {
  /** All of it. */
  readonly bytes: Uint8Array
  /** Its first four words: fd, generation, number, worker. */
  readonly head: Int32Array
  /** The text behind them: a request or an answer. */
  readonly text: Uint8Array
}

/** The reactor's side. */
export interface Pool {
  /** One for each worker. */
  readonly jobs: readonly Queue[]
  readonly completions: Queue
  /** An eventfd, non-blocking: readable when something was put into `completions`. */
  readonly wakeFd: number
  /** What a read of wakeFd fills: how often it was written since the last one. */
  readonly wakes: BigUint64Array
  /** By worker: jobs that were submitted and have not come back. */
  readonly out: number[]
  readonly message: Message
  readonly threads: Threads
}

/** A worker's side. */
export interface Bench {
  readonly jobs: Queue
  readonly completions: Queue
  readonly wakeFd: number
  readonly message: Message
}

/** What a worker's thread is started with. */
export interface Share {
  readonly jobs: QueueMemory
  readonly completions: QueueMemory
  readonly wakeFd: number
}

/** Room for one message of any length. */
export function newMessage(): Message {
  const memory = new ArrayBuffer(SLOT_BYTES)
  return {
    bytes: new Uint8Array(memory),
    head: new Int32Array(memory, 0, HEADER_BYTES / 4),
    text: new Uint8Array(memory, HEADER_BYTES),
  }
}

/**
 * Starts workers, which run until stopPool().
 * @param start starts a thread for each share
 * @returns once all of them run; owns a descriptor, wakeFd, which stopPool() closes
 */
export async function startPool(
  workers = WORKERS,
  start: (shares: readonly Share[]) => Promise<Threads> = (shares) => startThreads("worker", shares),
): Promise<Pool> {
  const wakeFd = check(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK), "eventfd")
  const memories = Array.from({ length: workers }, () => createQueue(JOBS_PER_WORKER, SLOT_BYTES))
  // Room for all that can be out at once, so that no worker ever waits for the reactor.
  const most = workers * (JOBS_PER_WORKER + 1)
  const completions = createQueue(2 ** Math.ceil(Math.log2(most)), SLOT_BYTES)
  const shares = memories.map((jobs): Share => ({ jobs, completions, wakeFd }))
  const threads = await start(shares) // if it throws, wakeFd stays open: some threads may run, and write to it
  return {
    jobs: memories.map(openQueue),
    completions: openQueue(completions),
    wakeFd,
    wakes: new BigUint64Array(1),
    out: memories.map(() => 0),
    message: newMessage(),
    threads,
  }
}

/**
 * How much nicer a worker is than the reactor: when both want the same core, the one that answers everybody goes first.
 * With all cores computing, it waits for one otherwise, and so does every client. The price: workers give way to every
 * other program on the machine as well.
 */
const NICER = 10
/** Nobody is nicer. setpriority(2) */
const NICEST = 19

/** What a worker's thread does. A function cannot be handed to another thread, so the service is named here. */
onThread("worker", (share: Share) => {
  // Of this thread alone, by Linux; POSIX means the process. From what it is: to become less nice is not allowed.
  setPriority(gettid(), Math.min(getPriority(gettid()) + NICER, NICEST))
  work(openBench(share), primes)
})

/** The calling thread's side of a pool. */
export function openBench({ jobs, completions, wakeFd }: Share): Bench {
  return { jobs: openQueue(jobs), completions: openQueue(completions), wakeFd, message: newMessage() }
}

/**
 * A worker's life: takes a job, works out the answer, hands it back, wakes the reactor; again and again.
 * Blocks while there is no job. @returns when it takes an empty message
 */
export function work({ jobs, completions, wakeFd, message }: Bench, service: Service): void {
  // TODO(3.3) take() a job; an empty one ends it. Work out the answer to its text, put() header and answer into completions, then
  // add ONE to the eventfd.
  // #region work
  for (;;) {
    const length = take(jobs, message.bytes)
    if (length === 0) return
    // The header stays as it is: the completion is for whoever asked.
    const answer = service.answer(message.bytes.subarray(HEADER_BYTES, length))
    message.text.set(answer)
    put(completions, message.bytes.subarray(0, HEADER_BYTES + answer.length))
    // Only now, or the reactor might look before there is something, and sleep again.
    check(write(wakeFd, ONE, 0, ONE.byteLength), "write")
  }
  // #endregion work
}

/**
 * Hands a request to the worker with the fewest jobs. Does not block.
 * @param request copied
 * @returns false when even that one's queue is full
 */
export function submit(pool: Pool, { fd, generation, number }: Ticket, request: Uint8Array): boolean {
  // TODO(3.3) Choose the worker with the fewest jobs out, write header and text into message, tryPut() it. Count the job as out.
  // #region submit
  const { jobs, out, message } = pool
  const worker = out.indexOf(Math.min(...out))
  message.head.set([fd, generation, number, worker])
  message.text.set(request)
  const queue = jobs[worker]
  if (queue === undefined || !tryPut(queue, message.bytes.subarray(0, HEADER_BYTES + request.length))) return false
  out[worker] = (out[worker] ?? 0) + 1
  return true
  // #endregion submit
}

/** An answer that has come back. */
export interface Completion {
  readonly ticket: Ticket
  readonly answer: Uint8Array
}

/** The next answer that has come back, in memory of its own; undefined when there is none. Does not block. */
export function takeCompletion(pool: Pool): Completion | undefined {
  const { completions, message, out } = pool
  const length = tryTake(completions, message.bytes)
  if (length < 0) return undefined
  const [fd = 0, generation = 0, number = 0, worker = 0] = message.head
  out[worker] = (out[worker] ?? 0) - 1
  return { ticket: { fd, generation, number }, answer: message.bytes.slice(HEADER_BYTES, length) }
}

/** Ends the workers: each finishes the jobs that it has, takes the empty message, and returns. Blocks until all have. */
export function stopPool({ jobs, threads, wakeFd }: Pool): void {
  // TODO(3.6) An empty message for each worker, then wait for all of them, and only then close wakeFd.
  // #region stopPool
  for (const queue of jobs) put(queue, NOTHING)
  threads.join()
  void close(wakeFd) // not before: a worker that still works writes to it, or to whoever has the number by then
  // #endregion stopPool
}
