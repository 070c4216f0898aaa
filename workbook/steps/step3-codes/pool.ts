// What the failed checks of part 3.3 say, in their order.

import type { CodeFacts } from "../../manifest.ts"

export const poolCodes: Readonly<Record<string, CodeFacts>> = {
  "E3-LIGHT": {
    did: {
      en: "A client sent {sent}, two light requests.",
      ko: "클라이언트가 가벼운 요청 둘을 보냈습니다: {sent}.",
    },
    expected: {
      en: "The service's answers come back at once: {expected}.",
      ko: "서비스의 답이 바로 돌아와야 합니다: {expected}.",
    },
    saw: { en: "Arrived: {arrived}.", ko: "도착한 것: {arrived}." },
    usually: {
      en: "deliver() (part 3.4) sends the answer in the same call. If the lines came back without their mark, another service answered: openReactor has to hand on the one that it was given.",
      ko: "답은 같은 호출 안에서 deliver()(파트 3.4)가 보냅니다. 표시 없이 줄이 그대로 돌아왔다면 다른 서비스가 답한 것입니다. openReactor는 받은 서비스를 newReactor에 넘겨야 합니다.",
    },
    next: {
      en: "In request, deliver() what reactor.service.answer(line) gives, with the number that conn.asked had before you counted.",
      ko: "request에서, reactor.service.answer(line)의 결과를 deliver()로 전하십시오. 번호는 세기 전의 conn.asked입니다.",
    },
    man: ["epoll(7)"],
    anchor: "rule-request",
  },
  "E3-NOT-COUNTED": {
    did: {
      en: "A client sent two light requests in one write.",
      ko: "클라이언트가 write 한 번으로 가벼운 요청 둘을 보냈습니다.",
    },
    expected: {
      en: "Both are answered, and conn.asked is 2: every request has a number.",
      ko: "둘 다 답을 받고 conn.asked는 2여야 합니다. 요청마다 번호가 있습니다.",
    },
    saw: { en: "conn.asked: {requests}. Arrived: {arrived}.", ko: "conn.asked: {requests}. 도착한 것: {arrived}." },
    usually: {
      en: "A light request was not counted, so the next one has the same number and its answer is never its turn. Or it was sent past deliver(), which needs no number and knows no order.",
      ko: "가벼운 요청을 세지 않아 다음 요청의 번호가 같아지고, 그 답의 차례는 영영 오지 않습니다. 또는 deliver()를 거치지 않고 보내, 번호도 순서도 없는 경우입니다.",
    },
    next: {
      en: "In request, add 1 to conn.asked for every request, light or heavy, and hand a light one's answer to deliver().",
      ko: "request에서, 가볍든 무겁든 요청마다 conn.asked에 1을 더하고, 가벼운 요청의 답은 deliver()에 넘기십시오.",
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
  "E3-JOB-TEXT": {
    did: {
      en: "A client sent a heavy request, such as job 1, and a worker took it.",
      ko: "클라이언트가 job 1과 같은 무거운 요청을 보냈고, 워커가 그것을 꺼냈습니다.",
    },
    expected: {
      en: "The worker's service is asked for the text of the request, and nothing else.",
      ko: "워커는 서비스에 요청의 본문만 물어야 합니다.",
    },
    saw: { en: "It was asked for {asked}.", ko: "서비스가 받은 것: {asked}." },
    usually: {
      en: "A message is a header of HEADER_BYTES and then the text, and what take() returns is the length of both together. Behind the text lies what an earlier message has left.",
      ko: "메시지는 HEADER_BYTES의 머리말과 본문이고, take()가 반환하는 길이는 둘을 합한 것입니다. 본문 뒤에는 앞선 메시지가 남긴 것이 있습니다.",
    },
    next: {
      en: "In work, ask for message.bytes.subarray(HEADER_BYTES, length); in submit, put HEADER_BYTES and the request's length.",
      ko: "work에서, message.bytes.subarray(HEADER_BYTES, length)를 물으십시오. submit에서는 HEADER_BYTES에 요청의 길이를 더한 만큼 넣으십시오.",
    },
    man: ["epoll(7)"],
    anchor: "rule-work",
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
  "E3-WAKE-REFUSED": {
    did: {
      en: "A job ended while the reactor slept in epoll_wait.",
      ko: "리액터가 epoll_wait에서 자는 동안 작업이 끝났습니다.",
    },
    expected: {
      en: "The worker adds 1 to the eventfd, and the reactor wakes up.",
      ko: "워커가 eventfd에 1을 더하고, 리액터가 깨어나야 합니다.",
    },
    saw: {
      en: "The write to the eventfd was refused with {errno}, and the reactor sleeps on.",
      ko: "eventfd에 대한 write가 거절되었고({errno}), 리액터는 계속 잡니다.",
    },
    usually: {
      en: "An eventfd takes 8 bytes and refuses fewer with EINVAL. ONE.length is 1: it counts elements, not bytes.",
      ko: "eventfd는 8바이트를 받고, 그보다 적으면 EINVAL로 거절합니다. ONE.length는 바이트가 아니라 원소의 수이므로 1입니다.",
    },
    next: {
      en: "In work, write all 8 bytes, write(wakeFd, ONE, 0, 8), and check() what it returns.",
      ko: "work에서, write(wakeFd, ONE, 0, 8)로 8바이트를 모두 쓰고, 반환값을 check()로 확인하십시오.",
    },
    man: ["eventfd(2)"],
    anchor: "rule-wake",
  },
  "E3-WAKE-DATA": {
    did: {
      en: "A job ended, and the worker wrote to the eventfd, which is descriptor {wakeFd}.",
      ko: "작업이 끝났고, 워커가 eventfd에 썼습니다. 그 디스크립터: {wakeFd}.",
    },
    expected: {
      en: "epoll_wait reports it with its own number as the data, so that turn() knows what to do.",
      ko: "epoll_wait가 자기 번호를 data로 알려야 turn()이 무엇을 할지 압니다.",
    },
    saw: {
      en: "It is in the interest set with {data} as its data, which is another descriptor.",
      ko: "관심 집합에 든 data는 다른 디스크립터의 번호입니다: {data}.",
    },
    usually: {
      en: "The fourth argument of epoll_ctl says what to watch for, the last one how the event is recognised. Both descriptors were added with the same data.",
      ko: "epoll_ctl의 마지막 인자는 나중에 이벤트를 알아보는 데 쓰입니다. 두 디스크립터를 같은 data로 넣은 경우입니다.",
    },
    next: {
      en: "In openReactor, add each of listenFd and pool.wakeFd with itself as its data.",
      ko: "openReactor에서, listenFd와 pool.wakeFd를 각각 자기 자신을 data로 해서 넣으십시오.",
    },
    man: ["epoll_ctl(2)"],
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
      en: "The answer was not copied into message.text, its length is not the answer's, or the header was written over and nobody is found. If nothing arrived, completed() may have taken nothing.",
      ko: "답을 message.text에 복사하지 않았거나, 길이가 답의 것이 아니거나, 머리말을 덮어써서 누구의 답인지 찾지 못하는 경우입니다. 아무것도 도착하지 않았다면 completed()가 꺼내지 않았을 수도 있습니다.",
    },
    next: {
      en: "In work, message.text.set(answer), then put HEADER_BYTES and the answer's length of message.bytes, and leave the header as it came.",
      ko: "work에서, message.text.set(answer)을 하고, message.bytes를 HEADER_BYTES에 답의 길이를 더한 만큼 put하십시오. 머리말은 받은 그대로 둡니다.",
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
  "E3-HEADER": {
    did: {
      en: "Two clients asked for a job each, and both jobs ended.",
      ko: "두 클라이언트가 작업을 하나씩 부탁했고, 두 작업이 모두 끝났습니다.",
    },
    expected: {
      en: "Each answer finds who asked: the header that came with the job says so.",
      ko: "답은 저마다 물은 쪽을 찾아가야 합니다. 작업과 함께 온 머리말에 그것이 적혀 있습니다.",
    },
    saw: {
      en: "The reactor was woken for the second one, and its client got nothing.",
      ko: "두 번째 작업이 리액터를 깨웠지만 그 클라이언트는 아무것도 받지 못했습니다.",
    },
    usually: {
      en: "One of the four words of message.head was not written, so it still says what an earlier job had there: another connection, or another generation.",
      ko: "message.head의 네 값 가운데 하나를 쓰지 않아, 앞선 작업의 값이 남아 다른 연결이나 다른 세대를 가리키는 경우입니다.",
    },
    next: {
      en: "In submit, write all four words for each job: message.head.set([fd, generation, number, worker]).",
      ko: "submit에서, 작업마다 네 값을 모두 쓰십시오: message.head.set([fd, generation, number, worker])을 부릅니다.",
    },
    man: ["epoll(7)"],
    anchor: "rule-submit",
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
      en: "Every job went to one worker, or to each in turn, busy or not. Or what is out is not counted, or message.head does not name the worker, and its completion is counted for another one.",
      ko: "모든 작업을 한 워커에게 주었거나, 바쁜지 보지 않고 번갈아 준 경우입니다. 또는 나가 있는 작업을 세지 않았거나, message.head에 워커가 없어 그 완료를 다른 워커의 것으로 센 경우입니다.",
    },
    next: {
      en: "In submit, choose the worker with the smallest pool.out, write it into message.head, and count what you handed to it.",
      ko: "submit에서, pool.out이 가장 작은 워커를 고르고, 그 번호를 message.head에 쓰고, 맡긴 것을 세십시오.",
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
  "E3-OUT-COUNT": {
    did: {
      en: "One client made {asked} heavy requests, more than the pool has room for. All of them were answered.",
      ko: "클라이언트 하나가 풀에 다 들어가지 않을 만큼 무거운 요청을 {asked}개 보냈고, 모두 답을 받았습니다.",
    },
    expected: {
      en: "No job is out any more: pool.out is 0 for each worker.",
      ko: "나가 있는 작업이 없으므로 pool.out은 워커마다 0이어야 합니다.",
    },
    saw: { en: "pool.out, worker by worker: {out}.", ko: "워커별 pool.out: {out}." },
    usually: {
      en: "A job was counted before tryPut() and refused by it. The worker looks busy for ever, and the server never finds that it has nothing to do.",
      ko: "tryPut() 앞에서 세었는데 거절된 경우입니다. 그 워커는 영원히 바빠 보이고, 서버는 할 일이 없다는 것을 알지 못합니다.",
    },
    next: {
      en: "In submit, count the job only when tryPut() has returned true.",
      ko: "submit에서, tryPut()이 true를 반환한 다음에만 세십시오.",
    },
    man: ["epoll(7)"],
    anchor: "rule-submit",
  },
  "E3-KEEPS-STALLED": {
    did: {
      en: "One client made more heavy requests than the pool has room for, and all of them were answered.",
      ko: "클라이언트 하나가 풀에 다 들어가지 않을 만큼 무거운 요청을 보냈고, 모두 답을 받았습니다.",
    },
    expected: {
      en: "Nobody waits for room any more: reactor.stalled is empty.",
      ko: "자리를 기다리는 쪽이 없으므로 reactor.stalled는 비어 있어야 합니다.",
    },
    saw: { en: "Connections still in it: {stalled}.", ko: "아직 들어 있는 연결 수: {stalled}." },
    usually: {
      en: "A connection that goes on was not taken out of the set. Each completion walks over it again, and it is kept when its client has long left.",
      ko: "다시 진행하는 연결을 집합에서 빼지 않은 경우입니다. 완료가 올 때마다 다시 들르고, 클라이언트가 떠난 뒤에도 붙들고 있게 됩니다.",
    },
    next: {
      en: "In completed, call reactor.stalled.delete(conn) before takeLines(reactor, conn), which puts it back if it has to wait again.",
      ko: "completed에서, takeLines(reactor, conn) 앞에서 reactor.stalled.delete(conn)을 부르십시오. 다시 기다려야 하면 takeLines가 도로 넣습니다.",
    },
    man: ["epoll(7)"],
    anchor: "rule-stalled",
  },
}
