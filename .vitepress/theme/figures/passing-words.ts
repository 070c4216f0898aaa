// What the simulator of passing says, in both languages.

import type { Lang } from "../../../workbook/manifest.ts"
import { forkWords } from "./fork-words.ts"
import {
  type Action,
  CHANNEL_FD,
  type Done,
  type Outcome,
  type Passed,
  type Process,
  type Received,
  ROOM_BYTES,
  type Room,
  STEP,
  type State,
  type Takes,
  type Thing,
  type Who,
} from "./passing-model.ts"
import type { Situation } from "./passing-situations.ts"

export interface PassingWords {
  readonly label: string
  readonly process: Readonly<Record<Who, string>>
  readonly things: Readonly<Record<Thing, string>>
  /** Over the two columns of the picture. */
  readonly tables: string
  readonly descriptions: string
  /** What is on its way, in the picture. */
  readonly queue: string
  readonly bytes: (count: number) => string
  /** A radio button of the picture. */
  readonly descriptor: (process: string, fd: number, thing: string, cloexec: boolean, known: boolean) => string
  readonly states: Readonly<Record<Process["state"] | "empty" | "nothing", string>>
  readonly references: (count: number) => string
  readonly flying: (count: number) => string
  readonly offset: (offset: number) => string
  /** A description without O_NONBLOCK. */
  readonly blocks: string
  /** What is to be seen at the other end. */
  readonly sees: Readonly<Record<Exclude<Passed, "file">, { readonly open: string; readonly end: string }>>
  readonly channel: (who: Who, open: boolean) => string
  readonly counts: Readonly<Record<"flight" | "lost" | "leaked", string>>
  readonly sides: Readonly<Record<"situation" | "along" | "room" | "takes", string>> & {
    readonly chosen: (process: string, fd: number) => string
  }
  readonly situations: Readonly<Record<Situation, string>>
  readonly does: Readonly<Record<Exclude<Action["does"], "nonblock">, string>>
  readonly rooms: Readonly<Record<Room, string>>
  readonly takes: Readonly<Record<Takes, string>>
  readonly invitation: string
  /** What to try; what the mistake is when it is there to see, or how things stand; that it is over. */
  readonly said: Readonly<Record<Situation, { readonly task: string; readonly mistake: string; readonly over: string }>>
  readonly outcome: (outcome: Outcome) => string
  /** What is to be said of an action beside its outcomes. */
  readonly means: (action: Action, after: Done, before: State) => string
}

/** The call as strace would show it, with descriptors for control messages. */
export function codeOf(action: Action, { state, returned }: Done): string {
  const { n } = returned
  switch (action.does) {
    case "sendmsg":
      return `sendmsg(${CHANNEL_FD}, [${action.fds.join(", ")}]) = ${n}`
    case "write":
      return `write(${CHANNEL_FD}) = ${n}`
    case "recvmsg": {
      const flag = action.cloexec ? ", MSG_CMSG_CLOEXEC" : ""
      return `recvmsg(${CHANNEL_FD}, controllen ${ROOM_BYTES[action.room]}${flag}) = ${n}${cameOf(returned)}`
    }
    case "read":
      return `read(${CHANNEL_FD}) = ${n}`
    case "exec":
      return `execve("/bin/sleep")`
    case "exit":
      return "_exit(0)"
    case "close":
      return `close(${action.fd}) = ${n}`
    case "take50":
      return `read(${action.fd}, ${STEP}) = ${n}`
    case "nonblock":
      return `fcntl(${action.fd}, F_SETFL, ${state[action.by].table.some(({ fd, to }) => fd === action.fd && state.nonblocking.some((one) => one === to)) ? "O_NONBLOCK" : 0}) = 0`
  }
}

function cameOf({ fds, cut }: Received): string {
  return `${fds.length > 0 ? `, [${fds.join(", ")}]` : ""}${cut ? ", MSG_CTRUNC" : ""}`
}

/** The bytes of the file that an action has read: from and to. */
function readBytes({ state, returned }: Done): [number, number] {
  return [state.offset - Number(returned.n), state.offset - 1]
}

const CALLS = { sendmsg: "sendmsg", recvmsg: "recvmsg", exec: "execve", exit: "_exit", close: "close" }
const ROOM_CALLS = { len: "CMSG_LEN(4) = 20", space: "CMSG_SPACE(4) = 24", many: "CMSG_SPACE(32) = 48" }

const en: PassingWords = {
  label: "A descriptor from one process's table to another's: a simulator",
  process: { sender: "sender", receiver: "receiver" },
  things: { channel: "channel", file: "file", pipe: "pipe", connection: "connection" },
  tables: forkWords.en.tables,
  descriptions: forkWords.en.descriptions,
  queue: "in the queue",
  bytes: (count) => (count === 1 ? "1 byte with" : `${count} bytes`),
  descriptor: (process, fd, thing, cloexec, known) =>
    forkWords.en.descriptor(process, fd, thing, cloexec) + (known ? "" : ", nobody knows it"),
  states: { runs: "", exec: "sleep", ended: "ended", empty: "nothing open", nothing: "empty" },
  references: forkWords.en.references,
  flying: (count) => `${count} of them in flight`,
  offset: (offset) => `offset ${offset}`,
  blocks: "no O_NONBLOCK",
  sees: {
    pipe: { open: "reader: waits", end: "reader: read = 0" },
    connection: { open: forkWords.en.sees.open, end: forkWords.en.sees.end },
  },
  channel: (who, open) => `${who}: ${open ? "open" : "closed"}`,
  counts: {
    flight: "in flight: sent, not received",
    lost: "sent, and came into no table",
    leaked: "open, and nobody knows it (?)",
  },
  sides: {
    situation: "situation",
    along: "send along",
    room: "room",
    takes: "program",
    chosen: (process, fd) => `${process}, ${fd}`,
  },
  situations: {
    new: "pass one",
    shared: "one offset, one flag",
    flight: "in flight",
    kept: "the sender keeps its copy",
    padding: "room by padding",
    cut: "MSG_CTRUNC",
    read: "read, not recvmsg",
    exec: "no MSG_CMSG_CLOEXEC",
  },
  does: { ...CALLS, write: "write 3 bytes", read: "read", take50: "read 50 bytes" },
  rooms: { none: "none", ...ROOM_CALLS },
  takes: { first: "looks at the first", all: "takes all that came", strict: "all in order, or closes all" },
  invitation: "Choose what goes along, then sendmsg. Or choose a descriptor in the picture.",
  said: {
    new: {
      task: "The sender has a file, the write end of a pipe and a connection open. Send one along and receive it. Which number does the receiver get, and how many references are there at each moment? Then close the sender's, before or after.",
      mistake: "",
      over: "",
    },
    shared: {
      task: "4 has been passed, and both have it open. Read 50 bytes by the receiver's 4, then by the sender's. Which bytes does the second one get? Then set O_NONBLOCK on one of the two.",
      mistake: "",
      over: "The second has gone on where the first had stopped, and O_NONBLOCK holds for both: one open file description has one offset and one set of flags. Only the number and CLOEXEC are each one's own.",
    },
    flight: {
      task: "The write end of the pipe is in a message that nobody has received. Close the sender's 5. Does the pipe's reader see the end? Then receive it and close it, or close the receiver's 3 without receiving.",
      mistake:
        "No table has the pipe, and its reader waits: the message refers to it. That is why a sender may close right after sendmsg. Now receive it and close it, or close the receiver's 3.",
      over: "The last reference is gone, and the pipe's reader has seen the end. When nobody can receive a message any more, the kernel closes what is in it.",
    },
    kept: {
      task: "The connection has been passed, and the receiver has served the client. Let it close its 4. What does the client see?",
      mistake:
        "The client waits: the sender still has 6. Sending a descriptor does not give it away. Close the sender's 6.",
      over: "The last reference is gone, and the client reads its end. Who passes a connection on closes its own right after sendmsg: else every client costs it one, and none sees its end.",
    },
    padding: {
      task: "Two have been sent, and the receiver expects one. It gives CMSG_SPACE(4), 24 bytes, and looks at the first. recvmsg: how many are open afterwards? Was anything cut?",
      mistake:
        "Two have come, and there was no MSG_CTRUNC: the four bytes of padding are room for one more. The program has looked at the first. The other is open, and nobody will ever close it. Begin again, with CMSG_LEN(4) or with a program that looks at all.",
      over: "Nothing is open that nobody knows. Either there was no room for the second, or the program has looked at all that came, and used it or closed it.",
    },
    cut: {
      task: "Three have been sent, and the sender has closed its own. The receiver gives CMSG_SPACE(4) and takes what comes. What becomes of the third?",
      mistake:
        "MSG_CTRUNC was the only sign. What had no room the kernel has closed, and this program works on with a part of the message. Begin again, with more room or with a program that closes what is not in order.",
      over: "Either there was room for all, or the program has seen MSG_CTRUNC and closed what had come: what was cut is not used, and does not stay open.",
    },
    read: {
      task: "A byte and the pipe's write end are in the queue, and the sender has closed its 5. The receiver takes its byte by read. What becomes of the descriptor?",
      mistake:
        "The byte is there, the descriptor is gone: read and recv have no room for control messages, so the kernel closes it and tells nobody. Here it was the last reference, and the pipe's reader has seen the end. Begin again, with recvmsg.",
      over: "recvmsg had room, and the table has the descriptor. Where descriptors may come, every receive is a recvmsg.",
    },
    exec: {
      task: "The receiver does not ask for MSG_CMSG_CLOEXEC. Let it receive the connection, then execve another program. What does that find open?",
      mistake:
        "CLOEXEC has not travelled: the sender's 6 had it, the receiver's 4 has not. The new program has a connection open of which it knows nothing, and the client waits as long as it runs. Begin again, with MSG_CMSG_CLOEXEC.",
      over: "execve has closed it. The flag was there on arrival, and not one call later: another thread could have forked in between.",
    },
  },
  outcome(outcome) {
    switch (outcome.what) {
      case "cut":
        return `No room for ${outcome.count}: the kernel closes what did not fit.`
      case "lost":
        return `${en.references(outcome.count)} closed by the kernel on the way.`
      case "leaked":
        return `Open, and nobody knows it: ${outcome.count}.`
      case "refused":
        return "Not in order: the program closes all that came."
      case "left": {
        const flying = outcome.inFlight > 0 ? `, ${en.flying(outcome.inFlight)}` : ""
        return `${en.things[outcome.thing]}: ${en.references(outcome.held + outcome.inFlight)} left${flying}.`
      }
      case "end":
        return {
          file: "The file is closed.",
          pipe: "The pipe's reader reads its end.",
          connection: "FIN: the client reads its end.",
        }[outcome.thing]
    }
  },
  means(action, after, before) {
    const { n, fds } = after.returned
    if (n === "-EBADF") return "One of them is not open here: nothing was sent."
    if (n === "-EPIPE") return "The receiver has closed its end: nothing was sent."
    switch (action.does) {
      case "sendmsg":
        return "One more reference each; the sender's own stay open."
      case "recvmsg":
        if (n === 0) return "The sender has closed its end."
        return Number(n) > 1 && fds.length > 0 ? "Bytes of earlier writes come along, later ones never." : ""
      case "read":
        return n === 0 ? "The sender has closed its end." : ""
      case "take50": {
        const [from, to] = readBytes(after)
        return n === 0 ? "The end of the file." : `Bytes ${from} to ${to}.`
      }
      case "nonblock":
        return "For all who refer to it."
      case "exec":
        return before.receiver.table.length > 0 ? "Another program: it knows none of what is open." : ""
      default:
        return ""
    }
  },
}

const ko: PassingWords = {
  label: "한 프로세스의 표에서 다른 프로세스의 표로 가는 디스크립터 시뮬레이터",
  process: { sender: "보내는 쪽", receiver: "받는 쪽" },
  things: { channel: "채널", file: "파일", pipe: "파이프", connection: "연결" },
  tables: forkWords.ko.tables,
  descriptions: forkWords.ko.descriptions,
  queue: "큐에 있는 것",
  bytes: (count) => (count === 1 ? "1바이트와 함께" : `${count}바이트`),
  descriptor: (process, fd, thing, cloexec, known) =>
    forkWords.ko.descriptor(process, fd, thing, cloexec) + (known ? "" : ", 아무도 모름"),
  states: { runs: "", exec: "sleep", ended: "끝남", empty: "열린 것 없음", nothing: "비었음" },
  references: forkWords.ko.references,
  flying: (count) => `그중 ${count}개는 가는 중`,
  offset: (offset) => `오프셋 ${offset}`,
  blocks: "O_NONBLOCK 없음",
  sees: {
    pipe: { open: "읽는 쪽: 기다림", end: "읽는 쪽: read = 0" },
    connection: { open: forkWords.ko.sees.open, end: forkWords.ko.sees.end },
  },
  channel: (who, open) => `${ko.process[who]}: ${open ? "열림" : "닫힘"}`,
  counts: {
    flight: "가는 중: 보냈고 아직 받지 않은 것",
    lost: "보냈지만 어느 표에도 들어가지 못한 것",
    leaked: "열려 있는데 아무도 모르는 것(?)",
  },
  sides: {
    situation: "상황",
    along: "함께 보냄",
    room: "자리",
    takes: "프로그램",
    chosen: (process, fd) => `${process} ${fd}번`,
  },
  situations: {
    new: "하나 넘기기",
    shared: "오프셋도 플래그도 하나",
    flight: "가는 동안",
    kept: "보내는 쪽이 사본을 쥐고 있음",
    padding: "패딩에 생긴 자리",
    cut: "MSG_CTRUNC",
    read: "recvmsg 대신 read",
    exec: "MSG_CMSG_CLOEXEC 없이",
  },
  does: { ...CALLS, write: "3바이트 write", read: "read", take50: "50바이트 읽기" },
  rooms: { none: "없음", ...ROOM_CALLS },
  takes: { first: "첫째만 봄", all: "온 것을 모두 씀", strict: "온전하면 쓰고, 아니면 모두 닫음" },
  invitation: "함께 보낼 것을 고르고 sendmsg를 누르십시오. 그림에서 디스크립터를 고를 수도 있습니다.",
  said: {
    new: {
      task: "보내는 쪽에는 파일, 파이프의 쓰는 쪽 끝, 연결이 열려 있습니다. 하나를 함께 보내고 받아 보십시오. 받는 쪽은 몇 번을 얻습니까? 참조는 그때그때 몇 개입니까? 그런 다음 보내는 쪽 것을 닫아 보고, 받기 전에도 닫아 보십시오.",
      mistake: "",
      over: "",
    },
    shared: {
      task: "4번을 넘겼고, 양쪽에 열려 있습니다. 받는 쪽 4번으로 50바이트를 읽고, 이어서 보내는 쪽 4번으로 읽어 보십시오. 나중에 읽는 쪽은 어느 바이트를 얻습니까? 그런 다음 둘 중 하나에 O_NONBLOCK을 켜 보십시오.",
      mistake: "",
      over: "나중에 읽은 쪽은 먼저 읽은 쪽이 멈춘 데서 이어 읽었고, O_NONBLOCK은 양쪽에 똑같이 켜졌습니다. 열린 파일이 하나이니 오프셋도 플래그도 하나입니다. 따로 갖는 것은 번호와 CLOEXEC뿐입니다.",
    },
    flight: {
      task: "파이프의 쓰는 쪽 끝이 아무도 받지 않은 메시지 안에 있습니다. 보내는 쪽 5번을 닫아 보십시오. 파이프를 읽는 쪽에 끝이 보입니까? 그런 다음 받아서 닫거나, 받지 않고 받는 쪽 3번을 닫아 보십시오.",
      mistake:
        "어느 표에도 파이프가 없는데 읽는 쪽은 기다립니다. 메시지가 참조하고 있기 때문입니다. 그래서 보내는 쪽은 sendmsg 직후에 닫아도 됩니다. 이제 받아서 닫거나, 받는 쪽 3번을 닫으십시오.",
      over: "마지막 참조가 사라져 파이프를 읽는 쪽에 끝이 보입니다. 아무도 받을 수 없게 된 메시지라면, 안에 든 것은 커널이 닫습니다.",
    },
    kept: {
      task: "연결을 넘겼고, 받는 쪽이 클라이언트를 응대했습니다. 받는 쪽 4번을 닫아 보십시오. 클라이언트에게는 무엇이 보입니까?",
      mistake:
        "클라이언트는 계속 기다립니다. 보내는 쪽에 6번이 남아 있기 때문입니다. 디스크립터는 보내도 없어지지 않습니다. 보내는 쪽 6번을 닫으십시오.",
      over: "마지막 참조가 사라져 클라이언트는 끝을 읽습니다. 연결을 넘기는 쪽은 sendmsg 직후에 자기 것을 닫습니다. 닫지 않으면 클라이언트마다 하나씩 쌓이고, 끝을 보는 클라이언트도 없습니다.",
    },
    padding: {
      task: "둘을 보냈는데, 받는 쪽은 하나를 기다립니다. 자리로는 CMSG_SPACE(4), 곧 24바이트를 주고 첫째만 봅니다. recvmsg를 부르면 몇 개가 열립니까? 잘린 것이 있습니까?",
      mistake:
        "둘이 왔고 MSG_CTRUNC는 없습니다. 패딩 4바이트에 하나가 더 들어갈 자리가 있었습니다. 프로그램은 첫째만 보았으니 다른 하나는 열린 채로 남고, 닫을 사람이 없습니다. 처음으로 돌아가, CMSG_LEN(4)로 받거나 온 것을 모두 보는 프로그램으로 받아 보십시오.",
      over: "아무도 모르게 열린 것이 없습니다. 둘째가 들어갈 자리가 없었거나, 프로그램이 온 것을 모두 보고 쓰거나 닫았습니다.",
    },
    cut: {
      task: "셋을 보냈고, 보내는 쪽은 자기 것을 닫았습니다. 받는 쪽은 자리로 CMSG_SPACE(4)를 주고 온 것을 그대로 씁니다. 셋째는 어떻게 됩니까?",
      mistake:
        "알린 것은 MSG_CTRUNC뿐입니다. 자리가 없던 것은 커널이 닫았는데, 이 프로그램은 메시지의 일부만 가지고 일을 계속합니다. 처음으로 돌아가, 자리를 넉넉히 주거나, 온전하지 않으면 닫는 프로그램으로 받아 보십시오.",
      over: "모두 들어갈 자리가 있었거나, 프로그램이 MSG_CTRUNC를 보고 온 것을 닫았습니다. 잘린 메시지는 쓰지 않고, 열린 채로 두지도 않습니다.",
    },
    read: {
      task: "큐에 바이트 하나와 파이프의 쓰는 쪽 끝이 있고, 보내는 쪽은 5번을 닫았습니다. 받는 쪽이 read로 바이트를 읽게 해 보십시오. 디스크립터는 어떻게 됩니까?",
      mistake:
        "바이트는 왔는데 디스크립터는 없습니다. read와 recv에는 제어 메시지가 들어갈 자리가 없어, 커널이 말없이 닫습니다. 여기서는 그것이 마지막 참조라 파이프를 읽는 쪽에 끝이 보입니다. 처음으로 돌아가 recvmsg로 받아 보십시오.",
      over: "recvmsg에는 자리가 있어서 디스크립터가 표에 들어왔습니다. 디스크립터가 올 수 있는 소켓에서는 언제나 recvmsg로 받습니다.",
    },
    exec: {
      task: "받는 쪽은 MSG_CMSG_CLOEXEC를 주지 않습니다. 연결을 받고 나서 다른 프로그램을 execve해 보십시오. 그 프로그램에게는 무엇이 열려 있습니까?",
      mistake:
        "CLOEXEC는 따라오지 않았습니다. 보내는 쪽 6번에는 있었지만 받는 쪽 4번에는 없습니다. 새 프로그램은 있는 줄도 모르는 연결을 열어 두고 있고, 클라이언트는 그 프로그램이 도는 동안 기다립니다. 처음으로 돌아가 MSG_CMSG_CLOEXEC로 받아 보십시오.",
      over: "execve가 닫았습니다. 플래그는 올 때부터 켜져 있었습니다. 받은 다음에 따로 켜면, 그 사이에 다른 스레드가 fork할 수 있습니다.",
    },
  },
  outcome(outcome) {
    switch (outcome.what) {
      case "cut":
        return `${outcome.count}개는 자리가 없어 커널이 닫습니다.`
      case "lost":
        return `도중에 커널이 닫은 참조: ${outcome.count}개.`
      case "leaked":
        return `열려 있는데 아무도 모르는 것: ${outcome.count}개.`
      case "refused":
        return "온전하지 않아, 프로그램이 온 것을 모두 닫습니다."
      case "left": {
        const flying = outcome.inFlight > 0 ? `, ${ko.flying(outcome.inFlight)}` : ""
        return `${ko.things[outcome.thing]}: ${ko.references(outcome.held + outcome.inFlight)} 남음${flying}.`
      }
      case "end":
        return {
          file: "파일이 닫힙니다.",
          pipe: "파이프를 읽는 쪽에 끝이 보입니다.",
          connection: "FIN: 클라이언트에게 끝이 보입니다.",
        }[outcome.thing]
    }
  },
  means(action, after, before) {
    const { n, fds } = after.returned
    if (n === "-EBADF") return "열려 있지 않은 것이 있어, 아무것도 보내지 않았습니다."
    if (n === "-EPIPE") return "받는 쪽이 끝을 닫아, 아무것도 보내지 않았습니다."
    switch (action.does) {
      case "sendmsg":
        return "참조가 하나씩 늘었습니다. 보내는 쪽 것은 열린 채로 남습니다."
      case "recvmsg":
        if (n === 0) return "보내는 쪽이 끝을 닫았습니다."
        return Number(n) > 1 && fds.length > 0 ? "앞서 쓴 바이트는 함께 오고, 뒤에 쓴 바이트는 함께 오지 않습니다." : ""
      case "read":
        return n === 0 ? "보내는 쪽이 끝을 닫았습니다." : ""
      case "take50": {
        const [from, to] = readBytes(after)
        return n === 0 ? "파일의 끝입니다." : `${from}번에서 ${to}번 바이트까지.`
      }
      case "nonblock":
        return "이것을 참조하는 모두에게 적용됩니다."
      case "exec":
        return before.receiver.table.length > 0 ? "다른 프로그램이라, 무엇이 열려 있는지 모릅니다." : ""
      default:
        return ""
    }
  },
}

export const passingWords: Readonly<Record<Lang, PassingWords>> = { en, ko }
