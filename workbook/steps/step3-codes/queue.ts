// What the failed checks of part 3.2 say, in their order. P, P1, P2 are producers, C is the consumer.

import type { CodeFacts } from "../../manifest.ts"

/** The scenes with several threads begin alike. */
const STEPPED = {
  en: "The threads ran one step at a time, in each order; the one below goes wrong.",
  ko: "스레드를 한 걸음씩, 모든 순서로 실행했습니다. 아래 순서에서 어긋났습니다.",
}

export const queueCodes: Readonly<Record<string, CodeFacts>> = {
  "E3-EMPTY": {
    did: { en: "tryTake was called on a new queue.", ko: "새 큐에 tryTake를 불렀습니다." },
    expected: { en: "It returns -1: there is nothing.", ko: "아무것도 없으므로 -1을 반환해야 합니다." },
    saw: { en: "It gave {returned}.", ko: "나온 것: {returned}." },
    usually: {
      en: "HEAD and TAIL were compared, or nothing was. The turn of the place says whether a message is in it.",
      ko: "HEAD와 TAIL을 비교했거나 아무것도 확인하지 않은 경우입니다. 메시지가 들어 있는지는 그 자리의 차례가 말해 줍니다.",
    },
    next: {
      en: "In tryTake, return -1 unless the turn of the place at HEAD is HEAD + 1.",
      ko: "tryTake에서, HEAD 자리의 차례가 HEAD + 1이 아니면 -1을 반환하십시오.",
    },
    man: ["pthreads(7)"],
    anchor: "rule-turn",
  },
  "E3-CAPACITY": {
    did: {
      en: "One more message than the queue has places was put: {capacity} places.",
      ko: "큐의 자리보다 하나 더 넣어 보았습니다. 자리 수: {capacity}.",
    },
    expected: {
      en: "As many go in as there are places, and the next tryPut returns false.",
      ko: "자리 수만큼 들어가고, 그다음 tryPut은 false를 반환해야 합니다.",
    },
    saw: { en: "Went in: {fitted}. Returned: {returned}.", ko: "들어간 수: {fitted}. 반환값: {returned}." },
    usually: {
      en: "A ring that compares HEAD and TAIL has to leave one place free. With turns it need not: a place is full when its turn lies behind the position that you want.",
      ko: "HEAD와 TAIL만 비교하는 링은 한 자리를 비워 두어야 합니다. 차례가 있으면 그럴 필요가 없습니다. 자리의 차례가 원하는 위치보다 뒤처져 있으면 가득 찬 것입니다.",
    },
    next: {
      en: "In tryPut, return true when the message is in, and false exactly when the turn is behind the position.",
      ko: "tryPut에서, 메시지를 넣었으면 true를, 차례가 위치보다 뒤처졌을 때만 false를 반환하십시오.",
    },
    man: ["pthreads(7)"],
    anchor: "rule-turn",
  },
  "E3-FIFO": {
    did: {
      en: "A queue of {capacity} places was filled and emptied again by one thread.",
      ko: "스레드 하나로 큐를 채웠다가 다시 비웠습니다. 자리 수: {capacity}.",
    },
    expected: {
      en: "What was put comes out, whole, in the same order, and then -1.",
      ko: "넣은 것이 온전히, 같은 순서로 나오고, 그다음은 -1이어야 합니다.",
    },
    saw: { en: "Put: {put}. Taken: {taken}.", ko: "넣은 것: {put}. 꺼낸 것: {taken}." },
    usually: {
      en: "fill() and empty() want the position, not the place and not the index of its turn, and empty() returns the length. If something comes out twice, an emptied place still looks filled.",
      ko: "fill()과 empty()는 자리나 차례의 인덱스가 아니라 위치를 받고, empty()의 반환값이 길이입니다. 무언가가 두 번 나왔다면, 비운 자리가 아직 채워진 것처럼 보이는 것입니다.",
    },
    next: {
      en: "In tryTake, return the length that empty() gives, add 1 to HEAD, and store the old HEAD + capacity as the turn.",
      ko: "tryTake에서, empty()가 준 길이를 반환하고, HEAD에 1을 더하고, 옮기기 전의 HEAD + capacity를 차례로 저장하십시오.",
    },
    man: ["pthreads(7)"],
    anchor: "rule-turn",
  },
  "E3-LAPS": {
    did: {
      en: "One message after the other was put and taken, several times around the ring.",
      ko: "메시지를 하나씩 넣고 꺼내며 링을 여러 바퀴 돌았습니다.",
    },
    expected: { en: "Each goes in and comes out.", ko: "모두 들어가고 나와야 합니다." },
    saw: { en: "Put and taken in turn: {laps}.", ko: "번갈아 넣고 꺼낸 결과: {laps}." },
    usually: {
      en: "The turn that tryTake leaves behind is not that of the next lap, position + capacity, so no producer recognises the place.",
      ko: "tryTake가 남긴 차례가 다음 바퀴의 것(위치 + capacity)이 아니어서, 생산자가 그 자리를 알아보지 못하는 경우입니다.",
    },
    next: {
      en: "In tryTake, store HEAD + capacity as the turn of the place, with the HEAD from before.",
      ko: "tryTake에서, 옮기기 전의 HEAD에 capacity를 더한 값을 그 자리의 차례로 저장하십시오.",
    },
    man: ["pthreads(7)"],
    anchor: "rule-turn",
  },
  "E3-WRAP": {
    did: {
      en: "A queue whose positions begin a little below 2^31 was filled, emptied and used for some laps.",
      ko: "위치가 2^31 바로 아래에서 시작하는 큐를 채우고 비우고 몇 바퀴 썼습니다.",
    },
    expected: {
      en: "It works as any other: positions go on from 2147483647 to -2147483648.",
      ko: "다른 큐와 똑같이 동작해야 합니다. 위치는 2147483647 다음에 -2147483648로 이어집니다.",
    },
    saw: { en: "It said: {said}.", ko: "나온 결과: {said}." },
    usually: {
      en: "head + 1 is 2147483648, and never what an Int32Array keeps; or two positions were compared with <. Or the place was computed with %: -5 % 4 is -1, while position & (capacity - 1) is always a place.",
      ko: "head + 1은 2147483648이 되어 Int32Array에 담긴 값과 결코 같지 않습니다. 두 위치를 <로 비교했을 수도 있습니다. 또는 자리를 %로 구한 경우인데, -5 % 4는 -1이지만 position & (capacity - 1)은 언제나 자리 번호입니다.",
    },
    next: {
      en: "In tryPut, cut sums and differences to 32 bits before you compare them, (turn - tail) | 0, and in tryTake likewise, (head + 1) | 0.",
      ko: "tryPut에서, 차이를 비교하기 전에 (turn - tail) | 0처럼 32비트로 자르고, tryTake에서도 (head + 1) | 0처럼 자르십시오.",
    },
    man: ["pthreads(7)"],
    anchor: "rule-wrap",
  },
  "E3-CLAIM": {
    did: STEPPED,
    expected: {
      en: "Every message that tryPut accepted comes out once.",
      ko: "tryPut이 받은 메시지는 모두 한 번씩 나와야 합니다.",
    },
    saw: { en: "{said}.", ko: "결과: {said}." },
    usually: {
      en: "Two producers have read the same TAIL and both wrote to its place. Looking and claiming must be one step.",
      ko: "두 생산자가 같은 TAIL을 읽고 같은 자리에 썼습니다. 확인과 차지가 한 걸음이어야 합니다.",
    },
    next: {
      en: "In tryPut, move TAIL on with Atomics.compareExchange, and begin again when it does not return what you expected.",
      ko: "tryPut에서, Atomics.compareExchange로 TAIL을 옮기고, 기대한 값이 반환되지 않으면 처음부터 다시 하십시오.",
    },
    man: ["pthreads(7)"],
    anchor: "rule-claim",
  },
  "E3-QUEUE-SPINS": {
    did: STEPPED,
    expected: { en: "Both calls of tryPut return.", ko: "두 tryPut이 모두 반환해야 합니다." },
    saw: { en: "One of them goes on and on: {said}.", ko: "하나가 끝없이 되풀이합니다: {said}." },
    usually: {
      en: "After a failed compareExchange the old TAIL was tried again, or a turn that is ahead was waited for. Both change only when TAIL is read anew.",
      ko: "compareExchange가 실패한 뒤에 예전 TAIL로 다시 시도했거나, 앞선 차례가 바뀌기를 기다린 경우입니다. TAIL을 다시 읽어야 달라집니다.",
    },
    next: {
      en: "In tryPut, load TAIL at the beginning of every attempt.",
      ko: "tryPut에서, 시도할 때마다 처음에 TAIL을 읽으십시오.",
    },
    man: ["pthreads(7)"],
    anchor: "rule-claim",
  },
  "E3-REFUSES": {
    did: STEPPED,
    expected: {
      en: "tryPut returns false only when the queue is full.",
      ko: "tryPut은 큐가 가득 찼을 때만 false를 반환해야 합니다.",
    },
    saw: {
      en: "There was room, and it returned false. Accepted: {said}.",
      ko: "자리가 있는데 false를 반환했습니다. 받은 수: {said}.",
    },
    usually: {
      en: "Another producer was faster: compareExchange failed, or the turn is ahead of the position. That says that this place is taken, not that every place is.",
      ko: "다른 생산자가 더 빨라서 compareExchange가 실패했거나 차례가 위치보다 앞서 있습니다. 그것은 이 자리가 찼다는 뜻이지 모든 자리가 찼다는 뜻이 아닙니다.",
    },
    next: {
      en: "In tryPut, begin again with a new TAIL in both cases, and return false only when the turn is behind the position.",
      ko: "tryPut에서, 두 경우 모두 TAIL을 새로 읽어 다시 시작하고, 차례가 위치보다 뒤처졌을 때만 false를 반환하십시오.",
    },
    man: ["pthreads(7)"],
    anchor: "rule-claim",
  },
  "E3-UNFINISHED": {
    did: STEPPED,
    expected: { en: "The consumer takes whole messages only.", ko: "소비자는 온전한 메시지만 꺼내야 합니다." },
    saw: { en: "{said}.", ko: "결과: {said}." },
    usually: {
      en: "The turn was stored before the message was written. Or the consumer goes by TAIL or by a count: those say how many are on their way, and only the turn of a place says that it is filled.",
      ko: "메시지를 쓰기 전에 차례를 저장한 경우입니다. 아니면 소비자가 TAIL이나 횟수를 본 경우입니다. 그것들은 몇 개가 오는 중인지만 말하고, 자리가 채워졌다는 것은 그 자리의 차례만이 말합니다.",
    },
    next: {
      en: "In tryPut, call fill() first and store the turn after it; in tryTake, look at the turn of the place at HEAD.",
      ko: "tryPut에서, fill()을 먼저 부르고 그다음에 차례를 저장하십시오. tryTake에서는 HEAD 자리의 차례를 보십시오.",
    },
    man: ["pthreads(7)"],
    anchor: "rule-publish",
  },
  "E3-GIVEN-BACK": {
    did: STEPPED,
    expected: {
      en: "What was in the full queue comes out, and what went in after it too.",
      ko: "가득 찬 큐에 있던 것이 나오고, 그 뒤에 들어간 것도 나와야 합니다.",
    },
    saw: { en: "{said}.", ko: "결과: {said}." },
    usually: {
      en: "The place was given back before it was read, and the next message lies over it. Or the producer goes by HEAD, which may move before the message is copied: only the turn says that a place is free.",
      ko: "읽기 전에 자리를 돌려주어 다음 메시지가 그 위에 쓰인 경우입니다. 또는 생산자가 HEAD를 본 경우입니다. HEAD는 복사하기 전에 움직일 수 있고, 자리가 비었다는 것은 차례만이 말합니다.",
    },
    next: {
      en: "In tryTake, call empty() first and store the turn of the next lap after it; in tryPut, claim only when the turn is the position.",
      ko: "tryTake에서, empty()를 먼저 부르고 그다음에 다음 바퀴의 차례를 저장하십시오. tryPut에서는 차례가 위치와 같을 때만 차지하십시오.",
    },
    man: ["pthreads(7)"],
    anchor: "rule-publish",
  },
  "E3-LOST-WAKEUP": {
    did: STEPPED,
    expected: { en: "take returns with the message that was put.", ko: "take가 넣은 메시지를 가지고 반환해야 합니다." },
    saw: {
      en: "The message is in the queue, and who should take it sleeps for ever: {said}.",
      ko: "메시지가 큐에 있는데 꺼내야 할 쪽이 영원히 잠들어 있습니다: {said}.",
    },
    usually: {
      en: "A message came between the look and the sleep, and its notify found nobody asleep; or nobody notifies. Atomics.wait returns at once if the word has changed, so hand it the value from before your look.",
      ko: "확인과 잠들기 사이에 메시지가 왔고, 그 notify 때는 아직 아무도 자고 있지 않았습니다. Atomics.wait는 값이 달라졌으면 잠들지 않지만, 확인하기 전에 읽은 값을 주어야 그렇습니다. 아니면 아무도 notify하지 않는 경우입니다.",
    },
    next: {
      en: "In take, load PUTS before you call tryTake and wait on that value; in tryPut, add to PUTS and notify after the turn is stored.",
      ko: "take에서, tryTake를 부르기 전에 PUTS를 읽고 그 값으로 wait하십시오. tryPut에서는 차례를 저장한 다음 PUTS에 더하고 notify하십시오.",
    },
    man: ["futex(2)"],
    anchor: "rule-wait",
  },
  "E3-BUSY-WAIT": {
    did: STEPPED,
    expected: { en: "With nothing to take, take sleeps.", ko: "꺼낼 것이 없으면 take는 잠들어야 합니다." },
    saw: { en: "It looks again and again: {said}.", ko: "잠들지 않고 계속 확인합니다: {said}." },
    usually: {
      en: "A loop around tryTake without a wait keeps a whole core busy for nothing. A wait on a value that is out of date returns at once and is no better.",
      ko: "wait 없이 tryTake만 되풀이하면 코어 하나가 헛되이 돕니다. 지난 값으로 wait하면 곧바로 돌아오므로 다를 것이 없습니다.",
    },
    next: {
      en: "In take, call Atomics.wait(words, PUTS, puts) between two attempts, with the puts of this attempt.",
      ko: "take에서, 두 시도 사이에 이번 시도에서 읽은 puts로 Atomics.wait(words, PUTS, puts)를 부르십시오.",
    },
    man: ["futex(2)"],
    anchor: "rule-wait",
  },
  "E3-TIME-LIMIT": {
    did: STEPPED,
    expected: {
      en: "Who sleeps is woken by a notify as soon as there is something to do.",
      ko: "잠든 쪽은 할 일이 생기자마자 notify로 깨어나야 합니다.",
    },
    saw: {
      en: "Nobody wakes it; only the time limit of its Atomics.wait would let it look again: {said}.",
      ko: "아무도 깨우지 않고, Atomics.wait의 시간 제한만이 다시 보게 합니다: {said}.",
    },
    usually: {
      en: "A wait with a limit looks again by itself, which hides that no notify comes, or that it came before the sleep. Every message is late by up to that limit.",
      ko: "제한이 있는 wait는 스스로 다시 보므로, notify가 없거나 잠들기 전에 왔다는 사실이 가려집니다. 메시지마다 그 제한만큼까지 늦어집니다.",
    },
    next: {
      en: "In take, and in put, wait without a limit on the count that you read before you tried; in tryPut and tryTake, count and notify after the turn is stored.",
      ko: "take에서, 그리고 put에서도, 시도하기 전에 읽은 횟수로 제한 없이 wait하십시오. tryPut과 tryTake에서는 차례를 저장한 다음 세고 notify하십시오.",
    },
    man: ["futex(2)"],
    anchor: "rule-wait",
  },
  "E3-NO-LOOP": {
    did: STEPPED,
    expected: {
      en: "take returns only with a message, put only when its message is in the queue.",
      ko: "take는 메시지를 꺼냈을 때만, put은 메시지를 넣었을 때만 반환해야 합니다.",
    },
    saw: { en: "It returned without: {said}.", ko: "그러지 못했는데 반환했습니다: {said}." },
    usually: {
      en: "Atomics.wait returns when the count has changed, not when there is something for you: the count may be that of an earlier message, or another thread was faster.",
      ko: "Atomics.wait는 횟수가 달라지면 반환할 뿐이고, 내 몫이 있다는 뜻은 아닙니다. 앞선 메시지를 센 것일 수도 있고, 다른 스레드가 더 빨랐을 수도 있습니다.",
    },
    next: {
      en: "In take, and in put likewise, go back to reading the count and trying after every wait, until it succeeds.",
      ko: "take에서, 그리고 put에서도, wait 다음에는 언제나 횟수를 읽고 시도하는 데로 돌아가 성공할 때까지 되풀이하십시오.",
    },
    man: ["futex(2)"],
    anchor: "rule-wait",
  },
  "E3-EMPTY-MESSAGE": {
    did: {
      en: "A message of no bytes was put into an empty queue and taken.",
      ko: "빈 큐에 0바이트 메시지를 넣고 꺼냈습니다.",
    },
    expected: {
      en: "take returns 0: it is a message like any other, and -1 alone means that there is none.",
      ko: "take는 0을 반환해야 합니다. 다른 것과 똑같은 메시지이고, 없다는 뜻은 -1뿐입니다.",
    },
    saw: { en: "It did not return 0; see the steps: {said}.", ko: "0을 반환하지 않았습니다. 걸음을 보십시오: {said}." },
    usually: {
      en: "take waits for a length above 0, so the empty message is taken out and thrown away. Part 3.6 ends the workers with one.",
      ko: "take가 0보다 큰 길이를 기다리면 빈 메시지를 꺼내고도 버리게 됩니다. 파트 3.6에서는 빈 메시지로 워커를 끝냅니다.",
    },
    next: {
      en: "In take, return the length as soon as it is not negative: if (length >= 0) return length.",
      ko: "take에서, 길이가 음수가 아니면 바로 반환하십시오: if (length >= 0) return length를 씁니다.",
    },
    man: ["futex(2)"],
    anchor: "rule-wait",
  },
  "E3-COUNT": {
    did: STEPPED,
    expected: {
      en: "Each put brings PUTS to a value that it has not had.",
      ko: "넣을 때마다 PUTS는 전에 없던 값이 되어야 합니다.",
    },
    saw: { en: "Twice it was set to {said}.", ko: "두 번의 결과: {said}." },
    usually: {
      en: "PUTS was read in one step and stored in another, and a second producer counted in between. Who has read the count before sees no change, and sleeps although there is a message.",
      ko: "PUTS를 읽는 것과 저장하는 것이 서로 다른 걸음이고, 그 사이에 다른 생산자가 세었습니다. 그 값을 미리 읽은 쪽에게는 아무것도 달라지지 않아, 메시지가 있는데도 잠듭니다.",
    },
    next: {
      en: "In tryPut, count with Atomics.add(words, PUTS, 1), which is one step.",
      ko: "tryPut에서, 한 걸음인 Atomics.add(words, PUTS, 1)로 세십시오.",
    },
    man: ["futex(2)"],
    anchor: "rule-wait",
  },
  "E3-LOST-ROOM": {
    did: STEPPED,
    expected: { en: "put returns once a message was taken.", ko: "메시지를 하나 꺼내면 put이 반환해야 합니다." },
    saw: {
      en: "There is room, and who waits for it sleeps for ever: {said}.",
      ko: "자리가 났는데 기다리던 쪽이 영원히 잠들어 있습니다: {said}.",
    },
    usually: {
      en: "TAKES was read after tryPut had failed, or tryTake does not count and notify. What happens between look and sleep must change the word that you sleep on.",
      ko: "tryPut이 실패한 뒤에 TAKES를 읽었거나, tryTake가 세고 notify하지 않은 경우입니다. 확인과 잠들기 사이에 일어난 일은 잠들 때 보는 값을 바꾸어야 합니다.",
    },
    next: {
      en: "In put, load TAKES before you call tryPut; in tryTake, add to TAKES and notify after the turn is stored.",
      ko: "put에서, tryPut을 부르기 전에 TAKES를 읽으십시오. tryTake에서는 차례를 저장한 다음 TAKES에 더하고 notify하십시오.",
    },
    man: ["futex(2)"],
    anchor: "rule-wait",
  },
  "E3-BUSY-PUT": {
    did: STEPPED,
    expected: { en: "Without room, put sleeps.", ko: "자리가 없으면 put은 잠들어야 합니다." },
    saw: { en: "It tries again and again: {said}.", ko: "잠들지 않고 계속 시도합니다: {said}." },
    usually: {
      en: "tryPut in a loop without a wait takes the processor from those who could make room.",
      ko: "wait 없이 tryPut만 되풀이하면, 자리를 만들 수 있는 스레드에게서 프로세서를 빼앗습니다.",
    },
    next: {
      en: "In put, call Atomics.wait(words, TAKES, takes) between two attempts, with the takes of this attempt.",
      ko: "put에서, 두 시도 사이에 이번 시도에서 읽은 takes로 Atomics.wait(words, TAKES, takes)를 부르십시오.",
    },
    man: ["futex(2)"],
    anchor: "rule-wait",
  },
  "E3-PLAIN": {
    did: {
      en: "Before they ran at full speed, the threads ran one step at a time.",
      ko: "전속력으로 돌리기 전에 스레드를 한 걸음씩 실행했습니다.",
    },
    expected: {
      en: "Every thread reads and writes the words, so each access is an operation of Atomics. Only HEAD is the consumer's own.",
      ko: "words는 모든 스레드가 읽고 쓰므로, 접근은 모두 Atomics의 연산이어야 합니다. HEAD만은 소비자의 것입니다.",
    },
    saw: { en: "A plain access: {step}.", ko: "Atomics를 거치지 않은 접근: {step}." },
    usually: {
      en: "words[turn] = tail + 1 may even work on this machine. But compiler and processor may move a plain store past what stands before it, and then the turn is there before the message.",
      ko: "words[turn] = tail + 1은 Atomics.store와 비슷해 보이고, 이 컴퓨터에서는 동작할 수도 있습니다. 그러나 컴파일러와 프로세서가 그것을 앞의 일보다 먼저 하도록 옮길 수 있고, 그러면 메시지보다 차례가 먼저 나타납니다.",
    },
    next: {
      en: "In tryPut, and in tryTake, put and take, replace each words[...] by Atomics.load, Atomics.store or Atomics.add.",
      ko: "tryPut에서, 그리고 tryTake, put, take에서도, words[...]를 모두 Atomics.load, Atomics.store, Atomics.add로 바꾸십시오.",
    },
    man: ["pthreads(7)"],
    anchor: "rule-publish",
  },
  "E3-STRESS": {
    did: {
      en: "Four threads put a quarter of a million messages each, one takes.",
      ko: "스레드 넷이 메시지를 25만 개씩 넣고 하나가 꺼냅니다.",
    },
    expected: {
      en: "All {all} arrive, each once, those of a thread in its order.",
      ko: "{all}개가 모두 한 번씩, 스레드마다 제 순서대로 도착해야 합니다.",
    },
    saw: {
      en: "Taken: {taken}. Lost, doubled or out of order: {wrong}.",
      ko: "꺼낸 수: {taken}. 잃거나 겹치거나 순서가 바뀐 수: {wrong}.",
    },
    usually: {
      en: "A state that the small scenes do not reach: many laps, a full queue and an empty one in quick succession. If some were not taken, everybody sleeps, and nobody is left to wake anybody.",
      ko: "작은 장면에서는 나오지 않는 상태입니다. 여러 바퀴를 돌고, 가득 찼다가 비기를 빠르게 되풀이합니다. 다 꺼내지 못했다면 모두가 잠들어 깨워 줄 쪽이 없는 것입니다.",
    },
    next: {
      en: "In tryPut, and in tryTake, put and take as well, ask at each line what happens if three others run before the next.",
      ko: "tryPut에서, 그리고 tryTake, put, take에서도, 한 줄씩 짚으며 다음 줄 앞에 다른 스레드 셋이 끼어들면 무슨 일이 생기는지 물어 보십시오.",
    },
    man: ["pthreads(7)"],
    anchor: "rule-turn",
  },
}
