// Part 6.2 of step 6. What its checks say is in step6-codes/again.ts and step6-codes/deadlines.ts.

import type { PartFacts } from "../../manifest.ts"

export const again: PartFacts = {
  id: "6.2",
  title: { en: "Interrupted calls and deadlines", ko: "중단된 호출과 마감 시각" },
  anchor: "part-6-2",
  tasks: [
    { name: "again", file: "again.ts" },
    { name: "closeOnce", file: "again.ts" },
    { name: "waitUntil", file: "again.ts" },
    { name: "recvBefore", file: "again.ts" },
    { name: "connectBefore", file: "again.ts" },
  ],
  hints: [
    {
      en: "Of each call that may say -EINTR ask: has it done anything yet? What would happen if it were made a second time, and what happens to the time that has passed?",
      ko: "-EINTR을 반환할 수 있는 호출마다 물어보십시오. 이미 한 일이 있습니까? 다시 부르면 무슨 일이 일어납니까? 지나간 시간은 어떻게 됩니까?",
    },
    {
      en: "waitUntil: the clock is asked in the loop, before each poll(), and what is left is kept between 0 and MOST_WAIT_MS and rounded up. connectBefore: -EINTR and -EINPROGRESS both mean that the handshake goes on; POLLOUT says that it is over, and SO_ERROR how.",
      ko: "waitUntil: 루프 안에서 poll()을 부르기 전마다 시계를 보고, 남은 시간을 0과 MOST_WAIT_MS 사이로 맞추어 올림합니다. connectBefore: -EINTR도 -EINPROGRESS도 핸드셰이크가 계속된다는 뜻입니다. 끝났다는 것은 POLLOUT이, 어떻게 끝났는지는 SO_ERROR가 말합니다.",
    },
    {
      en: "waitUntil: leftMs = Math.max(0, Math.ceil(Math.min(deadlineMs - clock(), MOST_WAIT_MS))); poll() above 0: return revents; 0 and clock() >= deadlineMs: return 0; below 0 and not -EINTR: return it; else round again. recvBefore: recv(..., MSG_DONTWAIT) in again(); -EAGAIN: waitUntil(fd, POLLIN, ...) and round again.",
      ko: "waitUntil: leftMs = Math.max(0, Math.ceil(Math.min(deadlineMs - clock(), MOST_WAIT_MS)))입니다. poll()이 0보다 크면 revents를, 0이고 clock() >= deadlineMs이면 0을, 음수이고 -EINTR이 아니면 그대로 반환하고, 아니면 다시 돕니다. recvBefore: again() 안에서 recv(..., MSG_DONTWAIT)를 부르고, -EAGAIN이면 waitUntil(fd, POLLIN, ...) 다음에 다시 돕니다.",
    },
  ],
  checks: [
    {
      id: "6.2a",
      title: {
        en: "A call is repeated as long as it says -EINTR, and for nothing else",
        ko: "호출이 -EINTR인 동안만 되풀이합니다",
      },
      codes: ["E6-AGAIN-STOPS", "E6-AGAIN-OTHER", "E6-AGAIN-RETURNS"],
    },
    {
      id: "6.2b",
      title: { en: "close() is called once, whatever it says", ko: "close()는 무엇을 반환하든 한 번만 부릅니다" },
      codes: ["E6-CLOSE-AGAIN", "E6-CLOSE-NEVER", "E6-CLOSE-SAYS"],
    },
    {
      id: "6.2c",
      title: {
        en: "What is ready is told at once, also what was not asked for",
        ko: "준비된 것을 바로, 부탁하지 않은 것까지 알립니다",
      },
      codes: ["E6-REVENTS", "E6-HUP-HIDDEN", "E6-FRACTION", "E6-WAIT-CIRCLES"],
    },
    {
      id: "6.2d",
      title: {
        en: "After each interruption poll() gets what is left, and that is less",
        ko: "중단될 때마다 poll()에 남은 시간을, 더 짧게 줍니다",
      },
      codes: ["E6-EINTR-GIVES-UP", "E6-DEADLINE-ANEW", "E6-ROUNDED-DOWN", "E6-TIME-LEFT", "E6-WAIT-CIRCLES"],
    },
    {
      id: "6.2e",
      title: {
        en: "The time is over when the clock says so, and then the wait ends",
        ko: "시계가 말할 때 시간이 다 되고, 그때 기다림이 끝납니다",
      },
      codes: ["E6-POLL-EARLY", "E6-NEVER-OVER", "E6-TIME-OVER"],
    },
    {
      id: "6.2f",
      title: {
        en: "A deadline that is over allows one look, one that is far away a long sleep",
        ko: "지난 마감 시각이면 한 번만 보고, 먼 마감 시각이면 오래 잡니다",
      },
      codes: ["E6-PAST-SLEEPS", "E6-NEVER-OVER", "E6-TIME-OVER", "E6-NO-LOOK", "E6-FAR"],
    },
    {
      id: "6.2g",
      title: { en: "A poll() that fails is told", ko: "poll()의 실패를 알립니다" },
      codes: ["E6-ERROR-HIDDEN"],
    },
    {
      id: "6.2h",
      title: {
        en: "Bytes are read into their place, and waited for where the deadline holds",
        ko: "바이트를 제자리에 읽고, 마감 시각이 통하는 곳에서 기다립니다",
      },
      codes: ["E6-BYTES", "E6-NOT-WAITED", "E6-RECV-SLEEPS", "E6-MAY-BLOCK", "E6-TIME-LEFT", "E6-WAIT-CIRCLES"],
    },
    {
      id: "6.2i",
      title: {
        en: "An interruption and a false readiness change nothing, an error and the end are told",
        ko: "중단과 거짓 준비는 아무것도 바꾸지 않고, 오류와 끝은 알립니다",
      },
      codes: ["E6-EINTR-GIVES-UP", "E6-FALSE-READY", "E6-ERROR-HIDDEN", "E6-END-MISSED", "E6-CLOSES-FD"],
    },
    {
      id: "6.2j",
      title: {
        en: "When the time is over nothing else is said than that, and what is there is read",
        ko: "시간이 다 되면 그것만 말하고, 와 있는 것은 읽습니다",
      },
      codes: ["E6-TIME-OVER", "E6-NEVER-OVER", "E6-PAST-SLEEPS", "E6-NO-LOOK"],
    },
    {
      id: "6.2k",
      title: {
        en: "An interrupted connect goes on by itself, and is waited for until the deadline",
        ko: "중단된 connect는 혼자 계속되고, 마감 시각까지 기다립니다",
      },
      codes: ["E6-EINTR-GIVES-UP", "E6-CONNECT-AGAIN", "E6-TIME-LEFT"],
    },
    {
      id: "6.2l",
      title: {
        en: "Blocking or not, a connection is told as 0 and a refusal as -ECONNREFUSED",
        ko: "블로킹이든 아니든, 연결은 0으로 거절은 -ECONNREFUSED로 알립니다",
      },
      codes: ["E6-INPROGRESS", "E6-REFUSED", "E6-CLOSES-FD"],
    },
    {
      id: "6.2m",
      title: {
        en: "A connection that does not come about in time is given up",
        ko: "제때 이루어지지 않는 연결은 포기합니다",
      },
      codes: ["E6-TIME-OVER", "E6-NEVER-OVER", "E6-ERROR-HIDDEN", "E6-CLOSES-FD"],
    },
  ],
}
