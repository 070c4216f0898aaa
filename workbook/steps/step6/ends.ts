// Part 6.1 of step 6. What its checks say is in step6-codes/ends.ts and step6-codes/events.ts.

import type { PartFacts } from "../../manifest.ts"

export const ends: PartFacts = {
  id: "6.1",
  title: { en: "The ends of children", ko: "자식의 끝" },
  anchor: "part-6-1",
  tasks: [
    { name: "takeEnds", file: "signals.ts" },
    { name: "openSignals", file: "signals.ts" },
    { name: "waitForEvents", file: "signals.ts" },
  ],
  hints: [
    {
      en: "Twenty children end while the parent is busy. How many SIGCHLD does the kernel keep, and who tells you of the other nineteen?",
      ko: "부모가 바쁜 동안 자식 스무 개가 끝납니다. 커널은 SIGCHLD를 몇 개 남겨 둡니까? 나머지 열아홉은 누가 알려 줍니까?",
    },
    {
      en: "takeEnds: waitpid() with WNOHANG says a pid, 0 or -ECHILD, and only the first means go on. waitForEvents: a signalfd is a descriptor like any other, so it goes behind the others into the same poll(); before that, revents are cleared and events are kept.",
      ko: "takeEnds: WNOHANG을 준 waitpid()는 pid나 0이나 -ECHILD를 반환하고, 계속할 때는 pid일 때뿐입니다. waitForEvents: signalfd도 디스크립터이므로 다른 것들 뒤에 넣어 같은 poll()에 줍니다. 그 전에 revents는 지우고 events는 남깁니다.",
    },
    {
      en: "waitForEvents: for each i, fds[2*i+1] &= 0xffff; fds[2*nfds] = signals.fd, fds[2*nfds+1] = POLLIN; poll(fds, nfds + 1, timeoutMs). -EINTR or nothing: return 0. Else read(signals.fd, RECORDS, ...) until it is below 0, and join sigset(first word) of every 128 bytes.",
      ko: "waitForEvents: 각 i마다 fds[2*i+1] &= 0xffff, fds[2*nfds] = signals.fd, fds[2*nfds+1] = POLLIN, poll(fds, nfds + 1, timeoutMs)입니다. -EINTR이거나 온 것이 없으면 0을 반환합니다. 아니면 read(signals.fd, RECORDS, ...)를 음수가 나올 때까지 되풀이하고, 128바이트마다 첫 워드의 sigset()을 합칩니다.",
    },
  ],
  checks: [
    {
      id: "6.1a",
      title: {
        en: "Of children that ended together all are taken, and each is told once with its status",
        ko: "함께 끝난 자식을 모두 거두고, 저마다 상태와 함께 한 번씩 알립니다",
      },
      codes: ["E6-ONE-END", "E6-END-UNTOLD", "E6-WSTATUS", "E6-TAKEN-COUNT", "E6-ECHILD-THROWS", "E6-TAKE-SPINS"],
    },
    {
      id: "6.1b",
      title: {
        en: "It does not wait for those that run, and a stopped child has not ended",
        ko: "실행 중인 자식을 기다리지 않고, 멈춘 자식을 끝난 것으로 여기지 않습니다",
      },
      codes: [
        "E6-ECHILD-THROWS",
        "E6-WAITS-FOR-ENDS",
        "E6-TAKE-SPINS",
        "E6-STOPPED-ENDS",
        "E6-END-UNTOLD",
        "E6-TAKEN-COUNT",
      ],
    },
    {
      id: "6.1c",
      title: {
        en: "SIGCHLD, SIGTERM and SIGINT are blocked, and the descriptor is closed on exec",
        ko: "SIGCHLD, SIGTERM, SIGINT를 막고, 디스크립터는 exec할 때 닫힙니다",
      },
      codes: ["E6-NOT-BLOCKED", "E6-CHLD-IGNORED", "E6-SIGNALS-EXEC"],
    },
    {
      id: "6.1d",
      title: { en: "A signalfd that cannot be opened is thrown", ko: "signalfd를 열지 못하면 예외를 던집니다" },
      codes: ["E6-OPEN-UNCHECKED"],
    },
    {
      id: "6.1e",
      title: {
        en: "Signals that came before the wait are all told, and once",
        ko: "기다리기 전에 온 시그널을 모두, 한 번씩 알립니다",
      },
      codes: [
        "E6-SLEEPS-ON",
        "E6-SIGNALS-LOST",
        "E6-SET",
        "E6-NOT-DRAINED",
        "E6-READ-BLOCKS",
        "E6-GAP",
        "E6-SIGNAL-ENDS",
        "E6-WAIT-SPINS",
        "E6-WOKEN",
        "E6-TIMEOUT",
      ],
    },
    {
      id: "6.1f",
      title: {
        en: "The wait lasts until a signal comes or its time is over, and no other event ends it",
        ko: "시그널이 오거나 시간이 다 될 때까지 기다리고, 다른 일로는 깨지 않습니다",
      },
      codes: ["E6-TIMEOUT", "E6-WOKEN", "E6-BEHIND-NFDS", "E6-SLEEPS-ON", "E6-SET", "E6-WAIT-SPINS", "E6-GAP"],
    },
    {
      id: "6.1g",
      title: {
        en: "Descriptors and signals are told side by side, those of this wait alone",
        ko: "디스크립터와 시그널을 함께 알리고, 이번 기다림의 것만 알립니다",
      },
      codes: ["E6-READINESS", "E6-OLD-REVENTS", "E6-STARVED", "E6-SET"],
    },
    {
      id: "6.1h",
      title: {
        en: "After -EINTR nothing is ready, whatever the last wait had left",
        ko: "-EINTR 뒤에는, 앞선 기다림이 남긴 것이 있어도 준비된 것이 없습니다",
      },
      codes: ["E6-OLD-REVENTS", "E6-EINTR-FAILS", "E6-SET"],
    },
    {
      id: "6.1i",
      title: { en: "Any other failure of the wait is thrown", ko: "기다림의 다른 실패는 예외로 던집니다" },
      codes: ["E6-POLL-HIDDEN"],
    },
    {
      id: "6.1j",
      title: {
        en: "Twenty ends behind one signal: all are taken, and then it sleeps",
        ko: "시그널 하나 뒤의 끝 스무 개를 모두 거두고, 그다음에 잡니다",
      },
      codes: ["E6-CHLD-IGNORED", "E6-SLEEPS-ON", "E6-SET", "E6-ONE-END", "E6-NOT-DRAINED"],
    },
  ],
}
