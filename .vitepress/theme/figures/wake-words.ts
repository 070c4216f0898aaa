// What the simulator of who wakes up says, in both languages.

import type { Lang } from "../../../workbook/manifest.ts"
import type { Call, Method, Phase, Process, Step } from "./wake-model.ts"

export interface WakeWords {
  readonly label: string
  readonly clients: string
  readonly all: string
  readonly arrives: string
  readonly together: string
  readonly inTurn: string
  readonly method: string
  readonly methods: Readonly<Record<Method, string>>
  /** What to watch with it. */
  readonly said: Readonly<Record<Method, string>>
  /** A process and what it does next. */
  readonly next: (phase: Phase, call: Call) => string
  /** In the picture. */
  readonly place: (phase: Phase, call: Call, connection: number) => string
  readonly tally: (served: number, vain: number) => string
  readonly queue: string
  readonly sleepers: string
  readonly none: string
  readonly counts: {
    readonly connections: string
    readonly wakeUps: string
    readonly each: string
    readonly lock: string
    readonly unseen: string
    readonly again: string
  }
  readonly invitation: string
  readonly came: (connection: number) => string
  /** `by`: who has made this step, one after the other. */
  readonly step: (step: Step, by: string) => string
}

/** The call that a process is in, or was in last, as strace would show it. */
export function callOf({ phase, call, serves = 0 }: Process): string {
  const args = { accept4: "listenFd", poll: "listenFd", epoll_wait: "epollFd", flock: "lockFd, LOCK_EX" }
  if (phase === "serves" || phase === "holds") return `accept4(listenFd) = connection ${serves}`
  if (phase === "empty") return "accept4(listenFd) = -EAGAIN"
  const result = phase === "returned" ? ` = ${call === "flock" ? 0 : 1}` : ""
  return `${call}(${args[call]})${result}`
}

const en: WakeWords = {
  label: "Who wakes up: a simulator",
  clients: "clients",
  all: "all",
  arrives: "a connection arrives",
  together: "go on, all at once",
  inTurn: "go on, one after the other",
  method: "they wait in",
  methods: {
    accept: "accept4",
    flock: "flock, then accept4",
    poll: "poll",
    epoll: "epoll, a set each",
    exclusive: "epoll, EPOLLEXCLUSIVE",
    shared: "epoll, one set for all",
  },
  said: {
    accept:
      "All sleep in accept4, and the kernel wakes one: the one that has slept longest. Let four connections arrive. Who gets which?",
    flock:
      "Whoever has the lock sleeps in accept4, the others in flock. One connection wakes one, and giving back the lock wakes the next: two wake-ups. In vain only when the first is so fast that it has the lock again before the next has looked.",
    poll: "A connection wakes all. Let it arrive, then compare: all go on at once, or one after the other. When do the programs notice that they were woken in vain?",
    epoll:
      "Each has its own set, and each set has its own ready list: a connection wakes all. Does the program see it, or only the kernel?",
    exclusive:
      "One is woken. Let one connection after another arrive and be served. Who does all the work? Then let a second one arrive while the first is being served.",
    shared:
      "The set was made before fork, so all sleep in the same one. One is woken, but its return wakes the next: the socket is still in the ready list. Let the first accept at once, or let the others look before.",
  },
  next(phase, call) {
    if (phase === "asleep") return `asleep in ${call}`
    if (phase === "woken") return `woken in ${call}: goes on`
    if (phase === "returned") return `${call} has returned: accept4`
    if (phase === "holds") return "gives back the lock"
    return phase === "empty" ? "waits again" : "close, waits again"
  },
  place(phase, call, connection) {
    if (phase === "serves") return `serves ${connection}`
    if (phase === "holds") return `has ${connection} and the lock`
    if (phase === "empty") return "-EAGAIN"
    if (phase === "asleep") return call
    return phase === "woken" ? `woken in ${call}` : `${call} returned`
  },
  tally: (served, vain) => `served ${served}, in vain ${vain}`,
  queue: "waiting for accept",
  sleepers: "asleep, in the order in which they fell asleep",
  none: "none",
  counts: {
    connections: "connections",
    wakeUps: "wake-ups",
    each: "wake-ups for each connection",
    lock: "of these for the lock",
    unseen: "in vain, seen by the kernel alone",
    again: "in vain, seen by the program",
  },
  invitation: "Let a connection arrive. Then let those who are awake go on, in the order that you like.",
  came: (connection) => `connection ${connection} arrives.`,
  step(step, by) {
    switch (step.what) {
      case "woken":
        return `Woken: ${step.names.join(", ")}.`
      case "nobody":
        return "Nobody can be woken for it: it waits in the queue."
      case "returned":
        return `${by}: ${step.call} returns.`
      case "locked":
        return `${by}: flock returns.`
      case "unlocks":
        return `${by}: gives back the lock.`
      case "unseen":
        return `${by}: nothing there, asleep again in ${step.call}. The program has not noticed.`
      case "again":
        return `${by}: accept4 = -EAGAIN, woken in vain.`
      case "waits":
        return `${by}: asleep in ${step.call}.`
      case "takes":
        return `${by}: accept4 takes connection ${step.connection}.`
    }
  },
}

const ko: WakeWords = {
  label: "누가 깨어나는가 시뮬레이터",
  clients: "클라이언트",
  all: "모두",
  arrives: "연결이 하나 도착",
  together: "한꺼번에 계속",
  inTurn: "하나씩 차례로 계속",
  method: "기다리는 곳",
  methods: {
    accept: "accept4",
    flock: "flock, 그다음 accept4",
    poll: "poll",
    epoll: "epoll, 집합은 각자",
    exclusive: "epoll, EPOLLEXCLUSIVE",
    shared: "epoll, 집합 하나를 함께",
  },
  said: {
    accept:
      "모두 accept4에서 자고, 커널은 가장 오래 잔 하나만 깨웁니다. 연결을 네 개 도착시켜 보십시오. 누가 어느 것을 받습니까?",
    flock:
      "잠금을 쥔 하나는 accept4에서, 나머지는 flock에서 잡니다. 연결은 하나를 깨우고, 잠금을 놓으면 다음 하나가 깨어나, 모두 두 번 깨웁니다. 놓은 쪽이 워낙 빨라 다음 것이 보기도 전에 잠금을 다시 쥐면, 그때만 헛되이 깨어납니다.",
    poll: "연결 하나에 모두 깨어납니다. 연결이 도착한 뒤 한꺼번에 계속할 때와 하나씩 계속할 때를 견주어 보십시오. 헛되이 깨어난 것을 프로그램이 아는 것은 언제입니까?",
    epoll:
      "집합이 각자 있고 준비 목록도 각자 있으니, 연결 하나에 모두 깨어납니다. 프로그램까지 알게 됩니까, 커널만 압니까?",
    exclusive:
      "하나만 깨어납니다. 연결을 하나씩 도착시키고 응대까지 마쳐 보십시오. 누가 일을 다 합니까? 그다음에는 첫 연결을 응대하는 동안 하나를 더 도착시켜 보십시오.",
    shared:
      "fork 전에 만든 집합이라 모두 같은 집합에서 잡니다. 하나만 깨우지만, 그 하나가 반환하면서 다음을 깨웁니다. 소켓이 아직 준비 목록에 있기 때문입니다. 첫째가 곧바로 accept하게도 해 보고, 다른 것들이 먼저 보게도 해 보십시오.",
  },
  next(phase, call) {
    if (phase === "asleep") return `${call}에서 잠듦`
    if (phase === "woken") return `${call}에서 깨어남: 계속`
    if (phase === "returned") return `${call} 반환됨: accept4`
    if (phase === "holds") return "잠금을 놓음"
    return phase === "empty" ? "다시 기다림" : "close, 다시 기다림"
  },
  place(phase, call, connection) {
    if (phase === "serves") return `연결 ${connection} 응대`
    if (phase === "holds") return `연결 ${connection}, 잠금`
    if (phase === "empty") return "-EAGAIN"
    if (phase === "asleep") return call
    return phase === "woken" ? `${call}에서 깸` : `${call} 반환`
  },
  tally: (served, vain) => `응대 ${served}, 헛되이 ${vain}`,
  queue: "accept를 기다리는 연결",
  sleepers: "자는 것, 잠든 순서대로",
  none: "없음",
  counts: {
    connections: "연결",
    wakeUps: "깨움",
    each: "연결마다 깨움",
    lock: "그중 잠금 때문",
    unseen: "헛되이, 커널만 앎",
    again: "헛되이, 프로그램도 앎",
  },
  invitation: "연결을 하나 도착시키십시오. 그런 다음 깨어 있는 것을 원하는 순서로 움직이십시오.",
  came: (connection) => `연결 ${connection} 도착.`,
  step(step, by) {
    switch (step.what) {
      case "woken":
        return `깨어남: ${step.names.join(", ")}.`
      case "nobody":
        return "깨울 것이 없어 큐에서 기다립니다."
      case "returned":
        return `${by}: ${step.call} 반환.`
      case "locked":
        return `${by}: flock 반환.`
      case "unlocks":
        return `${by}: 잠금을 놓습니다.`
      case "unseen":
        return `${by}: 아무것도 없어 ${step.call}에서 다시 잡니다. 프로그램은 모릅니다.`
      case "again":
        return `${by}: accept4 = -EAGAIN, 헛되이 깨어났습니다.`
      case "waits":
        return `${by}: ${step.call}에서 잠듭니다.`
      case "takes":
        return `${by}: accept4가 연결 ${step.connection}번을 받습니다.`
    }
  },
}

export const wakeWords: Readonly<Record<Lang, WakeWords>> = { en, ko }
