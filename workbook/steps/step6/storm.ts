// Part 6.6 of step 6. What its checks say is in step6-codes/children.ts, storm.ts and drain.ts.

import type { PartFacts } from "../../manifest.ts"

export const storm: PartFacts = {
  id: "6.6",
  title: { en: "The storm", ko: "폭풍" },
  anchor: "part-6-6",
  tasks: [
    { name: "startChild", file: "server.ts" },
    { name: "turn", file: "server.ts" },
    { name: "drain", file: "server.ts" },
  ],
  hints: [
    {
      en: "Write down all that can happen to the parent: a client, an end, a request to stop, time that passes. Where does it sleep so that each of them wakes it, also when two come together?",
      ko: "부모에게 일어날 수 있는 일을 모두 적어 보십시오. 클라이언트, 자식의 끝, 멈추라는 요청, 지나가는 시간입니다. 어디서 자야 이 모두가, 둘이 함께 와도, 부모를 깨웁니까?",
    },
    {
      en: "startChild: close connFd before you look at the pid. turn: waitForEvents() once, then three questions, none of which hides another. drain: one deadline, a loop over children.size, and the same loop takes the ends of those that were killed.",
      ko: "startChild는 pid를 보기 전에 connFd를 닫습니다. turn은 waitForEvents()를 한 번 부르고 세 가지를 묻되, 어느 것도 다른 것을 가리지 않게 합니다. drain은 마감 하나와 children.size를 보는 루프이고, 죽인 자식의 끝도 같은 루프가 거둡니다.",
    },
    {
      en: "turn: events = children.size < mostChildren ? doorEvents(door, clock()) : 0; the timeout is Math.ceil(closedUntilMs - clock()) if that is above 0, else -1; came & sigset(SIGCHLD), came & sigset(SIGTERM, SIGINT), FDS[1] >>> 16. drain: Math.ceil(deadline - clock()) <= 0: killed = children.size, SIGKILL for each, then wait with -1.",
      ko: "turn에서 events는 children.size < mostChildren이면 doorEvents(door, clock()), 아니면 0입니다. 시간은 Math.ceil(closedUntilMs - clock())이 0보다 크면 그 값, 아니면 -1입니다. came & sigset(SIGCHLD), came & sigset(SIGTERM, SIGINT), FDS[1] >>> 16을 봅니다. drain에서 Math.ceil(마감 - clock())이 0 이하면 killed = children.size로 적고 SIGKILL을 보낸 뒤 -1로 기다립니다.",
    },
  ],
  checks: [
    {
      id: "6.6a",
      title: {
        en: "A child serves the client, and each process closes what is not its own",
        ko: "자식이 클라이언트를 응대하고, 두 프로세스는 제 것이 아닌 것을 닫습니다",
      },
      codes: [
        "E6-START-NO-CHILD",
        "E6-START-RETURNS",
        "E6-START-WAITS",
        "E6-START-CLOSED",
        "E6-START-CHILD-KEEPS",
        "E6-START-PARENT-CLOSES",
        "E6-START-PARENT-KEEPS",
        "E6-START-NOT-NOTED",
      ],
    },
    {
      id: "6.6b",
      title: {
        en: "Without a child this client is sent away, and the server goes on",
        ko: "자식을 만들지 못하면 그 클라이언트만 돌려보내고 서버는 계속합니다",
      },
      codes: ["E6-START-NO-CHILD", "E6-START-WAITS", "E6-FORK-THROWS", "E6-FORK-KEEPS", "E6-FORK-NOTED"],
    },
    {
      id: "6.6c",
      title: {
        en: "A turn sleeps until a client, an end or a request to stop comes",
        ko: "한 차례는 클라이언트, 자식의 끝, 멈추라는 요청이 올 때까지 잡니다",
      },
      codes: ["E6-TURN-SPINS", "E6-TURN-BLOCKS", "E6-TURN-LOST", "E6-TURN-STOPS", "E6-TURN-ENDS", "E6-TURN-FAILURES"],
    },
    {
      id: "6.6d",
      title: {
        en: "Many ends at once are all taken, and nobody waits for who is still there",
        ko: "한꺼번에 온 끝을 모두 거두고, 아직 있는 자식은 기다리지 않습니다",
      },
      codes: ["E6-TURN-ENDS", "E6-TURN-BLOCKS"],
    },
    {
      id: "6.6e",
      title: {
        en: "Of two things that happen together none is lost",
        ko: "두 가지가 함께 일어나도 하나도 놓치지 않습니다",
      },
      codes: ["E6-TURN-LOST", "E6-TURN-ENDS"],
    },
    {
      id: "6.6f",
      title: {
        en: "With mostChildren nobody new comes in before one has ended",
        ko: "자식이 mostChildren이면 하나가 끝나기 전에는 아무도 들이지 않습니다",
      },
      codes: ["E6-MOST-IGNORED", "E6-TURN-SPINS", "E6-TURN-LOST"],
    },
    {
      id: "6.6g",
      title: {
        en: "A closed door is left alone, and opens by itself when its time is over",
        ko: "닫힌 문은 내버려두고, 시간이 다 되면 저절로 열립니다",
      },
      codes: ["E6-PAUSED-TAKES", "E6-PAUSED-SLEEPS", "E6-TURN-SPINS"],
    },
    {
      id: "6.6h",
      title: {
        en: "A client that has gone again is no client, and a broken door is no client either",
        ko: "그사이 떠난 클라이언트도, 망가진 문도 클라이언트로 여기지 않습니다",
      },
      codes: ["E6-TURN-NOBODY", "E6-TURN-SWALLOWS"],
    },
    {
      id: "6.6i",
      title: {
        en: "A server that stops waits for those that are there, whatever comes meanwhile",
        ko: "멈추는 서버는 그사이 무엇이 오든 남은 자식들을 기다립니다",
      },
      codes: [
        "E6-DRAIN-NOBODY",
        "E6-DRAIN-EARLY",
        "E6-DRAIN-SIGNAL",
        "E6-DRAIN-SLEEPS-ON",
        "E6-DRAIN-KILLS-EARLY",
        "E6-DRAIN-MISSES",
        "E6-DRAIN-COUNT",
      ],
    },
    {
      id: "6.6j",
      title: {
        en: "Who has not ended in time is killed, and no child is left",
        ko: "제때 끝나지 않은 자식은 죽이고, 하나도 남기지 않습니다",
      },
      codes: [
        "E6-DRAIN-SLEEPS-ON",
        "E6-DRAIN-NEVER-KILLS",
        "E6-DRAIN-MILD",
        "E6-DRAIN-MISSES",
        "E6-DRAIN-LEAVES",
        "E6-DRAIN-OTHERS",
        "E6-DRAIN-COUNT",
        "E6-DRAIN-FAILURES",
      ],
    },
    {
      id: "6.6k",
      title: {
        en: "The whole server survives a storm: nobody harmed, nothing left, a clean end",
        ko: "서버 전체가 폭풍을 버팁니다. 피해도 남는 것도 없고, 깨끗이 끝납니다",
      },
      codes: ["E6-STORM"],
    },
  ],
}
