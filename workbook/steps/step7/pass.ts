// Part 7.3 of step 7. What its checks say is in step7-codes/pass.ts.

import type { PartFacts } from "../../manifest.ts"

/** Sending: what every check of it looks at. */
const SENT = ["E7-FD-BYTES", "E7-FD-SPENT"]
const TAKEN = ["E7-FD-MESSAGE", "E7-FD-DROPPED", "E7-FD-CLOEXEC", "E7-FD-LEAK"]

export const pass: PartFacts = {
  id: "7.3",
  title: { en: "Passing descriptors", ko: "디스크립터 건네기" },
  anchor: "part-7-3",
  tasks: [
    { name: "sendFds", file: "pass.ts" },
    { name: "recvFds", file: "pass.ts" },
    { name: "startWorker", file: "dispatch.ts" },
    { name: "serveFrom", file: "dispatch.ts" },
    { name: "passOn", file: "dispatch.ts" },
  ],
  hints: [
    {
      en: "What travels is not the number. Which processes hold a descriptor for a connection after it has been sent, and who of them has to close what? And who holds which end of a channel after fork()?",
      ko: "번호가 건너가는 것이 아닙니다. 연결을 보낸 뒤 어느 프로세스들이 그 디스크립터를 가지며, 누가 무엇을 닫아야 합니까? fork() 뒤에는 누가 채널의 어느 끝을 가집니까?",
    },
    {
      en: "sendFds: one sendmsg() with scmRights(fds). recvFds: one recvmsg() with MSG_CMSG_CLOEXEC, then look at msg[1] for MSG_TRUNC and MSG_CTRUNC, and at every descriptor of parseControl(). A child closes all that is the parent's; the parent closes the child's end.",
      ko: "sendFds는 scmRights(fds)를 준 sendmsg() 한 번입니다. recvFds는 MSG_CMSG_CLOEXEC를 준 recvmsg() 한 번이고, 그다음 msg[1]에서 MSG_TRUNC와 MSG_CTRUNC를, parseControl()에서 모든 디스크립터를 봅니다. 자식은 부모의 것을 모두 닫고, 부모는 자식 쪽 끝을 닫습니다.",
    },
    {
      en: "recvFds: control of CMSG_SPACE(4 * most), msg [control.length, 0], n = again(recvmsg). n < 0: { n, fds: [] }. Cut, or more than most: closeOnce() each, { n: -EMSGSIZE, fds: [] }. passOn: for each worker that is not busy, sendFds(); when it is > 0 set busy and break. Then closeOnce(connFd).",
      ko: "recvFds: 제어 버퍼는 CMSG_SPACE(4 * most), msg는 [control.length, 0], n은 again(recvmsg)입니다. n < 0이면 { n, fds: [] }입니다. 잘렸거나 most보다 많으면 모두 closeOnce()하고 { n: -EMSGSIZE, fds: [] }입니다. passOn: 바쁘지 않은 worker마다 sendFds()를 부르고, 0보다 크면 busy를 켜고 멈춥니다. 그다음 closeOnce(connFd)입니다.",
    },
  ],
  checks: [
    {
      id: "7.3a",
      title: {
        en: "Bytes and descriptors go in one message, and mean the same open file there",
        ko: "바이트와 디스크립터가 한 메시지로 가고, 받는 쪽에서도 같은 열린 파일입니다",
      },
      codes: [...SENT, "E7-FD-NUMBER", "E7-FD-REOPENED", "E7-FD-ALONE"],
    },
    {
      id: "7.3b",
      title: {
        en: "Interrupted, cut short, full or without a receiver: what sendFds makes of it",
        ko: "중단되거나 모자라거나 가득 찼거나 상대가 없을 때 sendFds가 바르게 합니다",
      },
      codes: [...SENT, "E7-FD-NUMBER", "E7-FD-EINTR", "E7-FD-TWICE", "E7-FD-ERROR", "E7-FD-SIGPIPE", "E7-FD-WAITS"],
    },
    {
      id: "7.3c",
      title: {
        en: "What has come is taken, message by message",
        ko: "온 것을 메시지마다 온전히 받습니다",
      },
      codes: [...TAKEN, "E7-FD-ROOM", "E7-FD-REOPENED", "E7-FD-EINTR", "E7-FD-ERROR", "E7-FD-WAITS"],
    },
    {
      id: "7.3d",
      title: {
        en: "What was cut is not used, and nothing of it stays open",
        ko: "잘린 것은 쓰지 않고, 열린 채로 남기지도 않습니다",
      },
      codes: [...TAKEN, "E7-FD-TRUNC", "E7-FD-PADDING", "E7-FD-CTRUNC"],
    },
    {
      id: "7.3e",
      title: {
        en: "A child serves what it is handed, says when it is done, and ends with its parent",
        ko: "자식이 건네받은 것을 응대하고, 끝나면 알리며, 부모와 함께 끝납니다",
      },
      codes: [
        ...["E7-HANDED-NOTHING", "E7-DONE-EARLY", "E7-HANDED-OPEN", "E7-DONE-OPEN", "E7-DONE-MISSING"],
        ...["E7-HANDED-ONE", "E7-CHILD-STAYS"],
      ],
    },
    {
      id: "7.3f",
      title: {
        en: "A connection goes to one free child, and the parent's copy is closed",
        ko: "한가한 자식 하나에게 연결이 가고, 부모의 디스크립터는 닫힙니다",
      },
      codes: [
        ...["E7-PASS-CLOSED", "E7-PASS-EMPTY", "E7-PASSON-BUSY", "E7-PASS-TWICE", "E7-PASS-NOTED", "E7-PASS-GONE"],
        ...["E7-PASS-FOR-EVER", "E7-PASSON-KEEPS", "E7-PASSON-CLOSES"],
      ],
    },
    {
      id: "7.3g",
      title: {
        en: "Each end of a channel has one holder, so each side reads the end of the other",
        ko: "채널의 끝마다 가진 이가 하나뿐이라, 서로의 끝을 읽습니다",
      },
      codes: [
        ...["E7-WORKER-RETURNS", "E7-WORKER-SAYS", "E7-WORKER-GONE", "E7-WORKER-KEEPS", "E7-WORKER-CLOEXEC"],
        ...["E7-WORKER-ENDS", "E7-WORKER-DGRAM", "E7-WORKER-FAILS"],
      ],
    },
  ],
}
