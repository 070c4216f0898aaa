// What the failed checks of part 3.3 say, in their order.

import type { CodeFacts } from "../../manifest.ts"

export const poolCodes: Readonly<Record<string, CodeFacts>> = {
  "E3-LIGHT": {
    did: { en: "A client sent {sent}, a light request.", ko: "클라이언트가 가벼운 요청을 보냈습니다: {sent}." },
    expected: { en: "The service's answer comes back at once.", ko: "서비스의 답이 바로 돌아와야 합니다." },
    saw: { en: "Arrived: {arrived}.", ko: "도착한 것: {arrived}." },
    usually: {
      en: "A light request needs no worker: its answer is delivered in the same call. deliver() (part 3.4) must be there for it.",
      ko: "가벼운 요청에는 워커가 필요 없고, 같은 호출 안에서 답을 전합니다. 그러려면 deliver()(파트 3.4)가 있어야 합니다.",
    },
    next: {
      en: "In request, deliver() what service.answer(line) gives, with the number that conn.asked had before you counted.",
      ko: "request에서, service.answer(line)의 결과를 deliver()로 전하십시오. 번호는 세기 전의 conn.asked입니다.",
    },
    man: ["epoll(7)"],
    anchor: "rule-request",
  },
  "E3-IN-LOOP": {
    did: { en: "A client sent a heavy request.", ko: "클라이언트가 무거운 요청을 보냈습니다." },
    expected: { en: "A worker works it out.", ko: "워커가 계산해야 합니다." },
    saw: { en: "The main thread did.", ko: "메인 스레드가 계산했습니다." },
    usually: {
      en: "service.answer() was called for every line, or for one that the pool had no room for. In the thread of the loop, everybody waits for it.",
      ko: "모든 줄에, 또는 풀에 자리가 없는 줄에 service.answer()를 부른 경우입니다. 루프의 스레드에서 계산하면 모두가 기다립니다.",
    },
    next: {
      en: "In request, ask service.heavy(line) first, and submit() what is heavy; if that returns false, so does request.",
      ko: "request에서, service.heavy(line)을 먼저 묻고 무거운 것은 submit()하십시오. false가 나오면 request도 false를 반환하십시오.",
    },
    man: ["epoll(7)"],
    anchor: "rule-request",
  },
  "E3-WAKES-EARLY": {
    did: {
      en: "A job ended.",
      ko: "작업이 끝났습니다.",
    },
    expected: {
      en: "The completion is in the queue, and only then the reactor is woken.",
      ko: "완료가 큐에 들어간 다음에 리액터를 깨워야 합니다.",
    },
    saw: { en: "The eventfd was written first.", ko: "eventfd에 먼저 썼습니다." },
    usually: {
      en: "A reactor that is quick looks into the queue before there is something in it, and sleeps again. Nobody wakes it a second time.",
      ko: "빠른 리액터는 아직 아무것도 없는 큐를 보고 다시 잠듭니다. 두 번 깨워 주는 것은 없습니다.",
    },
    next: {
      en: "In work, write ONE to wakeFd after put(), not before.",
      ko: "work에서, put() 앞이 아니라 뒤에서 wakeFd에 ONE을 쓰십시오.",
    },
    man: ["eventfd(2)"],
    anchor: "rule-wake",
  },
  "E3-NO-WAKE": {
    did: {
      en: "A job ended while the reactor slept in epoll_wait.",
      ko: "리액터가 epoll_wait에서 자는 동안 작업이 끝났습니다.",
    },
    expected: { en: "The worker wakes it, and the answer goes out.", ko: "워커가 깨우고, 답이 나가야 합니다." },
    saw: {
      en: "Nobody wrote to the eventfd, and the reactor sleeps on.",
      ko: "아무도 eventfd에 쓰지 않았고, 리액터는 계속 잡니다.",
    },
    usually: {
      en: "The completion is in the queue, but a thread in epoll_wait sees no queue. Only a descriptor wakes it.",
      ko: "완료는 큐에 있지만, epoll_wait 안의 스레드에게는 큐가 보이지 않습니다. 디스크립터만이 깨울 수 있습니다.",
    },
    next: {
      en: "In work, write ONE to wakeFd after put().",
      ko: "work에서, put() 다음에 wakeFd에 ONE을 쓰십시오.",
    },
    man: ["eventfd(2)", "epoll_wait(2)"],
    anchor: "rule-wake",
  },
  "E3-NOT-WATCHED": {
    did: {
      en: "A job ended, and the worker wrote to the eventfd while the reactor slept in epoll_wait.",
      ko: "작업이 끝났고, 리액터가 epoll_wait에서 자는 동안 워커가 eventfd에 썼습니다.",
    },
    expected: { en: "epoll_wait returns.", ko: "epoll_wait가 반환해야 합니다." },
    saw: {
      en: "It sleeps on: the eventfd is not in the interest set.",
      ko: "계속 잡니다. eventfd가 관심 집합에 없습니다.",
    },
    usually: { en: "Only the listening socket was added.", ko: "리스닝 소켓만 넣은 경우입니다." },
    next: {
      en: "In openReactor, add pool.wakeFd for EPOLLIN as well, with itself as its data.",
      ko: "openReactor에서, pool.wakeFd도 EPOLLIN으로, 자기 자신을 data로 해서 넣으십시오.",
    },
    man: ["epoll_ctl(2)"],
    anchor: "rule-wake",
  },
  "E3-ANSWER": {
    did: { en: "A heavy request was made, and its job ended.", ko: "무거운 요청을 보냈고, 그 작업이 끝났습니다." },
    expected: { en: "Its answer arrives as the worker made it.", ko: "워커가 만든 답이 그대로 도착해야 합니다." },
    saw: { en: "Arrived: {arrived}.", ko: "도착한 것: {arrived}." },
    usually: {
      en: "The length is not that of the answer, or the header was written over, and nobody is found for whom it is. If nothing arrived, completed() may also have taken nothing.",
      ko: "길이가 답의 것이 아니거나, 머리말을 덮어써서 누구의 답인지 찾지 못하는 경우입니다. 큐에는 머리말과 본문이 함께 들어갑니다. 아무것도 도착하지 않았다면 completed()가 꺼내지 않았을 수도 있습니다.",
    },
    next: {
      en: "In work, put HEADER_BYTES and the answer's length of message.bytes, and leave the header as it came.",
      ko: "work에서, message.bytes를 HEADER_BYTES에 답의 길이를 더한 만큼 put하고, 머리말은 받은 그대로 두십시오.",
    },
    man: ["epoll(7)"],
    anchor: "rule-work",
  },
  "E3-NOT-DRAINED": {
    did: {
      en: "A job ended and its answer went out. Nothing else happened.",
      ko: "작업이 끝나고 답이 나갔습니다. 그 밖에는 아무 일도 없습니다.",
    },
    expected: { en: "The reactor sleeps.", ko: "리액터는 잠들어야 합니다." },
    saw: {
      en: "epoll_wait returns again and again. Calls so far: {count}; reads of the eventfd: {reads}.",
      ko: "epoll_wait가 계속 반환됩니다. 지금까지의 호출 수: {count}, eventfd를 읽은 수: {reads}.",
    },
    usually: {
      en: "An eventfd stays readable until it is read. Level-triggered, that is reported at once, for ever.",
      ko: "eventfd는 읽을 때까지 읽을 수 있는 상태로 남습니다. 레벨 트리거에서는 그 사실이 끝없이 곧바로 보고됩니다.",
    },
    next: {
      en: "In completed, read() wakeFd into pool.wakes, 8 bytes: that sets the counter back to 0.",
      ko: "completed에서, wakeFd를 pool.wakes에 8바이트 read()하십시오. 그러면 카운터가 0으로 돌아갑니다.",
    },
    man: ["eventfd(2)"],
    anchor: "rule-wake",
  },
  "E3-TIMER": {
    did: {
      en: "A job ended and its answer went out. Nothing else happened.",
      ko: "작업이 끝나고 답이 나갔습니다. 그 밖에는 아무 일도 없습니다.",
    },
    expected: { en: "The reactor waits for ever.", ko: "리액터는 끝없이 기다려야 합니다." },
    saw: { en: "It wakes by itself every {timeout} ms.", ko: "{timeout} ms마다 스스로 깨어납니다." },
    usually: {
      en: "The queue is looked at from time to time. Too often, and the processor works for nothing; too rarely, and every answer is late.",
      ko: "큐를 이따금 들여다보는 방식입니다. 너무 잦으면 프로세서가 헛돌고, 너무 뜸하면 답이 모두 늦습니다.",
    },
    next: {
      en: "In openReactor, let the eventfd wake you, and hand epoll_wait the timeout that turn() was given.",
      ko: "openReactor에서, eventfd가 깨우게 하고, epoll_wait에는 turn()이 받은 시간을 그대로 넘기십시오.",
    },
    man: ["eventfd(2)"],
    anchor: "rule-wake",
  },
  "E3-ONE-COMPLETION": {
    did: { en: "Three jobs ended before the reactor looked.", ko: "리액터가 보기 전에 작업 셋이 끝났습니다." },
    expected: { en: "One turn takes all three.", ko: "한 바퀴에 셋을 모두 꺼내야 합니다." },
    saw: { en: "Taken: {taken}.", ko: "꺼낸 수: {taken}." },
    usually: {
      en: "The eventfd adds up: three writes are one event with the counter at 3. Who takes one for each event leaves the others lying until somebody else ends.",
      ko: "eventfd는 더해집니다. 세 번 써도 이벤트는 하나이고 카운터가 3입니다. 이벤트마다 하나만 꺼내면 나머지는 다른 작업이 끝날 때까지 남습니다.",
    },
    next: {
      en: "In completed, call takeCompletion() until it returns undefined.",
      ko: "completed에서, undefined가 나올 때까지 takeCompletion()을 부르십시오.",
    },
    man: ["eventfd(2)"],
    anchor: "rule-take-all",
  },
  "E3-CLEARS-LATE": {
    did: {
      en: "One job ended, and while the reactor took it, right after it had found the queue empty, another one ended.",
      ko: "작업 하나가 끝났고, 리액터가 그것을 꺼내며 큐가 빈 것을 확인한 직후에 다른 작업이 끝났습니다.",
    },
    expected: { en: "The other one is answered too.", ko: "다른 작업의 답도 나가야 합니다." },
    saw: { en: "It lies in the queue, and the reactor sleeps.", ko: "완료가 큐에 있는데 리액터는 잡니다." },
    usually: {
      en: "The eventfd was read after the queue: that cleared the very wake-up that the second job had sent.",
      ko: "큐를 비운 뒤에 eventfd를 읽은 경우입니다. 두 번째 작업이 보낸 깨움까지 지워졌습니다.",
    },
    next: {
      en: "In completed, read the eventfd first and take the completions after it.",
      ko: "completed에서, eventfd를 먼저 읽고 그다음에 완료를 꺼내십시오.",
    },
    man: ["eventfd(2)"],
    anchor: "rule-take-all",
  },
  "E3-ONE-WORKER": {
    did: {
      en: "There are two workers. One client made two heavy requests; when the second one had ended, it made a third.",
      ko: "워커는 둘입니다. 클라이언트 하나가 무거운 요청 둘을 보냈고, 둘째가 끝나자 하나를 더 보냈습니다.",
    },
    expected: {
      en: "Each worker gets one, and the third one goes to the worker that has nothing to do.",
      ko: "워커마다 하나씩 받고, 셋째는 할 일이 없는 워커가 받아야 합니다.",
    },
    saw: {
      en: "Jobs handed out so far, by worker: {jobs}. One that is free got none.",
      ko: "지금까지 워커별로 맡긴 작업: {jobs}. 할 일이 없는 워커가 받지 못했습니다.",
    },
    usually: {
      en: "Every job went to the same worker, or what is out is not counted. Taking turns is not enough: a turn may come to one that is busy.",
      ko: "모든 작업을 한 워커에게 주었거나, 나가 있는 작업을 세지 않은 경우입니다. 번갈아 주는 것으로는 모자랍니다. 바쁜 워커의 차례가 올 수 있습니다.",
    },
    next: {
      en: "In submit, choose the worker with the smallest pool.out, and count what you handed to it.",
      ko: "submit에서, pool.out이 가장 작은 워커를 고르고, 맡긴 것을 세십시오.",
    },
    man: ["epoll(7)"],
    anchor: "rule-submit",
  },
  "E3-POOL-BLOCKS": {
    did: {
      en: "One client made more heavy requests than the pool has room for. Then another one made a light request.",
      ko: "클라이언트 하나가 풀에 다 들어가지 않을 만큼 무거운 요청을 보냈습니다. 그다음 다른 클라이언트가 가벼운 요청을 보냈습니다.",
    },
    expected: { en: "The other one is answered.", ko: "다른 클라이언트는 답을 받아야 합니다." },
    saw: { en: "The reactor does not come back to it.", ko: "리액터가 돌아오지 않습니다." },
    usually: {
      en: "put() waits for room, and so does a loop around submit(). Workers may do that, the reactor may not: in it, everybody waits.",
      ko: "put()은 자리가 날 때까지 기다리고, submit()을 되풀이하는 것도 마찬가지입니다. 워커는 그래도 되지만 리액터는 안 됩니다. 모두가 기다리게 됩니다.",
    },
    next: {
      en: "In submit, use tryPut() and return false when it does; in request, pass that on.",
      ko: "submit에서, tryPut()을 쓰고 false가 나오면 false를 반환하십시오. request에서는 그것을 그대로 돌려주십시오.",
    },
    man: ["epoll(7)"],
    anchor: "rule-submit",
  },
  "E3-WALKS-ON": {
    did: {
      en: "One client made more heavy requests than the pool has room for, and one of the jobs ended.",
      ko: "클라이언트 하나가 풀에 다 들어가지 않을 만큼 무거운 요청을 보냈고, 작업 하나가 끝났습니다.",
    },
    expected: {
      en: "Each stalled connection goes on once, and the turn ends.",
      ko: "멈춰 있던 연결이 한 번씩 진행하고, 한 바퀴가 끝나야 합니다.",
    },
    saw: { en: "The turn does not end.", ko: "한 바퀴가 끝나지 않습니다." },
    usually: {
      en: "takeLines() puts a connection whose next line has to wait again back into reactor.stalled. A Set that grows while you walk it is walked on.",
      ko: "takeLines()는 다음 줄이 다시 기다려야 하는 연결을 reactor.stalled에 도로 넣습니다. 순회하는 동안 늘어나는 Set은 순회가 끝나지 않습니다.",
    },
    next: {
      en: "In completed, walk over a copy: [...reactor.stalled].",
      ko: "completed에서, 복사본인 [...reactor.stalled]를 순회하십시오.",
    },
    man: ["epoll(7)"],
    anchor: "rule-stalled",
  },
  "E3-STAYS-STALLED": {
    did: {
      en: "One client made {asked} heavy requests at once. Of one connection {ahead} may be under way; all of these ended before the reactor looked.",
      ko: "클라이언트 하나가 무거운 요청을 한꺼번에 {asked}개 보냈습니다. 한 연결에서 진행될 수 있는 것은 {ahead}개이고, 리액터가 보기 전에 모두 끝났습니다.",
    },
    expected: {
      en: "Once their answers are out, the connection goes on with the rest.",
      ko: "그 답이 나가면 연결은 나머지를 이어 가야 합니다.",
    },
    saw: { en: "Answers: {answers}. Then everybody sleeps.", ko: "답의 수: {answers}. 그다음 모두 잡니다." },
    usually: {
      en: "The stalled were let go on before the completions were taken. At that moment nothing had changed for them, and no other event comes.",
      ko: "완료를 꺼내기 전에 멈춰 있던 연결을 진행시킨 경우입니다. 그때는 아직 달라진 것이 없고, 다른 이벤트는 오지 않습니다.",
    },
    next: {
      en: "In completed, take and deliver() every completion first, and then let the stalled go on.",
      ko: "completed에서, 먼저 모든 완료를 꺼내 deliver()하고, 그다음에 멈춰 있던 연결을 진행시키십시오.",
    },
    man: ["epoll(7)"],
    anchor: "rule-stalled",
  },
  "E3-DROPS-JOB": {
    did: {
      en: "One client made {asked} heavy requests, more than the pool has room for, and then all jobs could end.",
      ko: "클라이언트 하나가 풀에 다 들어가지 않을 만큼 무거운 요청을 {asked}개 보냈고, 그다음 모든 작업이 끝날 수 있게 되었습니다.",
    },
    expected: { en: "All of them are answered, in order.", ko: "모두 순서대로 답을 받아야 합니다." },
    saw: { en: "Answers: {answers}.", ko: "답의 수: {answers}." },
    usually: {
      en: "A request that the pool refused was counted all the same, or the stalled connections were not taken up again once there was room.",
      ko: "풀이 거절한 요청을 그래도 세었거나, 자리가 난 뒤에 멈춰 있던 연결을 다시 진행시키지 않은 경우입니다.",
    },
    next: {
      en: "In request, return false before you change anything; in completed, call takeLines() and settle() for each of reactor.stalled.",
      ko: "request에서, 아무것도 바꾸기 전에 false를 반환하십시오. completed에서는 reactor.stalled의 연결마다 takeLines()와 settle()을 부르십시오.",
    },
    man: ["epoll(7)"],
    anchor: "rule-stalled",
  },
}
