// What the failed checks of part 2.6 say, in their order. The values: ../step2-codes.ts

import type { CodeFacts } from "../../manifest.ts"

export const bindingCodes: Readonly<Record<string, CodeFacts>> = {
  "E2-ADDON-COMPILE": {
    did: { en: "addon/epoll.c was compiled.", ko: "addon/epoll.c를 컴파일했습니다." },
    expected: { en: "The compiler accepts it.", ko: "컴파일러가 받아들여야 합니다." },
    saw: { en: "{where}: {message}", ko: "{where}: {message}" },
    usually: {
      en: "A semicolon or bracket is missing shortly before, an & where a helper needs the address, or a return in front of from_int().",
      ko: "조금 앞에 세미콜론이나 괄호가 빠졌거나, 도우미가 주소를 받는 자리에 &가 없거나, from_int() 앞에 return이 없는 경우입니다.",
    },
    next: {
      en: "In {task}, fix the error that is shown, the first one; the others may go away with it.",
      ko: "{task}에서, 위에 나온 첫 번째 오류를 고치십시오. 나머지도 함께 사라질 수 있습니다.",
    },
    man: ["epoll_create1(2)"],
    anchor: "part-2-6",
  },
  "E2-ADDON-CALLS": {
    did: {
      en: "epoll_create1 was called with EPOLL_CLOEXEC, and descriptors were added with epoll_ctl.",
      ko: "EPOLL_CLOEXEC로 epoll_create1을 부르고 epoll_ctl로 디스크립터를 넣었습니다.",
    },
    expected: {
      en: "A descriptor comes back, and each ADD returns 0.",
      ko: "디스크립터가 돌아오고, ADD는 0을 반환해야 합니다.",
    },
    saw: {
      en: "epoll_create1 returned {epollFd}; all added: {added}.",
      ko: "epoll_create1의 반환값은 {epollFd}, 모두 들어갔는지는 {added}입니다.",
    },
    usually: {
      en: "An argument was read from the wrong place, or the result was not handed back.",
      ko: "인자를 엉뚱한 자리에서 읽었거나 결과를 돌려주지 않은 경우입니다.",
    },
    next: {
      en: "In js_epoll_ctl, take the arguments in the order epfd, op, fd, events, data; return the result with from_int().",
      ko: "js_epoll_ctl에서, epfd, op, fd, events, data의 순서로 인자를 받고 from_int()로 결과를 돌려주십시오.",
    },
    man: ["epoll_create1(2)", "epoll_ctl(2)"],
    anchor: "rule-binding-errno",
  },
  "E2-ADDON-FLAGS": {
    did: {
      en: "epoll_create1 was called with EPOLL_CLOEXEC and with 0, and the descriptors' flags were read.",
      ko: "EPOLL_CLOEXEC와 0으로 epoll_create1을 부르고 디스크립터의 플래그를 읽었습니다.",
    },
    expected: {
      en: "The first one closes on exec, the second one does not.",
      ko: "앞의 것은 exec할 때 닫히고 뒤의 것은 닫히지 않아야 합니다.",
    },
    saw: {
      en: "Closes on exec: {cloexec} and {none}.",
      ko: "exec할 때 닫히는지: {cloexec}, {none}.",
    },
    usually: {
      en: "The argument was not passed on. One function is one system call, with what the caller asked for.",
      ko: "인자를 그대로 넘기지 않은 경우입니다. 함수 하나는 시스템 콜 하나이고, 부른 쪽이 요청한 대로여야 합니다.",
    },
    next: {
      en: "In js_epoll_create1, pass the first argument to epoll_create1() as it is.",
      ko: "js_epoll_create1에서, 첫 번째 인자를 그대로 epoll_create1()에 넘기십시오.",
    },
    man: ["epoll_create1(2)"],
    anchor: "rule-binding-errno",
  },
  "E2-ADDON-ERRNO": {
    did: { en: "{call}() was called so that it must fail.", ko: "{call}() 호출이 실패하도록 인자를 넘겼습니다." },
    expected: {
      en: "It returns {expected}, the negative errno.",
      ko: "음수 errno를 반환해야 합니다. 이 경우에는 {expected}.",
    },
    saw: { en: "Returned: {got}.", ko: "반환값: {got}." },
    usually: {
      en: "In C a failed call returns -1, and the reason is in errno. #sys puts the reason into the result.",
      ko: "C에서 실패한 호출은 -1을 반환하고 원인은 errno에 있습니다. #sys는 그 원인을 결과에 담습니다.",
    },
    next: {
      en: "In js_{call}, return -errno when the result is -1; the same holds for the others.",
      ko: "js_{call}에서, 결과가 -1이면 -errno를 반환하십시오. 나머지 함수도 마찬가지입니다.",
    },
    man: ["epoll_create1(2)", "epoll_ctl(2)"],
    anchor: "rule-binding-errno",
  },
  "E2-ADDON-EVENTS": {
    did: {
      en: "Eight descriptors with data from 0xfeed0000 were ready, and epoll_wait was asked for them.",
      ko: "data가 0xfeed0000부터인 디스크립터 여덟 개가 준비된 상태에서 epoll_wait를 불렀습니다.",
    },
    expected: {
      en: "Two words each, beginning {expected}.",
      ko: "이벤트마다 두 값씩, 다음과 같이 시작해야 합니다: {expected}.",
    },
    saw: { en: "Returned {ready}; the first ones: {got}.", ko: "반환값은 {ready}, 앞의 것은 {got}입니다." },
    usually: {
      en: "struct epoll_event was copied as it lies in memory, where data has 8 bytes, or data was stored as something else than u32.",
      ko: "struct epoll_event를 메모리에 놓인 그대로 복사했거나(data는 8바이트입니다) data를 u32가 아닌 것으로 다룬 경우입니다.",
    },
    next: {
      en: "In js_epoll_wait, copy events and data.u32 of each event into two words.",
      ko: "js_epoll_wait에서, 이벤트마다 events와 data.u32를 두 값으로 복사하십시오.",
    },
    man: ["epoll_wait(2)"],
    anchor: "rule-binding-events",
  },
  "E2-ADDON-DATA": {
    did: {
      en: "Descriptors were added with data from 0xfeed0000, and epoll_wait was asked for them.",
      ko: "data를 0xfeed0000부터 주어 디스크립터를 넣고 epoll_wait를 불렀습니다.",
    },
    expected: {
      en: "Each event comes back with the data that was given at ADD, the first one {expected}.",
      ko: "이벤트마다 ADD할 때 준 data가 돌아와야 합니다. 첫 번째는 {expected}.",
    },
    saw: {
      en: "The masks are right, and no data is. The first one: {got}.",
      ko: "마스크는 모두 맞고 data는 모두 다릅니다. 첫 번째: {got}.",
    },
    usually: {
      en: "The kernel hands back what it was given: data was never stored in the struct epoll_event that went into epoll_ctl().",
      ko: "커널은 받은 것을 그대로 돌려줍니다. epoll_ctl()에 넘긴 struct epoll_event에 data를 넣지 않은 경우입니다.",
    },
    next: {
      en: "In js_epoll_ctl, store the fifth argument in data.u32 before the call.",
      ko: "js_epoll_ctl에서, 호출하기 전에 다섯째 인자를 data.u32에 넣으십시오.",
    },
    man: ["epoll_ctl(2)"],
    anchor: "rule-binding-events",
  },
  "E2-ADDON-MOST": {
    did: {
      en: "Eight descriptors were ready, the array had room for all, and maxevents was {asked}.",
      ko: "디스크립터 여덟 개가 준비되었고 배열에는 모두의 자리가 있으며 maxevents는 {asked}입니다.",
    },
    expected: {
      en: "At most so many come back.",
      ko: "많아야 그만큼만 돌아와야 합니다.",
    },
    saw: {
      en: "Returned: {few}.",
      ko: "반환값: {few}.",
    },
    usually: {
      en: "maxevents was not passed on. A caller who wants few keeps the rest for the next call.",
      ko: "maxevents를 넘기지 않은 경우입니다. 적게 요청하는 쪽은 나머지를 다음 호출에서 받으려는 것입니다.",
    },
    next: {
      en: "In js_epoll_wait, pass the smaller of maxevents and the room that there is.",
      ko: "js_epoll_wait에서, maxevents와 자리 수 가운데 작은 쪽을 넘기십시오.",
    },
    man: ["epoll_wait(2)"],
    anchor: "rule-binding-events",
  },
  "E2-ADDON-OVERRUN": {
    did: {
      en: "Eight descriptors were ready, maxevents was 8, and the array had room for two events.",
      ko: "디스크립터 여덟 개가 준비되었고 maxevents는 8인데, 배열에는 이벤트 두 개의 자리만 있었습니다.",
    },
    expected: {
      en: "At most two come back, and the memory past its end stays as it was.",
      ko: "많아야 두 개가 돌아오고, 배열의 끝 다음 메모리는 그대로여야 합니다.",
    },
    saw: {
      en: "Returned: {room}. Memory past the end overwritten: {overwritten}.",
      ko: "반환값: {room}. 배열의 끝을 넘어 덮어썼는지: {overwritten}.",
    },
    usually: {
      en: "maxevents comes from JavaScript and was believed. In C that is how a number becomes somebody else's memory.",
      ko: "JavaScript가 넘긴 maxevents를 그대로 믿은 경우입니다. C에서는 이런 수 하나 때문에 남의 메모리가 망가집니다.",
    },
    next: {
      en: "In js_epoll_wait, limit maxevents to half the length of the array.",
      ko: "js_epoll_wait에서, maxevents를 배열 길이의 절반으로 제한하십시오.",
    },
    man: ["epoll_wait(2)"],
    anchor: "rule-binding-room",
  },
  "E2-ADDON-STACK": {
    did: {
      en: "A thousand descriptors were ready, and maxevents and the array had room for all of them.",
      ko: "디스크립터 천 개가 준비되었고, maxevents와 배열에는 모두의 자리가 있었습니다.",
    },
    expected: {
      en: "As many come back as the function has room for itself, each with its data.",
      ko: "함수가 스스로 마련한 자리만큼 돌아오고, 하나하나에 data가 있어야 합니다.",
    },
    saw: {
      en: "Returned, or ended with: {ready}.",
      ko: "반환값 또는 끝: {ready}.",
    },
    usually: {
      en: "The kernel was allowed more events than the struct epoll_event array on the stack has room for.",
      ko: "스택의 struct epoll_event 배열보다 많은 이벤트를 커널에 허용한 경우입니다.",
    },
    next: {
      en: "In js_epoll_wait, limit maxevents to the number of elements of your own array, too.",
      ko: "js_epoll_wait에서, maxevents를 함수 안 배열의 원소 수로도 제한하십시오.",
    },
    man: ["epoll_wait(2)"],
    anchor: "rule-binding-room",
  },
  "E2-ADDON-TIMEOUT": {
    did: {
      en: "Your binding was asked to wait {passed} ms when nothing was ready: 0 not at all, -1 for ever, under your own loop, any other number milliseconds.",
      ko: "아무것도 준비되지 않았을 때 내 바인딩을 불렀습니다. 0이면 기다리지 않고, -1이면(내 루프) 끝없이, 다른 수면 그만큼의 밀리초 동안 기다립니다. 넘긴 timeout: {passed}.",
    },
    expected: { en: "It waits exactly so long.", ko: "꼭 그만큼 기다려야 합니다." },
    saw: { en: "It waited for something else.", ko: "기다린 시간이 다릅니다." },
    usually: {
      en: "The timeout was not passed on, or replaced by a number of its own.",
      ko: "timeout을 넘기지 않았거나 다른 수로 바꾼 경우입니다.",
    },
    next: {
      en: "In js_epoll_wait, pass the fourth argument to epoll_wait() as its timeout.",
      ko: "js_epoll_wait에서, 네 번째 인자를 epoll_wait()의 timeout으로 넘기십시오.",
    },
    man: ["epoll_wait(2)"],
    anchor: "rule-sleep",
  },
}
