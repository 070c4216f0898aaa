// Part 6.5 of step 6. What its checks say is in step6-codes/silence.ts and silence-talks.ts.

import type { PartFacts } from "../../manifest.ts"

export const silence: PartFacts = {
  id: "6.5",
  title: { en: "Peers that vanish without a word", ko: "말없이 사라지는 상대" },
  anchor: "part-6-5",
  tasks: [
    { name: "watchPeer", file: "silence.ts" },
    { name: "beat", file: "silence.ts" },
    { name: "converse", file: "silence.ts" },
  ],
  hints: [
    {
      en: "For each place where the program waits: what if nothing ever comes? And what if one byte comes each time, a moment before the time is over?",
      ko: "프로그램이 기다리는 곳마다 물어보십시오. 아무것도 영영 오지 않으면 어떻게 됩니까? 시간이 다 되기 직전마다 한 바이트씩 오면 어떻게 됩니까?",
    },
    {
      en: "converse: one deadline in a variable, for recvBefore(). It is set at two moments: after an answer, and with the first byte of a line. A byte in the middle of a line leaves it as it is. beat: askedMs says which of the two times counts.",
      ko: "converse는 recvBefore()의 마감을 변수 하나에 둡니다. 정하는 때는 둘입니다. 답한 뒤와 줄의 첫 바이트가 왔을 때입니다. 줄 중간의 바이트는 마감을 바꾸지 않습니다. beat에서는 askedMs가 둘 중 어느 시간을 셀지 알려 줍니다.",
    },
    {
      en: 'converse: kept bytes stand at the front of a buffer of MOST_BYTES; recvBefore() behind them. Loop over indexOf(10), answer, sendBefore(). If a line ended or kept was 0, the deadline is clock() + (bytes are left ? requestMs : idleMs). Then copyWithin(), and "too long" when it is full.',
      ko: 'converse에서 남은 바이트는 MOST_BYTES짜리 버퍼 앞에 두고 그 뒤에 recvBefore()로 받습니다. indexOf(10)으로 돌면서 답하고 sendBefore()로 보냅니다. 줄이 끝났거나 kept가 0이었으면 마감은 clock() + (남은 바이트가 있으면 requestMs, 없으면 idleMs)입니다. 그다음 copyWithin(), 꽉 차면 "too long"입니다.',
    },
  ],
  checks: [
    {
      id: "6.5a",
      title: {
        en: "The kernel is told when to ask a silent peer, and when to give it up",
        ko: "커널에 조용한 상대에게 언제 묻고 언제 포기할지 알려 둡니다",
      },
      codes: ["E6-KEEPALIVE-VALUE", "E6-KEEPALIVE-OFF", "E6-KEEPALIVE-RETURNS"],
    },
    {
      id: "6.5b",
      title: { en: "An option that cannot be set is not passed over", ko: "정하지 못한 옵션은 지나치지 않고 알립니다" },
      codes: ["E6-KEEPALIVE-THROWS", "E6-KEEPALIVE-HIDES"],
    },
    {
      id: "6.5c",
      title: {
        en: "A silent link is asked once, and dead when no answer comes in time",
        ko: "조용한 링크에는 한 번만 묻고, 제때 답이 없으면 죽은 것으로 봅니다",
      },
      codes: ["E6-BEAT-ASKS-AGAIN", "E6-BEAT-UNASKED", "E6-BEAT-EXACT", "E6-BEAT-SAYS", "E6-BEAT-NOTES"],
    },
    {
      id: "6.5d",
      title: {
        en: "Each line is answered as soon as it is whole, however it was cut or merged",
        ko: "어떻게 잘리고 합쳐졌든, 줄은 온전해지는 대로 답합니다",
      },
      codes: ["E6-LINE-UNANSWERED", "E6-LINE-ANSWERS", "E6-TALK-OVER", "E6-TALK-GOES-ON", "E6-TALK-CLOSES"],
    },
    {
      id: "6.5e",
      title: {
        en: "A client that has ended its direction gets its answers, and half a line gets none",
        ko: "자기 방향을 끝낸 클라이언트도 답을 받고, 반쪽짜리 줄에는 답하지 않습니다",
      },
      codes: ["E6-TALK-ENDING", "E6-TALK-CLOSES", "E6-LINE-HALF", "E6-LINE-UNANSWERED", "E6-TALK-GOES-ON"],
    },
    {
      id: "6.5f",
      title: {
        en: "A line of MOST_BYTES is answered, and a longer one ends the conversation",
        ko: "MOST_BYTES까지의 줄에는 답하고, 더 길면 대화를 끝냅니다",
      },
      codes: ["E6-LONGEST", "E6-TOO-LONG", "E6-TALK-OVER"],
    },
    {
      id: "6.5g",
      title: {
        en: "A client that says nothing is left idleMs after its last answer",
        ko: "아무 말도 없는 클라이언트는 마지막 답에서 idleMs가 지나면 보냅니다",
      },
      codes: ["E6-IDLE-EARLY", "E6-IDLE-LATE", "E6-TALK-ENDING"],
    },
    {
      id: "6.5h",
      title: {
        en: "A line has requestMs from its first byte, and no byte puts that off",
        ko: "한 줄에는 첫 바이트부터 requestMs가 주어지고, 어떤 바이트도 미루지 못합니다",
      },
      codes: ["E6-SLOW-EARLY", "E6-SLOW-LATE", "E6-IDLE-EARLY", "E6-IDLE-LATE", "E6-TALK-ENDING"],
    },
    {
      id: "6.5i",
      title: {
        en: "An answer has answerMs of its own to be taken",
        ko: "답을 받아 가는 데에는 답마다 answerMs가 주어집니다",
      },
      codes: ["E6-STUCK-EARLY", "E6-STUCK-LATE", "E6-IDLE-EARLY", "E6-TALK-ENDING"],
    },
    {
      id: "6.5j",
      title: {
        en: "A connection that fails ends this conversation and nothing else",
        ko: "연결이 깨지면 그 대화만 끝납니다",
      },
      codes: ["E6-GONE"],
    },
    {
      id: "6.5k",
      title: {
        en: "An error that no client can cause is thrown",
        ko: "클라이언트 탓일 수 없는 오류는 예외로 던집니다",
      },
      codes: ["E6-OWN-ERROR"],
    },
  ],
}
