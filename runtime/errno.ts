// Errors as the kernel gives them: every #sys call returns >= 0 or -errno, and check() turns the second
// into a SyscallError where the program has no better answer. errno(3)

import { native } from "./native.ts"

export * from "./errno-values.ts"

const byValue = new Map(Object.entries(native.errnos).map(([name, row]) => [row.value, { name, message: row.message }]))

/** A system call failed and the program did not expect it. */
export class SyscallError extends Error {
  override readonly name = "SyscallError"
  /** Positive errno value, as in C. */
  readonly errno: number
  /** Its name: "EADDRINUSE". */
  readonly code: string
  /** The call that failed: "bind". */
  readonly syscall: string

  constructor(errno: number, syscall: string) {
    const code = errnoName(errno)
    super(`${syscall}: ${code} (${byValue.get(errno)?.message ?? "unknown error"})`)
    this.errno = errno
    this.code = code
    this.syscall = syscall
  }
}

/** The name of an errno value, positive or negative: errnoName(-11) is "EAGAIN". */
export function errnoName(errno: number): string {
  return byValue.get(Math.abs(errno))?.name ?? `errno ${Math.abs(errno)}`
}

/**
 * Passes a good result through; throws SyscallError for -errno.
 *
 *     const listenFd = check(socket(AF_INET, SOCK_STREAM, 0), "socket")
 */
export function check(result: number, syscall: string): number {
  if (result < 0) throw new SyscallError(-result, syscall)
  return result
}
