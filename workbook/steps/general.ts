// The codes that any check of any step can end with: the code does not compile, crashed, hangs, was stopped by a
// limit, or the grader itself could not tell.
//
// Their anchors exist in the chapter of every step: build, rule-only-sys, rule-limits.
//
// Values: `waiting` names what the check waited for ("the handshake"); `call` is the name of a system call without
// parentheses; `where` is "server.ts:41", or words when no place in the step's files is known; `result` is what
// the call returned, as #sys returns it; the other values are text or numbers as they are.

import type { CodeFacts } from "../manifest.ts"

export const generalCodes: Readonly<Record<string, CodeFacts>> = {
  "E0-COMPILE": {
    did: {
      en: "The step's files were compiled before any check ran.",
      ko: "검사를 시작하기 전에 이 단계의 파일을 컴파일했습니다.",
    },
    expected: { en: "They compile.", ko: "컴파일되어야 합니다." },
    saw: { en: "{where}: {message}", ko: "{where}: {message}" },
    usually: {
      en: "The parser stops at the first place that does not fit, and the cause is often a bracket or quote shortly before. An import of a file or name that does not exist ends here too.",
      ko: "파서는 처음으로 맞지 않는 곳에서 멈추며, 원인은 그 조금 앞의 괄호나 따옴표일 때가 많습니다. 없는 파일이나 이름을 import해도 여기서 끝납니다.",
    },
    next: {
      en: "Repair the first place named and save the file.",
      ko: "위에 적힌 첫 번째 위치를 고치고 파일을 저장하십시오.",
    },
    man: [],
    anchor: "build",
  },
  "E0-TYPES": {
    did: { en: "The types of the step's files were checked.", ko: "이 단계에 있는 파일의 타입을 검사했습니다." },
    expected: { en: "There is no type error.", ko: "타입 오류가 없어야 합니다." },
    saw: {
      en: "Type errors: {count}. The first, {where}: {message}",
      ko: "타입 오류 수: {count}. 첫 번째는 {where}: {message}",
    },
    usually: {
      en: "A name is not imported, an argument is missing or of another type, or a function does not return what its signature says. The page /reference/syscalls has the arguments of every call.",
      ko: "import하지 않은 이름을 썼거나, 인자가 빠졌거나 타입이 다르거나, 시그니처와 다른 것을 반환한 경우입니다. 호출마다 어떤 인자를 받는지는 /ko/reference/syscalls에 있습니다.",
    },
    next: {
      en: "Repair the first type error; others may go with it.",
      ko: "첫 번째 타입 오류를 고치십시오. 나머지도 함께 사라질 수 있습니다.",
    },
    man: [],
    anchor: "build",
  },
  "E0-THREW": {
    did: { en: "A function of the step was called.", ko: "이 단계의 함수를 불렀습니다." },
    expected: {
      en: "It returns, or throws only what its description names.",
      ko: "반환하거나, 설명에 적힌 오류만 던져야 합니다.",
    },
    saw: { en: "Uncaught at {where}: {error}", ko: "{where}에서 잡히지 않은 예외: {error}" },
    usually: {
      en: "A SyscallError comes from check(): a call failed. A TypeError or RangeError from #sys means that an argument was refused before the kernel was entered.",
      ko: "SyscallError는 호출이 실패했을 때 check()가 던집니다. #sys가 던진 TypeError나 RangeError는 커널에 들어가기 전에 인자가 거절되었다는 뜻입니다.",
    },
    next: {
      en: "Find the call that this error comes from. A refused argument is named in it; a failed call needs a decision what its result means there.",
      ko: "이 오류를 낸 호출을 찾으십시오. 거절된 인자라면 이름이 오류에 적혀 있고, 실패한 호출이라면 거기서 그 결과가 무엇을 뜻하는지 정해야 합니다.",
    },
    man: [],
    anchor: "build",
  },
  "E0-OFFSET": {
    did: { en: "A function of the step was called.", ko: "이 단계의 함수를 불렀습니다." },
    expected: {
      en: "Every offset and length lies within its array, and a bigint meets bigints only.",
      ko: "오프셋과 길이는 모두 배열 안에 있고, bigint는 bigint하고만 계산해야 합니다.",
    },
    saw: { en: "Uncaught at {where}: {error}", ko: "{where}에서 잡히지 않은 예외: {error}" },
    usually: {
      en: "An offset or a length lies outside its array, or a bigint met a number.",
      ko: "오프셋이나 길이가 배열을 벗어났거나, bigint와 number가 섞였습니다.",
    },
    next: {
      en: "Go to the line above, and see what its offsets and lengths are there, or which of its values is a bigint.",
      ko: "위의 줄에서 오프셋과 길이가 얼마인지, 또는 어느 값이 bigint인지 보십시오.",
    },
    man: [],
    anchor: "build",
  },
  "E0-UNDEFINED": {
    did: { en: "A function of the step was called.", ko: "이 단계의 함수를 불렀습니다." },
    expected: { en: "Every value is there before something of it is used.", ko: "값은 쓰기 전에 있어야 합니다." },
    saw: {
      en: "Uncaught at {where}: the value before .{property} is {nothing}.",
      ko: "{where}에서 잡히지 않은 예외: .{property} 앞의 값이 {nothing}입니다.",
    },
    usually: {
      en: "A table entry that is not there, or a function that returned nothing, was used as if it were.",
      ko: "표에 없는 항목이나, 아무것도 반환하지 않은 함수의 결과를 있는 것처럼 쓴 경우입니다.",
    },
    next: {
      en: "Look at that place: which table entry or result is missing there, and what should happen when it is?",
      ko: "그곳에서 어떤 항목이나 결과가 없는 것인지, 없을 때는 어떻게 해야 하는지 살펴보십시오.",
    },
    man: [],
    anchor: "build",
  },
  "E0-EXITED": {
    did: {
      en: "A function of the step was called and watched while it ran.",
      ko: "이 단계의 함수를 부르고 실행되는 동안 지켜보았습니다.",
    },
    expected: {
      en: "It returns to its caller, or a server's loop goes on.",
      ko: "부른 곳으로 반환하거나, 서버라면 반복이 이어져야 합니다.",
    },
    saw: {
      en: "The process ended with exit code {code}.",
      ko: "프로세스가 종료 코드 {code}번으로 끝났습니다.",
    },
    usually: {
      en: "process.exit() ran, or a loop that should go on for ever came to an end. Node ends the process when nothing is left to do.",
      ko: "process.exit()를 불렀거나 끝나지 않아야 할 반복이 끝난 경우입니다. Node는 할 일이 남지 않으면 프로세스를 끝냅니다.",
    },
    next: {
      en: "Look at the last calls of the trace and find the way by which the loop or the process was left.",
      ko: "추적의 마지막 호출들을 보고, 반복문이나 프로세스를 빠져나간 길을 찾으십시오.",
    },
    man: [],
    anchor: "rule-limits",
  },
  "E0-SIGNAL": {
    did: {
      en: "A function of the step was called and watched while it ran.",
      ko: "이 단계의 함수를 부르고 실행되는 동안 지켜보았습니다.",
    },
    expected: { en: "It runs on, or ends by itself.", ko: "계속 실행되거나 스스로 끝나야 합니다." },
    saw: { en: "A signal ended it: {signal}.", ko: "시그널이 프로세스를 끝냈습니다: {signal}." },
    usually: {
      en: "SIGXCPU and SIGKILL come when the limit of CPU time is reached. SIGABRT, SIGTRAP and SIGSEGV come from inside the process, mostly because memory ran out.",
      ko: "SIGXCPU와 SIGKILL은 CPU 시간 제한에 닿았을 때 옵니다. SIGABRT, SIGTRAP, SIGSEGV는 프로세스 안에서 나며, 대개 메모리가 모자란 경우입니다.",
    },
    next: {
      en: "Look for a loop that computes without end or keeps more and more buffers.",
      ko: "끝없이 계산하거나 버퍼를 계속 쌓는 반복문을 찾으십시오.",
    },
    man: ["signal(7)", "getrlimit(2)"],
    anchor: "rule-limits",
  },
  "E0-BLOCKED": {
    did: {
      en: "The check did its part and waited for this: {waiting}.",
      ko: "검사는 할 일을 마치고 기다렸습니다. 기다린 것: {waiting}.",
    },
    expected: { en: "The program goes on and brings it about.", ko: "프로그램이 다음으로 넘어가 그 일을 해야 합니다." },
    saw: {
      en: "The program sits in {call}(), and nothing will come that could wake it.",
      ko: "프로그램이 {call}() 안에서 멈춰 있고, 깨워 줄 것은 아무것도 오지 않습니다.",
    },
    usually: {
      en: "A blocking call returns when its own descriptor has something to say. Here both sides wait for each other, or the news is on another descriptor.",
      ko: "블로킹 호출은 자기 디스크립터에 일이 생겨야 돌아옵니다. 양쪽이 서로를 기다리고 있거나, 일이 다른 디스크립터에 생긴 경우입니다.",
    },
    next: {
      en: "Find the last {call}() in the trace and ask who would have to do what before it returns.",
      ko: "추적에서 마지막 {call}() 호출을 찾아, 누가 무엇을 해야 그 호출이 돌아오는지 따져 보십시오.",
    },
    man: [],
    anchor: "rule-limits",
  },
  "E0-IDLE": {
    did: {
      en: "The check did its part and waited for this: {waiting}.",
      ko: "검사는 할 일을 마치고 기다렸습니다. 기다린 것: {waiting}.",
    },
    expected: { en: "The program makes its next system call.", ko: "프로그램이 다음 시스템 콜을 불러야 합니다." },
    saw: {
      en: "The program sleeps, and not in a #sys call.",
      ko: "프로그램이 잠들어 있는데, #sys 호출 안이 아닙니다.",
    },
    usually: {
      en: "It waits for a promise, a timer or Atomics.wait(), and nobody ends that wait. While a #sys call blocks, its thread's event loop stands still, so callbacks wait too.",
      ko: "프로미스, 타이머, Atomics.wait()를 기다리는데 그것을 끝내 줄 곳이 없는 경우입니다. #sys 호출이 블로킹하는 동안에는 그 스레드의 이벤트 루프도 멈추므로 콜백도 기다립니다.",
    },
    next: {
      en: "Look behind the last call of the trace for an await, a callback or Atomics.wait().",
      ko: "추적의 마지막 호출 다음에 await, 콜백, Atomics.wait()가 있는지 찾으십시오.",
    },
    man: [],
    anchor: "rule-limits",
  },
  "E0-SPIN": {
    did: {
      en: "A function of the step was called, and its system calls were watched.",
      ko: "이 단계의 함수를 부르고 시스템 콜을 지켜보았습니다.",
    },
    expected: { en: "It makes a system call, or returns.", ko: "시스템 콜을 부르거나 반환해야 합니다." },
    saw: {
      en: "It computed for {ms} ms without a system call.",
      ko: "시스템 콜 없이 {ms} ms 동안 계산만 했습니다.",
    },
    usually: {
      en: "The condition of a loop depends on a value that its body does not change any more, such as a count that a result of 0 leaves as it is.",
      ko: "반복문의 조건이 더는 바뀌지 않는 값에 걸려 있는 경우입니다. 예를 들어 결과가 0이면 더해도 개수는 그대로입니다.",
    },
    next: {
      en: "Look behind the last call of the trace for a loop that does not come closer to its end.",
      ko: "추적의 마지막 호출 다음에서, 돌아도 끝에 가까워지지 않는 반복문을 찾으십시오.",
    },
    man: [],
    anchor: "rule-limits",
  },
  "E0-SPIN-CALLS": {
    did: {
      en: "A function of the step was called, and its system calls were watched.",
      ko: "이 단계의 함수를 부르고 시스템 콜을 지켜보았습니다.",
    },
    expected: { en: "Its calls bring something about.", ko: "호출할 때마다 무언가 진행되어야 합니다." },
    saw: {
      en: "It made {count} calls without getting further, the last one {call}() = {result}.",
      ko: "진전 없이 {count}번 호출했습니다. 마지막은 {call}() = {result}입니다.",
    },
    usually: {
      en: "A loop repeats a call whose result does not change: 0 at the end of file, or the same errno again and again.",
      ko: "결과가 바뀌지 않는 호출을 되풀이하는 경우입니다. 파일 끝(EOF)의 0이나 똑같은 errno가 그렇습니다.",
    },
    next: {
      en: "In the loop around {call}(), give a result of 0 and a negative result a way out.",
      ko: "{call}() 호출을 되풀이하는 반복문에, 결과가 0일 때와 음수일 때 빠져나갈 길을 만드십시오.",
    },
    man: [],
    anchor: "rule-limits",
  },
  "E0-NEVER-LISTENED": {
    did: {
      en: "The server was started, and the check waited for this: {waiting}.",
      ko: "서버를 시작하고 기다렸습니다. 기다린 것: {waiting}.",
    },
    expected: { en: "One of its sockets listens.", ko: "서버의 소켓 하나가 listen해야 합니다." },
    saw: {
      en: "None of them listens. The last call was {call}().",
      ko: "listen하는 소켓이 없습니다. 마지막 호출은 {call}()입니다.",
    },
    usually: {
      en: "The program stopped or blocked before listen(), or listen() failed and nobody looked at its result.",
      ko: "프로그램이 listen()에 이르기 전에 끝나거나 블로킹되었거나, listen()이 실패했는데 결과를 확인하지 않은 경우입니다.",
    },
    next: {
      en: "Look in the trace for the first call on the way to listen() that failed or is missing.",
      ko: "추적에서 listen()까지 가는 길에 실패했거나 빠진 첫 번째 호출을 찾으십시오.",
    },
    man: ["listen(2)"],
    anchor: "rule-limits",
  },
  "E0-STORM": {
    did: {
      en: "The program ran with a limit on its number of processes.",
      ko: "프로세스 수를 제한해 놓고 프로그램을 실행했습니다.",
    },
    expected: { en: "It stays below that limit.", ko: "프로세스 수가 제한 아래에 머물러야 합니다." },
    saw: {
      en: "The limit was reached. Processes that were stopped: {count}.",
      ko: "제한에 닿았습니다. 중지된 프로세스 수: {count}.",
    },
    usually: {
      en: "A started process runs the code that starts processes, so that their number grows with each round.",
      ko: "새로 시작된 프로세스가 프로세스를 시작하는 코드까지 실행해, 한 바퀴 돌 때마다 수가 늘어나는 경우입니다.",
    },
    next: {
      en: "Find the call that starts a process and make sure that the new one ends before it comes to that call.",
      ko: "프로세스를 시작하는 호출을 찾아, 새 프로세스가 그 호출에 이르기 전에 끝나게 하십시오.",
    },
    man: ["fork(2)", "getrlimit(2)"],
    anchor: "rule-limits",
  },
  "E0-TIME": {
    did: {
      en: "The program ran with a time limit of {ms} ms.",
      ko: "시간을 {ms} ms로 제한해 놓고 프로그램을 실행했습니다.",
    },
    expected: { en: "The check ends long before.", ko: "검사가 그보다 훨씬 먼저 끝나야 합니다." },
    saw: { en: "It still ran at the limit and was stopped.", ko: "제한 시각까지 끝나지 않아 중지되었습니다." },
    usually: {
      en: "The program gets on, but with far more calls or far more computing than the task needs. On a machine under heavy load that can happen to good code as well.",
      ko: "진행은 되지만 호출이나 계산이 필요한 것보다 훨씬 많은 경우입니다. 컴퓨터가 몹시 바쁘면 올바른 코드에도 이런 일이 생길 수 있습니다.",
    },
    next: {
      en: "Run this check again by itself, and look in its trace for calls that repeat.",
      ko: "이 검사만 다시 실행하고, 추적에서 되풀이되는 호출을 찾으십시오.",
    },
    man: [],
    anchor: "rule-limits",
  },
  "E0-NODE-NET": {
    did: {
      en: "The imports of the step's files were read.",
      ko: "이 단계에 있는 파일의 import를 살펴보았습니다.",
    },
    expected: { en: "System calls come from #sys.", ko: "시스템 콜은 #sys에서 가져와야 합니다." },
    saw: { en: "{file} imports {module}.", ko: "{file}에서 import한 모듈: {module}." },
    usually: {
      en: "Such a module makes the system calls itself, or starts threads and processes of its own. What this step is about would happen out of sight.",
      ko: "이런 모듈은 시스템 콜을 알아서 부르거나 스레드와 프로세스를 따로 시작합니다. 이 단계에서 다룰 일이 보이지 않는 곳에서 일어나게 됩니다.",
    },
    next: {
      en: "In {file}, replace what {module} does by calls of #sys. Where a step has threads, runtime/threads.ts starts them.",
      ko: "{file}에서, {module} 모듈이 하는 일을 #sys 호출로 바꾸십시오. 스레드가 있는 단계라면 runtime/threads.ts로 시작합니다.",
    },
    man: [],
    anchor: "rule-only-sys",
  },
  "E0-UNSURE": {
    did: {
      en: "The check began and could not come to its end.",
      ko: "검사를 시작했지만 끝까지 진행하지 못했습니다.",
    },
    expected: {
      en: "The grader gets the ports, descriptors and processes that it needs.",
      ko: "채점기가 필요한 포트와 디스크립터, 프로세스를 얻을 수 있어야 합니다.",
    },
    saw: { en: "{reason}", ko: "{reason}" },
    usually: {
      en: "This says nothing about the code in the step. The machine lacks something, a limit is in the way, or the grader has a fault.",
      ko: "이 단계의 코드가 맞는지 틀린지는 알 수 없습니다. 컴퓨터에 무언가 모자라거나, 제한에 걸렸거나, 채점기에 문제가 있는 경우입니다.",
    },
    next: {
      en: "Run `npm run book -- doctor`, which looks for what is missing.",
      ko: "`npm run book -- doctor`를 실행해 무엇이 모자라는지 확인하십시오.",
    },
    man: [],
    anchor: "rule-limits",
  },
}
