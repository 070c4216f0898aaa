// What the simulator of descriptor tables says, in both languages.

import type { Lang } from "../../../workbook/manifest.ts"
import { type Action, entryOf, type Outcome, type Sees, type Situation, type State, type Thing } from "./fork-model.ts"

export interface ForkWords {
  readonly label: string
  readonly process: (number: number) => string
  readonly client: (number: number) => string
  readonly thing: (thing: Thing) => string
  /** Over the two columns of the picture. */
  readonly tables: string
  readonly descriptions: string
  /** A radio button of the picture. */
  readonly descriptor: (process: string, fd: number, thing: string, cloexec: boolean) => string
  readonly states: { readonly cat: string; readonly zombie: string; readonly gone: string; readonly empty: string }
  readonly references: (count: number) => string
  readonly waits: string
  /** What the client of a connection sees. */
  readonly sees: Readonly<Record<Sees, string>>
  readonly port: (busy: boolean) => string
  readonly sides: { readonly situation: string; readonly clients: string; readonly chosen: (fd: number) => string }
  readonly situations: Readonly<Record<Situation, string>>
  readonly does: Readonly<Record<Action["does"], string>>
  readonly invitation: string
  /** What to try; what the mistake is when it is there to see; that it is over. */
  readonly said: Readonly<Record<Situation, { readonly task: string; readonly mistake: string; readonly over: string }>>
  readonly outcome: (outcome: Outcome) => string
  /** Of an action without an outcome, where there is something to say. */
  readonly means: Readonly<Partial<Record<Action["does"], string>>>
}

/** The call as strace would show it, with names for pids. */
export function callOf(state: State, next: State, action: Action, process: (number: number) => string): string {
  switch (action.does) {
    case "connect":
      return `connect() = ${next.clients.at(-1) === "refused" ? "-ECONNREFUSED" : 0}`
    case "fork":
      return `fork() = ${process(next.forks)}`
    case "waitpid": {
      const taken = state.processes.find((one) => one.state === "zombie")
      return `waitpid(-1) = ${process(taken?.number ?? 0)}`
    }
    case "accept4": {
      const from = state.processes
        .find(({ number }) => number === action.by)
        ?.table.find(({ to }) => to === "listening")?.fd
      const to = next.processes
        .find(({ number }) => number === action.by)
        ?.table.find(({ to }) => to === state.queue[0])?.fd
      return `accept4(${from}${state.cloexec ? ", SOCK_CLOEXEC" : ""}) = ${to}`
    }
    case "exec":
      return `execve("/bin/cat")`
    case "exit":
      return "_exit(0)"
    case "kill":
      return "SIGKILL"
    case "close":
      return `close(${action.fd}) = 0`
    case "shutdown":
      return `shutdown(${action.fd}, SHUT_WR) = 0`
    case "cloexec":
      return `fcntl(${action.fd}, F_SETFD, ${entryOf(next, action.by, action.fd)?.cloexec ? "FD_CLOEXEC" : 0}) = 0`
    case "to0":
      return `dup2(${action.fd}, 0) = 0`
    case "to1":
      return `dup2(${action.fd}, 1) = 1`
  }
}

const DOES = {
  accept4: "accept4",
  fork: "fork",
  waitpid: "waitpid",
  exec: "execve cat",
  exit: "_exit",
  kill: "kill -9",
  close: "close",
  shutdown: "shutdown",
  to0: "dup2 → 0",
  to1: "dup2 → 1",
  cloexec: "CLOEXEC",
}

const en: ForkWords = {
  label: "Descriptors across fork and exec: a simulator",
  process: (number) => (number === 0 ? "parent" : `child ${number}`),
  client: (number) => `client ${number}`,
  thing: (thing) => (typeof thing === "number" ? `connection ${thing}` : THINGS.en[thing]),
  tables: "descriptor tables",
  descriptions: "open file descriptions",
  descriptor: (process, fd, thing, cloexec) => `${process}, ${fd}: ${thing}${cloexec ? ", CLOEXEC" : ""}`,
  states: { cat: "runs cat", zombie: "zombie", gone: "ended", empty: "nothing open" },
  references: (count) => (count === 1 ? "1 reference" : `${count} references`),
  waits: "waits for accept",
  sees: { open: "client: open", end: "client: read = 0", reset: "ECONNRESET", refused: "ECONNREFUSED" },
  port: (busy) => (busy ? "port busy" : "port free"),
  sides: { situation: "situation", clients: "clients", chosen: (fd) => `chosen: ${fd}` },
  situations: {
    new: "a new server",
    parent: "the parent keeps its copy",
    child: "the child keeps listenFd",
    exec: "exec without CLOEXEC",
  },
  does: { ...DOES, connect: "another one connects" },
  invitation: "Choose a descriptor in the picture, then what to do with it.",
  said: {
    new: {
      task: "Let a client connect, accept it, fork. Who has to close what, so that the client reads its end when the child has served it?",
      mistake: "",
      over: "",
    },
    parent: {
      task: "The child has the connection and has closed listenFd. The parent has kept its own copy of the connection. The child has served client 1: let it leave by _exit. What does the client see?",
      mistake:
        "The child has given up its copy, and client 1 still waits: the parent has one too. Nobody will ever send it anything. Close the parent's 4.",
      over: "The last reference is gone, so the kernel has sent FIN: client 1 reads its end. A parent that closes its copy right after fork lets the child's end be the connection's.",
    },
    child: {
      task: "The parent has closed its copy of the connection, but the child has kept listenFd. Kill the parent, as a crash would. Could it be started again at once? Could a client connect?",
      mistake:
        "The parent is gone and the port is busy: bind would return -EADDRINUSE, because the child still refers to the listening socket. A client that connects now is taken into the queue, and nobody accepts it.",
      over: "Nobody refers to the listening socket any more: the port is free. A child that closes listenFd right after fork does not hold it.",
    },
    exec: {
      task: "The child has made the connection its standard input and output. No descriptor has CLOEXEC. Let it exec cat: what does cat find open? Then begin again and give 3 and 4 the flag first.",
      mistake:
        "cat has the connection as 0 and 1, as it should, and besides whatever had no CLOEXEC. It has never heard of that and will not close it: it stays open as long as cat runs, and if it is the listening socket, the port stays busy.",
      over: "exec has closed what had CLOEXEC. cat finds the connection as 0 and 1, and nothing else of the server.",
    },
  },
  outcome(outcome) {
    if (outcome.what === "copies") return `${en.thing(outcome.thing)}: ${en.references(outcome.count)} left.`
    if (outcome.what === "free") return "The port is free."
    return outcome.what === "end"
      ? `FIN: client ${outcome.client} reads its end.`
      : `RST: client ${outcome.client} gets ECONNRESET.`
  },
  means: {
    fork: "the table is copied, what it names is not.",
    exec: "another program, the same process.",
    waitpid: "the zombie is gone.",
    to0: "one more name for the same description, without CLOEXEC.",
    to1: "one more name for the same description, without CLOEXEC.",
    cloexec: "the flag belongs to this one descriptor.",
  },
}

const ko: ForkWords = {
  label: "fork와 exec를 지나는 디스크립터 시뮬레이터",
  process: (number) => (number === 0 ? "부모" : `자식 ${number}`),
  client: (number) => `클라이언트 ${number}`,
  thing: (thing) => (typeof thing === "number" ? `연결 ${thing}` : THINGS.ko[thing]),
  tables: "디스크립터 표",
  descriptions: "열린 파일",
  descriptor: (process, fd, thing, cloexec) => `${process}, ${fd}번: ${thing}${cloexec ? ", CLOEXEC" : ""}`,
  states: { cat: "cat 실행 중", zombie: "좀비", gone: "끝남", empty: "열린 것 없음" },
  references: (count) => `참조 ${count}개`,
  waits: "accept 기다림",
  sees: { open: "클라이언트: 열림", end: "클라이언트: read = 0", reset: "ECONNRESET", refused: "ECONNREFUSED" },
  port: (busy) => (busy ? "포트 사용 중" : "포트 비었음"),
  sides: { situation: "상황", clients: "클라이언트", chosen: (fd) => `고른 것: ${fd}번` },
  situations: {
    new: "새로 시작한 서버",
    parent: "부모가 사본을 쥐고 있음",
    child: "자식이 listenFd를 쥐고 있음",
    exec: "CLOEXEC 없이 exec",
  },
  does: { ...DOES, connect: "하나 더 연결" },
  invitation: "그림에서 디스크립터를 고른 다음, 무엇을 할지 누르십시오.",
  said: {
    new: {
      task: "클라이언트를 하나 연결하고, accept하고, fork해 보십시오. 자식이 응대를 마쳤을 때 클라이언트가 끝을 읽으려면 누가 무엇을 닫아야 합니까?",
      mistake: "",
      over: "",
    },
    parent: {
      task: "자식은 연결을 넘겨받고 listenFd를 닫았습니다. 부모는 연결의 사본을 닫지 않았습니다. 자식이 응대를 마쳤으니 _exit로 끝내 보십시오. 클라이언트 1에게는 무엇이 보입니까?",
      mistake:
        "자식의 사본이 사라졌는데도 클라이언트 1은 계속 기다립니다. 부모에게 사본이 남아 있기 때문입니다. 이제 아무도 보낼 것이 없습니다. 부모의 4번을 닫으십시오.",
      over: "마지막 참조가 사라져 커널이 FIN을 보냈고, 클라이언트 1은 끝을 읽습니다. 부모가 fork 직후에 사본을 닫아 두면 자식이 끝날 때 연결도 끝납니다.",
    },
    child: {
      task: "부모는 연결의 사본을 닫았지만, 자식은 listenFd를 닫지 않았습니다. 부모가 비정상 종료했다 치고 kill로 끝내 보십시오. 서버를 곧바로 다시 띄울 수 있습니까? 클라이언트는 연결됩니까?",
      mistake:
        "부모는 없는데 포트는 사용 중입니다. 자식이 아직 리스닝 소켓을 참조하므로 bind는 -EADDRINUSE를 반환합니다. 지금 연결하는 클라이언트는 큐에 들어가지만 아무도 accept하지 않습니다.",
      over: "이제 리스닝 소켓을 참조하는 프로세스가 없어 포트가 비었습니다. 자식이 fork 직후에 listenFd를 닫으면 포트를 붙들지 않습니다.",
    },
    exec: {
      task: "자식은 연결을 표준 입력과 표준 출력으로 삼았습니다. CLOEXEC가 켜진 디스크립터는 없습니다. cat을 exec해 보십시오. cat에게는 무엇이 열려 있습니까? 그런 다음 처음으로 돌아가, 3번과 4번에 CLOEXEC를 켜고 다시 해 보십시오.",
      mistake:
        "cat은 계획대로 0번과 1번으로 연결을 쓰지만, CLOEXEC가 꺼져 있던 것까지 그대로 갖고 있습니다. 있는 줄도 모르니 닫지도 않습니다. 그 대상은 cat이 도는 동안 열려 있고, 리스닝 소켓이라면 포트도 계속 사용 중입니다.",
      over: "CLOEXEC가 켜진 것은 exec가 닫았습니다. cat에게는 0번과 1번의 연결만 있고, 서버의 다른 것은 아무것도 없습니다.",
    },
  },
  outcome(outcome) {
    if (outcome.what === "copies") return `${ko.thing(outcome.thing)}: 참조 ${outcome.count}개 남음.`
    if (outcome.what === "free") return "포트가 비었습니다."
    return outcome.what === "end"
      ? `FIN: 클라이언트 ${outcome.client}에게 끝이 보입니다.`
      : `RST: 클라이언트 ${outcome.client}에게 ECONNRESET이 갑니다.`
  },
  means: {
    fork: "표가 복사되고, 표가 가리키는 것은 복사되지 않습니다.",
    exec: "프로세스는 그대로이고 프로그램이 바뀝니다.",
    waitpid: "좀비가 사라집니다.",
    to0: "같은 열린 파일을 가리키는 칸이 하나 늘었습니다. CLOEXEC는 꺼져 있습니다.",
    to1: "같은 열린 파일을 가리키는 칸이 하나 늘었습니다. CLOEXEC는 꺼져 있습니다.",
    cloexec: "이 플래그는 이 디스크립터만의 것입니다.",
  },
}

const THINGS = {
  en: { terminal: "terminal", listening: "listening socket" },
  ko: { terminal: "터미널", listening: "리스닝 소켓" },
}

export const forkWords: Readonly<Record<Lang, ForkWords>> = { en, ko }
