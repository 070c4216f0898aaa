// What parts 2.2 to 2.4 say of calls that come too late, that the kernel refuses, or that nothing called for. The values: ../step2-codes.ts

import type { CodeFacts } from "../../manifest.ts"

export const closedCodes: Readonly<Record<string, CodeFacts>> = {
  "E2-NOT-CLOSED": {
    did: {
      en: "A client got its answer and ended its direction.",
      ko: "클라이언트가 답을 받고 자기 방향을 끝냈습니다.",
    },
    expected: {
      en: "Its entry is removed and its descriptor closed.",
      ko: "항목을 지우고 디스크립터를 닫아야 합니다.",
    },
    saw: {
      en: "The entry of descriptor {fd} is gone, and the descriptor is still open.",
      ko: "항목은 지웠지만 디스크립터가 아직 열려 있습니다: {fd}.",
    },
    usually: {
      en: "Without close() the peer never sees the end, the number is never free again, and epoll goes on reporting it.",
      ko: "close()가 없으면 상대는 끝을 보지 못하고, 번호는 다시 쓰이지 못하며, epoll은 계속 보고합니다.",
    },
    next: {
      en: "In dropConnection, close the descriptor after the entry is removed.",
      ko: "dropConnection에서, 항목을 지운 다음 디스크립터를 닫으십시오.",
    },
    man: ["close(2)"],
    anchor: "rule-drop",
  },
  "E2-READ-ERROR": {
    did: { en: "A client broke its connection off with RST.", ko: "클라이언트가 RST로 연결을 끊었습니다." },
    expected: {
      en: "The first read that fails with another error than -EAGAIN drops the connection.",
      ko: "read가 -EAGAIN이 아닌 오류를 반환하면 곧바로 연결을 정리해야 합니다.",
    },
    saw: {
      en: "read returned -{errno} on descriptor {fd}, and the same descriptor was read once more.",
      ko: "오류를 반환한 디스크립터를 한 번 더 읽었습니다. 오류: -{errno}, 디스크립터: {fd}.",
    },
    usually: {
      en: "Every negative result was taken for -EAGAIN. The kernel tells an error once; the next read says 0, and that this one was ended by RST is lost.",
      ko: "모든 음수를 -EAGAIN으로 받아들인 경우입니다. 커널은 오류를 한 번만 알립니다. 다음 read는 0을 반환해서, RST로 끊겼다는 사실이 사라집니다.",
    },
    next: {
      en: "In readable, drop the connection when read() returns an error other than -EAGAIN.",
      ko: "readable에서, read()가 -EAGAIN이 아닌 오류를 반환하면 연결을 정리하십시오.",
    },
    man: ["read(2)"],
    anchor: "rule-end",
  },
  "E2-AFTER-CLOSE": {
    did: {
      en: "Connections were answered and ended, and every call on their descriptors was looked at.",
      ko: "연결에 답하고 끝내게 하면서, 그 디스크립터에 대한 호출을 모두 살펴보았습니다.",
    },
    expected: {
      en: "After close() no call uses the number.",
      ko: "close() 다음에는 어떤 호출도 그 번호를 쓰지 않아야 합니다.",
    },
    saw: {
      en: "{call}() was called on descriptor {fd} after it was closed: -EBADF.",
      ko: "이미 닫은 디스크립터 {fd}번으로 {call}() 호출을 해서 -EBADF가 나왔습니다.",
    },
    usually: {
      en: "The function went on after dropConnection(). The number belongs to nobody then, and with the next accept4() to somebody else.",
      ko: "dropConnection() 다음에도 함수가 계속된 경우입니다. 그 번호는 이제 주인이 없고, 다음 accept4()가 다른 연결에 줄 수 있습니다.",
    },
    next: {
      en: "In {task}, return after dropConnection(), or look the connection up again before the next step.",
      ko: "{task}에서, dropConnection() 다음에는 반환하거나, 다음 단계로 가기 전에 연결을 다시 찾아보십시오.",
    },
    man: ["close(2)", "epoll(7)"],
    anchor: "rule-drop",
  },
  "E2-CTL-FAILS": {
    did: {
      en: "The loop ran, and epoll_ctl() refused what it was asked for.",
      ko: "루프를 돌렸고, epoll_ctl()이 요청을 거절했습니다.",
    },
    expected: {
      en: "ADD for what is not in the set yet, MOD for what is there, each with an open descriptor.",
      ko: "아직 없는 것은 ADD, 이미 있는 것은 MOD로, 열려 있는 디스크립터를 넘겨야 합니다.",
    },
    saw: {
      en: "{where}: {op} of descriptor {fd} failed with -{errno}.",
      ko: "{where}: {op} 요청이 거절되었습니다. 디스크립터: {fd}, 결과: -{errno}.",
    },
    usually: { en: "-{errno} from epoll_ctl() means: {reason}.", ko: "epoll_ctl()의 -{errno}: {reason}." },
    next: {
      en: "In {task}, compare the second and third argument of epoll_ctl() with what is in the set at that moment.",
      ko: "{task}에서, epoll_ctl()의 둘째와 셋째 인자를 그때 관심 집합에 있는 것과 견주어 보십시오.",
    },
    man: ["epoll_ctl(2)"],
    anchor: "rule-interest-set",
  },
  "E2-NOTHING-LEFT": {
    did: {
      en: "A short message came, for which the kernel had room.",
      ko: "커널에 자리가 넉넉할 때 짧은 메시지를 보냈습니다.",
    },
    expected: {
      en: "write() is asked for the whole answer and takes it; there is nothing to keep.",
      ko: "답 전체를 write()에 넘기면 모두 받으므로, 간직할 것이 없어야 합니다.",
    },
    saw: {
      en: "keepUnsent() was called although write() took everything it was asked for: {taken} of {asked} bytes.",
      ko: "write()가 요청받은 것을 모두 받았는데 keepUnsent()를 불렀습니다. 받은 바이트: {taken}, 요청한 바이트: {asked}.",
    },
    usually: {
      en: "write() was asked for the length of what was read, or its result was compared with that length. The answer may be longer or shorter.",
      ko: "읽은 길이만큼 write()했거나, 결과를 그 길이와 비교한 경우입니다. 답은 더 길 수도 짧을 수도 있습니다.",
    },
    next: {
      en: "In readable, write answer.length bytes, and call keepUnsent() only when write() took fewer.",
      ko: "readable에서, answer.length만큼 write하고, 그보다 적게 받았을 때만 keepUnsent()를 부르십시오.",
    },
    man: ["write(2)"],
    anchor: "rule-one-read",
  },
  "E2-NOTHING-UNSENT": {
    did: {
      en: "Short messages came and a client ended, with nothing unsent.",
      ko: "짧은 메시지가 오고 클라이언트가 끝냈습니다. 보내지 못한 것은 없었습니다.",
    },
    expected: { en: "Nothing of part 2.3 is called.", ko: "2.3의 함수는 부를 일이 없어야 합니다." },
    saw: { en: "{call}() was called with nothing unsent.", ko: "보내지 못한 것이 없는데 {call}() 호출이 있었습니다." },
    usually: {
      en: "A way out is missing: after the end of file with nothing unsent the connection is dropped, and that is all; writable() is for EPOLLOUT alone.",
      ko: "빠져나가는 길이 없는 경우입니다. 파일 끝(EOF)이고 보낼 것이 없으면 연결을 정리하고 끝입니다. writable()은 EPOLLOUT일 때만 부릅니다.",
    },
    next: {
      en: "In {task}, return after dropConnection(), and call what part 2.3 has only while bytes are unsent.",
      ko: "{task}에서, dropConnection() 다음에 반환하고, 2.3의 함수는 보내지 못한 것이 있을 때만 부르십시오.",
    },
    man: ["read(2)"],
    anchor: "rule-end",
  },
}
