// Numbers back into the names of their constants, family by family, as strace prints them. The values are those of
// this machine's headers (native/constants.h); what has no name there stays a number.

import { constants as osConstants } from "node:os"
import {
  F_GETFD,
  F_GETFL,
  F_SETFD,
  F_SETFL,
  IPPROTO_TCP,
  O_RDONLY,
  O_RDWR,
  O_WRONLY,
  SOL_SOCKET,
  WEXITSTATUS,
  WIFEXITED,
  WIFSIGNALED,
  WTERMSIG,
} from "#sys"
import { native } from "../../runtime/native.ts"

/** Families whose values are bits. SOCK is both: a type in the low bits, flags above them. */
const FLAGS = new Set(["MSG", "O", "FD", "POLL", "EPOLL", "EPOLL_CLOEXEC", "EFD", "SFD", "TFD", "W", "LOCK", "SA"])
/** The status of a child that goes on: WIFCONTINUED. waitpid(2) */
const CONTINUED = 0xffff
/** Where the flags of SOCK begin: SOCK_TYPE_MASK in linux/net.h. */
const SOCK_TYPES = 0xf

/** The name of a value in its family; the number itself where the family, or the value, has no names. */
export function constantName(family: string, value: number): string {
  if (family === "SOCK") return socketType(value)
  if (family === "SIG") return signalName(value)
  if (family === "SIGSET") return signalSet(value)
  if (family === "MODE") return `0o${(value >>> 0).toString(8).padStart(3, "0")}`
  return FLAGS.has(family) ? flagNames(family, value) : nameIn(family, value)
}

/** The name of an option, which depends on the level it belongs to. */
export function optionName(level: number, option: number): string {
  if (level === SOL_SOCKET) return nameIn("SO", option)
  return level === IPPROTO_TCP ? nameIn("TCP", option) : String(option)
}

/** The name of an option's level: SOL_SOCKET, or the protocol. */
export function levelName(level: number): string {
  return level === SOL_SOCKET ? nameIn("SOL", level) : nameIn("IPPROTO", level)
}

/** fcntl's third argument, read as its operation reads it; undefined where the operation takes none. */
export function fcntlArgument(op: number, value: number): string | undefined {
  if (op === F_GETFD || op === F_GETFL) return undefined
  if (op === F_SETFL) return flagNames("O", value)
  return op === F_SETFD ? flagNames("FD", value) : String(value)
}

/** What F_GETFL and F_GETFD answered: "0x802 (flags O_NONBLOCK|0x2)"; undefined for other operations. */
export function fcntlResult(op: number, result: number): string | undefined {
  if (op !== F_GETFD && op !== F_GETFL) return undefined
  return result === 0 ? "0" : `0x${result.toString(16)} (flags ${flagNames(op === F_GETFD ? "FD" : "O", result)})`
}

/** "SIGTERM"; the number of one that has no name. */
export function signalName(signum: number): string {
  return Object.entries(osConstants.signals).find(([, value]) => value === signum)?.[0] ?? String(signum)
}

/** "[SIGCHLD SIGTERM]": one bit for each signal, as sigset() of #sys makes it. */
function signalSet(set: number): string {
  const signums = Array.from({ length: 32 }, (_, bit) => bit + 1).filter((signum) => (set >>> (signum - 1)) & 1)
  return `[${signums.map(signalName).join(" ")}]`
}

/** open's second argument: how a file is opened is a number in the low bits, and 0 has a name. */
export function openFlags(flags: number): string {
  const how = flags & (O_WRONLY | O_RDWR)
  return how === O_RDONLY
    ? [nameIn("O", how), flagNames("O", flags)].filter((text) => text !== "0").join("|")
    : flagNames("O", flags)
}

/** What waitpid() tells of a child's end: "exit 7", "SIGKILL". waitpid(2) */
export function statusText(wstatus: number): string {
  if (WIFEXITED(wstatus)) return `exit ${WEXITSTATUS(wstatus)}`
  if (WIFSIGNALED(wstatus)) return signalName(WTERMSIG(wstatus))
  return wstatus === CONTINUED ? "continued" : `stopped by ${signalName(WEXITSTATUS(wstatus))}`
}

function nameIn(family: string, value: number): string {
  const found = Object.entries(native.constants[family] ?? {}).find(([, constant]) => constant === value)
  return found?.[0] ?? String(value)
}

function flagNames(family: string, value: number, above = 0): string {
  const names: string[] = []
  let rest = value >>> 0
  for (const [name, bits] of Object.entries(native.constants[family] ?? {})) {
    if (bits <= above || (rest & bits) >>> 0 !== bits) continue
    names.push(name)
    rest = (rest & ~bits) >>> 0
  }
  if (rest !== 0) names.push(`0x${rest.toString(16)}`)
  return names.join("|") || "0"
}

function socketType(value: number): string {
  const type = value & SOCK_TYPES
  const flags = flagNames("SOCK", value & ~SOCK_TYPES, SOCK_TYPES)
  if (type === 0) return flags
  return flags === "0" ? nameIn("SOCK", type) : `${nameIn("SOCK", type)}|${flags}`
}
