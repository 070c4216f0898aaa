// What the failed checks of part 3.6 say, in their order.

import type { CodeFacts } from "../../manifest.ts"

/** The scene of 3.6a. */
const STOPPED = {
  en: "stopPool was called while two workers were in the middle of a job and their queues were full; then the jobs could end.",
  ko: "두 워커가 작업을 하는 도중이고 큐가 가득 찼을 때 stopPool을 불렀고, 그다음 작업이 끝날 수 있게 되었습니다.",
}

export const stopCodes: Readonly<Record<string, CodeFacts>> = {
  "E3-NOT-JOINED": {
    did: STOPPED,
    expected: {
      en: "stopPool returns when every worker has returned.",
      ko: "stopPool은 워커가 모두 돌아온 뒤에 반환해야 합니다.",
    },
    saw: { en: "It returned while the job was still under way.", ko: "작업이 아직 진행 중인데 반환했습니다." },
    usually: {
      en: "Telling a thread to end is not its end. Whoever goes on may close what the thread still uses.",
      ko: "끝내라고 말한 것과 끝난 것은 다릅니다. 그대로 진행하면 스레드가 아직 쓰는 것을 닫게 됩니다.",
    },
    next: {
      en: "In stopPool, call threads.join() after the empty messages.",
      ko: "stopPool에서, 빈 메시지를 넣은 다음 threads.join()을 부르십시오.",
    },
    man: ["pthreads(7)"],
    anchor: "rule-join",
  },
  "E3-NEVER-JOINS": {
    did: STOPPED,
    expected: { en: "stopPool returns.", ko: "stopPool이 반환해야 합니다." },
    saw: { en: "It waits for ever.", ko: "영원히 기다립니다." },
    usually: {
      en: "Each worker needs a message in its own queue that ends it, and tryPut() loses that message when the queue is full. Or work() takes the empty message and goes on as with any other.",
      ko: "워커마다 제 큐에 끝내라는 메시지가 필요하고, 큐가 가득 찼으면 tryPut()은 그 메시지를 잃습니다. 또는 work()가 빈 메시지를 받고도 다른 것처럼 계속하는 경우입니다.",
    },
    next: {
      en: "In stopPool, put() an empty message into each of jobs before you join; in work, return when take() gives 0.",
      ko: "stopPool에서, join하기 전에 jobs의 큐마다 빈 메시지를 put()하십시오. work에서는 take()가 0을 주면 반환하십시오.",
    },
    man: ["pthreads(7)"],
    anchor: "rule-join",
  },
  "E3-CLOSES-EARLY": {
    did: STOPPED,
    expected: {
      en: "The worker can still wake the reactor for it.",
      ko: "워커는 그때도 리액터를 깨울 수 있어야 합니다.",
    },
    saw: { en: "The worker ended with: {error}", ko: "워커가 다음 오류로 끝났습니다: {error}" },
    usually: {
      en: "wakeFd was closed while a worker still used it. Its number may be somebody else's by then.",
      ko: "워커가 아직 쓰는 wakeFd를 닫은 경우입니다. 그 번호는 그새 다른 것의 번호가 되었을 수도 있습니다.",
    },
    next: {
      en: "In stopPool, close wakeFd after threads.join().",
      ko: "stopPool에서, threads.join() 다음에 wakeFd를 닫으십시오.",
    },
    man: ["close(2)"],
    anchor: "rule-join",
  },
  "E3-LEAKS": {
    did: STOPPED,
    expected: { en: "Afterwards nothing of the pool is open.", ko: "그 뒤에는 풀이 연 것이 남아 있지 않아야 합니다." },
    saw: { en: "Still open: {what}.", ko: "아직 열려 있는 것: {what}." },
    usually: {
      en: "startPool opened the eventfd, and nobody else closes it.",
      ko: "eventfd는 startPool이 열었고, 다른 누구도 닫지 않습니다.",
    },
    next: { en: "In stopPool, close wakeFd at the end.", ko: "stopPool에서, 끝에 wakeFd를 닫으십시오." },
    man: ["close(2)"],
    anchor: "rule-join",
  },
  "E3-LOST-JOB": {
    did: {
      en: "shutDown was called while two jobs of a client were out; then they could end.",
      ko: "클라이언트의 작업 둘이 나가 있을 때 shutDown을 불렀고, 그다음 작업이 끝날 수 있게 되었습니다.",
    },
    expected: { en: "Both answers arrive before the end.", ko: "끝나기 전에 두 답이 모두 도착해야 합니다." },
    saw: { en: "Arrived: {arrived}.", ko: "도착한 것: {arrived}." },
    usually: {
      en: "The workers were ended, or the connections closed, before the answers had gone out. Somebody has to go on turning for them.",
      ko: "답이 나가기 전에 워커를 끝냈거나 연결을 닫은 경우입니다. 답이 나갈 때까지 누군가 루프를 돌려야 합니다.",
    },
    next: {
      en: "In shutDown, turn() while busy() before you call stopPool().",
      ko: "shutDown에서, stopPool()을 부르기 전에 busy()인 동안 turn()하십시오.",
    },
    man: ["pthreads(7)"],
    anchor: "rule-drain",
  },
  "E3-LEFT-OPEN": {
    did: {
      en: "shutDown was called while two jobs of a client were out; both answers arrived, and it returned.",
      ko: "클라이언트의 작업 둘이 나가 있을 때 shutDown을 불렀습니다. 두 답이 도착했고 shutDown이 반환했습니다.",
    },
    expected: {
      en: "Afterwards nothing of the reactor is open: no connection, and not the epoll instance.",
      ko: "그 뒤에는 연결도 epoll 인스턴스도 열려 있지 않아야 합니다.",
    },
    saw: { en: "Still open: {what}.", ko: "아직 열려 있는 것: {what}." },
    usually: {
      en: "A client whose answers are out still waits for the end, and openReactor opened a descriptor of its own.",
      ko: "답을 다 받은 클라이언트는 아직 끝을 기다리고 있고, openReactor도 자기 디스크립터를 열었습니다.",
    },
    next: {
      en: "In shutDown, dropConnection() everybody after stopPool(), and then close epollFd.",
      ko: "shutDown에서, stopPool() 뒤에 모든 연결을 dropConnection()하고, 그다음 epollFd를 닫으십시오.",
    },
    man: ["close(2)"],
    anchor: "rule-drain",
  },
  "E3-STILL-ACCEPTS": {
    did: {
      en: "shutDown waited for a job, and a new client connected.",
      ko: "shutDown이 작업을 기다리는 동안 새 클라이언트가 연결했습니다.",
    },
    expected: { en: "It is refused, so that it can go elsewhere.", ko: "다른 곳으로 갈 수 있도록 거절되어야 합니다." },
    saw: { en: "The handshake succeeded.", ko: "핸드셰이크가 성공했습니다." },
    usually: {
      en: "The kernel accepts for as long as the listening socket is open, whether or not anybody calls accept4.",
      ko: "리스닝 소켓이 열려 있는 한, accept4를 부르든 말든 커널이 연결을 받습니다.",
    },
    next: { en: "In shutDown, close listenFd first.", ko: "shutDown에서, 먼저 listenFd를 닫으십시오." },
    man: ["close(2)"],
    anchor: "rule-drain",
  },
  "E3-READS-ON": {
    did: {
      en: "shutDown waited for a job, and its client sent one more request.",
      ko: "shutDown이 작업을 기다리는 동안 그 클라이언트가 요청을 하나 더 보냈습니다.",
    },
    expected: { en: "It is not read any more.", ko: "더는 읽지 않아야 합니다." },
    saw: { en: "It was answered: {arrived}.", ko: "답이 나갔습니다: {arrived}." },
    usually: {
      en: "Whoever goes on reading while waiting for the end may wait for ever: there is always one more request.",
      ko: "끝나기를 기다리면서 계속 읽으면 영원히 끝나지 않을 수 있습니다. 요청은 언제나 하나 더 옵니다.",
    },
    next: {
      en: "In shutDown, set reactor.stopping and settle() every connection before you turn.",
      ko: "shutDown에서, turn하기 전에 reactor.stopping을 켜고 모든 연결에 settle()을 부르십시오.",
    },
    man: ["pthreads(7)"],
    anchor: "rule-drain",
  },
  "E3-WAITS-ANEW": {
    did: {
      en: "shutDown was called with a drainMs of {drain}. One client did not read its answers, another one a little now and then.",
      ko: "drainMs를 {drain} ms로 하여 shutDown을 불렀습니다. 클라이언트 하나는 답을 읽지 않고, 다른 하나는 이따금 조금씩 읽었습니다.",
    },
    expected: {
      en: "All turns together take drainMs: each may wait for what is left of it.",
      ko: "모든 바퀴를 합해 drainMs여야 합니다. 바퀴마다 남은 만큼만 기다려야 합니다.",
    },
    saw: {
      en: "{elapsed} ms after the first wait began, epoll_wait was called with a timeout of {timeout} ms.",
      ko: "첫 번째 기다림을 시작하고 {elapsed} ms가 지났는데 {timeout} ms를 주고 epoll_wait를 불렀습니다.",
    },
    usually: {
      en: "drainMs was given to every turn. Whenever somebody reads a little, a turn ends early and the time begins anew: the end may never come.",
      ko: "바퀴마다 drainMs를 새로 준 경우입니다. 누가 조금 읽을 때마다 바퀴가 일찍 끝나고 시간이 처음부터 다시 시작되므로, 끝이 오지 않을 수도 있습니다.",
    },
    next: {
      en: "In shutDown, set the deadline once, performance.now() + drainMs, and give each turn() what is left until then.",
      ko: "shutDown에서, 기한을 performance.now() + drainMs로 한 번만 정하고, turn()마다 그때까지 남은 시간을 주십시오.",
    },
    man: ["epoll_wait(2)"],
    anchor: "rule-drain",
  },
  "E3-HANGS": {
    did: {
      en: "shutDown was called with a drainMs of {drain}, while a client that does not read had answers unsent.",
      ko: "읽지 않는 클라이언트에게 보낼 답이 남아 있을 때 drainMs를 {drain} ms로 하여 shutDown을 불렀습니다.",
    },
    expected: { en: "After drainMs it ends all the same.", ko: "drainMs가 지나면 그래도 끝나야 합니다." },
    saw: { en: "It waits on and on.", ko: "계속 기다립니다." },
    usually: {
      en: "A deadline is a point in time. turn(reactor, -1) waits past every one, and drainMs anew for each turn has no end; each turn may take only what is left.",
      ko: "기한은 하나의 시점입니다. turn(reactor, -1)은 어떤 기한이든 넘겨 기다리고, 바퀴마다 drainMs를 새로 주면 끝이 없습니다. 바퀴마다 남은 시간만큼만 기다려야 합니다.",
    },
    next: {
      en: "In shutDown, compute the deadline once, and give turn() the time that is left until then.",
      ko: "shutDown에서, 기한을 한 번 정해 두고 turn()에는 그때까지 남은 시간을 주십시오.",
    },
    man: ["epoll_wait(2)"],
    anchor: "rule-drain",
  },
}
