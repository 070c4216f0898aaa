// The quizzes of step 3. Rules: quizzes.ts.

import type { Quiz } from "../quizzes.ts"

export const step3Quizzes: readonly Quiz[] = [
  {
    id: "3-async",
    question: {
      en: "A handler counts primes for 200 ms. It is made an async function, and the caller awaits it. What changes for the other clients of the loop?",
      ko: "200 ms 동안 소수를 세는 핸들러가 있습니다. 이것을 async 함수로 바꾸고 부르는 쪽에서 await합니다. 루프의 다른 클라이언트들에게 무엇이 달라집니까?",
    },
    choices: [
      {
        text: { en: "They are served while it counts.", ko: "세는 동안에도 응답을 받습니다." },
        why: {
          en: "An async function runs in the same thread until its first await. Counting has none, so the thread is busy as before.",
          ko: "async 함수도 첫 await를 만날 때까지 같은 스레드에서 실행됩니다. 세는 일에는 await가 없으므로 스레드는 전과 똑같이 바쁩니다.",
        },
      },
      {
        text: { en: "Nothing. They wait 200 ms.", ko: "달라지는 것이 없습니다. 200 ms를 기다립니다." },
        why: {
          en: "Promises arrange what happens after waiting. There is nothing to wait for here, only to compute, and that takes a thread.",
          ko: "프로미스는 기다린 다음의 일을 정할 뿐입니다. 여기에는 기다릴 것이 없고 계산할 것만 있으며, 계산에는 스레드가 필요합니다.",
        },
        right: true,
      },
      {
        text: {
          en: "They wait half as long: Node shares the time.",
          ko: "절반만 기다립니다. Node가 시간을 나누어 줍니다.",
        },
        why: {
          en: "Node does not interrupt JavaScript. The kernel shares the processor between threads, but here is only one.",
          ko: "Node는 실행 중인 JavaScript를 중단시키지 않습니다. 커널이 스레드끼리 프로세서를 나누게 하지만, 여기에는 스레드가 하나뿐입니다.",
        },
      },
    ],
  },
  {
    id: "3-wait",
    question: {
      en: "take() looks into the queue, finds nothing, then reads PUTS, then calls Atomics.wait(words, PUTS, puts). A message comes in between. When is it lost?",
      ko: "take()가 큐를 보고 비어 있음을 확인한 다음 PUTS를 읽고, 이어서 Atomics.wait(words, PUTS, puts)를 부릅니다. 그 사이에 메시지가 왔습니다. 언제 놓칩니까?",
    },
    choices: [
      {
        text: {
          en: "When it comes between the look and the reading of PUTS.",
          ko: "큐를 본 뒤, PUTS를 읽기 전에 왔을 때.",
        },
        why: {
          en: "Then PUTS is read after it was counted, the word still has that value at the wait, and the thread sleeps although a message is there.",
          ko: "그러면 이미 더해진 PUTS를 읽게 되고, wait할 때도 값이 그대로이므로 메시지가 있는데도 잠듭니다.",
        },
        right: true,
      },
      {
        text: {
          en: "When it comes between the reading of PUTS and the wait.",
          ko: "PUTS를 읽은 뒤, wait하기 전에 왔을 때.",
        },
        why: {
          en: 'Then the word has changed, and wait returns at once with "not-equal". This is the case that the comparison is there for.',
          ko: '그러면 값이 달라졌으므로 wait는 곧바로 "not-equal"로 돌아옵니다. 비교가 있는 것은 바로 이 경우 때문입니다.',
        },
      },
      {
        text: {
          en: "Never: notify wakes whoever waits next.",
          ko: "놓치지 않습니다. notify는 다음에 기다리는 스레드를 깨웁니다.",
        },
        why: {
          en: "notify wakes those who sleep now. It is not remembered for anybody who comes later.",
          ko: "notify는 지금 자는 스레드만 깨웁니다. 나중에 오는 스레드를 위해 기억되지 않습니다.",
        },
      },
    ],
  },
  {
    id: "3-eventfd",
    question: {
      en: "Three workers finish while the reactor is busy, and each writes 1 to the eventfd. What does the reactor see next?",
      ko: "리액터가 바쁜 동안 워커 셋이 일을 마치고 각각 eventfd에 1을 씁니다. 리액터는 다음에 무엇을 봅니까?",
    },
    choices: [
      {
        text: { en: "Three events.", ko: "이벤트 셋." },
        why: {
          en: "epoll reports a descriptor once in a batch, whatever has happened to it how often.",
          ko: "무슨 일이 몇 번 일어났든 epoll은 한 묶음에 디스크립터 하나를 한 번만 알립니다.",
        },
      },
      {
        text: { en: "One event, and a read gives 3.", ko: "이벤트 하나. 읽으면 3이 나옵니다." },
        why: {
          en: "The counter adds up, and one read takes it all. So one wake-up may stand for any number of completions.",
          ko: "카운터는 더해지고, 한 번 읽으면 모두 가져옵니다. 그래서 깨움 한 번이 여러 완료를 뜻할 수 있습니다.",
        },
        right: true,
      },
      {
        text: {
          en: "One event, and a read gives 1; two are lost.",
          ko: "이벤트 하나. 읽으면 1이 나오고 둘은 사라집니다.",
        },
        why: {
          en: "Nothing is lost: writes are added to the counter. With EFD_SEMAPHORE a read takes 1 at a time, and the rest stays.",
          ko: "사라지는 것은 없습니다. 쓴 값은 카운터에 더해집니다. EFD_SEMAPHORE를 켜면 한 번에 1씩 읽히고 나머지는 남습니다.",
        },
      },
    ],
  },
]
