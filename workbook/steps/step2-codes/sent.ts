// What the failed checks of part 2.3 say of bytes that are lost, doubled, or wait for nothing. The values: ../step2-codes.ts

import type { CodeFacts } from "../../manifest.ts"

export const sentCodes: Readonly<Record<string, CodeFacts>> = {
  "E2-SENT-TWICE": {
    did: {
      en: "Writes were short or found no room, and what arrived was compared with what was sent.",
      ko: "write가 짧거나 자리가 없게 하고, 도착한 것을 보낸 것과 견주었습니다.",
    },
    expected: { en: "Every byte arrives once.", ko: "모든 바이트는 한 번만 도착해야 합니다." },
    saw: { en: "Arrived: {arrived}.", ko: "도착한 것: {arrived}." },
    usually: {
      en: "What write() has taken stayed in conn.unsent, or the same bytes were kept twice: keepUnsent() was called, and the function went on to the next write() or keepUnsent().",
      ko: "write()가 받은 것이 conn.unsent에 남아 있거나 같은 바이트를 두 번 간직한 경우입니다. keepUnsent()를 부르고도 다음 write()나 keepUnsent()로 넘어간 것입니다.",
    },
    next: {
      en: "In {task}, keep exactly what write() has not taken, once: subarray(taken) of what it was given.",
      ko: "{task}에서, write()가 받지 않은 것만 한 번 간직하십시오. 넘긴 것의 subarray(taken)입니다.",
    },
    man: ["write(2)"],
    anchor: "rule-unsent",
  },
  "E2-LOST": {
    did: {
      en: "A client sent {sent} bytes; the first write took {taken} of the answer, the next one 5.",
      ko: "클라이언트가 {sent}바이트를 보냈고, write는 답에서 처음에 {taken}바이트, 다음에 5바이트만 받았습니다.",
    },
    expected: { en: "What the second write leaves is sent, too.", ko: "두 번째 write가 남긴 것도 보내야 합니다." },
    saw: { en: "Arrived: {arrived}.", ko: "도착한 것: {arrived}." },
    usually: {
      en: "The result of the write() that sends unsent bytes was not looked at, and conn.unsent was emptied, or kept what had been sent. EPOLLOUT means room, and not room for all.",
      ko: "남은 바이트를 보내는 write()의 결과를 보지 않고 conn.unsent를 비웠거나, 이미 보낸 쪽을 남긴 경우입니다. EPOLLOUT은 자리가 있다는 뜻이지, 전부 들어간다는 뜻이 아닙니다.",
    },
    next: {
      en: "In writable, keep conn.unsent.subarray(taken) and call updateInterest().",
      ko: "writable에서, conn.unsent.subarray(taken)을 남기고 updateInterest()를 부르십시오.",
    },
    man: ["write(2)"],
    anchor: "rule-unsent",
  },
  "E2-OUT-UNASKED": {
    did: {
      en: "Two clients sent a message each, and the first writes returned -EAGAIN: no room at all.",
      ko: "두 클라이언트가 메시지를 하나씩 보냈고, 처음 몇 번의 write는 자리가 전혀 없어 -EAGAIN을 반환했습니다.",
    },
    expected: {
      en: "EPOLLOUT is asked for, and the answer is sent when it comes.",
      ko: "EPOLLOUT을 요청하고, 그것이 오면 답을 보내야 합니다.",
    },
    saw: {
      en: "The connections stayed open, nobody asked for EPOLLOUT, and nothing arrived: {arrived}.",
      ko: "연결은 그대로인데 아무도 EPOLLOUT을 요청하지 않았고, 도착한 것이 없습니다: {arrived}.",
    },
    usually: {
      en: "The answer was put into conn.unsent and tried once. After -EAGAIN only EPOLLOUT brings the loop back to it, and only if it was asked for.",
      ko: "답을 conn.unsent에 넣고 한 번 시도한 뒤 그만둔 경우입니다. -EAGAIN 다음에 루프를 다시 데려오는 것은 EPOLLOUT뿐이고, 그것도 요청했을 때만입니다.",
    },
    next: {
      en: "In updateInterest, ask for EPOLLOUT while bytes are unsent; call it wherever bytes come to wait.",
      ko: "updateInterest에서, 보내지 못한 것이 있으면 EPOLLOUT을 요청하십시오. 바이트가 기다리게 되는 곳마다 이 함수를 부릅니다.",
    },
    man: ["epoll_ctl(2)"],
    anchor: "rule-interest",
  },
  "E2-MOD-DATA": {
    did: {
      en: "A client sent {sent} bytes, the first write was short, and the interest was changed with EPOLL_CTL_MOD.",
      ko: "클라이언트가 {sent}바이트를 보냈고, 첫 write가 짧아 EPOLL_CTL_MOD로 관심을 바꾸게 했습니다.",
    },
    expected: {
      en: "The data of the entry is still the descriptor, {fd}.",
      ko: "항목의 data는 여전히 디스크립터여야 합니다. 이번에는 {fd}입니다.",
    },
    saw: {
      en: "The next event has data {data}, and the interest that was changed is that of descriptor {fd}.",
      ko: "관심을 바꾼 디스크립터: {fd}, 다음 이벤트의 data: {data}.",
    },
    usually: {
      en: "EPOLL_CTL_MOD replaces the mask and the data, both. With another number in it, nobody finds the connection any more.",
      ko: "EPOLL_CTL_MOD는 마스크와 data를 모두 바꿉니다. 다른 수를 넣으면 그 뒤로는 연결을 찾을 수 없습니다.",
    },
    next: {
      en: "In updateInterest, pass conn.fd as the last argument of epoll_ctl().",
      ko: "updateInterest에서, epoll_ctl()의 마지막 인자로 conn.fd를 넘기십시오.",
    },
    man: ["epoll_ctl(2)"],
    anchor: "rule-interest",
  },
  "E2-KICKED": {
    did: {
      en: "A client sent {sentKib} KiB without reading, and then read.",
      ko: "클라이언트가 {sentKib} KiB를 보내는 동안 읽지 않다가, 그 뒤에 읽었습니다.",
    },
    expected: {
      en: "All of it comes back: a slow client is a client.",
      ko: "전부 돌아와야 합니다. 느린 클라이언트도 클라이언트입니다.",
    },
    saw: {
      en: "The server closed the connection. Arrived: {arrivedKib} KiB.",
      ko: "서버가 연결을 닫기 전에 {arrivedKib} KiB가 도착했습니다.",
    },
    usually: {
      en: "The connection was dropped when too much was unsent. HIGH_WATER_BYTES says when to stop reading, and not whom to give up.",
      ko: "보내지 못한 것이 많아지자 연결을 정리한 경우입니다. HIGH_WATER_BYTES는 읽기를 멈출 때를 정할 뿐, 연결을 버릴 때를 정하지 않습니다.",
    },
    next: {
      en: "In keepUnsent, keep all bytes and call updateInterest(), which leaves EPOLLIN out above the mark.",
      ko: "keepUnsent에서, 바이트를 모두 보관하고 updateInterest()를 부르십시오. 한계를 넘으면 그 함수가 EPOLLIN을 뺍니다.",
    },
    man: ["epoll_ctl(2)"],
    anchor: "rule-high-water",
  },
  "E2-OVERWRITES": {
    did: {
      en: "A second message came while the answer to the first was still unsent.",
      ko: "첫 메시지에 대한 답을 다 보내기 전에 두 번째 메시지가 왔습니다.",
    },
    expected: { en: "Both answers arrive.", ko: "두 답이 모두 도착해야 합니다." },
    saw: { en: "One of them is lost. Arrived: {arrived}.", ko: "하나가 사라졌습니다. 도착한 것: {arrived}." },
    usually: {
      en: "The new bytes took the place of those that still waited. conn.unsent is all that is left of them.",
      ko: "새 바이트가 아직 기다리던 바이트를 밀어낸 경우입니다. 그 바이트가 남아 있는 곳은 conn.unsent뿐입니다.",
    },
    next: {
      en: "In keepUnsent, make room for both, and put the new bytes behind what is there.",
      ko: "keepUnsent에서, 둘을 합친 길이를 마련하고 새 바이트를 있던 것 뒤에 두십시오.",
    },
    man: ["write(2)"],
    anchor: "rule-order",
  },
  "E2-ENDS-EARLY": {
    did: {
      en: "A client sent {sent} bytes and ended its direction; every write of the answer was short.",
      ko: "클라이언트가 {sent}바이트를 보내고 자기 방향을 끝냈습니다. 답을 쓸 때마다 write는 짧았습니다.",
    },
    expected: {
      en: "It gets all of its answer, however many writes that takes.",
      ko: "write가 몇 번 걸리든 답을 전부 받아야 합니다.",
    },
    saw: {
      en: "Arrived: {arrived} bytes. The connection was dropped after a short write.",
      ko: "짧은 write 다음에 연결을 정리했습니다. 도착한 바이트: {arrived}.",
    },
    usually: {
      en: "The connection had ended, and that alone was looked at. What write() left over went with it.",
      ko: "상대가 끝냈다는 것만 보고 정리한 경우입니다. write()가 남긴 것이 함께 사라졌습니다.",
    },
    next: {
      en: "In writable, drop the connection only when it has ended and conn.unsent is empty.",
      ko: "writable에서, 상대가 끝냈고 conn.unsent도 비었을 때만 연결을 정리하십시오.",
    },
    man: ["write(2)", "shutdown(2)"],
    anchor: "rule-ended",
  },
  "E2-MOD-ALWAYS": {
    did: {
      en: "Three messages came while no answer found room, and the calls of epoll_ctl() were counted.",
      ko: "답을 쓸 자리가 없는 동안 메시지 세 개를 보내고, epoll_ctl() 호출을 살펴보았습니다.",
    },
    expected: {
      en: "epoll_ctl() is called only when the mask changes.",
      ko: "마스크가 바뀔 때만 epoll_ctl()을 불러야 합니다.",
    },
    saw: {
      en: "It was called with {mask} although that was the mask already. Calls with EPOLL_CTL_MOD: {count}.",
      ko: "이미 그 마스크인데 다시 불렀습니다. 마스크: {mask}, EPOLL_CTL_MOD 호출 수: {count}.",
    },
    usually: {
      en: "The new mask was not compared with conn.interest. Each needless call is a system call for nothing.",
      ko: "새 마스크를 conn.interest와 비교하지 않은 경우입니다. 필요 없는 호출은 하나하나가 헛된 시스템 콜입니다.",
    },
    next: {
      en: "In updateInterest, return when the mask equals conn.interest.",
      ko: "updateInterest에서, 마스크가 conn.interest와 같으면 반환하십시오.",
    },
    man: ["epoll_ctl(2)"],
    anchor: "rule-interest",
  },
}
