// What the failed checks of part 2.3 say, in their order. The values: ../step2-codes.ts

import type { CodeFacts } from "../../manifest.ts"

export const unsentCodes: Readonly<Record<string, CodeFacts>> = {
  "E2-PARTIAL": {
    did: {
      en: "A client sent {sent} bytes, and the first write took {taken} of the answer.",
      ko: "클라이언트가 {sent}바이트를 보냈고, 첫 write는 답에서 {taken}바이트만 받았습니다.",
    },
    expected: { en: "The rest follows as soon as there is room.", ko: "자리가 나는 대로 나머지도 가야 합니다." },
    saw: { en: "Arrived: {arrived}.", ko: "도착한 것: {arrived}." },
    usually: {
      en: "The rest was dropped, or nobody asked for EPOLLOUT to be told that there is room.",
      ko: "나머지를 버렸거나, 자리가 났다는 것을 알려 줄 EPOLLOUT을 요청하지 않은 경우입니다.",
    },
    next: {
      en: "In keepUnsent, append the rest to conn.unsent and call updateInterest(); writable sends it.",
      ko: "keepUnsent에서, 나머지를 conn.unsent에 덧붙이고 updateInterest()를 부르십시오. 보내는 일은 writable이 합니다.",
    },
    man: ["write(2)"],
    anchor: "rule-unsent",
  },
  "E2-SHARED-BUFFER": {
    did: {
      en: 'A write of {lenBytes} bytes "A" found no room. Before it could be sent, another connection was read, and found no room either.',
      ko: '"A" {lenBytes}바이트를 보낼 자리가 없었습니다. 그 사이에 다른 연결에서 "B"를 읽었고, 거기에도 자리가 없었습니다.',
    },
    expected: { en: "The first client gets its own bytes.", ko: "첫 클라이언트는 자기 바이트를 받아야 합니다." },
    saw: { en: "Arrived: {arrived}.", ko: "도착한 것: {arrived}." },
    usually: {
      en: "unsent is a view of memory that others use too, and they wrote over it. subarray() copies nothing.",
      ko: "unsent가 함께 쓰는 메모리를 가리키는 뷰라서 다른 연결이 덮어쓴 경우입니다. subarray()는 복사하지 않습니다.",
    },
    next: {
      en: "In keepUnsent, copy the bytes into memory of their own.",
      ko: "keepUnsent에서, 바이트를 새 Uint8Array에 복사해 두십시오.",
    },
    man: ["read(2)"],
    anchor: "rule-unsent",
  },
  "E2-WRITE-EAGAIN": {
    did: {
      en: "Two clients sent a message each, and the first writes returned -EAGAIN: no room at all.",
      ko: "두 클라이언트가 메시지를 하나씩 보냈고, 처음 몇 번의 write는 자리가 전혀 없어 -EAGAIN을 반환했습니다.",
    },
    expected: { en: "All of the answer is kept and sent later.", ko: "답을 전부 보관했다가 나중에 보내야 합니다." },
    saw: { en: "Arrived at the first client: {arrived}.", ko: "첫 클라이언트에 도착한 것: {arrived}." },
    usually: {
      en: "-EAGAIN of write() was taken for a failure, or its 11 for a number of bytes. Nothing was taken, so everything is unsent.",
      ko: "write()의 -EAGAIN을 실패로 보았거나 바이트 수로 계산한 경우입니다. 아무것도 받지 않았으니 전부 남아 있습니다.",
    },
    next: {
      en: "In writable, return when write() returns -EAGAIN; in readable, treat it as 0 bytes taken.",
      ko: "writable에서, write()가 -EAGAIN을 반환하면 나머지를 그대로 두고 반환하십시오. readable에서는 0바이트를 받은 것으로 다룹니다.",
    },
    man: ["write(2)"],
    anchor: "rule-unsent",
  },
  "E2-ORDER": {
    did: {
      en: "A second message came while the answer to the first was still unsent.",
      ko: "첫 메시지에 대한 답을 다 보내기 전에 두 번째 메시지가 왔습니다.",
    },
    expected: { en: "The answers arrive in the order of the messages.", ko: "답은 메시지의 순서대로 도착해야 합니다." },
    saw: { en: "Arrived: {arrived}.", ko: "도착한 것: {arrived}." },
    usually: {
      en: "New bytes were written past the ones that still wait, or put in front of them. TCP keeps the order in which you write.",
      ko: "아직 기다리는 바이트를 건너뛰어 새 바이트를 먼저 썼거나 앞에 끼워 넣은 경우입니다. TCP는 여러분이 쓴 순서를 지킬 뿐입니다.",
    },
    next: {
      en: "In keepUnsent, append behind what is unsent; in readable, do not write() while anything is.",
      ko: "keepUnsent에서, 보내지 못한 것 뒤에 덧붙이십시오. readable에서는 남은 것이 있으면 write()하지 마십시오.",
    },
    man: ["write(2)"],
    anchor: "rule-order",
  },
  "E2-SPIN": {
    did: {
      en: "After a short write all was sent; then nothing happened any more.",
      ko: "짧은 쓰기 다음에 전부 보냈고, 그 뒤로는 아무 일도 없었습니다.",
    },
    expected: { en: "EPOLLOUT is given up, and the loop sleeps.", ko: "EPOLLOUT을 거두고 루프가 잠들어야 합니다." },
    saw: {
      en: "It was woken again and again. Calls: {count}, event: {mask}.",
      ko: "끊임없이 깨어났습니다. 호출 수: {count}, 이벤트: {mask}.",
    },
    usually: {
      en: "EPOLLOUT was asked for when bytes were left and never taken back, or conn.interest does not say what was asked for, so the way back looks like no change.",
      ko: "EPOLLOUT을 요청하고 거두지 않은 경우입니다. conn.interest에 새 마스크를 저장하지 않으면 되돌릴 때 바뀐 것이 없어 보입니다.",
    },
    next: {
      en: "In updateInterest, ask for EPOLLOUT only while conn.unsent.length is above 0, and store the mask in conn.interest; call it when that has changed.",
      ko: "updateInterest에서, conn.unsent.length가 0보다 클 때만 EPOLLOUT을 요청하고, 마스크를 conn.interest에 저장하십시오. 그 상태가 바뀔 때마다 불러야 합니다.",
    },
    man: ["epoll_ctl(2)"],
    anchor: "rule-out",
  },
  "E2-WRITE-WAITS": {
    did: {
      en: "A client sent {sentKib} KiB and read nothing.",
      ko: "클라이언트가 {sentKib} KiB를 보내고 아무것도 읽지 않았습니다.",
    },
    expected: {
      en: "The loop sleeps until there is room: others may speak meanwhile.",
      ko: "자리가 날 때까지 루프는 잠들어야 합니다. 그 사이에 다른 클라이언트가 말할 수 있습니다.",
    },
    saw: {
      en: "write() was repeated without end; nobody else is served.",
      ko: "write()만 끝없이 되풀이하며 다른 누구에게도 답하지 않습니다.",
    },
    usually: {
      en: "A loop around write() waits for one client, at the price of all the others and of a processor.",
      ko: "write()를 되풀이하는 반복문은 클라이언트 하나를 기다리느라 코어 하나를 다 쓰고 나머지 모두를 세워 둡니다.",
    },
    next: {
      en: "In keepUnsent, keep what write() did not take; readable calls it and returns, writable sends when EPOLLOUT comes.",
      ko: "keepUnsent에서, write()가 받지 않은 것을 보관하십시오. readable은 이것을 부르고 반환하며, 보내는 일은 EPOLLOUT이 오면 writable이 합니다.",
    },
    man: ["write(2)", "epoll(7)"],
    anchor: "rule-unsent",
  },
  "E2-UNBOUNDED": {
    did: {
      en: "A client sent {sentKib} KiB and read nothing.",
      ko: "클라이언트가 {sentKib} KiB를 보내고 아무것도 읽지 않았습니다.",
    },
    expected: {
      en: "The server stops reading from it: it holds at most the high-water mark and one answer.",
      ko: "서버는 그 연결을 그만 읽어야 합니다. 들고 있는 것은 많아야 하이 워터 마크에 답 하나를 더한 만큼입니다.",
    },
    saw: {
      en: "It holds {heldKib} KiB that it has read and not sent.",
      ko: "읽고서 보내지 못한 것을 {heldKib} KiB나 들고 있습니다.",
    },
    usually: {
      en: "EPOLLIN stays on whatever is unsent. Without reading, the receive buffer fills, the window closes, and the client has to wait: that is backpressure.",
      ko: "얼마가 남아 있든 EPOLLIN이 켜져 있는 경우입니다. 읽지 않으면 수신 버퍼가 차고 윈도가 닫혀 클라이언트가 기다리게 됩니다. 이것이 배압입니다.",
    },
    next: {
      en: "In updateInterest, leave EPOLLIN out while HIGH_WATER_BYTES or more are unsent.",
      ko: "updateInterest에서, HIGH_WATER_BYTES 이상 남아 있는 동안은 EPOLLIN을 빼십시오.",
    },
    man: ["epoll_ctl(2)"],
    anchor: "rule-high-water",
  },
  "E2-IN-SPINS": {
    did: {
      en: "A client sent and read nothing.",
      ko: "클라이언트가 보내기만 하고 읽지 않았습니다.",
    },
    expected: {
      en: "The loop sleeps until there is room.",
      ko: "자리가 날 때까지 루프가 잠들어야 합니다.",
    },
    saw: {
      en: "It was woken again and again. Calls: {count}, event: {mask}.",
      ko: "끊임없이 깨어났습니다. 호출 수: {count}, 이벤트: {mask}.",
    },
    usually: {
      en: "The loop stopped reading and went on asking for EPOLLIN. What lies in the receive buffer is then reported for ever.",
      ko: "읽기를 멈추고도 EPOLLIN을 계속 요청한 경우입니다. 수신 버퍼에 남은 것이 끝없이 보고됩니다.",
    },
    next: {
      en: "In updateInterest, leave EPOLLIN out while HIGH_WATER_BYTES or more are unsent; readable itself need not look.",
      ko: "updateInterest에서, HIGH_WATER_BYTES 이상 남아 있는 동안은 EPOLLIN을 빼십시오. readable에서 따로 확인할 필요는 없습니다.",
    },
    man: ["epoll_ctl(2)"],
    anchor: "rule-high-water",
  },
  "E2-STALLS": {
    did: {
      en: "A client sent {sentKib} KiB without reading, and then read.",
      ko: "클라이언트가 {sentKib} KiB를 보내는 동안 읽지 않다가, 그 뒤에 읽었습니다.",
    },
    expected: { en: "All of it comes back.", ko: "전부 돌아와야 합니다." },
    saw: {
      en: "{arrivedKib} KiB arrived, and then nothing more.",
      ko: "{arrivedKib} KiB가 도착한 뒤로는 오지 않습니다.",
    },
    usually: {
      en: "Reading was paused and never resumed, or unsent bytes were replaced by later ones.",
      ko: "읽기를 멈추고 다시 시작하지 않았거나, 남은 바이트를 나중 것으로 덮어쓴 경우입니다.",
    },
    next: {
      en: "In writable, call updateInterest() after each write, so that EPOLLIN comes back.",
      ko: "writable에서, write할 때마다 updateInterest()를 불러 EPOLLIN이 돌아오게 하십시오.",
    },
    man: ["epoll_ctl(2)"],
    anchor: "rule-high-water",
  },
  "E2-STREAM": {
    did: {
      en: "A client sent a long row of bytes without reading, then read it back and compared.",
      ko: "클라이언트가 읽지 않고 긴 바이트열을 보낸 뒤, 되읽어서 견주었습니다.",
    },
    expected: {
      en: "The same bytes in the same order.",
      ko: "같은 바이트가 같은 순서로 와야 합니다.",
    },
    saw: {
      en: "They differ from byte {at} on.",
      ko: "{at}번째 바이트부터 다릅니다.",
    },
    usually: {
      en: "Unsent bytes were put in the wrong place, sent twice, or overwritten by a later read().",
      ko: "남은 바이트를 엉뚱한 자리에 두었거나, 두 번 보냈거나, 나중의 read()가 덮어쓴 경우입니다.",
    },
    next: {
      en: "In keepUnsent, append a copy behind what is unsent; in writable, take away exactly what write() took.",
      ko: "keepUnsent에서, 남은 것 뒤에 복사본을 덧붙이십시오. writable에서는 write()가 받은 만큼만 덜어 냅니다.",
    },
    man: ["write(2)"],
    anchor: "rule-order",
  },
  "E2-CUT-OFF": {
    did: {
      en: "A client sent {sent} bytes, ended its direction and read; the first write was short.",
      ko: "클라이언트가 {sent}바이트를 보내고 자기 방향을 끝낸 뒤 읽었습니다. 첫 write는 짧았습니다.",
    },
    expected: { en: "It gets all of its answer.", ko: "답을 전부 받아야 합니다." },
    saw: { en: "Arrived: {arrived} bytes.", ko: "도착한 것은 {arrived}바이트입니다." },
    usually: {
      en: "The connection was dropped at the end of file although bytes were unsent, or EPOLLRDHUP was taken for the end of everything. The client has stopped talking, not listening.",
      ko: "보낼 것이 남았는데 파일 끝(EOF)에서 연결을 정리했거나, EPOLLRDHUP을 모든 것의 끝으로 여긴 경우입니다. 클라이언트는 말하기를 끝냈을 뿐 듣고 있습니다.",
    },
    next: {
      en: "In keepUnsent, keep the bytes; in readable, at end of file, set ended and drop only if nothing is unsent.",
      ko: "keepUnsent에서, 바이트를 보관하십시오. readable에서는 파일 끝이면 ended를 켜고, 남은 것이 없을 때만 정리합니다.",
    },
    man: ["shutdown(2)"],
    anchor: "rule-ended",
  },
  "E2-NEVER-ENDS": {
    did: {
      en: "A client ended its direction while a part of its answer was unsent.",
      ko: "답의 일부가 남아 있을 때 클라이언트가 자기 방향을 끝냈습니다.",
    },
    expected: {
      en: "After the last byte the connection is closed.",
      ko: "마지막 바이트를 보낸 뒤에는 연결을 닫아야 합니다.",
    },
    saw: {
      en: "All bytes arrived, and the connection stays open.",
      ko: "바이트는 모두 도착했지만 연결이 열려 있습니다.",
    },
    usually: {
      en: "End of file was seen when bytes were unsent, and nobody came back to it when they were sent.",
      ko: "보낼 것이 남았을 때 파일 끝(EOF)을 보았고, 다 보낸 뒤에는 아무도 다시 살피지 않은 경우입니다.",
    },
    next: {
      en: "In writable, drop the connection when it has ended and nothing is unsent any more.",
      ko: "writable에서, 상대가 끝냈고 남은 것이 없으면 연결을 정리하십시오.",
    },
    man: ["shutdown(2)"],
    anchor: "rule-ended",
  },
  "E2-IGNORES-ERROR": {
    did: {
      en: "A client broke off with RST while the server had bytes for it.",
      ko: "서버에 보낼 것이 남아 있을 때 클라이언트가 RST로 끊었습니다.",
    },
    expected: { en: "The connection is dropped, and the loop sleeps.", ko: "연결을 정리하고 루프가 잠들어야 합니다." },
    saw: {
      en: "It was woken again and again. Calls: {count}, event: {mask}.",
      ko: "끊임없이 깨어났습니다. 호출 수: {count}, 이벤트: {mask}.",
    },
    usually: {
      en: "EPOLLERR and EPOLLHUP are reported whether asked for or not, until the descriptor is closed. The write() says what happened.",
      ko: "EPOLLERR와 EPOLLHUP은 요청하지 않아도, 디스크립터를 닫을 때까지 보고됩니다. 무슨 일인지는 write()의 결과로 알 수 있습니다.",
    },
    next: {
      en: "In writable, drop the connection when write() returns an error other than -EAGAIN; in turn, call writable() for EPOLLOUT and readable() for any other bit, whatever else is set.",
      ko: "writable에서, write()가 -EAGAIN이 아닌 오류를 반환하면 연결을 정리하십시오. turn에서는 다른 비트가 무엇이든 EPOLLOUT이면 writable()을, 나머지 비트가 있으면 readable()을 부릅니다.",
    },
    man: ["epoll_ctl(2)"],
    anchor: "rule-hup",
  },
  "E2-END-SPINS": {
    did: {
      en: "A client ended its direction while a part of its answer was unsent, and did not read.",
      ko: "답의 일부가 남아 있을 때 클라이언트가 자기 방향을 끝내고 읽지도 않았습니다.",
    },
    expected: {
      en: "The loop sleeps until there is room to write.",
      ko: "쓸 자리가 날 때까지 루프가 잠들어야 합니다.",
    },
    saw: {
      en: "It was woken again and again. Calls: {count}, event: {mask}.",
      ko: "끊임없이 깨어났습니다. 호출 수: {count}, 이벤트: {mask}.",
    },
    usually: {
      en: "A connection at its end stays readable. With EPOLLIN in its mask it is reported for ever.",
      ko: "끝난 연결은 계속 읽을 수 있는 상태입니다. 마스크에 EPOLLIN이 있으면 끝없이 보고됩니다.",
    },
    next: {
      en: "In updateInterest, leave EPOLLIN out once conn.ended is true; readable calls it when it has seen the end.",
      ko: "updateInterest에서, conn.ended이면 EPOLLIN을 빼십시오. readable은 끝을 보았을 때 이 함수를 부릅니다.",
    },
    man: ["epoll_ctl(2)"],
    anchor: "rule-ended",
  },
}
