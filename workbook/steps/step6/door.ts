// Part 6.4 of step 6. What its checks say is in step6-codes/door.ts.

import type { PartFacts } from "../../manifest.ts"

/** What every check of takeNext looks at after each turn. */
const SOUND = [
  "E6-TAKE-SAYS",
  "E6-NOBODY-WAITS",
  "E6-RESERVE-LOST",
  "E6-REFUSED-OPEN",
  "E6-FULL-SLEEPS",
  "E6-FULL-SPINS",
]
const FULL = [...SOUND, "E6-FULL-THROWS", "E6-FULL-SHUT"]

export const door: PartFacts = {
  id: "6.4",
  title: { en: "No room", ko: "빈자리가 없을 때" },
  anchor: "part-6-4",
  tasks: [
    { name: "outcomeOf", file: "door.ts" },
    { name: "takeNext", file: "door.ts" },
  ],
  hints: [
    {
      en: "accept4() has failed. Will it fail again if it is called at once, for the next client, or only as long as something is missing? And what does poll() say meanwhile of the client that still waits?",
      ko: "accept4()가 실패했습니다. 바로 다시 불러도, 다음 클라이언트에게도 실패할까요, 아니면 무언가 모자란 동안만 실패할까요? 그사이 poll()은 아직 기다리는 클라이언트를 두고 무엇이라고 합니까?",
    },
    {
      en: 'Sort the errors: those of one client (accept(2), "Error handling"), those of want (four of them), and the rest, which check() throws. For want: close the reserve, accept into its place, close that, open the reserve again.',
      ko: '오류를 나누십시오. 클라이언트 하나의 오류(accept(2)의 "Error handling"), 모자라서 나는 오류(네 가지), 그리고 check()가 던질 나머지입니다. 모자랄 때는 예비를 닫고, 그 자리에 accept하고, 그것을 닫고, 예비를 다시 엽니다.',
    },
    {
      en: 'In a loop accept4(). "client": return it; "again": go round; "nobody": return -EAGAIN. "full": closeOnce(reserveFd), accept4(), closeOnce() what it gives, reserveFd = openReserve(); was that accept4() "full" too, then closedUntilMs = clock() + PAUSE_MS; return -EAGAIN.',
      ko: 'for (;;) 안에서 accept4()를 부릅니다. "client"면 그것을 반환하고, "again"이면 계속하고, "nobody"면 -EAGAIN을 반환합니다. "full"이면 closeOnce(reserveFd), accept4(), 얻은 것을 closeOnce(), reserveFd = openReserve()를 차례로 하고, 그 accept4()도 "full"이면 closedUntilMs = clock() + PAUSE_MS로 둔 뒤 -EAGAIN을 반환합니다.',
    },
  ],
  checks: [
    {
      id: "6.4a",
      title: {
        en: "What accept4 fails with: one client, the moment, want, or a fault of ours",
        ko: "accept4의 실패를 클라이언트, 순간, 부족, 우리 잘못으로 가립니다",
      },
      codes: ["E6-OUTCOME-CLIENT", "E6-OUTCOME-NOBODY", "E6-OUTCOME-AGAIN", "E6-OUTCOME-FULL", "E6-OUTCOME-OURS"],
    },
    {
      id: "6.4b",
      title: {
        en: "It takes a client, and comes back when there is none",
        ko: "클라이언트를 받고, 없으면 바로 돌아옵니다",
      },
      codes: [...SOUND, "E6-TAKE-FLAGS"],
    },
    {
      id: "6.4c",
      title: {
        en: "A client that fails before it is taken does not cost the next one",
        ko: "받기 전에 실패한 클라이언트가 다음 클라이언트에게 피해를 주지 않습니다",
      },
      codes: ["E6-TAKE-AGAIN", ...SOUND],
    },
    {
      id: "6.4d",
      title: {
        en: "Without a descriptor it does not spin, and serves again when there is one",
        ko: "디스크립터가 없어도 헛돌지 않고, 생기면 다시 받습니다",
      },
      codes: FULL,
    },
    {
      id: "6.4e",
      title: {
        en: "Where giving back does not help, it leaves the listening socket alone for a while",
        ko: "예비를 내놓아도 소용없으면 한동안 리스닝 소켓을 내버려 둡니다",
      },
      codes: FULL,
    },
    {
      id: "6.4f",
      title: { en: "Without a reserve it does not spin either", ko: "예비가 없어도 헛돌지 않습니다" },
      codes: FULL,
    },
    {
      id: "6.4g",
      title: {
        en: "A reserve that cannot be opened again is no end",
        ko: "예비를 다시 열지 못해도 서버는 계속합니다",
      },
      codes: FULL,
    },
    {
      id: "6.4h",
      title: {
        en: "A client that leaves before it is refused is no end",
        ko: "돌려보내려던 클라이언트가 먼저 떠나도 서버는 계속합니다",
      },
      codes: FULL,
    },
    {
      id: "6.4i",
      title: {
        en: "What comes again for ever is thrown",
        ko: "영원히 되풀이될 오류는 던집니다",
      },
      codes: ["E6-TAKE-OURS"],
    },
  ],
}
