// Step 3, thread pool and reactor: its parts, tasks, hints and checks. What a failed check says is in step3-codes/.

import type { PartFacts, StepFacts } from "../manifest.ts"
import { step3Codes } from "./step3-codes.ts"

const QUEUE = "queue.ts"
const POOL = "pool.ts"
const SERVER = "server.ts"
const COUNTER = "counter.ts"

const stall: PartFacts = {
  id: "3.1",
  title: { en: "The stall", ko: "멈춰 선 루프" },
  anchor: "part-3-1",
  tasks: [],
  hints: [],
  checks: [],
  lab: "stall",
}

const queue: PartFacts = {
  id: "3.2",
  title: { en: "A queue for threads", ko: "스레드 사이의 큐" },
  anchor: "part-3-2",
  tasks: [
    { name: "tryPut", file: QUEUE },
    { name: "tryTake", file: QUEUE },
    { name: "put", file: QUEUE },
    { name: "take", file: QUEUE },
  ],
  hints: [
    {
      en: "Each place has a turn, and a turn is a promise: who may do what with the place next. Which of your lines takes a place so that no other producer can take it too, which one tells the consumer that it may look, and which one gives the place back?",
      ko: "자리마다 차례(turn)가 있고, 차례는 그 자리를 다음에 누가 쓸 수 있는지를 약속합니다. 다른 생산자가 같은 자리를 차지하지 못하게 하는 줄, 소비자에게 봐도 된다고 알리는 줄, 자리를 돌려주는 줄은 각각 어느 것입니까?",
    },
    {
      en: "tryPut: load TAIL, load the turn of its place. Turn behind the position: full. Turn ahead, or compareExchange of TAIL fails: somebody was faster, begin again. Else fill, store turn = position + 1, add to PUTS, notify. tryTake is its mirror image without the compareExchange. put and take: read the count, try, wait on the count you read.",
      ko: "tryPut: TAIL을 읽고 그 자리의 차례를 읽습니다. 차례가 위치보다 뒤처졌으면 가득 찬 것입니다. 앞섰거나 TAIL의 compareExchange가 실패하면 누군가 먼저 차지한 것이니 처음부터 다시 합니다. 아니면 채우고, 차례를 위치 + 1로 저장하고, PUTS에 더하고, notify합니다. tryTake는 compareExchange만 빼고 이것을 뒤집은 것입니다. put과 take는 횟수를 읽고, 시도하고, 읽어 둔 횟수로 wait합니다.",
    },
    {
      en: "tryPut, for ever: tail is Atomics.load(words, TAIL); turn is TURN + (tail & (capacity - 1)); ahead is (Atomics.load(words, turn) - tail) | 0. ahead < 0: return false. ahead > 0 or Atomics.compareExchange(words, TAIL, tail, tail + 1) !== tail: continue. fill(queue, tail, message); Atomics.store(words, turn, tail + 1); Atomics.add(words, PUTS, 1); Atomics.notify(words, PUTS); return true. tryTake: filled is when the turn equals (head + 1) | 0; afterwards HEAD becomes head + 1 and the turn head + capacity.",
      ko: "tryPut은 무한 반복입니다. tail = Atomics.load(words, TAIL), turn = TURN + (tail & (capacity - 1)), ahead = (Atomics.load(words, turn) - tail) | 0. ahead < 0이면 false를 반환합니다. ahead > 0이거나 Atomics.compareExchange(words, TAIL, tail, tail + 1) !== tail이면 continue합니다. fill(queue, tail, message), Atomics.store(words, turn, tail + 1), Atomics.add(words, PUTS, 1), Atomics.notify(words, PUTS), 그리고 true를 반환합니다. tryTake에서 채워진 자리는 차례가 (head + 1) | 0인 자리이고, 꺼낸 다음 HEAD는 head + 1, 차례는 head + capacity가 됩니다.",
    },
  ],
  checks: [
    {
      id: "3.2a",
      title: {
        en: "As many fit as it has places, and come out in order",
        ko: "자리 수만큼 들어가고 넣은 순서대로 나옵니다",
      },
      codes: ["E3-EMPTY", "E3-CAPACITY", "E3-FIFO", "E3-LAPS"],
    },
    {
      id: "3.2b",
      title: { en: "Positions may pass the largest int32", ko: "위치가 int32의 최댓값을 넘어도 됩니다" },
      codes: ["E3-WRAP"],
    },
    {
      id: "3.2c",
      title: { en: "Two that put at once claim two places", ko: "동시에 넣는 둘은 서로 다른 자리를 차지합니다" },
      codes: ["E3-CLAIM", "E3-QUEUE-SPINS", "E3-REFUSES"],
    },
    {
      id: "3.2d",
      title: { en: "A message is taken only once it is written", ko: "다 쓰인 메시지만 꺼냅니다" },
      codes: ["E3-UNFINISHED", "E3-REFUSES"],
    },
    {
      id: "3.2e",
      title: { en: "A place is filled again only once it was read", ko: "다 읽은 자리만 다시 채웁니다" },
      codes: ["E3-GIVEN-BACK"],
    },
    {
      id: "3.2f",
      title: {
        en: "Who finds nothing sleeps, and no wake-up is lost",
        ko: "비어 있으면 잠들고, 깨움을 놓치지 않습니다",
      },
      codes: [
        "E3-LOST-WAKEUP",
        "E3-TIME-LIMIT",
        "E3-BUSY-WAIT",
        "E3-NO-LOOP",
        "E3-REFUSES",
        "E3-COUNT",
        "E3-EMPTY-MESSAGE",
      ],
    },
    {
      id: "3.2g",
      title: {
        en: "Who finds no room sleeps, and no wake-up is lost",
        ko: "자리가 없으면 잠들고, 깨움을 놓치지 않습니다",
      },
      codes: ["E3-LOST-ROOM", "E3-TIME-LIMIT", "E3-BUSY-PUT", "E3-NO-LOOP"],
    },
    {
      id: "3.2h",
      title: {
        en: "A million messages of four threads arrive, each once",
        ko: "스레드 넷의 메시지 백만 개가 한 번씩 도착합니다",
      },
      codes: ["E3-PLAIN", "E3-STRESS"],
    },
  ],
}

const reactorAndPool: PartFacts = {
  id: "3.3",
  title: { en: "The reactor and the pool", ko: "리액터와 풀" },
  anchor: "part-3-3",
  tasks: [
    { name: "work", file: POOL },
    { name: "submit", file: POOL },
    { name: "openReactor", file: SERVER },
    { name: "request", file: SERVER },
    { name: "completed", file: SERVER },
  ],
  hints: [
    {
      en: "Follow one heavy request: who holds it at each moment, and what does the next one wait on? The reactor waits in epoll_wait and nowhere else, so what must become readable?",
      ko: "무거운 요청 하나를 따라가 보십시오. 매 순간 그것을 누가 쥐고 있고, 다음 차례는 무엇을 기다립니까? 리액터는 epoll_wait에서만 기다립니다. 그렇다면 무엇이 읽을 수 있는 상태가 되어야 합니까?",
    },
    {
      en: "work: take, answer, put, then write ONE to wakeFd. submit: the smallest of pool.out, tryPut into its queue, count. openReactor: listenFd and pool.wakeFd. request: submit first, for if it returns false nothing may have changed. completed: read wakeFd first, then take until there is none, then the stalled.",
      ko: "work는 take, answer, put을 하고 그다음에 wakeFd에 ONE을 씁니다. submit은 pool.out이 가장 작은 워커의 큐에 tryPut하고 셉니다. openReactor는 listenFd와 pool.wakeFd를 넣습니다. request는 submit부터 합니다. false가 나오면 아무것도 바뀌지 않았어야 하기 때문입니다. completed는 wakeFd를 먼저 읽고, 없을 때까지 꺼낸 다음, 멈춰 있던 연결들을 다시 진행시킵니다.",
    },
    {
      en: "completed: void read(pool.wakeFd, pool.wakes, 0, pool.wakes.byteLength); for (let taken = takeCompletion(pool); taken !== undefined; taken = takeCompletion(pool)) deliver(reactor, taken.ticket, taken.answer); for each conn of [...stalled]: stalled.delete(conn), takeLines(reactor, conn), settle(reactor, conn).",
      ko: "completed: void read(pool.wakeFd, pool.wakes, 0, pool.wakes.byteLength)를 부르고, for (let taken = takeCompletion(pool); taken !== undefined; taken = takeCompletion(pool)) deliver(reactor, taken.ticket, taken.answer)를 합니다. 그다음 [...stalled]의 conn마다 stalled.delete(conn), takeLines(reactor, conn), settle(reactor, conn)을 차례로 부릅니다.",
    },
  ],
  checks: [
    {
      id: "3.3a",
      title: { en: "A light request is answered at once", ko: "가벼운 요청에는 바로 답합니다" },
      codes: ["E3-LIGHT", "E3-NOT-COUNTED"],
    },
    {
      id: "3.3b",
      title: {
        en: "While a job is out, others are answered",
        ko: "작업이 나가 있는 동안 다른 클라이언트가 답을 받습니다",
      },
      codes: ["E3-IN-LOOP", "E3-JOB-TEXT"],
    },
    {
      id: "3.3c",
      title: { en: "A finished job wakes the sleeping reactor", ko: "끝난 작업이 잠든 리액터를 깨웁니다" },
      codes: [
        "E3-JOB-TEXT",
        "E3-WAKES-EARLY",
        "E3-NO-WAKE",
        "E3-WAKE-REFUSED",
        "E3-NOT-WATCHED",
        "E3-WAKE-DATA",
        "E3-ANSWER",
      ],
    },
    {
      id: "3.3d",
      title: { en: "Then the reactor sleeps again", ko: "그다음 리액터는 다시 잠듭니다" },
      codes: ["E3-NOT-DRAINED", "E3-TIMER"],
    },
    {
      id: "3.3e",
      title: { en: "One wake-up may stand for several jobs", ko: "깨움 한 번이 여러 작업을 뜻할 수 있습니다" },
      codes: ["E3-ONE-COMPLETION"],
    },
    {
      id: "3.3f",
      title: { en: "A job that ends meanwhile is not forgotten", ko: "그사이에 끝난 작업도 잊지 않습니다" },
      codes: ["E3-CLEARS-LATE", "E3-HEADER", "E3-ANSWER"],
    },
    {
      id: "3.3g",
      title: { en: "The jobs are spread over the workers", ko: "작업은 워커들에게 나뉩니다" },
      codes: ["E3-ONE-WORKER"],
    },
    {
      id: "3.3h",
      title: { en: "A full pool stalls who asks, and nobody else", ko: "풀이 가득 차면 부탁한 쪽만 멈춥니다" },
      codes: ["E3-IN-LOOP", "E3-POOL-BLOCKS", "E3-WALKS-ON", "E3-DROPS-JOB", "E3-OUT-COUNT", "E3-KEEPS-STALLED"],
    },
    {
      id: "3.3i",
      title: { en: "Who is far ahead waits, and goes on", ko: "너무 앞선 쪽은 기다렸다가 이어 갑니다" },
      codes: ["E3-STAYS-STALLED"],
    },
  ],
}

const answers: PartFacts = {
  id: "3.4",
  title: { en: "The right answer, in its turn", ko: "제 차례의 제 답" },
  anchor: "part-3-4",
  tasks: [{ name: "deliver", file: SERVER }],
  hints: [
    {
      en: "Jobs end in any order, and some end when the client has left. What does a descriptor number say about who asked, and what does it not say?",
      ko: "작업은 아무 순서로나 끝나고, 어떤 작업은 클라이언트가 떠난 뒤에 끝납니다. 디스크립터 번호는 누가 물었는지에 대해 무엇을 말해 주고, 무엇을 말해 주지 않습니까?",
    },
    {
      en: "Compare the generation, not only the number. Put the answer into conn.early, and send from conn.answered on, as long as the next one is there. send() may end the connection. At the end settle(): it closes a connection that has ended and has everything.",
      ko: "번호만이 아니라 세대(generation)도 비교합니다. 답을 conn.early에 넣고, conn.answered부터 다음 것이 있는 동안 보냅니다. send()가 연결을 끝낼 수도 있습니다. 마지막에 settle()을 부르면, 보내기를 끝냈고 답도 다 받은 연결이 닫힙니다.",
    },
    {
      en: "conn is reactor.connections[fd]; return if conn?.generation !== generation. conn.early.set(number, answer). for (let next = conn.early.get(conn.answered); next !== undefined; next = conn.early.get(conn.answered)): delete it, conn.answered++, send(reactor, conn, next), and return if reactor.connections[fd] !== conn. Then settle(reactor, conn).",
      ko: "conn = reactor.connections[fd]이고, conn?.generation !== generation이면 반환합니다. conn.early.set(number, answer)을 하고, for (let next = conn.early.get(conn.answered); next !== undefined; next = conn.early.get(conn.answered)) 안에서 그것을 지우고, conn.answered++, send(reactor, conn, next)를 하고, reactor.connections[fd] !== conn이면 반환합니다. 끝으로 settle(reactor, conn)을 부릅니다.",
    },
  ],
  checks: [
    {
      id: "3.4a",
      title: { en: "Answers go out in the order of the requests", ko: "답은 요청한 순서대로 나갑니다" },
      codes: ["E3-ORDER", "E3-EARLY-LOST", "E3-LIGHT-FIRST", "E3-KEEPS-EARLY"],
    },
    {
      id: "3.4b",
      title: { en: "A late answer does not reach the next client", ko: "늦은 답이 다음 클라이언트에게 가지 않습니다" },
      codes: ["E3-STALE"],
    },
    {
      id: "3.4c",
      title: { en: "Who has finished sending still gets the answer", ko: "보내기를 끝낸 클라이언트도 답을 받습니다" },
      codes: ["E3-CUT-OFF", "E3-NEVER-ENDS"],
    },
    {
      id: "3.4d",
      title: { en: "A connection that breaks is left alone", ko: "끊어진 연결은 더 건드리지 않습니다" },
      codes: ["E3-SENDS-ON"],
    },
  ],
}

const shared: PartFacts = {
  id: "3.5",
  title: { en: "What may cross a thread", ko: "스레드를 건너는 것" },
  anchor: "part-3-5",
  tasks: [{ name: "countUp", file: COUNTER }],
  hints: [
    {
      en: "counter[0]++ is one expression. How many accesses to memory is it, and what may happen between them?",
      ko: "counter[0]++은 식 하나입니다. 메모리 접근은 몇 번이고, 그 사이에는 무슨 일이 일어날 수 있습니까?",
    },
    {
      en: "Atomics.add reads, adds and writes as one step.",
      ko: "Atomics.add는 읽기, 더하기, 쓰기를 한 걸음으로 합니다.",
    },
    {
      en: "For i from 0 below times: Atomics.add(counter, 0, 1).",
      ko: "i가 0부터 times보다 작은 동안 Atomics.add(counter, 0, 1)을 부릅니다.",
    },
  ],
  checks: [
    {
      id: "3.5a",
      title: {
        en: "Two threads count together, and nothing is lost",
        ko: "두 스레드가 함께 세어도 잃는 것이 없습니다",
      },
      codes: ["E3-TORN", "E3-TOO-MANY"],
    },
  ],
}

const ending: PartFacts = {
  id: "3.6",
  title: { en: "An orderly end", ko: "차례를 지키는 종료" },
  anchor: "part-3-6",
  tasks: [
    { name: "stopPool", file: POOL },
    { name: "shutDown", file: SERVER },
  ],
  hints: [
    {
      en: "Three things are open when the server is told to stop: the door, the jobs that are out, and the threads. In which order can they be closed so that nothing is lost?",
      ko: "서버에 그만두라고 할 때 열려 있는 것은 셋입니다. 문, 나가 있는 작업, 그리고 스레드입니다. 아무것도 잃지 않으려면 어떤 순서로 닫아야 합니까?",
    },
    {
      en: "shutDown: no new (close listenFd, stopping, settle everybody), drain (turn while busy, at most drainMs), join (stopPool), then the connections and epollFd. stopPool: an empty message into each queue of jobs, threads.join(), and only then close wakeFd.",
      ko: "shutDown은 새것을 받지 않고(listenFd를 닫고, stopping을 켜고, 모두 settle), 남은 일을 비우고(busy인 동안 turn, 길어야 drainMs), 합류한 다음(stopPool), 연결과 epollFd를 닫습니다. stopPool은 작업 큐마다 빈 메시지를 넣고, threads.join()을 하고, 그다음에야 wakeFd를 닫습니다.",
    },
    {
      en: "deadlineMs is performance.now() + drainMs; for (let leftMs = drainMs; busy(reactor) && leftMs > 0; leftMs = deadlineMs - performance.now()) turn(reactor, Math.ceil(leftMs)).",
      ko: "deadlineMs = performance.now() + drainMs이고, for (let leftMs = drainMs; busy(reactor) && leftMs > 0; leftMs = deadlineMs - performance.now()) turn(reactor, Math.ceil(leftMs))입니다.",
    },
  ],
  checks: [
    {
      id: "3.6a",
      title: {
        en: "stopPool waits until every worker has returned",
        ko: "stopPool은 워커가 모두 돌아올 때까지 기다립니다",
      },
      codes: ["E3-NOT-JOINED", "E3-NEVER-JOINS", "E3-CLOSES-EARLY", "E3-LEAKS"],
    },
    {
      id: "3.6b",
      title: { en: "Jobs that are out are answered before the end", ko: "나가 있던 작업은 끝나기 전에 답을 받습니다" },
      codes: ["E3-LOST-JOB", "E3-LEFT-OPEN"],
    },
    {
      id: "3.6c",
      title: {
        en: "Meanwhile nobody new is taken, and nobody is read",
        ko: "그동안 새 연결도 새 요청도 받지 않습니다",
      },
      codes: ["E3-STILL-ACCEPTS", "E3-READS-ON"],
    },
    {
      id: "3.6d",
      title: {
        en: "A client that does not read cannot prevent the end",
        ko: "읽지 않는 클라이언트가 종료를 막지 못합니다",
      },
      codes: ["E3-WAITS-ANEW", "E3-HANGS"],
    },
  ],
}

export const step3: StepFacts = {
  id: "step3",
  slug: "step3-thread-pool",
  number: 3,
  title: { en: "Step 3: Thread pool", ko: "3단계: 스레드 풀" },
  promise: {
    en: "You keep the event loop free: heavy work goes to threads through a queue of your own in shared memory, answers come back in order and to the right client, and the server ends without losing one.",
    ko: "이벤트 루프를 비워 둡니다. 무거운 일은 공유 메모리에 직접 만든 큐로 스레드에 넘기고, 답은 순서대로 제 클라이언트에게 돌아오며, 서버는 답을 하나도 잃지 않고 끝납니다.",
  },
  minutes: 150,
  parts: [stall, queue, reactorAndPool, answers, shared, ending],
  codes: step3Codes,
}
