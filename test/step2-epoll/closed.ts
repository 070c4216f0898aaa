// Calls on a descriptor that the program itself has closed.

import { EBADF, EPOLL_CTL_DEL } from "#sys"
import type { TraceRecord } from "../../workbook/trace/file.ts"

/** Calls that return a descriptor. */
const MAKERS = new Set(["accept4", "socket", "epoll_create1"])
const READS = new Set(["read", "recv"])
const WRITES = new Set(["write", "send"])

/** A read or write of a descriptor that is not open any more. */
export function touchesClosed({ call, result }: TraceRecord): boolean {
  return result === -EBADF && (READS.has(call) || WRITES.has(call))
}

/** A call that came too late, and the function of step 2 in which something is missing. */
export interface LateCall {
  record: TraceRecord
  fd: number
  task: string
}

/** The first call that returned EBADF on a number that the program had closed before. */
export function lateCall(records: readonly TraceRecord[], edge: boolean): LateCall | undefined {
  const closers = new Map<number, string>()
  for (const [i, record] of records.entries()) {
    const fd = descriptorOf(record)
    const closer = closers.get(fd)
    if (record.result === -EBADF && closer !== undefined && !isNeedless(records, i)) {
      // The step that closed it has returned, and another one begins with its own call.
      const next = READS.has(record.call) && closer === "writable" ? "turn" : closer
      return { record, fd, task: edge ? "pump" : next }
    }
    if (record.call === "close" && record.result === 0) closers.set(fd, closerOf(records.slice(0, i), fd))
    if (MAKERS.has(record.call)) closers.delete(record.result)
  }
  return undefined
}

/**
 * Whether a call is a close() or an EPOLL_CTL_DEL right behind the close() of the same descriptor. It takes leave twice:
 * nobody can have been given the number in between, so it harms nobody.
 */
function isNeedless(records: readonly TraceRecord[], at: number): boolean {
  const record = records[at]
  if (record === undefined || !takesLeave(record)) return false
  const before = records.slice(0, at).findLast((other) => !(takesLeave(other) && other.result === -EBADF))
  return before?.call === "close" && before.result === 0 && before.numbers[0] === descriptorOf(record)
}

function takesLeave({ call, numbers }: TraceRecord): boolean {
  return call === "close" || (call === "epoll_ctl" && numbers[1] === EPOLL_CTL_DEL)
}

/** The descriptor that a call is about: of epoll_ctl the one that is added or changed. */
function descriptorOf({ call, numbers }: TraceRecord): number {
  return (call === "epoll_ctl" ? numbers[2] : numbers[0]) ?? -1
}

/** writable() begins with a write; readable() reads first, whatever it writes then. */
function closerOf(before: readonly TraceRecord[], fd: number): string {
  for (const record of before.toReversed()) {
    if (record.call === "epoll_wait") break
    if (record.numbers[0] === fd && READS.has(record.call)) return "readable"
  }
  return before.some(({ call, numbers }) => WRITES.has(call) && numbers[0] === fd) ? "writable" : "readable"
}
