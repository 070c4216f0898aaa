// What the failed checks of part 5.6 say. Values in braces come from the check.

import type { CodeFacts } from "../../manifest.ts"

export const stopCodes: Readonly<Record<string, CodeFacts>> = {
  "E5-NOT-SERVED": {
    did: { en: "A client connected and sent a line.", ko: "클라이언트가 연결해서 한 줄을 보냈습니다." },
    expected: { en: "It gets its answer.", ko: "응답을 받아야 합니다." },
    saw: { en: "Arrived: {arrived}.", ko: "도착한 것: {arrived}." },
    usually: {
      en: "The connection was closed before serve() had it, or serve() got another descriptor.",
      ko: "serve()가 받기 전에 연결을 닫았거나, serve()에 다른 디스크립터를 주었습니다.",
    },
    next: {
      en: "In acceptUntilTold, call serve(connFd) with what accept() returned, and close it after that.",
      ko: "acceptUntilTold에서, accept()가 반환한 값으로 serve(connFd)를 부르고, 그다음에 닫으십시오.",
    },
    man: ["accept(2)"],
    anchor: "rule-told",
  },
  "E5-CUT-OFF": {
    did: {
      en: "SIGTERM came in the middle of a client's conversation, and the client went on.",
      ko: "클라이언트와 대화하는 도중에 SIGTERM이 왔고, 클라이언트는 계속 보냈습니다.",
    },
    expected: {
      en: "The client that is there is served to its end.",
      ko: "이미 있는 클라이언트는 끝까지 응대해야 합니다.",
    },
    saw: { en: "It was cut off. Arrived: {arrived}.", ko: "연결이 끊겼습니다. 도착한 것: {arrived}." },
    usually: {
      en: "The signal got its default action back, or something else ends the process in the middle of its work.",
      ko: "시그널의 기본 동작을 되살렸거나, 다른 것이 일하는 도중에 프로세스를 끝냅니다.",
    },
    next: {
      en: "In acceptUntilTold, leave SIGTERM to the counter, and look at it between two clients.",
      ko: "acceptUntilTold에서, SIGTERM은 세게 두고 클라이언트와 클라이언트 사이에서 보십시오.",
    },
    man: ["signal(7)", "sigaction(2)"],
    anchor: "rule-told",
  },
  "E5-TAKES-ANOTHER": {
    did: {
      en: "SIGTERM came while a client was served, and a second client waited.",
      ko: "클라이언트를 응대하는 동안 SIGTERM이 왔고, 두 번째 클라이언트가 기다렸습니다.",
    },
    expected: {
      en: "The worker finishes the first and returns; the second is for the other workers.",
      ko: "워커는 첫 번째를 마치고 반환해야 합니다. 두 번째는 다른 워커의 몫입니다.",
    },
    saw: { en: "It took the second client.", ko: "두 번째 클라이언트를 받았습니다." },
    usually: {
      en: "SIGTERM was looked for only after an -EINTR, or asked for twice: pendingSignals() gives a signal once.",
      ko: "-EINTR 뒤에만 SIGTERM을 보았거나 두 번 물었습니다. pendingSignals()는 시그널을 한 번만 알려 줍니다.",
    },
    next: {
      en: "In acceptUntilTold, ask pendingSignals(SIGTERM) before each accept(), and nowhere else.",
      ko: "acceptUntilTold에서, pendingSignals(SIGTERM)은 매번 accept() 앞에서만 물으십시오.",
    },
    man: ["signal(7)"],
    anchor: "rule-told",
  },
  "E5-NOT-TOLD": {
    did: { en: "SIGTERM came to a worker.", ko: "워커에 SIGTERM이 왔습니다." },
    expected: { en: "It returns once it has no client.", ko: "맡은 클라이언트가 없으면 반환해야 합니다." },
    saw: { en: "It waits for the next connection.", ko: "다음 연결을 기다리고 있습니다." },
    usually: {
      en: "The loop has no end, or -EINTR was taken for a reason to sleep again without a look at the counter.",
      ko: "루프에 끝이 없거나, -EINTR 뒤에 세어 둔 것을 보지 않고 다시 잠들었습니다.",
    },
    next: {
      en: "In acceptUntilTold, go on only as long as pendingSignals(SIGTERM) is 0.",
      ko: "acceptUntilTold에서, pendingSignals(SIGTERM)이 0인 동안만 계속하십시오.",
    },
    man: ["signal(7)", "accept(2)"],
    anchor: "rule-told",
  },
  "E5-INTERRUPTED-ENDS": {
    did: { en: "accept() returned -EINTR.", ko: "accept()가 -EINTR을 반환했습니다." },
    expected: {
      en: "That is no failure: the worker looks whether it was told, and returns or goes on.",
      ko: "실패가 아닙니다. 그만하라는 말이 있었는지 보고, 반환하거나 계속해야 합니다.",
    },
    saw: { en: "The worker ended: {saw}.", ko: "워커가 끝났습니다: {saw}." },
    usually: {
      en: "-EINTR says that some signal was handled. Only pendingSignals() knows which.",
      ko: "-EINTR은 어떤 시그널을 처리했다는 뜻일 뿐입니다. 무엇인지는 pendingSignals()만 압니다.",
    },
    next: {
      en: "In acceptUntilTold, continue with the loop's condition after -EINTR, before check().",
      ko: "acceptUntilTold에서, -EINTR이면 check() 전에 루프의 조건으로 돌아가십시오.",
    },
    man: ["accept(2)", "signal(7)"],
    anchor: "rule-told",
  },
  "E5-NOT-CLOSED": {
    did: {
      en: "A client was served and has ended.",
      ko: "클라이언트의 응대가 끝났고, 클라이언트도 연결을 마쳤습니다.",
    },
    expected: {
      en: "The worker closes the connection: the client reads its end.",
      ko: "워커가 연결을 닫아서, 클라이언트가 끝을 읽어야 합니다.",
    },
    saw: {
      en: "The connection stays open while the worker waits for the next one.",
      ko: "워커가 다음 연결을 기다리는 동안 연결이 열려 있습니다.",
    },
    usually: {
      en: "serve() does not close it, and nobody else did.",
      ko: "serve()는 닫지 않는데, 다른 누구도 닫지 않았습니다.",
    },
    next: {
      en: "In acceptUntilTold, close(connFd) after serve().",
      ko: "acceptUntilTold에서, serve() 다음에 close(connFd)를 부르십시오.",
    },
    man: ["close(2)"],
    anchor: "rule-told",
  },
  "E5-DROPS-ACCEPTED": {
    did: {
      en: "SIGTERM came in the moment in which accept() returned a connection.",
      ko: "accept()가 연결을 반환하는 순간에 SIGTERM이 왔습니다.",
    },
    expected: { en: "The connection is taken, so it is served.", ko: "이미 받은 연결이므로 응대해야 합니다." },
    saw: {
      en: "Its client got no answer. Arrived: {arrived}.",
      ko: "클라이언트가 응답을 받지 못했습니다. 도착한 것: {arrived}.",
    },
    usually: {
      en: "The counter was looked at between accept() and serve(). Nobody else can take this connection any more.",
      ko: "accept()와 serve() 사이에서 세어 둔 것을 보았습니다. 이 연결은 이제 다른 누구도 받을 수 없습니다.",
    },
    next: {
      en: "In acceptUntilTold, serve what accept() has returned, and look at SIGTERM after that.",
      ko: "acceptUntilTold에서, accept()가 반환한 연결을 먼저 응대하고, 그다음에 SIGTERM을 보십시오.",
    },
    man: ["accept(2)"],
    anchor: "rule-told",
  },
  "E5-ACCEPT-IGNORED": {
    did: { en: "accept() failed with -EMFILE.", ko: "accept()가 -EMFILE로 실패했습니다." },
    expected: {
      en: "acceptUntilTold throws the SyscallError: the parent puts another worker there, after a while.",
      ko: "acceptUntilTold는 SyscallError를 던져야 합니다. 부모가 잠시 뒤 다른 워커를 놓습니다.",
    },
    saw: { en: "It did not throw: {saw}.", ko: "던지지 않았습니다: {saw}." },
    usually: {
      en: "Every negative result was taken for -EINTR, for an end, or for a descriptor.",
      ko: "음수 결과를 모두 -EINTR이나 끝이나 디스크립터로 여겼습니다.",
    },
    next: {
      en: 'In acceptUntilTold, pass every result but -EINTR through check(connFd, "accept4").',
      ko: 'acceptUntilTold에서, -EINTR이 아닌 결과는 모두 check(connFd, "accept4")를 거치게 하십시오.',
    },
    man: ["accept(2)"],
    anchor: "rule-told",
  },
  "E5-NEVER-TOLD": {
    did: {
      en: "stopWorkers() was called for two workers. One ends at the first SIGTERM, the other notices only the second.",
      ko: "워커 둘에 stopWorkers()를 불렀습니다. 하나는 첫 SIGTERM에 끝나고, 다른 하나는 두 번째에야 알아차립니다.",
    },
    expected: { en: "Each is told by SIGTERM first.", ko: "저마다 먼저 SIGTERM을 받아야 합니다." },
    saw: { en: "No SIGTERM was sent to the second one.", ko: "두 번째 워커에 SIGTERM을 보내지 않았습니다." },
    usually: {
      en: "One was waited for before the next was told, or another signal was sent.",
      ko: "하나를 기다린 뒤에 다음에게 말했거나, 다른 시그널을 보냈습니다.",
    },
    next: {
      en: "In stopWorkers, kill(pid, SIGTERM) for each pid before you wait.",
      ko: "stopWorkers에서, 기다리기 전에 pid마다 kill(pid, SIGTERM)을 부르십시오.",
    },
    man: ["kill(2)"],
    anchor: "rule-drain",
  },
  "E5-TOLD-ONCE": {
    did: {
      en: "stopWorkers() was called for two workers. One ends at the first SIGTERM, the other notices only the second.",
      ko: "워커 둘에 stopWorkers()를 불렀습니다. 하나는 첫 SIGTERM에 끝나고, 다른 하나는 두 번째에야 알아차립니다.",
    },
    expected: {
      en: "Who is still there is told again every TELL_AGAIN_MS.",
      ko: "남아 있는 워커에게는 TELL_AGAIN_MS마다 다시 말해야 합니다.",
    },
    saw: { en: "It was told once.", ko: "한 번만 말했습니다." },
    usually: {
      en: "A signal that comes right before accept4() is counted and does not interrupt it: the worker sleeps with its SIGTERM counted.",
      ko: "accept4() 직전에 온 시그널은 세어지기만 하고 호출을 중단하지 않습니다. 워커는 SIGTERM을 세어 둔 채 잠듭니다.",
    },
    next: {
      en: "In stopWorkers, wait no longer than TELL_AGAIN_MS at a time, and send SIGTERM again.",
      ko: "stopWorkers에서, 한 번에 TELL_AGAIN_MS까지만 기다리고 SIGTERM을 다시 보내십시오.",
    },
    man: ["kill(2)", "signal(7)"],
    anchor: "rule-drain",
  },
  "E5-RETURNS-EARLY": {
    did: {
      en: "stopWorkers() was called for two workers. One ends at the first SIGTERM, the other notices only the second.",
      ko: "워커 둘에 stopWorkers()를 불렀습니다. 하나는 첫 SIGTERM에 끝나고, 다른 하나는 두 번째에야 알아차립니다.",
    },
    expected: { en: "It returns when both have ended.", ko: "둘 다 끝난 뒤에 반환해야 합니다." },
    saw: { en: "It returned while one of them still runs.", ko: "하나가 아직 실행 중인데 반환했습니다." },
    usually: {
      en: "One end was taken for all, or nobody was waited for.",
      ko: "끝 하나를 모두의 끝으로 여겼거나, 아무도 기다리지 않았습니다.",
    },
    next: {
      en: "In stopWorkers, repeat as long as kill(pid, 0) is 0 for one of them.",
      ko: "stopWorkers에서, kill(pid, 0)이 0인 워커가 있는 동안 되풀이하십시오.",
    },
    man: ["waitpid(2)"],
    anchor: "rule-drain",
  },
  "E5-STOP-LEAVES": {
    did: {
      en: "stopWorkers() was called for two workers, and both have ended.",
      ko: "워커 둘에 stopWorkers()를 불렀고, 둘 다 끝났습니다.",
    },
    expected: { en: "Their ends are taken, and their places are empty.", ko: "끝을 거두고, 자리를 비워야 합니다." },
    saw: {
      en: "Processes that are left: {zombies}. Places that have a pid: {left}.",
      ko: "남은 프로세스의 수: {zombies}. pid가 있는 자리의 수: {left}.",
    },
    usually: {
      en: "An end was noticed and not taken, or taken by a waitpid() that tells no slot.",
      ko: "끝을 알아차리고도 거두지 않았거나, 슬롯을 비우지 않는 waitpid()로 거두었습니다.",
    },
    next: {
      en: "In stopWorkers, call takeEnded() after each wait, also after SIGKILL.",
      ko: "stopWorkers에서, 기다린 다음에는 매번, SIGKILL 뒤에도 takeEnded()를 부르십시오.",
    },
    man: ["waitpid(2)"],
    anchor: "rule-drain",
  },
  "E5-KILLED-COUNT": {
    did: { en: "stopWorkers() has stopped two workers.", ko: "stopWorkers()가 워커 둘을 멈추었습니다." },
    expected: {
      en: "It returns how many had to be killed: {expected}.",
      ko: "죽여야 했던 수를 반환해야 합니다: {expected}.",
    },
    saw: { en: "It returned {saw}.", ko: "반환한 값: {saw}." },
    usually: {
      en: "Those that stopped by themselves were counted as well, or one was counted at every turn.",
      ko: "스스로 멈춘 워커까지 세었거나, 돌 때마다 다시 세었습니다.",
    },
    next: {
      en: "In stopWorkers, count the workers that are left when drainMs is over.",
      ko: "stopWorkers에서, drainMs가 지났을 때 남은 워커를 세십시오.",
    },
    man: ["kill(2)"],
    anchor: "rule-drain",
  },
  "E5-STOP-SPINS": {
    did: {
      en: "stopWorkers() was called for a worker that still has a client.",
      ko: "아직 클라이언트가 있는 워커에 stopWorkers()를 불렀습니다.",
    },
    expected: {
      en: "The parent sleeps until SIGCHLD, and looks again after TELL_AGAIN_MS.",
      ko: "부모는 SIGCHLD까지 자고, TELL_AGAIN_MS 뒤에 다시 보아야 합니다.",
    },
    saw: { en: "It slept {timeout} ms between two looks.", ko: "한 번 보고 다음에 볼 때까지 {timeout} ms만 잤습니다." },
    usually: {
      en: "It asks again and again whether the worker has ended, and takes the processor that the worker needs.",
      ko: "워커가 끝났는지 쉬지 않고 물어서, 워커에게 필요한 프로세서를 씁니다.",
    },
    next: {
      en: "In stopWorkers, call sigtimedwait(sigset(SIGCHLD), timeoutMs) between two looks.",
      ko: "stopWorkers에서, 보고 또 보는 사이에 sigtimedwait(sigset(SIGCHLD), timeoutMs)를 부르십시오.",
    },
    man: ["sigtimedwait(2)"],
    anchor: "rule-drain",
  },
  "E5-OTHER-END": {
    did: {
      en: "While stopWorkers() waited for two workers, a third one had ended.",
      ko: "stopWorkers()가 워커 둘을 기다리는 동안 다른 워커 하나도 끝나 있었습니다.",
    },
    expected: {
      en: "Its end is taken as well, and its place is empty.",
      ko: "그 워커의 끝도 거두고, 그 자리도 비어야 합니다.",
    },
    saw: {
      en: "Its place still has its pid, and its SIGCHLD has been used up.",
      ko: "그 자리에 아직 pid가 있는데, 그 SIGCHLD는 이미 써 버렸습니다.",
    },
    usually: {
      en: "A SIGCHLD does not say whose it is. Who takes it has to take all ends, or the next turn() sleeps beside a zombie.",
      ko: "SIGCHLD는 누구의 것인지 말하지 않습니다. 받은 쪽이 모든 끝을 거두지 않으면, 다음 turn()이 좀비를 두고 잠듭니다.",
    },
    next: {
      en: "In stopWorkers, call takeEnded() after each sleep.",
      ko: "stopWorkers에서, 자고 일어날 때마다 takeEnded()를 부르십시오.",
    },
    man: ["signal(7)", "waitpid(2)"],
    anchor: "rule-drain",
  },
  "E5-EATS-SIGNAL": {
    did: {
      en: "SIGTERM came to the parent during stopWorkers(), and then it took a turn.",
      ko: "stopWorkers() 도중에 부모에 SIGTERM이 왔고, 그다음 한 바퀴를 돌았습니다.",
    },
    expected: {
      en: "turn() gets the SIGTERM: it was blocked and has waited.",
      ko: "turn()이 SIGTERM을 받아야 합니다. 막혀서 기다리고 있었습니다.",
    },
    saw: {
      en: "It is gone. During a reload this server could not be stopped.",
      ko: "사라졌습니다. 갈아 끼우는 동안에는 이 서버를 멈출 수 없습니다.",
    },
    usually: {
      en: "sigtimedwait() takes the signal that it returns. With a larger set it also takes what is meant for turn().",
      ko: "sigtimedwait()은 반환하는 시그널을 가져갑니다. 집합이 더 크면 turn()이 받을 것까지 가져갑니다.",
    },
    next: {
      en: "In stopWorkers, wait for sigset(SIGCHLD) and nothing else.",
      ko: "stopWorkers에서, sigset(SIGCHLD)만 기다리십시오.",
    },
    man: ["sigtimedwait(2)"],
    anchor: "rule-drain",
  },
  "E5-KILLS-GROUP": {
    did: {
      en: "stopWorkers() was called for two workers, and a place became empty while it waited.",
      ko: "워커 둘에 stopWorkers()를 불렀고, 기다리는 동안 자리 하나가 비었습니다.",
    },
    expected: { en: "Each kill() names one of the two.", ko: "kill()마다 둘 가운데 하나의 pid를 주어야 합니다." },
    saw: { en: "kill() was called with pid 0.", ko: "pid 0으로 kill()을 불렀습니다." },
    usually: {
      en: "An empty place has pid 0, and kill(0, ...) goes to the whole process group, the parent too. Only the pids that were given are to be told.",
      ko: "빈자리의 pid는 0이고 kill(0, ...)은 부모를 포함한 프로세스 그룹 전체로 갑니다. 받은 pid에만 보내십시오.",
    },
    next: {
      en: "In stopWorkers, send signals only to the elements of pids.",
      ko: "stopWorkers에서, pids에 든 pid에만 시그널을 보내십시오.",
    },
    man: ["kill(2)"],
    anchor: "rule-drain",
  },
  "E5-STOP-LATE": {
    did: {
      en: "stopWorkers() was called for two workers, and both have ended long before the time is over.",
      ko: "워커 둘에 stopWorkers()를 불렀고, 둘 다 시간이 다 되기 훨씬 전에 끝났습니다.",
    },
    expected: {
      en: "It returns once the last end has been taken.",
      ko: "마지막 끝을 거두면 반환해야 합니다.",
    },
    saw: {
      en: "It went to sleep after that. Calls of sigtimedwait(): {sleeps}.",
      ko: "그 뒤에도 잤습니다. sigtimedwait()을 부른 횟수: {sleeps}.",
    },
    usually: {
      en: "The loop ends when drainMs is over, and does not look whether anybody is left. A reload then takes that long for each worker.",
      ko: "루프가 drainMs가 지나야 끝나고, 남은 자식이 있는지는 보지 않습니다. 그러면 리로드가 워커마다 그만큼 걸립니다.",
    },
    next: {
      en: "In stopWorkers, stop waiting once nobody is left.",
      ko: "stopWorkers에서, 남은 자식이 없으면 더 기다리지 마십시오.",
    },
    man: ["sigtimedwait(2)"],
    anchor: "rule-drain",
  },
  "E5-NEVER-KILLS": {
    did: {
      en: "stopWorkers() was called with {drain} ms. One worker ends when it is told, the other never does.",
      ko: "{drain} ms로 stopWorkers()를 불렀습니다. 하나는 말을 들으면 끝나고, 다른 하나는 끝나지 않습니다.",
    },
    expected: {
      en: "After that time SIGKILL ends the one that is left.",
      ko: "그 시간이 지나면 남은 하나를 SIGKILL로 끝내야 합니다.",
    },
    saw: { en: "The time is over, and no SIGKILL was sent.", ko: "시간이 지났는데 SIGKILL을 보내지 않았습니다." },
    usually: {
      en: "SIGTERM is a request. A worker that hangs does not answer it, and the parent waits for ever.",
      ko: "SIGTERM은 부탁입니다. 멈춰 버린 워커는 답하지 않고, 부모는 끝없이 기다립니다.",
    },
    next: {
      en: "In stopWorkers, send SIGKILL instead of SIGTERM once supervisor.clock() has passed the deadline.",
      ko: "stopWorkers에서, supervisor.clock()이 기한을 지나면 SIGTERM 대신 SIGKILL을 보내십시오.",
    },
    man: ["kill(2)"],
    anchor: "rule-drain",
  },
  "E5-KILLS-EARLY": {
    did: {
      en: "stopWorkers() was called with {drain} ms. One worker ends when it is told, the other never does.",
      ko: "{drain} ms로 stopWorkers()를 불렀습니다. 하나는 말을 들으면 끝나고, 다른 하나는 끝나지 않습니다.",
    },
    expected: {
      en: "Nobody is killed before {drain} ms are over.",
      ko: "{drain} ms가 지나기 전에는 아무도 죽이지 않아야 합니다.",
    },
    saw: {
      en: "SIGKILL was sent after {after} ms, or to the one that stops by itself.",
      ko: "SIGKILL을 보낸 시각: {after} ms 뒤, 또는 스스로 멈추는 워커에게 보냈습니다.",
    },
    usually: {
      en: "The deadline was not waited for, so clients lose their connection that would have been served in time.",
      ko: "기한을 기다리지 않아서, 제때 응대할 수 있었던 클라이언트가 연결을 잃습니다.",
    },
    next: {
      en: "In stopWorkers, compute the deadline once as supervisor.clock() + drainMs, and kill only after it.",
      ko: "stopWorkers에서, 기한을 supervisor.clock() + drainMs로 한 번 정하고 그 뒤에만 죽이십시오.",
    },
    man: ["kill(2)"],
    anchor: "rule-drain",
  },
  "E5-OLD-FIRST": {
    did: {
      en: "replaceWorker() was called, and the new worker took its time to get ready.",
      ko: "replaceWorker()를 불렀고, 새 워커가 준비하는 데 시간이 걸렸습니다.",
    },
    expected: {
      en: "The old one is told when the new one is ready.",
      ko: "새 워커가 준비되면 옛 워커에게 말해야 합니다.",
    },
    saw: {
      en: "The old one was told before the new one was even started.",
      ko: "새 워커를 시작하기도 전에 옛 워커에게 말했습니다.",
    },
    usually: {
      en: "There is a time without a worker in this place, and if the new one does not come up it has no end.",
      ko: "이 자리에 워커가 없는 시간이 생기고, 새 워커가 뜨지 못하면 그 시간이 끝나지 않습니다.",
    },
    next: {
      en: "In replaceWorker, start the new one first, and stop the old one last.",
      ko: "replaceWorker에서, 새 워커를 먼저 시작하고 옛 워커를 마지막에 멈추십시오.",
    },
    man: ["kill(2)"],
    anchor: "rule-replace",
  },
  "E5-NOT-READY": {
    did: {
      en: "replaceWorker() was called, and the new worker took its time to get ready.",
      ko: "replaceWorker()를 불렀고, 새 워커가 준비하는 데 시간이 걸렸습니다.",
    },
    expected: {
      en: "The old one is told when the new one has called ready().",
      ko: "새 워커가 ready()를 부르면 옛 워커에게 말해야 합니다.",
    },
    saw: {
      en: "The old one was told while the new one still got ready.",
      ko: "새 워커가 아직 준비하는 동안 옛 워커에게 말했습니다.",
    },
    usually: {
      en: "That fork() has returned says only that there is a process. It may take long to come up, or fail.",
      ko: "fork()가 반환했다는 것은 프로세스가 생겼다는 뜻일 뿐입니다. 뜨는 데 오래 걸릴 수도, 실패할 수도 있습니다.",
    },
    next: {
      en: "In replaceWorker, read() the byte from the pipe before stopWorkers().",
      ko: "replaceWorker에서, stopWorkers() 전에 파이프에서 바이트를 read()로 읽으십시오.",
    },
    man: ["pipe(2)", "read(2)"],
    anchor: "rule-replace",
  },
  "E5-NO-BYTE": {
    did: {
      en: "The new worker called ready(), and the parent waited for that.",
      ko: "새 워커가 ready()를 불렀고, 부모는 그것을 기다렸습니다.",
    },
    expected: {
      en: "ready() writes a byte, and the parent reads it.",
      ko: "ready()가 바이트를 쓰고, 부모가 읽어야 합니다.",
    },
    saw: { en: "The parent still sleeps in read().", ko: "부모가 아직 read()에서 자고 있습니다." },
    usually: {
      en: "The function that writes was not passed to startWorker(), or it writes to the wrong end.",
      ko: "쓰는 함수를 startWorker()에 넘기지 않았거나, 다른 쪽 끝에 썼습니다.",
    },
    next: {
      en: "In replaceWorker, give startWorker() a ready that writes one byte to writeFd.",
      ko: "replaceWorker에서, writeFd에 1바이트를 쓰는 ready를 startWorker()에 주십시오.",
    },
    man: ["pipe(2)", "write(2)"],
    anchor: "rule-replace",
  },
  "E5-OLD-STAYS": {
    did: {
      en: "The new worker was ready, and replaceWorker() returned.",
      ko: "새 워커가 준비되었고 replaceWorker()가 반환했습니다.",
    },
    expected: { en: "The old one has ended.", ko: "옛 워커는 끝나 있어야 합니다." },
    saw: { en: "The old one still runs.", ko: "옛 워커가 아직 실행 중입니다." },
    usually: {
      en: "Nobody was told to stop, or the number was read from the slot, which holds the new one's by then.",
      ko: "아무에게도 멈추라고 하지 않았거나, 이미 새 워커의 번호가 든 슬롯에서 번호를 읽었습니다.",
    },
    next: {
      en: "In replaceWorker, keep the old pid before startWorker(), and give that to stopWorkers().",
      ko: "replaceWorker에서, startWorker() 전에 옛 pid를 적어 두고 그것을 stopWorkers()에 주십시오.",
    },
    man: ["kill(2)"],
    anchor: "rule-replace",
  },
  "E5-NEW-LOST": {
    did: {
      en: "The new worker was ready, and replaceWorker() returned.",
      ko: "새 워커가 준비되었고 replaceWorker()가 반환했습니다.",
    },
    expected: { en: "The slot holds the new one: {expected}.", ko: "슬롯에 새 워커가 있어야 합니다: {expected}." },
    saw: { en: "slot.pid is {saw}.", ko: "slot.pid의 값: {saw}." },
    usually: {
      en: "The old values were put back although all went well: the new worker has no place, and another one will be started.",
      ko: "모두 잘되었는데 옛 값을 되돌려 놓았습니다. 새 워커는 자리가 없고, 또 하나가 시작됩니다.",
    },
    next: {
      en: "In replaceWorker, put the old values back only when the new one has failed.",
      ko: "replaceWorker에서, 새 워커가 실패했을 때만 옛 값을 되돌리십시오.",
    },
    man: ["waitpid(2)"],
    anchor: "rule-replace",
  },
  "E5-SAYS-REPLACED": {
    did: { en: "replaceWorker() has returned.", ko: "replaceWorker()가 반환했습니다." },
    expected: {
      en: "It says whether the new one has come as far as ready(): {expected}.",
      ko: "새 워커가 ready()까지 왔는지를 말해야 합니다: {expected}.",
    },
    saw: { en: "It returned {saw}.", ko: "반환한 값: {saw}." },
    usually: {
      en: "supervise() goes by this answer: after a failure it leaves the other workers alone.",
      ko: "supervise()는 이 답을 믿습니다. 실패하면 나머지 워커를 그대로 둡니다.",
    },
    next: {
      en: "In replaceWorker, return whether read() gave 1.",
      ko: "replaceWorker에서, read()의 결과가 1인지를 반환하십시오.",
    },
    man: ["read(2)"],
    anchor: "rule-replace",
  },
  "E5-PIPE-HANGS": {
    did: {
      en: "replaceWorker() was called, and the new worker ended before it was ready.",
      ko: "replaceWorker()를 불렀고, 새 워커가 준비되기 전에 끝났습니다.",
    },
    expected: {
      en: "read() returns 0: nobody can write any more.",
      ko: "아무도 쓸 수 없으므로 read()가 0을 반환해야 합니다.",
    },
    saw: { en: "The parent sleeps in read() for ever.", ko: "부모가 read()에서 끝없이 자고 있습니다." },
    usually: {
      en: "The parent itself still has the end to write to. A pipe ends when its last writer is gone.",
      ko: "부모 자신이 쓰는 쪽 끝을 아직 가지고 있습니다. 파이프는 마지막 쓰는 쪽이 사라져야 끝납니다.",
    },
    next: {
      en: "In replaceWorker, close(writeFd) in the parent before read().",
      ko: "replaceWorker에서, 부모는 read() 전에 close(writeFd)를 부르십시오.",
    },
    man: ["pipe(7)", "read(2)"],
    anchor: "rule-replace",
  },
  "E5-FAILED-REPLACES": {
    did: {
      en: "replaceWorker() was called, and the new worker ended before it was ready.",
      ko: "replaceWorker()를 불렀고, 새 워커가 준비되기 전에 끝났습니다.",
    },
    expected: {
      en: "The old worker stays: it is the one that works.",
      ko: "옛 워커는 남아야 합니다. 일하고 있는 것은 그쪽입니다.",
    },
    saw: { en: "The old worker was told to stop.", ko: "옛 워커에게 멈추라고 했습니다." },
    usually: {
      en: "That read() returned was taken for good news. 0 says that the new one is gone.",
      ko: "read()가 반환한 것을 좋은 소식으로 여겼습니다. 0은 새 워커가 사라졌다는 뜻입니다.",
    },
    next: {
      en: "In replaceWorker, stop the old one only when read() gave 1.",
      ko: "replaceWorker에서, read()가 1을 주었을 때만 옛 워커를 멈추십시오.",
    },
    man: ["read(2)"],
    anchor: "rule-replace",
  },
  "E5-OLD-FORGOTTEN": {
    did: {
      en: "replaceWorker() was called, and the new worker ended before it was ready.",
      ko: "replaceWorker()를 불렀고, 새 워커가 준비되기 전에 끝났습니다.",
    },
    expected: {
      en: "The slot holds the old worker again: {expected}.",
      ko: "슬롯에 다시 옛 워커가 있어야 합니다: {expected}.",
    },
    saw: { en: "slot.pid is {saw}.", ko: "slot.pid의 값: {saw}." },
    usually: {
      en: "startWorker() has written the new one's values into the slot. Now no slot knows the worker that still runs.",
      ko: "startWorker()가 새 워커의 값을 슬롯에 썼습니다. 이제 실행 중인 워커를 아는 슬롯이 없습니다.",
    },
    next: {
      en: "In replaceWorker, copy the slot before startWorker(), and put the copy back when it fails.",
      ko: "replaceWorker에서, startWorker() 전에 슬롯을 복사해 두고 실패하면 되돌리십시오.",
    },
    man: ["waitpid(2)"],
    anchor: "rule-replace",
  },
  "E5-OLD-VALUES": {
    did: {
      en: "replaceWorker() was called, and no new worker became ready.",
      ko: "replaceWorker()를 불렀고, 준비된 새 워커는 없었습니다.",
    },
    expected: {
      en: "The old worker's slot is as it was, {name}: {expected}.",
      ko: "옛 워커의 슬롯이 그대로여야 합니다. {name}: {expected}.",
    },
    saw: { en: "{name} is {saw}.", ko: "{name}의 값: {saw}." },
    usually: {
      en: "Only the pid was put back. startWorker() also writes startedMs, and failed() writes failures and dueMs.",
      ko: "pid만 되돌렸습니다. startWorker()는 startedMs도 쓰고, failed()는 failures와 dueMs를 씁니다.",
    },
    next: {
      en: "In replaceWorker, put the whole copy of the slot back: Object.assign(slot, old).",
      ko: "replaceWorker에서, Object.assign(slot, old)로 슬롯의 복사본을 통째로 되돌리십시오.",
    },
    man: ["fork(2)"],
    anchor: "rule-replace",
  },
  "E5-PIPE-LEAKS": {
    did: { en: "replaceWorker() failed {rounds} times.", ko: "replaceWorker()의 실패 횟수: {rounds}." },
    expected: { en: "The parent has as many descriptors as before.", ko: "부모의 디스크립터 수는 전과 같아야 합니다." },
    saw: { en: "Descriptors that it has more than before: {more}.", ko: "전보다 늘어난 디스크립터의 수: {more}." },
    usually: {
      en: "An end of the pipe stays open on one of the ways out.",
      ko: "나가는 길 가운데 어느 하나에서 파이프의 끝이 열려 있습니다.",
    },
    next: {
      en: "In replaceWorker, close both ends, whatever read() said.",
      ko: "replaceWorker에서, read()의 결과와 관계없이 양쪽 끝을 닫으십시오.",
    },
    man: ["close(2)", "pipe(2)"],
    anchor: "rule-replace",
  },
  "E5-RELOAD-CUT": {
    did: {
      en: "SIGHUP came to the server while clients were in the middle of their conversations.",
      ko: "클라이언트들과 대화하는 도중에 서버에 SIGHUP이 왔습니다.",
    },
    expected: {
      en: "Each is served to its end, and who comes in between is served as well.",
      ko: "저마다 끝까지 응대받고, 그사이에 온 클라이언트도 응대받아야 합니다.",
    },
    saw: {
      en: "A client was left without its answer. Arrived: {arrived}.",
      ko: "응답을 받지 못한 클라이언트가 있습니다. 도착한 것: {arrived}.",
    },
    usually: {
      en: "An old worker was killed instead of being told, or not given the time to finish.",
      ko: "옛 워커에게 말하는 대신 죽였거나, 마칠 시간을 주지 않았습니다.",
    },
    next: {
      en: "In replaceWorker, use stopWorkers() with drainMs for the old worker.",
      ko: "replaceWorker에서, 옛 워커에게는 drainMs로 stopWorkers()를 쓰십시오.",
    },
    man: ["signal(7)"],
    anchor: "rule-replace",
  },
}
