// One record as strace writes it: `accept4(5<listen>, NULL, NULL, SOCK_CLOEXEC) = 6<conn 1>`.
//
// A record does not hold everything. What it does not hold is `...`, never a guess: a buffer that a failed call did
// not fill, the length behind a pointer, epoll_ctl's fifth argument. `offset`, which only JavaScript has, is left out.

import {
  AF_INET,
  type ControlMessage,
  F_DUPFD,
  F_DUPFD_CLOEXEC,
  O_CREAT,
  PR_SET_PDEATHSIG,
  SIGINFO_BYTES,
  SOCKADDR_IN_BYTES,
} from "#sys"
import { native } from "../../runtime/native.ts"
import type { TraceRecord } from "./file.ts"
import {
  constantName,
  fcntlArgument,
  fcntlResult,
  levelName,
  openFlags,
  optionName,
  signalName,
  statusText,
} from "./names.ts"
import {
  controlOf,
  epollEvents,
  formatAddress,
  formatCredentials,
  formatOption,
  formatRlimit,
  formatStat,
  pipeEnds,
  pollfds,
  quoteBytes,
} from "./preview.ts"
import type { RecordRoles } from "./roles.ts"
import { type Argument, PREVIEW_BYTES, signatureOf, TEXT_BYTES } from "./signature.ts"

/** How parts of the text are marked; plain text marks none. */
export interface Paint {
  readonly role: (text: string) => string
  readonly error: (text: string) => string
  readonly injected: (text: string) => string
}

interface Context {
  readonly record: TraceRecord
  readonly roles: RecordRoles | undefined
  readonly paint: Paint
}

const UNKNOWN = "..."
const errnos = new Map(Object.entries(native.errnos).map(([name, row]) => [row.value, `${name} (${row.message})`]))

export const PLAIN: Paint = { role: (text) => text, error: (text) => text, injected: (text) => text }

/** `call(arguments)`; of an open call up to the first argument that is not known yet. */
export function callText(record: TraceRecord, roles?: RecordRoles, paint: Paint = PLAIN): string {
  const context = { record, roles, paint }
  const texts: string[] = []
  for (const arg of signatureOf(record.call)?.args ?? []) {
    const text = argumentText(context, arg)
    if (text === undefined) continue
    if (text !== UNKNOWN || texts.at(-1) !== UNKNOWN) texts.push(text)
    if (text === UNKNOWN && record.open) break
  }
  return `${record.call}(${texts.join(", ")})`
}

/** What follows `=`. An open record has no result; then this is "". */
export function resultText(record: TraceRecord, roles?: RecordRoles, paint: Paint = PLAIN): string {
  if (record.open) return ""
  const text = record.result < 0 ? paint.error(errorText(record.result)) : valueText({ record, roles, paint })
  return record.injected === undefined ? text : `${text} ${paint.injected("(INJECTED)")}`
}

function errorText(result: number): string {
  return `-1 ${errnos.get(-result) ?? `(errno ${-result})`}`
}

function valueText(context: Context): string {
  const { record, roles } = context
  const { call, result } = record
  if (signatureOf(call)?.result === "fd") return fdText(context, result, roles?.result)
  if (call === "fcntl") {
    const op = named(record, "op")
    if (op === F_DUPFD || op === F_DUPFD_CLOEXEC) return fdText(context, result, roles?.result)
    return fcntlResult(op, result) ?? String(result)
  }
  if (call === "_exit") return "?"
  if (call === "umask") return constantName("MODE", result)
  if (call === "sigtimedwait") return `${result} (${signalName(result)})`
  if (call === "poll" || call === "ppoll") return result === 0 ? "0 (Timeout)" : `${result} (${readyText(context)})`
  return String(result)
}

/** undefined: not an argument of the system call, or one that it does not look at. */
function argumentText(context: Context, arg: Argument): string | undefined {
  const { record } = context
  switch (arg.kind) {
    case "offset":
      return undefined
    case "in":
    case "out":
    case "in16":
    case "out16":
      return bufferText(context, arg)
    case "lenref":
      return lengthText(context)
    case "text":
      return `${quoteBytes(record.preview)}${record.preview.length === TEXT_BYTES ? "..." : ""}`
    case "texts":
      return UNKNOWN
    case "status":
      return endText(record)
    case "out8":
      return pipeText(context)
    case "control":
    case "room":
      return controlText(context, arg)
    case "msg":
      return messageText(record)
    case "stat":
      return record.stat === undefined ? UNKNOWN : formatStat(record.stat)
    default:
      break
  }
  const value = arg.numberAt === undefined ? undefined : record.numbers[arg.numberAt]
  if (value === undefined) return UNKNOWN
  if (arg.kind === "fd") return fdText(context, value, context.roles?.args.get(value))
  if (record.call === "fcntl" && arg.name === "arg") return fcntlArgument(named(record, "op"), value)
  if (arg.kind === "mutex") return `&shared[${value}]`
  if (record.call === "open" && arg.name === "flags") return openFlags(value)
  if (record.call === "open" && arg.name === "mode" && (named(record, "flags") & O_CREAT) === 0) return undefined
  if (record.call === "prctl" && arg.name === "arg2" && named(record, "op") === PR_SET_PDEATHSIG)
    return signalName(value)
  if (arg.family === "SOL") return levelName(value)
  if (arg.family === "OPT") return optionName(named(record, "level"), value)
  return arg.family === "" ? String(value) : constantName(arg.family, value)
}

function fdText({ paint }: Context, fd: number, role: string | undefined): string {
  return role === undefined || role === `fd ${fd}` ? String(fd) : `${fd}${paint.role(`<${role}>`)}`
}

/** Whether the record holds (the beginning of) its buffer: always what was passed in, what came out only of success. */
function filled(record: TraceRecord, arg: Argument): boolean {
  return arg.kind.startsWith("in") || arg.family === "POLLFD" || (!record.open && record.result >= 0)
}

function bufferText(context: Context, arg: Argument): string {
  const { record } = context
  const { preview } = record
  if (!filled(record, arg)) return UNKNOWN
  if (arg.nullable && preview.length === 0) return "NULL"
  switch (arg.family) {
    case "BYTES":
      return wordsText(context) ?? bytesText(record, arg)
    case "SOCKADDR":
      return formatAddress(preview) ?? quoteBytes(preview)
    case "POLLFD":
      return pollText(context)
    case "EPOLL_EVENT":
      return epollText(record)
    case "RLIM":
      return formatRlimit(preview)
    default: // an option's value, the only buffer whose meaning another argument gives
      return optionText(record, arg)
  }
}

/** `"hello"`; of sendmsg, which has no argument that tells it, also how many bytes there are. */
function bytesText(record: TraceRecord, arg: Argument): string {
  const { preview, message } = record
  const text = `${quoteBytes(preview)}${preview.length < bytesMeant(record, arg) ? "..." : ""}`
  return message === undefined || arg.kind === "out"
    ? text
    : `${text} (${message.bufBytes} byte${message.bufBytes === 1 ? "" : "s"})`
}

/** `SCM_RIGHTS [7, 8]`, `SCM_CREDENTIALS {pid 12, uid 0, gid 0}`; NULL or none where there is nothing. */
function controlText(context: Context, arg: Argument): string {
  const { record } = context
  const { controllen = 0, control = new Uint8Array() } = record.message ?? {}
  if (arg.kind === "room" && (record.open || record.result < 0)) return UNKNOWN
  if (controllen === 0) return arg.kind === "room" ? "none" : "NULL"
  const cut = controllen > control.length
  const messages = controlOf(record)
  if (messages.length === 0) return `${quoteBytes(control)}${cut ? "..." : ""}`
  return messages.map((message, i) => oneControl(context, message, cut && i === messages.length - 1)).join(" + ")
}

function oneControl(context: Context, message: ControlMessage, cut: boolean): string {
  if ("credentials" in message) return `SCM_CREDENTIALS ${formatCredentials(message.credentials)}`
  if ("data" in message) return `{level ${message.level}, type ${message.type}, ${quoteBytes(message.data)}}`
  const fds = message.fds.map((fd) => fdText(context, fd, context.roles?.args.get(fd)))
  return `SCM_RIGHTS [${[...fds, ...(cut ? [UNKNOWN] : [])].join(", ")}]`
}

/** The two words of recvmsg: msg_controllen, and msg_flags once it has returned. */
function messageText({ message, open, result }: TraceRecord): string {
  if (message === undefined) return UNKNOWN
  const flags = open || result < 0 ? UNKNOWN : constantName("MSG", message.flags)
  return `{controllen ${message.controllen}, ${flags}}`
}

/** What an eventfd, a timer or a signalfd holds: `[3]` is a counter, `[SIGCHLD, ...]` are records of signals. */
function wordsText({ record, roles }: Context): string | undefined {
  const [role = ""] = roles?.args.values() ?? []
  const view = new DataView(record.preview.buffer, record.preview.byteOffset, record.preview.byteLength)
  if (/^(event|timer)\b/.test(role) && view.byteLength === 8) return `[${view.getBigUint64(0, true)}]`
  if (!/^signals\b/.test(role) || view.byteLength < 4) return undefined
  return listText([signalName(view.getUint32(0, true))], record.result / SIGINFO_BYTES)
}

/** int *wstatus of waitpid: what it tells, once a child has ended. */
function endText({ result, open, preview }: TraceRecord): string {
  if (open || result <= 0) return UNKNOWN
  if (preview.length < 4) return "NULL"
  return `[${statusText(new DataView(preview.buffer, preview.byteOffset).getInt32(0, true))}]`
}

function pipeText(context: Context): string {
  const ends = pipeEnds(context.record).map((fd) => fdText(context, fd, context.roles?.args.get(fd)))
  return ends.length === 0 ? UNKNOWN : `[${ends.join(", ")}]`
}

function optionText(record: TraceRecord, arg: Argument): string {
  const text = formatOption(record.preview, named(record, "level"), named(record, "optname"))
  const cut = arg.kind === "in" ? bytesMeant(record, arg) > PREVIEW_BYTES : record.preview.length === PREVIEW_BYTES
  return cut && text.endsWith('"') ? `${text}...` : text
}

function bytesMeant(record: TraceRecord, arg: Argument): number {
  if (arg.kind === "out") return record.result
  if (record.message !== undefined) return record.message.bufBytes
  const length = signatureOf(record.call)?.args.find(({ kind }) => kind === "length")
  return length?.numberAt === undefined ? 0 : (record.numbers[length.numberAt] ?? 0)
}

/** socklen_t *, as far as the answered length follows from the bytes. */
function lengthText({ record }: Context): string {
  const buffer = signatureOf(record.call)?.args.find(({ kind }) => kind === "out")
  if (buffer === undefined || !filled(record, buffer)) return UNKNOWN
  const { preview } = record
  if (buffer.nullable && preview.length === 0) return "NULL"
  if (buffer.family !== "SOCKADDR") return preview.length < PREVIEW_BYTES ? `[${preview.length}]` : UNKNOWN
  // Other families answer the length of the whole address, which may not have fitted.
  const inet = preview.length >= 2 && new DataView(preview.buffer, preview.byteOffset).getUint16(0, true) === AF_INET
  return inet ? `[${SOCKADDR_IN_BYTES}]` : UNKNOWN
}

function pollText(context: Context): string {
  const { record, roles } = context
  const shown = pollfds(record).map(
    ({ fd, events }) => `{${fdText(context, fd, roles?.args.get(fd))}, ${constantName("POLL", events)}}`,
  )
  return listText(shown, named(record, "nfds"))
}

function readyText(context: Context): string {
  const { record, roles } = context
  const shown = pollfds(record)
    .filter(({ revents }) => revents !== 0)
    .map(({ fd, revents }) => `{${fdText(context, fd, roles?.args.get(fd))}, ${constantName("POLL", revents)}}`)
  return listText(shown, record.result)
}

function epollText(record: TraceRecord): string {
  const shown = epollEvents(record).map(({ events, data }) => `{${constantName("EPOLL", events)}, data=${data}}`)
  return listText(shown, record.result)
}

function listText(shown: readonly string[], total: number): string {
  return `[${[...shown, ...(shown.length < total ? [UNKNOWN] : [])].join(", ")}]`
}

/** The value of an argument by its name in the man page. */
function named(record: TraceRecord, name: string): number {
  const arg = signatureOf(record.call)?.args.find((candidate) => candidate.name === name)
  return (arg?.numberAt === undefined ? undefined : record.numbers[arg.numberAt]) ?? 0
}
