// What the failed checks of part 7.3 say about sendFds and recvFds. Values in braces come from the check.

import type { CodeFacts } from "../../manifest.ts"

export const passCodes: Readonly<Record<string, CodeFacts>> = {
  "E7-FD-NUMBER": {
    did: {
      en: "sendFds was called with bytes and {sent} descriptors, and a receiver took the message.",
      ko: "바이트와 디스크립터로 sendFds를 불렀고, 받는 쪽이 메시지를 받았습니다. 디스크립터 수: {sent}.",
    },
    expected: {
      en: "All of the descriptors come with this one message.",
      ko: "디스크립터가 모두 그 메시지 하나와 함께 와야 합니다.",
    },
    saw: { en: "Descriptors that came with it: {came}.", ko: "함께 온 디스크립터: {came}." },
    usually: {
      en: "The number was written among the bytes, and in another process a number means nothing. Or the descriptors were sent apart, one message for each.",
      ko: "번호를 바이트로 적어 보낸 경우입니다. 번호는 다른 프로세스에서 아무 뜻이 없습니다. 메시지를 나누어 디스크립터를 따로 보냈을 수도 있습니다.",
    },
    next: {
      en: "In sendFds, give scmRights(fds) to sendmsg() beside the bytes.",
      ko: "sendFds에서, 바이트와 함께 scmRights(fds)를 sendmsg()에 주십시오.",
    },
    man: ["sendmsg(2)", "unix(7)"],
    anchor: "rule-send",
  },
  "E7-FD-SPENT": {
    did: { en: "sendFds was called with open descriptors.", ko: "열린 디스크립터로 sendFds를 불렀습니다." },
    expected: {
      en: "They stay open here: they are the caller's, who closes them.",
      ko: "이쪽에서는 열려 있어야 합니다. 부른 쪽의 것이고, 부른 쪽이 닫습니다.",
    },
    saw: { en: "Afterwards one of them was closed.", ko: "그 뒤에 보니 하나가 닫혀 있습니다." },
    usually: {
      en: "Sending was taken for giving away. The receiver gets a descriptor of its own, and the sender may need its own one still.",
      ko: "보내면 내 것이 아니라고 여긴 경우입니다. 받는 쪽은 자기 디스크립터를 따로 얻으며, 보낸 쪽은 아직 자기 것을 쓸 수 있습니다.",
    },
    next: {
      en: "In sendFds, close nothing; the caller knows when it is done with them.",
      ko: "sendFds에서, 아무것도 닫지 마십시오. 언제 닫을지는 부른 쪽이 압니다.",
    },
    man: ["unix(7)", "close(2)"],
    anchor: "rule-send",
  },
  "E7-FD-BYTES": {
    did: {
      en: "sendFds was called once, and a receiver took all that had come.",
      ko: "sendFds를 한 번 불렀고, 받는 쪽이 온 것을 모두 받았습니다.",
    },
    expected: {
      en: "It returns how many bytes were sent, and these come, in one message: {expected}.",
      ko: "보낸 바이트 수를 반환하고, 그 바이트가 한 메시지로 와야 합니다. 기대한 것: {expected}.",
    },
    saw: { en: "It returned {returned}, and this came: {came}.", ko: "반환한 값: {returned}, 온 것: {came}." },
    usually: {
      en: "Other bytes were sent than those that were given, or more than once, or the result of sendmsg() was lost.",
      ko: "받은 것과 다른 바이트를 보냈거나, 두 번 보냈거나, sendmsg()의 결과를 버린 경우입니다.",
    },
    next: {
      en: "In sendFds, send bytes as they are, in one call, and return what it returns.",
      ko: "sendFds에서, bytes를 그대로 한 번의 호출로 보내고 그 결과를 반환하십시오.",
    },
    man: ["sendmsg(2)"],
    anchor: "rule-send",
  },
  "E7-FD-REOPENED": {
    did: {
      en: "A file was passed with {task}, and the receiver read 50 bytes of it and set O_NONBLOCK.",
      ko: "{task}에서 파일을 건넸고, 받는 쪽이 50바이트를 읽고 O_NONBLOCK을 켰습니다.",
    },
    expected: {
      en: "The sender's descriptor has both, for it means the same open file: offset {expected}.",
      ko: "보낸 쪽의 디스크립터에도 보여야 합니다. 같은 열린 파일이기 때문입니다. 기대한 위치: {expected}.",
    },
    saw: {
      en: "The sender's descriptor has not seen it: offset {saw}.",
      ko: "보낸 쪽에서는 보이지 않습니다. 위치: {saw}.",
    },
    usually: {
      en: "The file was opened again by its name, which makes another open file with an offset and flags of its own.",
      ko: "파일을 이름으로 다시 연 경우입니다. 그러면 위치와 플래그가 따로인 다른 열린 파일이 생깁니다.",
    },
    next: {
      en: "In {task}, pass on the descriptors themselves.",
      ko: "{task}에서, 디스크립터를 그대로 넘기십시오.",
    },
    man: ["unix(7)", "open(2)"],
    anchor: "rule-send",
  },
  "E7-FD-ALONE": {
    did: {
      en: "sendFds was called with a descriptor and without a byte.",
      ko: "디스크립터는 있고 바이트는 없이 sendFds를 불렀습니다.",
    },
    expected: {
      en: "It throws a RangeError, and nothing is sent.",
      ko: "RangeError를 던지고, 아무것도 보내지 않아야 합니다.",
    },
    saw: { en: "It came to this: {saw}.", ko: "실제 결과: {saw}." },
    usually: {
      en: "Of a stream the kernel drops descriptors that come without a byte, and where messages are kept the receiver takes the 0 for the end.",
      ko: "스트림에서는 바이트 없이 보낸 디스크립터를 커널이 버립니다. 메시지를 지키는 소켓이라면 받는 쪽이 0을 끝으로 여깁니다.",
    },
    next: {
      en: "In sendFds, throw a RangeError when bytes is empty.",
      ko: "sendFds에서, bytes가 비었으면 RangeError를 던지십시오.",
    },
    man: ["unix(7)"],
    anchor: "rule-send",
  },
  "E7-FD-EINTR": {
    did: {
      en: "A signal interrupted the first call of {task}: -EINTR.",
      ko: "{task}의 첫 호출이 시그널로 중단되어 -EINTR을 반환했습니다.",
    },
    expected: {
      en: "Nothing has happened yet, so the call is made again: {expected}.",
      ko: "아직 아무 일도 없었으므로 다시 불러야 합니다. 기대한 것: {expected}.",
    },
    saw: { en: "It came to this: {saw}.", ko: "실제 결과: {saw}." },
    usually: {
      en: "-EINTR was returned like any other error, and the caller then gives up a channel that is sound.",
      ko: "-EINTR을 다른 오류처럼 반환한 경우입니다. 그러면 부른 쪽은 멀쩡한 채널을 포기합니다.",
    },
    next: {
      en: "In {task}, make the call by again() of step 6.",
      ko: "{task}에서, 6단계의 again()으로 호출하십시오.",
    },
    man: ["signal(7)"],
    anchor: "rule-send",
  },
  "E7-FD-TWICE": {
    did: {
      en: "sendmsg() took two of five bytes of a stream, and a descriptor with them.",
      ko: "sendmsg()가 스트림의 다섯 바이트 가운데 둘을 디스크립터와 함께 보냈습니다.",
    },
    expected: {
      en: "The descriptor comes once: it has gone with the first byte.",
      ko: "디스크립터는 한 번만 와야 합니다. 첫 바이트와 함께 이미 갔습니다.",
    },
    saw: { en: "It came {count} times.", ko: "온 횟수: {count}." },
    usually: {
      en: "The rest was sent in a loop with the same control message. The receiver then has a second descriptor that it does not expect.",
      ko: "나머지를 반복문에서 같은 제어 메시지와 함께 보낸 경우입니다. 그러면 받는 쪽에 예상하지 못한 디스크립터가 하나 더 생깁니다.",
    },
    next: {
      en: "In sendFds, return what sendmsg() returns, also when that is less.",
      ko: "sendFds에서, 모자라더라도 sendmsg()가 반환한 것을 반환하십시오.",
    },
    man: ["sendmsg(2)", "unix(7)"],
    anchor: "rule-send",
  },
  "E7-FD-ERROR": {
    did: {
      en: "A call of {task} failed: -{errno}.",
      ko: "{task}의 호출이 실패했습니다: -{errno}.",
    },
    expected: {
      en: "The function returns that, for the caller decides what it means: {expected}.",
      ko: "그대로 반환해야 합니다. 그 뜻은 부른 쪽이 정합니다. 기대한 것: {expected}.",
    },
    saw: { en: "It came to this: {saw}.", ko: "실제 결과: {saw}." },
    usually: {
      en: "Every error was thrown, hidden, or taken for a reason to try again. A channel that is full or has ended is no surprise.",
      ko: "오류를 모두 던지거나, 숨기거나, 다시 시도할 이유로 여긴 경우입니다. 채널은 가득 차기도 하고 끝나기도 합니다.",
    },
    next: {
      en: "In {task}, return every -errno but -EINTR.",
      ko: "{task}에서, -EINTR 말고는 모든 -errno를 반환하십시오.",
    },
    man: ["sendmsg(2)", "recvmsg(2)"],
    anchor: "rule-send",
  },
  "E7-FD-WAITS": {
    did: {
      en: "{task} was called with a blocking socket: it was full, or nothing had come yet.",
      ko: "블로킹 소켓으로 {task} 함수를 불렀습니다. 소켓이 가득 찼거나, 아직 아무것도 오지 않았습니다.",
    },
    expected: {
      en: "It waits, for the socket does.",
      ko: "소켓이 블로킹이므로 기다려야 합니다.",
    },
    saw: { en: "It came back with {saw}.", ko: "돌아왔습니다. 반환한 것: {saw}." },
    usually: {
      en: "MSG_DONTWAIT was given. A child that waits for its next connection then takes the moment of silence for the end.",
      ko: "MSG_DONTWAIT를 준 경우입니다. 그러면 다음 연결을 기다리던 자식이 잠깐의 침묵을 끝으로 여깁니다.",
    },
    next: {
      en: "In {task}, leave out MSG_DONTWAIT: whether to wait is the socket's own flag.",
      ko: "{task}에서, MSG_DONTWAIT를 빼십시오. 기다릴지는 소켓의 플래그가 정합니다.",
    },
    man: ["sendmsg(2)", "recvmsg(2)"],
    anchor: "rule-take",
  },
  "E7-FD-SIGPIPE": {
    did: {
      en: "sendFds was called with a stream whose other end was closed.",
      ko: "반대쪽 끝이 닫힌 스트림으로 sendFds를 불렀습니다.",
    },
    expected: {
      en: "The call says -EPIPE, and the process goes on.",
      ko: "-EPIPE를 받고 프로세스는 계속되어야 합니다.",
    },
    saw: { en: "SIGPIPE ended the process.", ko: "SIGPIPE가 프로세스를 끝냈습니다." },
    usually: {
      en: "A Unix domain stream raises SIGPIPE as TCP does. Node ignores it, but a program need not rely on who has started it.",
      ko: "유닉스 도메인 스트림도 TCP처럼 SIGPIPE를 일으킵니다. Node는 이 시그널을 무시하지만, 프로그램이 거기에 기대서는 안 됩니다.",
    },
    next: {
      en: "In sendFds, send with MSG_NOSIGNAL.",
      ko: "sendFds에서, MSG_NOSIGNAL을 주고 보내십시오.",
    },
    man: ["send(2)", "signal(7)"],
    anchor: "rule-send",
  },
  "E7-FD-MESSAGE": {
    did: {
      en: "Messages waited for which there was room to the byte, then the channel ended. recvFds was called for each.",
      ko: "자리가 꼭 맞는 메시지들이 기다리고, 그다음 채널이 끝났습니다. 그때마다 recvFds를 불렀습니다.",
    },
    expected: {
      en: "One call takes one message and what came with it, and says 0 at the end. Here: {expected}.",
      ko: "한 번에 메시지 하나와 딸려 온 것을 받고, 끝에서는 0을 알려야 합니다. 여기서는: {expected}.",
    },
    saw: { en: "It came to this: {saw}.", ko: "실제 결과: {saw}." },
    usually: {
      en: "It reads on after the first message, takes a full buffer for a cut message, or fails when no descriptor comes.",
      ko: "첫 메시지 뒤에도 계속 읽거나, 버퍼가 꽉 찬 것을 잘린 것으로 여기거나, 디스크립터가 없으면 실패로 여긴 경우입니다.",
    },
    next: {
      en: "In recvFds, call recvmsg() once, and return its bytes with the descriptors that parseControl() finds.",
      ko: "recvFds에서, recvmsg()를 한 번 부르고 그 바이트 수와 parseControl()이 찾은 디스크립터를 반환하십시오.",
    },
    man: ["recvmsg(2)"],
    anchor: "rule-take",
  },
  "E7-FD-DROPPED": {
    did: {
      en: "A message with {sent} descriptors waited, and recvFds took it.",
      ko: "디스크립터가 딸린 메시지가 기다렸고, recvFds가 받았습니다. 디스크립터 수: {sent}.",
    },
    expected: {
      en: "It returns a descriptor of its own for each, open, in their order.",
      ko: "하나마다 자기 디스크립터를, 열린 채로, 순서대로 반환해야 합니다.",
    },
    saw: { en: "It returned {came}: {saw}.", ko: "반환한 수: {came}, 상태: {saw}." },
    usually: {
      en: "read() and recv() have no place for control messages: the kernel closes what came along, and nobody hears of it.",
      ko: "read()와 recv()에는 제어 메시지를 받을 자리가 없습니다. 딸려 온 것은 커널이 닫고, 아무도 모릅니다.",
    },
    next: {
      en: "In recvFds, call recvmsg() with a control buffer, and read what it holds with parseControl().",
      ko: "recvFds에서, recvmsg()에 제어 버퍼를 주고 그 내용을 parseControl()로 읽으십시오.",
    },
    man: ["recvmsg(2)", "unix(7)"],
    anchor: "rule-take",
  },
  "E7-FD-ROOM": {
    did: {
      en: "A message with {sent} descriptors waited, and recvFds was called for as many.",
      ko: "디스크립터가 딸린 메시지가 기다렸고, 그 수를 most로 주어 recvFds를 불렀습니다. 딸린 수: {sent}.",
    },
    expected: { en: "It returns all of them.", ko: "모두 반환해야 합니다." },
    saw: { en: "It came to this: {saw}.", ko: "실제 결과: {saw}." },
    usually: {
      en: "The room was counted in descriptors, but each takes four bytes. CMSG_SPACE(3) and CMSG_SPACE(4) are 24 bytes, with room for two.",
      ko: "디스크립터 하나가 4바이트인데 자리를 개수로 센 경우입니다. CMSG_SPACE(3)도 CMSG_SPACE(4)도 24바이트라, 둘만 들어갑니다.",
    },
    next: {
      en: "In recvFds, make the control buffer CMSG_SPACE(4 * most) bytes long.",
      ko: "recvFds에서, 제어 버퍼의 길이를 CMSG_SPACE(4 * most)로 하십시오.",
    },
    man: ["recvmsg(2)", "unix(7)"],
    anchor: "rule-take",
  },
  "E7-FD-CLOEXEC": {
    did: { en: "recvFds took a message with descriptors.", ko: "recvFds가 디스크립터가 딸린 메시지를 받았습니다." },
    expected: {
      en: "Each of them is closed when the process executes another program.",
      ko: "프로세스가 다른 프로그램을 exec하면 모두 닫혀야 합니다.",
    },
    saw: { en: "FD_CLOEXEC is not set.", ko: "FD_CLOEXEC가 없습니다." },
    usually: {
      en: "The flag belongs to a descriptor and does not travel: it does not matter how the sender had opened it.",
      ko: "이 플래그는 디스크립터의 것이라 함께 오지 않습니다. 보낸 쪽이 어떻게 열었는지는 상관없습니다.",
    },
    next: {
      en: "In recvFds, give MSG_CMSG_CLOEXEC to recvmsg().",
      ko: "recvFds에서, recvmsg()에 MSG_CMSG_CLOEXEC를 주십시오.",
    },
    man: ["recvmsg(2)", "fcntl(2)"],
    anchor: "rule-take",
  },
  "E7-FD-LEAK": {
    did: {
      en: "recvFds took a message with descriptors.",
      ko: "recvFds가 디스크립터가 딸린 메시지를 받았습니다.",
    },
    expected: {
      en: "Every descriptor that came is returned, or closed when the message is not used.",
      ko: "온 디스크립터는 모두 반환하거나, 메시지를 쓰지 않는다면 닫아야 합니다.",
    },
    saw: { en: "Open, and returned to nobody: {left}.", ko: "아무에게도 돌려주지 않고 열려 있는 수: {left}." },
    usually: {
      en: "Descriptors are there as soon as recvmsg() returns, whatever becomes of the message. MSG_PEEK makes them too.",
      ko: "메시지를 어떻게 하든, recvmsg()가 반환하면 디스크립터는 이미 열려 있습니다. MSG_PEEK로도 생깁니다.",
    },
    next: {
      en: "In recvFds, call closeOnce() for each descriptor that you do not return.",
      ko: "recvFds에서, 반환하지 않는 디스크립터마다 closeOnce()를 부르십시오.",
    },
    man: ["unix(7)", "recvmsg(2)"],
    anchor: "rule-take",
  },
  "E7-FD-TRUNC": {
    did: {
      en: "A message waited that was longer than the buffer, and recvFds took it.",
      ko: "버퍼보다 긴 메시지가 기다렸고, recvFds가 받았습니다.",
    },
    expected: {
      en: "It returns -EMSGSIZE without descriptors: what was cut is not used.",
      ko: "디스크립터 없이 -EMSGSIZE를 반환해야 합니다. 잘린 것은 쓰지 않습니다.",
    },
    saw: { en: "It came to this: {saw}.", ko: "실제 결과: {saw}." },
    usually: {
      en: "recvmsg() returns what it could store, and only MSG_TRUNC among the flags tells that there was more. The rest is lost.",
      ko: "recvmsg()는 담을 수 있었던 만큼을 반환합니다. 더 있었다는 것은 플래그의 MSG_TRUNC만 알려 주며, 나머지는 사라집니다.",
    },
    next: {
      en: "In recvFds, look for MSG_TRUNC in the second word of msg.",
      ko: "recvFds에서, msg의 둘째 칸에 MSG_TRUNC가 있는지 보십시오.",
    },
    man: ["recvmsg(2)"],
    anchor: "rule-take",
  },
  "E7-FD-PADDING": {
    did: {
      en: "A message with {sent} descriptors waited. recvFds was called for at most {most}.",
      ko: "디스크립터가 딸린 메시지가 기다렸습니다. 딸린 수: {sent}, recvFds에 준 most: {most}.",
    },
    expected: {
      en: "It returns -EMSGSIZE, and everything that came is closed.",
      ko: "-EMSGSIZE를 반환하고, 온 것은 모두 닫아야 합니다.",
    },
    saw: { en: "It returned {saw}, and left open: {open}.", ko: "반환한 것: {saw}, 열려 있는 수: {open}." },
    usually: {
      en: "CMSG_SPACE(4) is 24 bytes with room for two descriptors: the kernel uses the padding too. Whoever takes the first one only loses one each time.",
      ko: "CMSG_SPACE(4)는 24바이트로 디스크립터 둘이 들어갑니다. 커널은 패딩도 쓰므로, 첫째만 가져가면 매번 하나씩 샙니다.",
    },
    next: {
      en: "In recvFds, count all that parseControl() finds, and close all of them when there are more than most.",
      ko: "recvFds에서, parseControl()이 찾은 것을 모두 세고 most보다 많으면 전부 닫으십시오.",
    },
    man: ["recvmsg(2)", "unix(7)"],
    anchor: "rule-take",
  },
  "E7-FD-CTRUNC": {
    did: {
      en: "A message with {sent} descriptors waited, and there was no room for all; recvFds was called for at most {most}.",
      ko: "디스크립터가 딸린 메시지가 기다렸는데 모두 받을 자리가 없었습니다. 딸린 수: {sent}, most: {most}.",
    },
    expected: {
      en: "It returns -EMSGSIZE, and what came is closed: some are missing.",
      ko: "-EMSGSIZE를 반환하고, 온 것은 닫아야 합니다. 일부가 빠졌기 때문입니다.",
    },
    saw: { en: "It came to this: {saw}.", ko: "실제 결과: {saw}." },
    usually: {
      en: "The kernel gives as many as fit, in the buffer and in the table of descriptors, closes the others, and tells it by MSG_CTRUNC alone.",
      ko: "커널은 버퍼와 디스크립터 표에 들어가는 만큼만 주고 나머지는 닫으며, MSG_CTRUNC로만 알립니다.",
    },
    next: {
      en: "In recvFds, look for MSG_CTRUNC in the second word of msg.",
      ko: "recvFds에서, msg의 둘째 칸에 MSG_CTRUNC가 있는지 보십시오.",
    },
    man: ["recvmsg(2)", "unix(7)"],
    anchor: "rule-take",
  },
}
