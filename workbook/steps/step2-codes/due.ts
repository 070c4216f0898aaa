// What the failed checks of part 2.4 say of loop.due and the way turnEdge goes over it. The values: ../step2-codes.ts

import type { CodeFacts } from "../../manifest.ts"

export const dueCodes: Readonly<Record<string, CodeFacts>> = {
  "E2-DUE-UNPUMPED": {
    did: {
      en: "A client sent more than a budget at once; after one turn it was in loop.due.",
      ko: "클라이언트가 예산보다 많이 보냈고, 한 바퀴 뒤에 loop.due에 들어 있었습니다.",
    },
    expected: { en: "The next turn goes on with it.", ko: "다음 바퀴는 이어서 처리해야 합니다." },
    saw: {
      en: "The loop asks epoll_wait without waiting, and does nothing for the {due} in loop.due. Calls: {count}.",
      ko: "루프가 기다리지 않고 epoll_wait만 되풀이하며 loop.due의 연결은 처리하지 않습니다. 남은 연결: {due}, 호출 수: {count}.",
    },
    usually: {
      en: "turnEdge does not call pump() for those in loop.due, or returns before that when there is no event. No event will come for them: they are looked for in the set, not among the events.",
      ko: "turnEdge가 loop.due에 있는 연결에 pump()를 부르지 않거나, 이벤트가 없으면 그 전에 반환하는 경우입니다. 이벤트는 오지 않으므로, 이벤트가 아니라 loop.due에서 찾아야 합니다.",
    },
    next: {
      en: "In turnEdge, call pump() for each connection in loop.due, besides those that have events, and also when epoll_wait() returned 0.",
      ko: "turnEdge에서, 이벤트가 온 연결 말고도 loop.due에 있는 연결마다 pump()를 부르십시오. epoll_wait()가 0을 반환했을 때도 마찬가지입니다.",
    },
    man: ["epoll(7)"],
    anchor: "rule-budget",
  },
  "E2-DUE-STARVES": {
    did: {
      en: "One client always had more to say and was due; then a second one sent one byte.",
      ko: "할 말이 끝없이 이어지는 클라이언트가 loop.due에 있을 때, 다른 클라이언트가 1바이트를 보냈습니다.",
    },
    expected: {
      en: "In one turn each connection that is due is pumped once.",
      ko: "한 바퀴에 loop.due의 연결은 한 번씩만 pump해야 합니다.",
    },
    saw: {
      en: "The first one got {kib} KiB, and the turn did not end.",
      ko: "첫째가 {kib} KiB를 받을 때까지도 한 바퀴가 끝나지 않았습니다.",
    },
    usually: {
      en: "pump() keeps its budget, and the loop over loop.due does not: it repeats pump() until it returns false, or it puts the connection back while it goes over the Set, which visits it again.",
      ko: "pump()는 예산을 지키는데 loop.due를 도는 반복문이 지키지 않는 경우입니다. false가 나올 때까지 pump()를 되풀이하거나, 도는 중에 Set에 다시 넣어 또 만나게 됩니다.",
    },
    next: {
      en: "In turnEdge, go over a copy, [...loop.due], and call pump() once for each.",
      ko: "turnEdge에서, 복사본 [...loop.due]를 돌면서 하나마다 pump()를 한 번만 부르십시오.",
    },
    man: ["epoll(7)"],
    anchor: "rule-budget",
  },
  "E2-DUE-STAYS": {
    did: {
      en: "Clients were connected, and there was nothing to do for them now.",
      ko: "클라이언트가 연결되어 있고, 지금은 할 일이 없었습니다.",
    },
    expected: {
      en: "Who is pumped and gets false leaves loop.due, and the loop sleeps.",
      ko: "pump()가 false를 반환한 연결은 loop.due에서 빠지고, 루프는 잠들어야 합니다.",
    },
    saw: {
      en: "pump() returns false, and the connection stays in loop.due. Calls: {count}.",
      ko: "pump()는 false를 반환하는데 연결이 loop.due에 남아 있습니다. 호출 수: {count}.",
    },
    usually: {
      en: "The result of pump() was not looked at for those that were due already, or the connection was put in before pump() had said anything.",
      ko: "이미 loop.due에 있던 연결에 대해 pump()의 결과를 보지 않았거나, pump()의 답을 듣기 전에 넣은 경우입니다.",
    },
    next: {
      en: "In turnEdge, take a connection out of loop.due when pump() returns false.",
      ko: "turnEdge에서, pump()가 false를 반환하면 그 연결을 loop.due에서 빼십시오.",
    },
    man: ["epoll(7)"],
    anchor: "rule-budget",
  },
  "E2-DUE-FORGETS": {
    did: {
      en: "Two clients sent nearly three budgets at once; after one turn they were in loop.due, and another turn ran.",
      ko: "클라이언트 둘이 예산 세 번치에 가깝게 한꺼번에 보냈습니다. 한 바퀴 뒤에 loop.due에 들어 있었고, 한 바퀴를 더 돌렸습니다.",
    },
    expected: {
      en: "Whoever spends a budget again is due again.",
      ko: "예산을 또 다 쓴 연결은 다시 loop.due에 있어야 합니다.",
    },
    saw: {
      en: "No call said -EAGAIN, and loop.due has lost them. Before: {due}, after: {left}.",
      ko: "-EAGAIN이 나온 호출은 없는데 loop.due에서 빠졌습니다. 전: {due}, 후: {left}.",
    },
    usually: {
      en: "They were pumped once and taken out, whatever pump() returned. More than two budgets are then left behind, and no edge will come for them.",
      ko: "pump()가 무엇을 반환했든 한 번만 pump하고 뺀 경우입니다. 예산의 두 배가 넘는 나머지는 그대로 남고, 새 에지는 오지 않습니다.",
    },
    next: {
      en: "In turnEdge, take a connection out of loop.due only when pump() returns false.",
      ko: "turnEdge에서, pump()가 false를 반환한 연결만 loop.due에서 빼십시오.",
    },
    man: ["epoll(7)"],
    anchor: "rule-budget",
  },
  "E2-DUE-PUT-OFF": {
    did: {
      en: "Connections were in loop.due, and another client sent one byte before the next turn.",
      ko: "loop.due에 연결이 들어 있을 때, 다음 바퀴 전에 다른 클라이언트가 1바이트를 보냈습니다.",
    },
    expected: {
      en: "The turn goes on with those that are due, and handles the event.",
      ko: "그 바퀴에 loop.due의 연결도 이어서 처리하고 이벤트도 처리해야 합니다.",
    },
    saw: {
      en: "Nothing was done for those in loop.due: {due}.",
      ko: "loop.due의 연결에는 아무 일도 하지 않았습니다. 남은 연결: {due}.",
    },
    usually: {
      en: "Those that are due were pumped only when epoll_wait had no event. While others talk, their turn never comes.",
      ko: "epoll_wait에 이벤트가 없을 때만 loop.due를 처리한 경우입니다. 다른 클라이언트가 계속 보내는 동안에는 차례가 오지 않습니다.",
    },
    next: {
      en: "In turnEdge, call pump() for each connection in loop.due in every turn, however many events there are.",
      ko: "turnEdge에서, 이벤트 수와 상관없이 바퀴마다 loop.due의 연결에 pump()를 부르십시오.",
    },
    man: ["epoll(7)"],
    anchor: "rule-budget",
  },
  "E2-DUE-FIRST": {
    did: {
      en: "One client always had more to say and was due; then a second one sent one byte, and many turns ran.",
      ko: "할 말이 끝없이 이어지는 클라이언트가 loop.due에 있을 때 다른 클라이언트가 1바이트를 보냈고, 여러 바퀴를 돌렸습니다.",
    },
    expected: {
      en: "The event of the second one is handled in the turn that reports it.",
      ko: "둘째의 이벤트는 보고된 바퀴에 처리해야 합니다.",
    },
    saw: {
      en: "The first one got {kib} KiB in many turns, and the second one was not answered.",
      ko: "여러 바퀴 동안 첫째가 {kib} KiB를 받았고, 둘째는 답을 받지 못했습니다.",
    },
    usually: {
      en: "The turn ended after those that were due, and its events were thrown away. Edge-triggered, they are not reported again.",
      ko: "loop.due만 처리하고 바퀴를 끝내며 이벤트를 버린 경우입니다. 에지 트리거에서는 다시 보고되지 않습니다.",
    },
    next: {
      en: "In turnEdge, handle all events of the turn, also while somebody is still due.",
      ko: "turnEdge에서, loop.due에 연결이 남아 있어도 그 바퀴의 이벤트를 모두 처리하십시오.",
    },
    man: ["epoll(7)"],
    anchor: "rule-budget",
  },
  "E2-DUE-WAITS": {
    did: {
      en: "A client sent more than a budget at once; after one turn it was in loop.due.",
      ko: "클라이언트가 예산보다 많이 보냈고, 한 바퀴 뒤에 loop.due에 들어 있었습니다.",
    },
    expected: {
      en: "The next turn goes on with it without waiting.",
      ko: "다음 바퀴는 기다리지 않고 이어서 처리해야 합니다.",
    },
    saw: {
      en: "The program sleeps in epoll_wait with {due} in loop.due.",
      ko: "loop.due에 남은 연결이 있는데 epoll_wait에서 잠들었습니다. 남은 수: {due}.",
    },
    usually: {
      en: "No edge will come for what is there already, so nobody will wake the loop.",
      ko: "이미 와 있는 것에는 에지가 다시 오지 않으므로 아무도 루프를 깨우지 않습니다.",
    },
    next: {
      en: "In turnEdge, call epoll_wait() with timeout 0 while loop.due is not empty, and pump() everybody in it.",
      ko: "turnEdge에서, loop.due가 비어 있지 않으면 timeout 0으로 epoll_wait()를 부르고, 그 안의 연결을 모두 pump()하십시오.",
    },
    man: ["epoll_wait(2)"],
    anchor: "rule-budget",
  },
  "E2-STARVES": {
    did: {
      en: "One client always had more to say; a second one sent one byte.",
      ko: "한 클라이언트는 끝없이 보냈고, 다른 클라이언트는 1바이트를 보냈습니다.",
    },
    expected: {
      en: "The second one is served after a budget of the first.",
      ko: "첫째가 예산만큼 쓰고 나면 둘째의 차례여야 합니다.",
    },
    saw: {
      en: "The first one got {kib} KiB, and the second one was still waiting.",
      ko: "첫째가 {kib} KiB를 받을 때까지 둘째는 기다리고 있었습니다.",
    },
    usually: {
      en: "Reading until -EAGAIN has no end where the peer is fast enough. The turn must be short for all.",
      ko: "상대가 충분히 빠르면 -EAGAIN까지 읽는 일에는 끝이 없습니다. 그동안 모두가 기다리므로 한 바퀴는 짧아야 합니다.",
    },
    next: {
      en: "In pump, stop after BUDGET_BYTES and return true; turnEdge comes back to it in the next turn.",
      ko: "pump에서, BUDGET_BYTES를 읽으면 멈추고 true를 반환하십시오. 다음 바퀴에 turnEdge가 다시 부릅니다.",
    },
    man: ["epoll(7)"],
    anchor: "rule-budget",
  },
  "E2-ET-FULL-SPINS": {
    did: {
      en: "A client sent {sentKib} KiB and read nothing.",
      ko: "클라이언트가 {sentKib} KiB를 보내고 아무것도 읽지 않았습니다.",
    },
    expected: {
      en: "The loop sleeps until there is room.",
      ko: "자리가 날 때까지 루프가 잠들어야 합니다.",
    },
    saw: {
      en: "It never slept. Calls: {count}.",
      ko: "잠들지 않았습니다. 호출 수: {count}.",
    },
    usually: {
      en: "The connection stays due although write() said -EAGAIN, or its interest is level-triggered.",
      ko: "write()가 -EAGAIN을 반환했는데도 연결이 loop.due에 남아 있거나, 관심이 레벨 트리거인 경우입니다.",
    },
    next: {
      en: "In pump, return false when write() returns -EAGAIN: EPOLLOUT is the edge that comes.",
      ko: "pump에서, write()가 -EAGAIN이면 false를 반환하십시오. 자리가 나면 EPOLLOUT 에지가 옵니다.",
    },
    man: ["epoll(7)"],
    anchor: "rule-drain",
  },
  "E2-ET-SPIN": {
    did: {
      en: "Clients were connected, and there was nothing to do for them.",
      ko: "클라이언트가 연결되어 있고 할 일은 없었습니다.",
    },
    expected: { en: "Nobody is due, and the loop sleeps.", ko: "할 일이 남은 연결이 없으니 루프가 잠들어야 합니다." },
    saw: { en: "It never slept. Calls: {count}.", ko: "잠들지 않았습니다. 호출 수: {count}." },
    usually: {
      en: "A connection stays due although it said -EAGAIN, or epoll_wait is always called with timeout 0.",
      ko: "-EAGAIN이 나왔는데도 연결이 loop.due에 남아 있거나, epoll_wait를 언제나 timeout 0으로 부르는 경우입니다.",
    },
    next: {
      en: "In turnEdge, take a connection out of loop.due when pump() returns false; wait with timeoutMs when nobody is due.",
      ko: "turnEdge에서, pump()가 false를 반환하면 loop.due에서 빼고, 아무도 없으면 timeoutMs로 기다리십시오.",
    },
    man: ["epoll_wait(2)"],
    anchor: "rule-budget",
  },
  "E2-ET-STALE": {
    did: {
      en: "Two connections were due, or had an event in the same turn, and handling the first one ended the second.",
      ko: "두 연결이 loop.due에 있거나 같은 바퀴에 이벤트가 왔고, 첫째를 처리하는 도중에 둘째를 끝냈습니다.",
    },
    expected: {
      en: "The second one is not touched any more.",
      ko: "둘째는 더 건드리지 않아야 합니다.",
    },
    saw: {
      en: "It was pumped all the same: {what}.",
      ko: "그대로 pump했습니다: {what}.",
    },
    usually: {
      en: "loop.due and the events were collected before. By now an entry may be gone, or belong to somebody else.",
      ko: "loop.due와 이벤트는 모두 그 전에 모인 것입니다. 그 사이에 항목이 없어졌거나 다른 연결의 것이 되었을 수 있습니다.",
    },
    next: {
      en: "In turnEdge, look at loop.connections right before each pump(): skip an event without an entry, and whoever is due and is not the entry of his number any more.",
      ko: "turnEdge에서, pump()마다 바로 전에 loop.connections를 확인하십시오. 항목이 없는 이벤트는 건너뛰고, loop.due의 연결은 loop.connections[conn.fd]가 여전히 그 연결일 때만 pump합니다.",
    },
    man: ["epoll(7)"],
    anchor: "rule-stale",
  },
}
