// Part 7.2 of step 7. What its checks say is in step7-codes/credentials.ts.

import type { PartFacts } from "../../manifest.ts"

export const credentials: PartFacts = {
  id: "7.2",
  title: { en: "Who is calling", ko: "부르는 이는 누구인가" },
  anchor: "part-7-2",
  tasks: [
    { name: "peerCredentials", file: "credentials.ts" },
    { name: "receiveSigned", file: "credentials.ts" },
    { name: "serveClient", file: "credentials.ts" },
  ],
  hints: [
    {
      en: "What a client says of itself is a text. Two questions can be put to the kernel: who has connected, and who has sent this very message; ask yourself when the answers differ.",
      ko: "클라이언트가 자기에 대해 하는 말은 글일 뿐입니다. 커널에게는 누가 연결했는지와 누가 바로 이 메시지를 보냈는지를 물을 수 있습니다. 두 대답이 언제 다를지 생각해 보십시오.",
    },
    {
      en: "SO_PEERCRED gives pid, uid and gid, unsigned, of whoever called connect(). With SO_PASSCRED set each message brings the credentials of its sender as a control message: give recvmsg() room for a struct ucred, and look at all that parseControl() finds. What was cut, and what the kernel says nothing of, is nobody's.",
      ko: "SO_PEERCRED는 connect()를 부른 이의 pid, uid, gid를 부호 없는 수로 줍니다. SO_PASSCRED를 켜면 메시지마다 보낸 이의 credentials가 제어 메시지로 옵니다. recvmsg()에 struct ucred가 들어갈 자리를 주고 parseControl()이 찾은 것을 모두 보십시오. 잘린 것과 커널이 말하지 않은 것은 누구의 것도 아닙니다.",
    },
    {
      en: "peerCredentials: check(getsockopt()) into a Uint32Array(3). receiveSigned: control of CMSG_SPACE(UCRED_BYTES), msg = [its length, 0], again(() => recvmsg()); credentials with another pid than 0 become from, all fds are closed; from is undefined when msg[1] has MSG_TRUNC or MSG_CTRUNC. serveClient, in try and finally closeOnce(): isAllowed(policy, peerCredentials()), else DENIED and return; then loop until n <= 0, execute(subarray(0, n), from) or DENIED.",
      ko: "peerCredentials: check(getsockopt())로 Uint32Array(3)에 읽습니다. receiveSigned: control은 CMSG_SPACE(UCRED_BYTES), msg는 [그 길이, 0], again(() => recvmsg())로 받습니다. pid가 0이 아닌 credentials는 from이 되고 fds는 모두 닫으며, msg[1]에 MSG_TRUNC나 MSG_CTRUNC가 있으면 from은 undefined입니다. serveClient는 try 안에서 하고 finally에서 closeOnce()합니다. isAllowed(policy, peerCredentials())가 아니면 DENIED를 보내고 반환하고, 맞으면 n <= 0이 될 때까지 execute(subarray(0, n), from)이나 DENIED로 답합니다.",
    },
  ],
  checks: [
    {
      id: "7.2a",
      title: {
        en: "Who has connected is told as the kernel tells it, and nobody is made up",
        ko: "연결한 이를 커널이 말하는 대로 알리고, 지어내지 않습니다",
      },
      codes: ["E7-PEER", "E7-PEER-FAILS"],
    },
    {
      id: "7.2b",
      title: {
        en: "Each message is attributed to the process that has sent it, whatever it says of itself",
        ko: "메시지는 본문이 뭐라고 하든 그것을 보낸 프로세스의 것입니다",
      },
      codes: ["E7-SIGNED-ROOM", "E7-SENDER", "E7-SIGNED-RESULT"],
    },
    {
      id: "7.2c",
      title: {
        en: "What was cut or not attributed is nobody's, and descriptors that came along are closed",
        ko: "잘렸거나 보낸 이를 모르면 누구의 것도 아니고, 딸려 온 디스크립터는 닫습니다",
      },
      codes: ["E7-CUT-SIGNED", "E7-UNSAID", "E7-CAME-ALONG"],
    },
    {
      id: "7.2d",
      title: {
        en: "A stranger is turned away before anything is read or done",
        ko: "낯선 이는 아무것도 읽거나 하기 전에 돌려보냅니다",
      },
      codes: ["E7-STRANGER-SERVED", "E7-READS-FIRST", "E7-SIGNED-ANSWERS", "E7-CLIENT-OPEN"],
    },
    {
      id: "7.2e",
      title: {
        en: "A request is executed as it came, in the name of the one who has sent it",
        ko: "요청은 온 그대로, 보낸 이의 이름으로 실행합니다",
      },
      codes: ["E7-SIGNED-REQUEST", "E7-WHOSE-NAME", "E7-SIGNED-ANSWERS"],
    },
    {
      id: "7.2f",
      title: {
        en: "A request from somebody else is denied on the same connection, which goes on and is closed at the end",
        ko: "같은 연결이라도 남의 요청은 거절하고, 연결은 계속하다가 끝에 닫습니다",
      },
      codes: ["E7-SENDER-SERVED", "E7-UNKNOWN-SERVED", "E7-SIGNED-ANSWERS", "E7-ANSWER-UNSENT", "E7-CLIENT-OPEN"],
    },
  ],
}
