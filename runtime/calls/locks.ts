// Locks between processes, of files and in memory that they share. What holds for all calls: runtime/sys.ts.

import { native } from "../native.ts"

/**
 * Locks a file that whoever shares the lock has opened for itself: descriptors that fork() copied hold one lock together,
 * and do not exclude each other. The kernel lets go when the last of them closes, so also when the holder dies.
 * @param op LOCK_EX, LOCK_SH or LOCK_UN; with LOCK_NB -EAGAIN instead of waiting
 * @returns 0; -EINTR
 * @see flock(2)
 */
export const flock = native["flock"] as (fd: number, op: number) => number

/**
 * Locks a region of a file for this process: a child does not inherit it, and closing any descriptor of the file lets go.
 * @param fd open for writing
 * @param op F_LOCK, F_TLOCK, F_ULOCK or F_TEST
 * @param len bytes from the offset on; 0: to the end, wherever that will be
 * @returns 0; -EAGAIN or -EACCES when another process has it and F_TLOCK was asked, -EDEADLK, -EINTR
 * @see lockf(3), fcntl(2)
 */
export const lockf = native["lockf"] as (fd: number, op: number, len: number) => number

/**
 * Makes a mutex that processes share, and that is robust: see pthread_mutex_lock().
 * Its own bytes stay as they are: it stands behind the memory that JavaScript can write, for the C library follows the
 * pointers in it.
 * @param mutex 40 bytes or more over sharedMemory(), from a multiple of 8; it says which mutex is meant
 * @returns 0; -EBUSY when there is one at this place already; -EAGAIN after 64 in the same memory
 * @see pthread_mutex_init(3), pthread_mutexattr_setpshared(3), pthread_mutexattr_setrobust(3)
 */
export const pthread_mutex_init = native["pthread_mutex_init"] as (mutex: Uint8Array) => number

/**
 * Takes the mutex, and blocks while another process has it.
 * @returns 0; -EINVAL when there is no mutex; -EOWNERDEAD when its holder has ended: it is taken, and pthread_mutex_consistent() must be called before it
 *   is given back; -EDEADLK when this process has it already; -ENOTRECOVERABLE
 * @see pthread_mutex_lock(3)
 */
export const pthread_mutex_lock = native["pthread_mutex_lock"] as (mutex: Uint8Array) => number

/**
 * Gives the mutex back.
 * @returns 0; -EPERM when this process does not have it
 * @see pthread_mutex_unlock(3)
 */
export const pthread_mutex_unlock = native["pthread_mutex_unlock"] as (mutex: Uint8Array) => number

/**
 * Says that what the mutex protects is in order again after -EOWNERDEAD. Without it the mutex is lost to everybody.
 * @returns 0; -EINVAL when there was no -EOWNERDEAD
 * @see pthread_mutex_consistent(3)
 */
export const pthread_mutex_consistent = native["pthread_mutex_consistent"] as (mutex: Uint8Array) => number
