// What the failed checks of part 7.2 say. Values in braces come from the check.

import type { CodeFacts } from "../../manifest.ts"

export const credentialsCodes: Readonly<Record<string, CodeFacts>> = {
  "E7-PEER": {
    did: {
      en: "Somebody has connected: {who}. peerCredentials() was asked at the other end.",
      ko: "연결한 이: {who}. 반대쪽 끝에서 peerCredentials()를 불렀습니다.",
    },
    expected: { en: "It says {expected}.", ko: "대답해야 하는 것: {expected}." },
    saw: { en: "It said {saw}.", ko: "대답: {saw}." },
    usually: {
      en: "The three words were taken in another order, or as signed numbers: the order is pid, uid, gid, and a uid may be larger than 2147483647.",
      ko: "세 값의 순서가 바뀌었거나 부호 있는 수로 읽었습니다. 순서는 pid, uid, gid이고 uid는 2147483647보다 클 수 있습니다.",
    },
    next: {
      en: "In peerCredentials, read SO_PEERCRED into a Uint32Array of three and take pid, uid and gid from it in this order.",
      ko: "peerCredentials에서, SO_PEERCRED를 원소 셋짜리 Uint32Array에 읽고 pid, uid, gid를 이 순서로 꺼내십시오.",
    },
    man: ["unix(7)", "getsockopt(2)"],
    anchor: "rule-peer",
  },
  "E7-PEER-FAILS": {
    did: {
      en: "peerCredentials() was called with a descriptor that is not open: getsockopt() = -EBADF.",
      ko: "열려 있지 않은 디스크립터로 peerCredentials()를 불러서, getsockopt()가 -EBADF를 반환합니다.",
    },
    expected: {
      en: "It throws: without an answer nobody may do anything.",
      ko: "대답을 얻지 못하면 아무도 아무것도 하면 안 되므로, 예외를 던져야 합니다.",
    },
    saw: { en: "What came of it: {saw}.", ko: "나온 것: {saw}." },
    usually: {
      en: "The result was not looked at. What nobody has written to is 0, and uid 0 is root.",
      ko: "결과를 보지 않았습니다. 아무것도 쓰이지 않은 자리는 0이고, uid 0은 root입니다.",
    },
    next: {
      en: "In peerCredentials, give the result of getsockopt() to check().",
      ko: "peerCredentials에서, getsockopt()의 결과를 check()에 넘기십시오.",
    },
    man: ["getsockopt(2)"],
    anchor: "rule-peer",
  },
  "E7-SENDER": {
    did: {
      en: "A message was sent by {who}, and receiveSigned() took it.",
      ko: "메시지를 보낸 이: {who}. receiveSigned()로 받았습니다.",
    },
    expected: { en: "from is {expected}.", ko: "알려야 하는 from: {expected}." },
    saw: { en: "from was {saw}.", ko: "알린 from: {saw}." },
    usually: {
      en: "Not this message was asked, but who has connected, or the text itself, in which everybody can write what they like. With too little room for a struct ucred nobody is told.",
      ko: "이 메시지가 아니라 연결한 이를 물었거나, 누구나 마음대로 쓸 수 있는 본문을 믿었습니다. struct ucred가 들어갈 자리가 모자라면 아무도 알려 주지 않습니다.",
    },
    next: {
      en: "In receiveSigned, take the credentials that parseControl() finds among the control messages.",
      ko: "receiveSigned에서, parseControl()이 제어 메시지에서 찾은 credentials를 쓰십시오.",
    },
    man: ["unix(7)", "recvmsg(2)"],
    anchor: "rule-signed",
  },
  "E7-SIGNED-ROOM": {
    did: {
      en: "A message was sent, and receiveSigned() took it.",
      ko: "메시지를 보냈고, receiveSigned()로 받았습니다.",
    },
    expected: {
      en: "msg[0] is at least CMSG_LEN(UCRED_BYTES), 28, before recvmsg() is called.",
      ko: "recvmsg()를 부르기 전에 msg[0]이 CMSG_LEN(UCRED_BYTES), 곧 28 이상이어야 합니다.",
    },
    saw: {
      en: "msg[0] was {room} before the call: it says how much of control may be used.",
      ko: "부르기 전의 msg[0]: {room}. 이 값은 control을 얼마나 써도 되는지를 말합니다.",
    },
    usually: {
      en: "msg was made of zeros, or the room was made for the 12 bytes of a struct ucred without the 16 of the header before it.",
      ko: "msg를 0으로 채운 채로 넘겼거나, struct ucred의 12바이트만 세고 그 앞에 오는 헤더 16바이트를 빼놓았습니다.",
    },
    next: {
      en: "In receiveSigned, make control CMSG_SPACE(UCRED_BYTES) long, and msg [control.length, 0].",
      ko: "receiveSigned에서, control의 길이는 CMSG_SPACE(UCRED_BYTES)로, msg는 [control.length, 0]으로 만드십시오.",
    },
    man: ["recvmsg(2)", "unix(7)"],
    anchor: "rule-signed",
  },
  "E7-UNSAID": {
    did: {
      en: "A message came, and nobody had set SO_PASSCRED when it was sent: the kernel did not say who sent it.",
      ko: "SO_PASSCRED를 켜기 전에 보낸 메시지를 받아서, 누가 보냈는지 커널이 말하지 않았습니다.",
    },
    expected: { en: "from is undefined.", ko: "from이 undefined여야 합니다." },
    saw: { en: "from was {saw}.", ko: "알린 from: {saw}." },
    usually: {
      en: "from began as an object of zeros, or was kept from an earlier message, or SO_PEERCRED filled the gap, or pid 0 was taken for somebody.",
      ko: "from을 0으로 채워 두었거나, 앞 메시지의 것을 남겨 두었거나, 빈자리를 SO_PEERCRED로 채웠거나, pid 0을 누군가로 여겼습니다.",
    },
    next: {
      en: "In receiveSigned, begin with from = undefined, and set it only from a control message whose pid is not 0.",
      ko: "receiveSigned에서, from을 undefined로 시작하고 pid가 0이 아닌 제어 메시지를 찾았을 때만 정하십시오.",
    },
    man: ["unix(7)"],
    anchor: "rule-signed",
  },
  "E7-CUT-SIGNED": {
    did: { en: "A message came that was cut: {flag} is set.", ko: "{flag} 표시가 붙은, 잘린 메시지를 받았습니다." },
    expected: {
      en: "from is undefined: nobody has sent what is left of it.",
      ko: "남은 조각은 아무도 보낸 적이 없으므로 from이 undefined여야 합니다.",
    },
    saw: { en: "from was {saw}.", ko: "알린 from: {saw}." },
    usually: {
      en: 'The flags in msg[1] were not looked at, or only one of the two. "delete all that is old" is another request than "delete all".',
      ko: 'msg[1]의 플래그를 보지 않았거나 둘 중 하나만 보았습니다. "모두 지우지 마라"와 "모두 지우"는 다른 요청입니다.',
    },
    next: {
      en: "In receiveSigned, return undefined for from when msg[1] has MSG_TRUNC or MSG_CTRUNC.",
      ko: "receiveSigned에서, msg[1]에 MSG_TRUNC나 MSG_CTRUNC가 있으면 from을 undefined로 반환하십시오.",
    },
    man: ["recvmsg(2)"],
    anchor: "rule-signed",
  },
  "E7-CAME-ALONG": {
    did: {
      en: "Descriptors came along with a message: {count}. Nobody had asked for them.",
      ko: "아무도 부탁하지 않은 디스크립터가 {count}개 메시지에 딸려 왔습니다.",
    },
    expected: { en: "None of them stays open.", ko: "하나도 열린 채로 남지 않아야 합니다." },
    saw: { en: "Open now that were not before: {left}.", ko: "전에 없던 디스크립터가 {left}개 열려 있습니다." },
    usually: {
      en: "Only the credentials were looked for. Whoever may connect could fill the table of descriptors that way.",
      ko: "credentials만 찾았습니다. 연결할 수 있는 이라면 누구든 디스크립터 테이블을 채워 버릴 수 있습니다.",
    },
    next: {
      en: "In receiveSigned, close every fd of the control messages that have fds, in all of them and on every way out.",
      ko: "receiveSigned에서, fds가 있는 제어 메시지마다 모든 fd를, 어느 길로 나가든 닫으십시오.",
    },
    man: ["unix(7)", "recvmsg(2)"],
    anchor: "rule-signed",
  },
  "E7-SIGNED-RESULT": {
    did: {
      en: "receiveSigned() was called, and what came was: {when}.",
      ko: "receiveSigned()를 불렀고, 온 것은 이것입니다: {when}.",
    },
    expected: { en: "It tells {expected}.", ko: "알려야 하는 것: {expected}." },
    saw: { en: "It told {saw}.", ko: "알린 것: {saw}." },
    usually: {
      en: "An interruption was taken for an error, or an error for a message.",
      ko: "중단을 오류로, 또는 오류를 메시지로 여겼습니다.",
    },
    next: {
      en: "In receiveSigned, put recvmsg() into again(), and return n as it is: bytes, 0 or -errno.",
      ko: "receiveSigned에서, recvmsg()를 again() 안에서 부르고 n을 바이트 수든 0이든 -errno든 그대로 반환하십시오.",
    },
    man: ["recvmsg(2)"],
    anchor: "rule-signed",
  },
  "E7-READS-FIRST": {
    did: {
      en: "A client without permission has connected, and says nothing.",
      ko: "권한이 없는 클라이언트가 연결하고 아무 말도 하지 않습니다.",
    },
    expected: {
      en: "DENIED and the end come at once: the kernel has known since connect() who it is.",
      ko: "누구인지는 connect() 때부터 커널이 알고 있으므로, DENIED를 보내고 바로 끝내야 합니다.",
    },
    saw: { en: "serveClient() sleeps in {call}().", ko: "serveClient() 함수가 {call}() 안에서 자고 있습니다." },
    usually: {
      en: "The connector was not looked at, or after the first request. A stranger can keep the server busy like that without asking for anything.",
      ko: "연결한 이를 보지 않았거나 첫 요청 뒤에 보았습니다. 낯선 이가 아무것도 묻지 않고도 서버를 붙잡아 둘 수 있습니다.",
    },
    next: {
      en: "In serveClient, call isAllowed(policy, peerCredentials(connFd)) before the first receive.",
      ko: "serveClient에서, 처음 받기 전에 isAllowed(policy, peerCredentials(connFd))를 부르십시오.",
    },
    man: ["unix(7)"],
    anchor: "rule-authorize",
  },
  "E7-STRANGER-SERVED": {
    did: {
      en: "A client without permission, or of whom nobody could say who it is, sent a request.",
      ko: "권한이 없거나 누구인지 알 수 없는 클라이언트가 요청을 보냈습니다.",
    },
    expected: { en: "Nothing is executed.", ko: "아무것도 실행하지 않아야 합니다." },
    saw: { en: "This was executed: {request}.", ko: "실행한 것: {request}." },
    usually: {
      en: "Permission was looked at after the work, or only the answer was kept back. What is done is done.",
      ko: "일을 한 뒤에 권한을 보았거나 답만 주지 않았습니다. 한 일은 되돌릴 수 없습니다.",
    },
    next: {
      en: "In serveClient, return with DENIED before anything is received when isAllowed() says no.",
      ko: "serveClient에서, isAllowed()가 아니라고 하면 아무것도 받지 말고 DENIED를 보내고 반환하십시오.",
    },
    man: ["unix(7)"],
    anchor: "rule-authorize",
  },
  "E7-SENDER-SERVED": {
    did: {
      en: "A connection of somebody who may ask was inherited by a process that may not, and it sent a request: {sender}.",
      ko: "권한이 있는 이의 연결을 권한이 없는 프로세스가 물려받아 요청을 보냈습니다: {sender}.",
    },
    expected: {
      en: "It is denied: permission belongs to whoever sends, not to the connection.",
      ko: "권한은 연결이 아니라 보낸 이의 것이므로 거절해야 합니다.",
    },
    saw: { en: "It was executed.", ko: "실행했습니다." },
    usually: {
      en: "The connector was asked once, and everything on the connection trusted after that. SO_PEERCRED says who called connect(), for ever.",
      ko: "연결한 이를 한 번 묻고 그 뒤로는 모두 믿었습니다. SO_PEERCRED는 connect()를 부른 이를 끝까지 말합니다.",
    },
    next: {
      en: "In serveClient, call execute() only when isAllowed(policy, from) holds for this very request.",
      ko: "serveClient에서, 바로 이 요청의 from에 대해 isAllowed(policy, from)일 때만 execute()를 부르십시오.",
    },
    man: ["unix(7)", "credentials(7)"],
    anchor: "rule-authorize",
  },
  "E7-UNKNOWN-SERVED": {
    did: {
      en: "A request came of which the kernel does not say who sent all of it: its end was cut off.",
      ko: "끝이 잘려서 누가 보냈다고 할 수 없는 요청이 왔습니다.",
    },
    expected: { en: "It is denied.", ko: "거절해야 합니다." },
    saw: { en: "It was executed.", ko: "실행했습니다." },
    usually: {
      en: "from === undefined was passed over, or replaced by who has connected, or receiveSigned names somebody: 7.2c looks at that.",
      ko: "from === undefined인 경우를 지나쳤거나, 연결한 이로 대신했거나, receiveSigned가 누군가를 알렸습니다. 마지막 것은 7.2c가 봅니다.",
    },
    next: {
      en: "In serveClient, answer DENIED when from is undefined.",
      ko: "serveClient에서, from이 undefined이면 DENIED로 답하십시오.",
    },
    man: ["recvmsg(2)", "unix(7)"],
    anchor: "rule-authorize",
  },
  "E7-WHOSE-NAME": {
    did: {
      en: "Two processes that may ask share a connection, and each has sent a request.",
      ko: "권한이 있는 두 프로세스가 연결 하나를 함께 쓰며 요청을 하나씩 보냈습니다.",
    },
    expected: {
      en: "Each is executed in the name of its sender: {expected}.",
      ko: "요청마다 보낸 이의 이름으로 실행해야 합니다: {expected}.",
    },
    saw: { en: "execute() was called with {saw}.", ko: "execute()가 받은 것: {saw}." },
    usually: {
      en: "The credentials of the connector were passed on. Whoever inherits a connection from root would then act as root.",
      ko: "연결한 이의 credentials를 넘겼습니다. 그러면 root의 연결을 물려받은 이는 root로 일하게 됩니다.",
    },
    next: {
      en: "In serveClient, pass execute() the from that came with the request.",
      ko: "serveClient에서, 요청과 함께 온 from을 execute()에 넘기십시오.",
    },
    man: ["unix(7)"],
    anchor: "rule-authorize",
  },
  "E7-SIGNED-REQUEST": {
    did: { en: "A client that may ask sent a request.", ko: "권한이 있는 클라이언트가 요청을 보냈습니다." },
    expected: {
      en: "execute() is called with exactly this: {expected}.",
      ko: "execute()를 정확히 이것으로 불러야 합니다: {expected}.",
    },
    saw: { en: "What it got: {saw}.", ko: "받은 것: {saw}." },
    usually: {
      en: "The whole buffer was passed on, the rest of an earlier request behind this one; or the policy was asked about users alone, or groups alone.",
      ko: "버퍼 전체를 넘겨서 앞 요청의 나머지가 붙었거나, 정책에서 사용자만 또는 그룹만 보았습니다.",
    },
    next: {
      en: "In serveClient, pass request.subarray(0, n), and ask isAllowed() with the whole policy.",
      ko: "serveClient에서, request.subarray(0, n)을 넘기고 정책 전체로 isAllowed()에 물으십시오.",
    },
    man: ["recvmsg(2)"],
    anchor: "rule-authorize",
  },
  "E7-SIGNED-ANSWERS": {
    did: { en: "serveClient() served this: {when}.", ko: "serveClient()가 상대한 것: {when}." },
    expected: { en: "The client receives: {expected}.", ko: "클라이언트가 받아야 하는 것: {expected}." },
    saw: { en: "It received: {saw}.", ko: "받은 것: {saw}." },
    usually: {
      en: "A request without permission got no answer, or ended the connection for all who share it, or an interrupted send() was not repeated.",
      ko: "권한이 없는 요청에 답하지 않았거나, 그 요청 때문에 함께 쓰던 연결까지 끊었거나, 중단된 send()를 되풀이하지 않았습니다.",
    },
    next: {
      en: "In serveClient, answer every request, with DENIED where it may not be done, and go on until the end.",
      ko: "serveClient에서, 요청마다 답하고, 들어줄 수 없으면 DENIED로 답한 다음 끝까지 계속하십시오.",
    },
    man: ["send(2)", "unix(7)"],
    anchor: "rule-authorize",
  },
  "E7-ANSWER-UNSENT": {
    did: {
      en: "A client sent two requests and closed its end: no answer can be sent, send() says -EPIPE.",
      ko: "클라이언트가 요청 둘을 보내고 자기 쪽을 닫아서, 답을 보내려 하면 send()가 -EPIPE를 반환합니다.",
    },
    expected: {
      en: "After the first answer that cannot be sent the connection is closed.",
      ko: "보내지 못한 첫 답에서 연결을 닫아야 합니다.",
    },
    saw: { en: "It went on. Requests executed: {count}.", ko: "계속했습니다. 실행한 요청 수: {count}." },
    usually: {
      en: "The result of send() was not looked at. Things are done then of which nobody hears whether they were.",
      ko: "send()의 결과를 보지 않았습니다. 그러면 했는지 안 했는지 아무도 듣지 못하는 일을 하게 됩니다.",
    },
    next: {
      en: "In serveClient, return when send() says less than 0.",
      ko: "serveClient에서, send()가 0보다 작은 값을 반환하면 반환하십시오.",
    },
    man: ["send(2)"],
    anchor: "rule-authorize",
  },
  "E7-CLIENT-OPEN": {
    did: { en: "serveClient() came to its end after this: {when}.", ko: "serveClient() 함수가 끝났습니다: {when}." },
    expected: { en: "connFd is closed.", ko: "connFd가 닫혀 있어야 합니다." },
    saw: { en: "It is still open.", ko: "아직 열려 있습니다." },
    usually: {
      en: "One of the ways out does not lead past close(): an early return, or an exception.",
      ko: "일찍 반환하거나 예외가 나서 close()를 거치지 않는 길이 있습니다.",
    },
    next: {
      en: "In serveClient, put everything into a try, and closeOnce(connFd) into its finally.",
      ko: "serveClient에서, 전부 try에 넣고 finally에 closeOnce(connFd)를 두십시오.",
    },
    man: ["close(2)"],
    anchor: "rule-authorize",
  },
}
