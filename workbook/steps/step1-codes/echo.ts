// What the failed checks of part 1.2 say, in their order. The values: ../step1-codes.ts

import type { CodeFacts } from "../../manifest.ts"

export const echoCodes: Readonly<Record<string, CodeFacts>> = {
  "E1-SHORT-WRITE": {
    did: {
      en: "writeAll was given {sent} bytes. Each write() took at most {taken} bytes.",
      ko: "writeAll에 {sent}바이트를 넘겼습니다. write()는 한 번에 최대 {taken}바이트만 받아 갔습니다.",
    },
    expected: { en: "All of them arrive, in order.", ko: "전부, 순서대로 도착해야 합니다." },
    saw: { en: "{arrived} bytes arrived.", ko: "{arrived}바이트만 도착했습니다." },
    usually: {
      en: "write() returns how many bytes the kernel took, and that may be fewer than it was given. Nobody sends the rest later: it still belongs to the program.",
      ko: "write()는 커널이 받아 간 바이트 수를 돌려주며, 그 수는 넘긴 것보다 적을 수 있습니다. 나머지를 대신 보내 주는 곳은 없으므로 프로그램이 마저 보내야 합니다.",
    },
    next: {
      en: "In writeAll, call write() again for the bytes behind the ones taken, until none are left.",
      ko: "writeAll에서, 받아 간 바이트 다음부터 남은 것이 없을 때까지 write()를 이어서 부르십시오.",
    },
    man: ["write(2)"],
    anchor: "rule-short-write",
  },
  "E1-RESEND": {
    did: {
      en: "writeAll was given a message of which each write() took only a few bytes.",
      ko: "writeAll에 메시지를 넘겼고, write()는 한 번에 그중 몇 바이트만 받아 갔습니다.",
    },
    expected: {
      en: "Each byte arrives once: {expected}.",
      ko: "모든 바이트가 한 번씩만 도착해야 합니다. 도착해야 할 것: {expected}.",
    },
    saw: { en: "What arrived: {arrived}.", ko: "도착한 것: {arrived}." },
    usually: {
      en: "After a short write the next write() began at bytes that had been taken already. To the kernel they are new bytes, and it sends them again.",
      ko: "짧은 쓰기 다음의 write()가 이미 받아 간 바이트부터 다시 시작한 경우입니다. 커널로서는 새 바이트이므로 한 번 더 보냅니다.",
    },
    next: {
      en: "In writeAll, move the offset of write() forward by the number of bytes taken.",
      ko: "writeAll에서, write()에 넘기는 오프셋을 받아 간 바이트 수만큼 앞으로 옮기십시오.",
    },
    man: ["write(2)"],
    anchor: "rule-short-write",
  },
  "E1-WRITE-ERROR": {
    did: {
      en: "write() was made to fail with {errno}, as on a connection whose peer is gone.",
      ko: "상대가 떠난 연결에서처럼 write()가 {errno} 오류로 실패하게 했습니다.",
    },
    expected: {
      en: "writeAll returns -{errno} and does not try again.",
      ko: "writeAll은 다시 시도하지 않고 -{errno} 값을 반환해야 합니다.",
    },
    saw: {
      en: "Calls of write(): {calls}. Returned: {returned}.",
      ko: "write()를 부른 횟수: {calls}. 반환된 값: {returned}.",
    },
    usually: {
      en: "A broken connection does not come back, so another write() fails as well. A negative result that is dropped, or added to a count of bytes, hides the failure from the caller.",
      ko: "끊어진 연결은 돌아오지 않으므로 다시 write()해도 실패합니다. 음수 결과를 버리거나 바이트 수에 더하면 부른 쪽은 실패를 알 수 없습니다.",
    },
    next: {
      en: "In writeAll, return a negative result of write() as it is.",
      ko: "writeAll에서, write()의 결과가 음수이면 그대로 반환하십시오.",
    },
    man: ["write(2)"],
    anchor: "rule-write-error",
  },
  "E1-NO-ECHO": {
    did: { en: "The client sent {sent}.", ko: "클라이언트가 보낸 것은 {sent}입니다." },
    expected: { en: "The same bytes come back.", ko: "같은 바이트가 돌아와야 합니다." },
    saw: { en: "What came back: {arrived}.", ko: "돌아온 것: {arrived}." },
    usually: {
      en: "Of what read() put into the buffer, some did not reach write(), or a conversion to text changed it on the way. The client receives only what is written to its own descriptor.",
      ko: "read()가 버퍼에 넣은 것이 write()까지 다 가지 않았거나, 문자열로 바꾸는 사이에 달라진 경우입니다. 클라이언트는 자기 연결의 디스크립터에 쓴 것만 받습니다.",
    },
    next: {
      en: "In echoConnection, send what handle() returns with writeAll() on connFd.",
      ko: "echoConnection에서, handle()이 돌려준 것을 writeAll()로 connFd에 보내십시오.",
    },
    man: ["read(2)", "write(2)"],
    anchor: "rule-short-read",
  },
  "E1-WHOLE-BUFFER": {
    did: { en: "The client sent {sent}.", ko: "클라이언트가 보낸 것은 {sent}입니다." },
    expected: { en: "Exactly these bytes come back.", ko: "정확히 이 바이트만 돌아와야 합니다." },
    saw: { en: "What came back: {arrived}.", ko: "돌아온 것: {arrived}." },
    usually: {
      en: "read() fills only the first n bytes of the buffer. Behind them lies what an earlier, longer read left there, or zeros.",
      ko: "read()는 버퍼의 앞 n바이트만 채웁니다. 그 뒤에는 전에 더 길게 읽은 내용이나 0이 남아 있습니다.",
    },
    next: {
      en: "In echoConnection, give handle() only the first n bytes: buffer.subarray(0, n).",
      ko: "echoConnection에서, 버퍼의 앞 n바이트인 buffer.subarray(0, n)만 handle()에 넘기십시오.",
    },
    man: ["read(2)"],
    anchor: "rule-short-read",
  },
  "E1-NO-HANDLE": {
    did: {
      en: "echoConnection was given a handle() that turns letters into capitals, and the client sent {sent}.",
      ko: "글자를 대문자로 바꾸는 handle()을 echoConnection에 넘겼고, 클라이언트가 보낸 것은 {sent}입니다.",
    },
    expected: {
      en: "What handle() makes of it comes back: capitals.",
      ko: "handle()을 거친 결과, 즉 대문자가 돌아와야 합니다.",
    },
    saw: { en: "What came back: {arrived}.", ko: "돌아온 것: {arrived}." },
    usually: {
      en: "The bytes were written as they had been read, or the result of handle() was dropped. With the default handle() both look the same.",
      ko: "읽은 바이트를 그대로 썼거나 handle()의 결과를 버린 경우입니다. 기본 handle()로는 차이가 보이지 않습니다.",
    },
    next: {
      en: "In echoConnection, write the bytes that handle() returns instead of the ones read.",
      ko: "echoConnection에서, 읽은 바이트 대신 handle()이 돌려준 바이트를 쓰십시오.",
    },
    man: ["write(2)"],
    anchor: "rule-short-read",
  },
  "E1-ONE-READ": {
    did: {
      en: "The client sent messages one after the other on one connection. Sent: {sent}.",
      ko: "클라이언트가 연결 하나로 메시지 {sent}개를 차례차례 보냈습니다.",
    },
    expected: {
      en: "Each one is answered: echoConnection goes on until read() returns 0.",
      ko: "모든 메시지에 답해야 합니다. echoConnection은 read()가 0을 돌려줄 때까지 이어집니다.",
    },
    saw: {
      en: "Answered: {answered}. Then echoConnection returned.",
      ko: "메시지 {answered}개에만 답하고 echoConnection이 반환했습니다.",
    },
    usually: {
      en: "One read() returns only what is there at that moment. Later bytes need another read(), and only a result of 0 says that no more will come.",
      ko: "read() 한 번은 그 순간에 있는 것만 돌려줍니다. 나중에 오는 바이트는 다시 read()해야 하고, 더 오지 않는다는 것은 0을 읽어야만 알 수 있습니다.",
    },
    next: {
      en: "In echoConnection, put read() and the answer into a loop that ends when read() returns 0 or less.",
      ko: "echoConnection에서, 읽고 답하는 부분을 read()가 0 이하를 돌려줄 때 끝나는 반복문에 넣으십시오.",
    },
    man: ["read(2)"],
    anchor: "rule-short-read",
  },
  "E1-EOF": {
    did: {
      en: "The client sent its bytes and ended its direction, so the next read() returned 0.",
      ko: "클라이언트가 다 보내고 자기 방향을 끝냈으므로, 그다음 read()는 0을 돌려주었습니다.",
    },
    expected: { en: "echoConnection returns after that 0.", ko: "그 0 다음에 echoConnection이 반환해야 합니다." },
    saw: {
      en: "It went on reading: {reads} calls of read() returned 0.",
      ko: "계속 읽었습니다. read()가 0을 {reads}번 돌려주었습니다.",
    },
    usually: {
      en: 'The 0 was taken for an empty message or for "nothing yet". At end of file read() does not wait any more: it returns 0 at once, every time.',
      ko: '0을 빈 메시지나 "아직 없음"으로 여긴 경우입니다. 파일 끝(EOF)에서 read()는 더 기다리지 않고 매번 바로 0을 돌려줍니다.',
    },
    next: {
      en: "In echoConnection, return 0 when read() returns 0.",
      ko: "echoConnection에서, read()가 0을 돌려주면 0을 반환하십시오.",
    },
    man: ["read(2)"],
    anchor: "rule-eof",
  },
  "E1-READ-ERROR": {
    did: {
      en: "read() was made to fail with {errno}, as on a connection that the peer has broken off.",
      ko: "상대가 끊어 버린 연결에서처럼 read()가 {errno} 오류로 실패하게 했습니다.",
    },
    expected: { en: "echoConnection returns -{errno}.", ko: "echoConnection은 -{errno} 값을 반환해야 합니다." },
    saw: {
      en: "Calls of read(): {reads}. Returned: {returned}.",
      ko: "read()를 부른 횟수: {reads}. 반환된 값: {returned}.",
    },
    usually: {
      en: "A negative result is neither data nor the normal end. Used as a length it does harm: subarray(0, -104) is nearly the whole buffer.",
      ko: "음수 결과는 데이터도 아니고 정상적인 끝도 아닙니다. 길이로 쓰면 엉뚱한 일이 생깁니다. subarray(0, -104)는 버퍼의 거의 전부입니다.",
    },
    next: {
      en: "In echoConnection, return a negative result of read() as it is.",
      ko: "echoConnection에서, read()의 결과가 음수이면 그대로 반환하십시오.",
    },
    man: ["read(2)"],
    anchor: "rule-read-error",
  },
  "E1-CLOSES-CONN": {
    did: {
      en: "echoConnection ran to its return, and its descriptor was looked at.",
      ko: "echoConnection이 반환할 때까지 실행한 뒤 디스크립터를 확인했습니다.",
    },
    expected: {
      en: "The descriptor is still open: closing it is the caller's affair.",
      ko: "디스크립터는 아직 열려 있어야 합니다. 닫는 일은 부른 쪽의 몫입니다.",
    },
    saw: { en: "It is closed.", ko: "닫혀 있습니다." },
    usually: {
      en: "Two owners close twice. The second close() hits a number that may already belong to another client.",
      ko: "닫는 책임을 두 곳에서 지면 두 번 닫게 됩니다. 두 번째 close()가 닫는 번호는 이미 다른 클라이언트의 것일 수 있습니다.",
    },
    next: {
      en: "In echoConnection, return without closing; serve closes what it has accepted.",
      ko: "echoConnection에서, 닫지 말고 반환하십시오. 받은 연결은 serve가 닫습니다.",
    },
    man: ["close(2)"],
    anchor: "part-1-2",
  },
  "E1-ECHO-SHORT": {
    did: {
      en: "echoConnection ran while every write took {taken} bytes only; the client sent {sent}.",
      ko: "write()가 한 번에 {taken}바이트만 받아 가게 해 두고 echoConnection을 실행했습니다. 클라이언트가 보낸 것: {sent}.",
    },
    expected: { en: "The whole answer arrives.", ko: "답이 전부 도착해야 합니다." },
    saw: { en: "Arrived: {arrived}.", ko: "도착한 것: {arrived}." },
    usually: {
      en: "The answer was sent with one write() of its own. What that does not take is lost.",
      ko: "답을 따로 write() 한 번으로 보낸 경우입니다. 그 호출이 받아 가지 않은 나머지는 아무도 보내지 않습니다.",
    },
    next: {
      en: "In echoConnection, send what handle() returns with writeAll().",
      ko: "echoConnection에서, handle()이 돌려준 것을 writeAll()로 보내십시오.",
    },
    man: ["write(2)"],
    anchor: "rule-short-write",
  },
  "E1-ECHO-ERROR": {
    did: {
      en: "echoConnection ran, and its first write failed with {errno}.",
      ko: "echoConnection을 실행하고 첫 번째 write가 {errno} 오류로 실패하게 했습니다.",
    },
    expected: {
      en: "It returns that -errno: nobody is there to answer.",
      ko: "그 -errno를 그대로 반환해야 합니다. 답을 받을 상대가 없습니다.",
    },
    saw: {
      en: "Returned: {returned}; reads after the failure: {reads}.",
      ko: "반환값은 {returned}, 실패한 뒤에 부른 read는 {reads}번입니다.",
    },
    usually: {
      en: "The result of writeAll() was dropped. The loop reads on and answers into a broken connection.",
      ko: "writeAll()의 결과를 버린 경우입니다. 반복문은 계속 읽고, 끊어진 연결에 답을 보냅니다.",
    },
    next: {
      en: "In echoConnection, return what writeAll() returned when it is below 0.",
      ko: "echoConnection에서, writeAll()의 결과가 음수이면 그것을 반환하십시오.",
    },
    man: ["write(2)"],
    anchor: "rule-write-error",
  },
}
