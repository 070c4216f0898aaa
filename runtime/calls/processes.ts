// Threads, processes, and the files and pipes that they hand on. What holds for all calls: runtime/sys.ts.

import { native } from "../native.ts"

/**
 * The kernel's number of the calling thread, as in a trace; that of the main thread is the process id. Never fails.
 * @see gettid(2)
 */
export const gettid = native["gettid"] as () => number

/**
 * Gives up the processor: the calling thread goes behind the others that are ready to run. Does not wait for anything.
 * @returns 0
 * @see sched_yield(2)
 */
export const sched_yield = native["sched_yield"] as () => number

/**
 * Makes a second process, a copy of this one: it returns twice. What each writes from then on, the other does not see
 * (except sharedMemory()); descriptors are copied, and both copies mean the same open file or connection.
 *
 * The child has this one thread, so its code is synchronous: no promise that Node's threads would keep, and no timer.
 * When it throws, calls process.exit() or comes to the end of the code that runs, it ends by _exit(). Pending signals, lockf() locks and what Node's process.on() does at a signal are not
 * inherited; blocked and ignored signals, COUNT and flock() locks are.
 * @returns in the parent the child's pid, which it must waitpid() for; in the child 0; -EAGAIN when 128 processes of
 *   this program have not been waited for, or the system has no room; -EMFILE when no descriptor is free, for it takes
 *   one to find V8's pages
 * @throws Error when node was started without --single-threaded (see runtime/single-threaded.ts), or worker threads run
 * @see fork(2)
 */
export const fork = native["fork"] as () => number

/**
 * Ends this process at once: no "exit" listeners, nothing of Node's own end, which a forked child would not survive.
 * @param status 0 to 255; 0 says that all went well
 * @see _exit(2)
 */
export const _exit = native["_exit"] as (status: number) => number

/**
 * Replaces the program that this process runs. The process stays the same: pid, parent, descriptors without FD_CLOEXEC,
 * blocked signals, ignored signals (Node ignores SIGPIPE, and so will the new program).
 * @param pathname the program's file; PATH is not searched
 * @param argv what it gets as its arguments, its own name first
 * @param envp "NAME=value" for each variable; null: as they are
 * @returns only when it fails: -ENOENT, -EACCES, -ENOEXEC
 * @see execve(2)
 */
export const execve = native["execve"] as (pathname: string, argv: string[], envp: string[] | null) => number

/**
 * Takes the end of a child: until then it is a zombie. Blocks until there is one, unless WNOHANG is set.
 * @param pid of the child; -1: any child
 * @param wstatus gets how it ended, see WIFEXITED() and WIFSIGNALED(); or null
 * @param options 0, or WNOHANG, WUNTRACED, WCONTINUED
 * @returns its pid; 0 with WNOHANG when none has ended yet; -ECHILD when there is no such child, -EINTR
 * @see waitpid(2)
 */
export const waitpid = native["waitpid"] as (pid: number, wstatus: Int32Array | null, options: number) => number

/**
 * Sends a signal to a process of this program.
 * @param pid of this process, its parent if that is one of the program's, its children or theirs; 0: all of its process
 *   group, if the program leads it
 * @param sig 0 sends nothing, and only looks whether the process is there
 * @returns 0; -ESRCH when there is no such process, -EPERM for any other process, also as root: the workbook's limit
 * @see kill(2)
 */
export const kill = native["kill"] as (pid: number, sig: number) => number

/**
 * The number of this process. Never fails.
 * @see getpid(2)
 */
export const getpid = native["getpid"] as () => number

/**
 * The number of the parent; when that has ended, of the process that has taken its children (often 1). Never fails.
 * @see getppid(2)
 */
export const getppid = native["getppid"] as () => number

/**
 * Makes newfd mean what oldfd means, and closes first what newfd was. The same number twice: nothing happens.
 * @returns newfd, without FD_CLOEXEC; -EBADF when oldfd is not open
 * @throws RangeError when newfd belongs to Node
 * @see dup2(2)
 */
export const dup2 = native["dup2"] as (oldfd: number, newfd: number) => number

/**
 * Makes a pipe: what is written to one end is read from the other.
 * @param pipefd gets two descriptors that the caller closes: [0] to read from, [1] to write to
 * @param flags O_CLOEXEC, O_NONBLOCK
 * @returns 0
 * @see pipe2(2)
 */
export const pipe2 = native["pipe2"] as (pipefd: Int32Array, flags: number) => number

/**
 * Opens a file.
 * @param flags O_RDONLY, O_WRONLY or O_RDWR, with O_CREAT, O_CLOEXEC and others added by `|`
 * @param mode who may do what with a new file: 0o600 is the owner alone
 * @returns a descriptor that the caller closes; -ENOENT, -EACCES, -EEXIST
 * @see open(2)
 */
export const open = native["open"] as (pathname: string, flags: number, mode: number) => number

/**
 * PR_SET_PDEATHSIG: the signal that this process gets when its parent ends; a child of its own does not inherit it.
 * PR_SET_CHILD_SUBREAPER: 1 makes it the parent of orphans among its descendants. Others are -EINVAL here.
 * @returns 0
 * @see prctl(2)
 */
export const prctl = native["prctl"] as (op: number, arg2: number) => number
