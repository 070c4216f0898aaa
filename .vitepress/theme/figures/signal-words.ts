// What the simulator of signals says, in both languages.

import type { Lang } from "../../../workbook/manifest.ts"
import type { Action, Call, Child, Disposition, Done, Returned, Situation, State, Step } from "./signal-model.ts"

export interface SignalWords {
  readonly label: string
  readonly sides: Readonly<Record<"situation" | "children" | "signal" | "parent" | "sleeps" | "world", string>>
  readonly situations: Readonly<Record<Situation, string>>
  readonly does: Readonly<Record<Exclude<Action, Call>, string>>
  /** A button that makes the parent sleep in a call. */
  readonly calls: Readonly<Record<Call, string>>
  readonly invitation: string
  /** What to try; what the mistake is when it is there to see; that it is over. */
  readonly said: Readonly<Record<Situation, { readonly task: string; readonly mistake: string; readonly over: string }>>
  /** In the picture. */
  readonly pending: string
  readonly blocked: string
  readonly forThisCall: string
  readonly parent: string
  readonly runs: string
  readonly asleep: string
  readonly childrenAre: Readonly<Record<Child, string>>
  readonly counts: Readonly<Record<"merged" | "handled" | "news" | "interrupted" | "records", string>>
  readonly step: (step: Step) => string
}

/** As strace would show it. */
const CALLED: Readonly<Record<Call, string>> = {
  read: "read(connFd, 1)",
  recv: "recv(connFd, 1)",
  accept4: "accept4(listenFd)",
  connect: "connect(connFd)",
  write: "write(connFd, 4096)",
  begun: "write(connFd, 131072)",
  poll: "poll(connFd, -1)",
  nanosleep: "nanosleep(60 s)",
  waitpid: "waitpid(-1, 0)",
  ppoll: "ppoll(connFd, -1, {})",
  signalfd: "poll(connFd, signalFd, -1)",
}

export function callOf(call: Call): string {
  return CALLED[call]
}

export function returnedOf({ call, result }: Returned): string {
  return `${CALLED[call]} = ${result}`
}

/** The call of an action, or the call that returned by it, as strace would show it. */
export function codeOf(action: Action, { state, steps }: Done): string | undefined {
  const returned = steps.find((step) => step.what === "returns")
  if (returned !== undefined) return returnedOf(returned)
  switch (action) {
    case "one":
    case "all":
    case "arrives":
      return undefined
    case "mask":
      return `sigprocmask(${state.blocked ? "SIG_BLOCK" : "SIG_UNBLOCK"}, SIGCHLD) = 0`
    case "fork":
      return "fork() = pid"
    case "look": {
      const looked = steps.find((step) => step.what === "looked")
      return `pendingSignals(SIGCHLD) = ${looked?.news}`
    }
    case "take":
    case "takeAll": {
      const took = steps.find((step) => step.what === "took")
      const nothing = took?.childless === true ? "-ECHILD" : "0"
      if (took === undefined || took.count === 0) return `waitpid(-1, WNOHANG) = ${nothing}`
      return `waitpid(-1, WNOHANG) = pid${action === "take" ? "" : ` ×${took.count}, ${nothing}`}`
    }
    case "record":
      return `read(signalFd) = ${steps.some((step) => step.what === "record" && step.there) ? 128 : "-EAGAIN"}`
    case "default":
    case "ignore":
    case "handler":
    case "restart":
      return `sigaction(SIGCHLD, ${HANDLERS[action]}) = 0`
    default:
      return CALLED[action]
  }
}

/** COUNT is the handler of #sys. */
const HANDLERS: Readonly<Record<Disposition, string>> = {
  default: "SIG_DFL",
  ignore: "SIG_IGN",
  handler: "COUNT",
  restart: "COUNT, SA_RESTART",
}

const en: SignalWords = {
  label: "Signals that merge, and the calls that they interrupt: a simulator",
  sides: {
    situation: "situation",
    children: "children",
    signal: "SIGCHLD",
    parent: "the parent",
    sleeps: "sleeps in",
    world: "its peer",
  },
  situations: {
    new: "a handler",
    merged: "20 end while it is blocked",
    ignored: "SIG_IGN",
    restarted: "SA_RESTART",
    gap: "between look and sleep",
    closed: "ppoll",
    described: "signalfd",
  },
  does: {
    ...{ default: "SIG_DFL", ignore: "SIG_IGN", handler: "handler", restart: "handler, SA_RESTART" },
    one: "one ends",
    all: "all end at once",
    mask: "blocked",
    arrives: "what the call waits for comes",
    fork: "fork",
    look: "has the handler run?",
    take: "waitpid, once",
    takeAll: "waitpid in a loop",
    record: "read signalFd",
  },
  calls: {
    ...{ read: "read", accept4: "accept4", connect: "connect", write: "write, full", begun: "write, half done" },
    ...{ recv: "recv, SO_RCVTIMEO", poll: "poll", nanosleep: "nanosleep", waitpid: "waitpid", ppoll: "ppoll" },
    signalfd: "poll with signalFd",
  },
  invitation: "Let the parent sleep in a call, and a child end.",
  said: {
    new: {
      task: "Let the parent sleep in a call, then let a child end. Does the call return, and with what? Compare the calls, also with SA_RESTART, with SIG_DFL, and while SIGCHLD is blocked.",
      mistake: "",
      over: "",
    },
    merged: {
      task: "Twenty children run, SIGCHLD is blocked, and there is a handler. Let all end, then unblock. One signal, one waitpid: take one child. How many zombies are left?",
      mistake:
        "Twenty ends were one signal: the first has set the bit, and nineteen have found it set. One waitpid for each signal leaves 19 zombies, and no signal will come for them any more. Take them in a loop.",
      over: "None is left. The signal says that children have ended, not how many: so waitpid with WNOHANG, until it finds none.",
    },
    ignored: {
      task: "SIGCHLD is ignored. Let a child end: what is left of it? Then let the parent sleep in waitpid, and let another end, and then all. When does it return, and with whose end?",
      mistake: "",
      over: "waitpid has returned when no child was left, and with nobody's end: -ECHILD. With SIG_IGN the kernel takes every end itself. There is no zombie and no signal, and nobody learns how a child has ended.",
    },
    restarted: {
      task: "The handler has SA_RESTART. Let the parent sleep in read and a child end, then let the byte come. Now the same in poll, or in recv with SO_RCVTIMEO.",
      mistake:
        "-EINTR, in spite of SA_RESTART: poll, epoll_wait, nanosleep and calls with SO_RCVTIMEO never go on by themselves. Nothing has happened yet, so make the call again, and let come what it waits for.",
      over: "The second call has got what the first waited for: -EINTR was no failure. SA_RESTART spares you that in read, accept4, connect and write, never in poll.",
    },
    gap: {
      task: "A loop looks whether the handler has run, and if not, sleeps in poll. Do that by hand: look, let a child end, poll. Who wakes the parent?",
      mistake:
        "Nobody. The handler has run after the look and before the sleep, when there was no call to interrupt: the wake-up is lost, and the zombie stays until something else comes. Let that come, then block SIGCHLD and do it again, with ppoll or with signalFd.",
      over: "What came after the look was still pending when the sleep began, and ended it. Between the look and the sleep nothing can be lost any more.",
    },
    closed: {
      task: "SIGCHLD is blocked. Look, and let a child end: its signal stays pending. Now sleep, in poll or in ppoll. ppoll has a mask of its own, here an empty one, for as long as it sleeps.",
      mistake: "poll does not hear of what is pending and blocked. Let the byte come, and take ppoll.",
      over: "-EINTR at once: ppoll opens the mask and goes to sleep in one step, so a signal from before interrupts it, too. The handler runs there and nowhere else.",
    },
    described: {
      task: "SIGCHLD is blocked, and signalFd tells of it: no handler. Let all end, poll with signalFd, read it. One record, one waitpid: take one child.",
      mistake:
        "A record is read from the same bit: one for twenty ends. Zombies are left, and signalFd has nothing more to say of them. Take them in a loop.",
      over: "The record was the news, the loop has found the children. The signal was one event among others: it has interrupted nothing, and nothing could come between a look and the sleep.",
    },
  },
  pending: "SIGCHLD pending",
  blocked: "SIGCHLD blocked",
  forThisCall: "not in ppoll",
  parent: "parent",
  runs: "runs",
  asleep: "asleep in",
  childrenAre: { runs: "run", zombie: "zombies", taken: "taken by waitpid", gone: "gone, taken by the kernel" },
  counts: {
    merged: "ends that merged with another",
    handled: "runs of the handler",
    news: "of these since the last look",
    interrupted: "calls that returned -EINTR",
    records: "records read from signalFd",
  },
  step(step) {
    switch (step.what) {
      case "ended": {
        const who = step.count === 1 ? "A child ends" : `${step.count} children end at once`
        return step.zombies ? `${who}.` : `${who}: neither a zombie nor a signal.`
      }
      case "pending":
        if (step.was) return "SIGCHLD was pending already: merged."
        return step.merged === 0 ? "SIGCHLD is pending." : "SIGCHLD is pending, once for all."
      case "handler":
        return step.merged === 0
          ? "The handler runs."
          : "They are one before the parent gets the processor: the handler runs once."
      case "untold":
        return "SIG_DFL: nobody is told."
      case "dropped":
        return "The pending signal is thrown away."
      case "sleeps":
        return "The parent sleeps."
      case "goesOn":
        return "The parent sleeps on."
      case "restarts":
        return "SA_RESTART: the parent sleeps on in the same call."
      case "lost":
        return "The handler has run before the sleep: for that nobody wakes it any more."
      case "looked":
        return step.news === 0 ? "Not since the last look." : ""
      case "took":
        return `Zombies left: ${step.left}.`
      case "record":
        return step.there ? "One record. SIGCHLD is not pending any more." : "Nothing is pending."
      case "returns":
        return returnsEn(step)
    }
  },
}

function returnsEn({ call, result, by }: Returned): string {
  if (by === "arrival") return "What it waited for has come."
  if (by === "child") return result === "pid" ? "Took a child." : "There is no child."
  if (call === "connect") return "Interrupted, but the handshake goes on: poll for POLLOUT, then ask SO_ERROR."
  if (call === "begun") return "Interrupted half done: the bytes until then, no error, with SA_RESTART too."
  return call === "signalfd" ? "signalFd was readable." : "Interrupted."
}

const ko: SignalWords = {
  label: "합쳐지는 시그널과 끊기는 호출 시뮬레이터",
  sides: {
    situation: "상황",
    children: "자식",
    signal: "SIGCHLD",
    parent: "부모",
    sleeps: "잠들 곳",
    world: "상대",
  },
  situations: {
    new: "핸들러",
    merged: "블록된 동안 20개가 끝남",
    ignored: "SIG_IGN",
    restarted: "SA_RESTART",
    gap: "보고 나서 잠들기 전",
    closed: "ppoll",
    described: "signalfd",
  },
  does: {
    ...{ default: "SIG_DFL", ignore: "SIG_IGN", handler: "핸들러", restart: "핸들러, SA_RESTART" },
    one: "하나가 끝남",
    all: "모두 한꺼번에 끝남",
    mask: "블록",
    arrives: "호출이 기다리던 것이 옴",
    fork: "fork",
    look: "핸들러가 실행됐는지 봄",
    take: "waitpid 한 번",
    takeAll: "waitpid 반복",
    record: "signalFd 읽기",
  },
  calls: {
    ...{ read: "read", accept4: "accept4", connect: "connect", write: "write, 가득 참", begun: "write, 쓰다 만 것" },
    ...{ recv: "recv, SO_RCVTIMEO", poll: "poll", nanosleep: "nanosleep", waitpid: "waitpid", ppoll: "ppoll" },
    signalfd: "signalFd까지 poll",
  },
  invitation: "부모를 호출 하나에서 재우고, 자식 하나를 끝내 보십시오.",
  said: {
    new: {
      task: "부모를 호출 하나에서 재운 다음 자식 하나를 끝내 보십시오. 호출이 반환됩니까? 무엇을 반환합니까? 다른 호출과 견주어 보고, SA_RESTART와 SIG_DFL로도, SIGCHLD를 블록하고도 해 보십시오.",
      mistake: "",
      over: "",
    },
    merged: {
      task: "자식 스물이 돌고 있고, SIGCHLD는 블록되어 있으며, 핸들러가 있습니다. 모두 끝낸 다음 블록을 푸십시오. 시그널 하나에 waitpid 한 번이라고 치고, 하나만 거두어 보십시오. 좀비가 몇이나 남습니까?",
      mistake:
        "스물이 끝났는데 시그널은 하나입니다. 첫째가 비트를 켰고, 나머지 열아홉이 끝날 때는 이미 켜져 있었습니다. 시그널마다 waitpid를 한 번씩만 부르면 좀비 19개가 남고, 이들 때문에 시그널이 다시 오는 일은 없습니다. 반복해서 모두 거두십시오.",
      over: "하나도 남지 않았습니다. 시그널은 끝난 자식이 있다고 알릴 뿐 몇인지는 말하지 않습니다. 그래서 더 없을 때까지 WNOHANG으로 waitpid를 부릅니다.",
    },
    ignored: {
      task: "SIGCHLD를 무시하고 있습니다. 자식 하나를 끝내 보십시오. 무엇이 남습니까? 그다음 부모를 waitpid에서 재우고, 하나를 더 끝내고, 나머지도 모두 끝내 보십시오. waitpid는 언제, 누구의 끝을 가지고 반환됩니까?",
      mistake: "",
      over: "waitpid는 남은 자식이 없을 때 빈손으로 반환됩니다. -ECHILD입니다. SIG_IGN이면 커널이 자식을 직접 거둡니다. 좀비도 시그널도 없고, 자식이 어떻게 끝났는지도 알 길이 없습니다.",
    },
    restarted: {
      task: "핸들러에 SA_RESTART가 있습니다. 부모를 read에서 재우고 자식을 하나 끝낸 다음, 바이트가 오게 하십시오. 이번에는 poll에서, 또는 SO_RCVTIMEO를 건 recv에서 똑같이 해 보십시오.",
      mistake:
        "SA_RESTART가 있는데도 -EINTR입니다. poll, epoll_wait, nanosleep, SO_RCVTIMEO를 건 호출은 결코 저절로 이어지지 않습니다. 아직 아무 일도 없었으니, 같은 호출을 다시 부르고 기다리던 것이 오게 하십시오.",
      over: "첫 호출이 기다리던 것을 두 번째 호출이 받았습니다. -EINTR은 실패가 아니었습니다. SA_RESTART는 read, accept4, connect, write에서 이 수고를 덜어 주지만, poll에서는 덜어 주지 않습니다.",
    },
    gap: {
      task: "핸들러가 실행됐는지 보고, 아니면 poll에서 자는 루프가 있습니다. 손으로 해 보십시오. 보고, 자식을 하나 끝내고, poll을 부르십시오. 누가 부모를 깨웁니까?",
      mistake:
        "아무도 깨우지 않습니다. 핸들러는 본 다음, 잠들기 전에 실행됐고, 그때는 끊을 호출이 없었습니다. 깨움을 놓쳐, 다른 일이 생길 때까지 좀비가 남습니다. 기다리던 것이 오게 해서 부모를 깨우고, SIGCHLD를 블록한 다음 ppoll이나 signalFd로 다시 해 보십시오.",
      over: "본 다음에 온 시그널이 잠들 때까지 대기 상태로 남아 있다가 잠을 끝냈습니다. 보고 나서 잠들기 전에 잃는 것이 이제 없습니다.",
    },
    closed: {
      task: "SIGCHLD가 블록되어 있습니다. 보고, 자식을 하나 끝내십시오. 시그널은 대기 상태로 남습니다. 이제 poll이나 ppoll에서 재워 보십시오. ppoll은 자는 동안에만 쓰는 마스크를 따로 받습니다. 여기서는 빈 마스크입니다.",
      mistake: "블록된 채 대기하는 시그널을 poll은 모릅니다. 바이트가 오게 한 다음 ppoll을 쓰십시오.",
      over: "곧바로 -EINTR입니다. ppoll은 마스크를 여는 일과 잠드는 일을 한 걸음에 하므로, 그 전에 온 시그널도 잠을 끊습니다. 핸들러는 거기서만 실행됩니다.",
    },
    described: {
      task: "SIGCHLD는 블록되어 있고, 핸들러 대신 signalFd가 알려 줍니다. 모두 끝내고, signalFd까지 poll하고, signalFd를 읽으십시오. 레코드 하나에 waitpid 한 번이라고 치고, 하나만 거두어 보십시오.",
      mistake:
        "레코드도 같은 비트에서 읽은 것이라, 스물이 끝나도 하나입니다. 좀비가 남았는데 signalFd는 더 알려 줄 것이 없습니다. 반복해서 모두 거두십시오.",
      over: "레코드는 소식이었고, 끝난 자식들은 반복해서 찾았습니다. 시그널도 여러 이벤트 가운데 하나가 되었습니다. 끊긴 호출이 없고, 보고 나서 잠들기 전에 잃을 것도 없습니다.",
    },
  },
  pending: "SIGCHLD 대기",
  blocked: "SIGCHLD 블록",
  forThisCall: "ppoll 동안은 풀림",
  parent: "부모",
  runs: "실행 중",
  asleep: "자는 곳:",
  childrenAre: { runs: "실행 중", zombie: "좀비", taken: "waitpid가 거둠", gone: "커널이 거둠" },
  counts: {
    merged: "다른 시그널에 합쳐진 종료",
    handled: "핸들러 실행 횟수",
    news: "그중 마지막으로 본 뒤",
    interrupted: "-EINTR을 반환한 호출",
    records: "signalFd에서 읽은 레코드",
  },
  step(step) {
    switch (step.what) {
      case "ended": {
        const who = step.count === 1 ? "자식 하나가 끝남" : `자식 ${step.count}개가 한꺼번에 끝남`
        return step.zombies ? `${who}.` : `${who}. 좀비도 시그널도 없습니다.`
      }
      case "pending":
        if (step.was) return "SIGCHLD가 이미 대기 중이라 합쳐집니다."
        return step.merged === 0 ? "SIGCHLD가 대기합니다." : "SIGCHLD가 대기합니다. 모두 합쳐 하나입니다."
      case "handler":
        return step.merged === 0
          ? "핸들러가 실행됩니다."
          : "부모가 CPU를 얻기 전에 하나로 합쳐져, 핸들러는 한 번 실행됩니다."
      case "untold":
        return "SIG_DFL: 아무에게도 알리지 않습니다."
      case "dropped":
        return "대기하던 시그널이 버려집니다."
      case "sleeps":
        return "부모가 잠듭니다."
      case "goesOn":
        return "부모는 계속 잡니다."
      case "restarts":
        return "SA_RESTART: 부모는 같은 호출에서 계속 잡니다."
      case "lost":
        return "핸들러는 잠들기 전에 이미 실행됐습니다. 그 일로는 아무도 깨우지 않습니다."
      case "looked":
        return step.news === 0 ? "마지막으로 본 뒤로는 실행되지 않았습니다." : ""
      case "took":
        return `남은 좀비 ${step.left}개.`
      case "record":
        return step.there ? "레코드 하나. SIGCHLD는 이제 대기하지 않습니다." : "대기하는 것이 없습니다."
      case "returns":
        return returnsKo(step)
    }
  },
}

function returnsKo({ call, result, by }: Returned): string {
  if (by === "arrival") return "기다리던 것이 왔습니다."
  if (by === "child") return result === "pid" ? "자식 하나를 거두었습니다." : "자식이 없습니다."
  if (call === "connect") return "끊겼지만 핸드셰이크는 이어집니다. POLLOUT을 poll한 다음 SO_ERROR를 물으십시오."
  if (call === "begun")
    return "하다가 끊겨 그때까지 쓴 바이트를 반환합니다. 오류가 아니며, SA_RESTART가 있어도 같습니다."
  return call === "signalfd" ? "signalFd를 읽을 수 있었습니다." : "끊겼습니다."
}

export const signalWords: Readonly<Record<Lang, SignalWords>> = { en, ko }

/** The letter of a child in the picture. */
export const LETTERS: Readonly<Record<Child, string>> = { runs: "R", zombie: "Z", taken: "✓", gone: "–" }

/** What is counted besides the children. */
export function countsOf({ merged, handled, news, interrupted, records }: State, words: SignalWords["counts"]) {
  return [
    { name: words.merged, value: merged },
    { name: words.handled, value: handled },
    { name: words.news, value: news },
    { name: words.interrupted, value: interrupted },
    { name: words.records, value: records },
  ]
}
