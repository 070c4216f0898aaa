// What the failed checks of part 7.6 say about takeOver, announce and hearPredecessor. Values in braces come from the check.

import type { CodeFacts } from "../../manifest.ts"

export const upgradeSuccessorCodes: Readonly<Record<string, CodeFacts>> = {
  "E7-TAKE-NOBODY": {
    did: { en: "{what}, and takeOver() was called.", ko: "{what}. 그때 takeOver()를 불렀습니다." },
    expected: { en: "It comes to: {expected}.", ko: "결과여야 하는 것: {expected}." },
    saw: { en: "It came to: {saw}.", ko: "실제 결과: {saw}." },
    usually: {
      en: "-ENOENT and -ECONNREFUSED say that no server runs: this one is the first. Every other error, such as -EAGAIN of a full queue, says nothing of the kind.",
      ko: "-ENOENT와 -ECONNREFUSED는 서버가 없다는 뜻이고, 이 서버가 첫 번째입니다. 대기열이 가득 찼다는 -EAGAIN 같은 다른 오류는 그런 뜻이 아닙니다.",
    },
    next: {
      en: "In takeOver, return undefined for these two and check() the rest.",
      ko: "takeOver에서, 이 둘이면 undefined를 돌려주고 나머지는 check()에 맡기십시오.",
    },
    man: ["connect(2)", "unix(7)"],
    anchor: "rule-authentic",
  },
  "E7-TAKE-ANSWER": {
    did: { en: "The server answered TAKE by this: {what}.", ko: "서버가 TAKE에 보인 반응: {what}." },
    expected: {
      en: "takeOver() throws: only SOCKETS with two descriptors is an answer.",
      ko: "takeOver()는 예외를 던져야 합니다. SOCKETS와 디스크립터 둘만이 대답입니다.",
    },
    saw: { en: "It returned.", ko: "그대로 반환했습니다." },
    usually: {
      en: "The type, the number of descriptors or the deadline was not looked at. Who goes on with half of it serves without a listening socket, or can never be replaced.",
      ko: "종류나 디스크립터 수, 마감을 보지 않았습니다. 절반만 가지고 계속하면 리스닝 소켓 없이 응대하거나, 다시는 교체되지 못합니다.",
    },
    next: {
      en: "In takeOver, compare n, the first byte and fds.length before you return anything.",
      ko: "takeOver에서, 무엇이든 돌려주기 전에 n과 첫 바이트, fds.length를 비교하십시오.",
    },
    man: ["recvmsg(2)", "unix(7)"],
    anchor: "rule-order",
  },
  "E7-TAKE-LEAKS": {
    did: { en: "takeOver() took over nothing: {what}.", ko: "takeOver()가 아무것도 넘겨받지 못했습니다: {what}." },
    expected: { en: "Nothing stays open.", ko: "열린 것이 남지 않아야 합니다." },
    saw: { en: "So many descriptors are left: {count}.", ko: "남은 디스크립터 수: {count}." },
    usually: {
      en: "The channel, or descriptors that came with a wrong answer, are this process's as well. A copy of a listening socket that nobody accepts from lets clients wait for ever.",
      ko: "채널도, 틀린 대답과 함께 온 디스크립터도 이 프로세스의 것입니다. 아무도 accept하지 않는 리스닝 소켓의 사본은 클라이언트를 끝없이 기다리게 합니다.",
    },
    next: {
      en: "In takeOver, close what came before you throw, and the channel on every way that does not return it.",
      ko: "takeOver에서, 던지기 전에 온 것을 닫고, 채널을 돌려주지 않는 모든 경우에 채널도 닫으십시오.",
    },
    man: ["close(2)", "unix(7)"],
    anchor: "rule-order",
  },
  "E7-TAKE-TRUSTS": {
    did: {
      en: "takeOver() was looked at for a server of another user: {how}.",
      ko: "다른 사용자의 서버를 takeOver()가 어떻게 다루는지 보았습니다: {how}.",
    },
    expected: {
      en: "takeOver() asks the kernel who listens, and throws.",
      ko: "takeOver()는 누가 듣고 있는지 커널에 묻고 예외를 던져야 합니다.",
    },
    saw: { en: "It took the sockets, or asked nobody.", ko: "소켓을 받았거나, 묻지 않았습니다." },
    usually: {
      en: "Anybody can bind a path in a folder like /tmp before the server does. SO_PEERCRED of the one who connects tells who has called listen().",
      ko: "/tmp 같은 폴더에서는 누구나 먼저 그 경로에 bind()할 수 있습니다. 연결한 쪽의 SO_PEERCRED는 listen()을 부른 프로세스를 말해 줍니다.",
    },
    next: {
      en: "In takeOver, after connect() ask peerCredentials(channelFd), and throw when the uid is neither ours nor root's.",
      ko: "takeOver에서, connect() 뒤에 peerCredentials(channelFd)로 묻고 uid가 우리 것도 root의 것도 아니면 던지십시오.",
    },
    man: ["unix(7)"],
    anchor: "rule-authentic",
  },
  "E7-TAKE-REFUSES": {
    did: {
      en: "A process of another user called takeOver(), and root's server listened.",
      ko: "root의 서버가 듣고 있고, 다른 사용자의 프로세스가 takeOver()를 불렀습니다.",
    },
    expected: {
      en: "It takes the two sockets: a server of root's is to be believed.",
      ko: "소켓 둘을 받아야 합니다. root의 서버는 믿어도 됩니다.",
    },
    saw: { en: "It took nothing.", ko: "아무것도 받지 않았습니다." },
    usually: {
      en: "The uid of the one who listens is to be our own, or 0. A server that root has started is replaced by one that runs in another name, for example by systemd's User=.",
      ko: "듣는 쪽의 uid는 우리와 같거나 0이면 됩니다. root가 시작한 서버를 systemd의 User= 같은 설정으로 다른 사용자의 서버가 대신할 수 있습니다.",
    },
    next: {
      en: "In takeOver, throw only when uid is neither getuid() nor 0.",
      ko: "takeOver에서, uid가 getuid()도 아니고 0도 아닐 때만 던지십시오.",
    },
    man: ["unix(7)", "getuid(2)"],
    anchor: "rule-authentic",
  },
  "E7-TAKE-ASKS": {
    did: {
      en: "takeOver() was called, and the server answers TAKE by SOCKETS and two descriptors.",
      ko: "takeOver()를 불렀고, 서버는 TAKE에 SOCKETS와 디스크립터 둘로 대답합니다.",
    },
    expected: {
      en: "TAKE (1) is sent, one byte, and listenFd, place.listenFd, place.path and channelFd come back.",
      ko: "TAKE(1) 한 바이트를 보내고 listenFd, place.listenFd, place.path, channelFd를 돌려주어야 합니다.",
    },
    saw: { en: "It came to: {saw}.", ko: "결과: {saw}." },
    usually: {
      en: "Nothing was asked, the answer was read before it was there, or the two sockets were mixed up: the first is the listening one.",
      ko: "묻지 않았거나, 대답이 오기 전에 읽었거나, 두 소켓을 바꾸어 받았습니다. 첫 번째가 리스닝 소켓입니다.",
    },
    next: {
      en: "In takeOver, tell TAKE, waitUntil() the channel is readable, and take listenFd and placeFd in this order.",
      ko: "takeOver에서, TAKE를 보내고 waitUntil()로 읽을 수 있을 때까지 기다린 뒤 listenFd, placeFd 순서로 받으십시오.",
    },
    man: ["connect(2)", "recvmsg(2)"],
    anchor: "rule-order",
  },
  "E7-ANNOUNCE-SERVES": {
    did: {
      en: "announce() was called, and instead of GO this happened: {what}.",
      ko: "announce()를 불렀는데, GO 대신 일어난 일: {what}.",
    },
    expected: {
      en: "It throws: without GO the old one may go on, and two would serve.",
      ko: "예외를 던져야 합니다. GO가 없으면 이전 서버가 계속할 수 있어 둘이 응대하게 됩니다.",
    },
    saw: { en: "It returned, so this one serves.", ko: "반환했습니다. 그러면 이 서버가 응대를 시작합니다." },
    usually: {
      en: "READY is our word, GO is theirs. That nothing came in time is no consent.",
      ko: "READY는 우리의 말이고 GO는 상대의 말입니다. 제때 아무것도 오지 않은 것은 동의가 아닙니다.",
    },
    next: {
      en: "In announce, return only when one byte came and it is GO.",
      ko: "announce에서, 한 바이트가 왔고 그것이 GO일 때만 돌아오십시오.",
    },
    man: ["recvmsg(2)", "poll(2)"],
    anchor: "rule-order",
  },
  "E7-ANNOUNCE-FILE": {
    did: {
      en: "announce() was called, and instead of GO this happened: {what}.",
      ko: "announce()를 불렀는데, GO 대신 일어난 일: {what}.",
    },
    expected: {
      en: "The file of the control socket is there as before.",
      ko: "제어 소켓의 파일이 전과 같이 있어야 합니다.",
    },
    saw: { en: "The file is gone.", ko: "파일이 없어졌습니다." },
    usually: {
      en: "leavePlace() and closePlace() unlink what place.file names, and that is the file of the server that goes on. Without it nobody finds that server again, and the next one starts beside it.",
      ko: "leavePlace()와 closePlace()는 place.file이 가리키는 파일을 지우는데, 그것은 계속 도는 서버의 파일입니다. 파일이 없으면 아무도 그 서버를 찾지 못해, 다음 서버가 옆에서 따로 시작합니다.",
    },
    next: {
      en: "In announce, close place.listenFd by closeOnce() and leave the path alone.",
      ko: "announce에서, place.listenFd를 closeOnce()로 닫기만 하고 경로는 건드리지 마십시오.",
    },
    man: ["unlink(2)", "unix(7)"],
    anchor: "rule-order",
  },
  "E7-ANNOUNCE-LEAKS": {
    did: {
      en: "announce() was called, and instead of GO this happened: {what}.",
      ko: "announce()를 불렀는데, GO 대신 일어난 일: {what}.",
    },
    expected: {
      en: "All three descriptors of taken are closed, however it fails.",
      ko: "어떻게 실패하든 taken의 디스크립터 셋이 모두 닫혀야 합니다.",
    },
    saw: { en: "So many are still open: {count}.", ko: "아직 열린 개수: {count}." },
    usually: {
      en: "Sending READY can fail as well, and is outside of try then. As long as one process holds a listening socket, its queue takes clients in.",
      ko: "READY를 보내는 것도 실패할 수 있는데 try 밖에 있습니다. 어느 프로세스든 리스닝 소켓을 쥐고 있으면 그 대기열은 클라이언트를 받아들입니다.",
    },
    next: {
      en: "In announce, put both the sending and the waiting into try, and in catch close channelFd, listenFd and place.listenFd.",
      ko: "announce에서, 보내기와 기다리기를 모두 try에 넣고 catch에서 channelFd, listenFd, place.listenFd를 닫으십시오.",
    },
    man: ["close(2)"],
    anchor: "rule-order",
  },
  "E7-ANNOUNCE-ASKS": {
    did: { en: "announce() was called, and GO was there.", ko: "announce()를 불렀고, GO가 와 있었습니다." },
    expected: {
      en: "READY (3) is sent, and it returns with all three descriptors open.",
      ko: "READY(3)를 보내고, 디스크립터 셋을 열어 둔 채 돌아와야 합니다.",
    },
    saw: { en: "Sent: {heard}. And: {saw}.", ko: "보낸 것: {heard}. 그 밖에: {saw}." },
    usually: {
      en: "Without READY the old one never says GO. What was taken is needed from now on: finally would close it on the good way too.",
      ko: "READY가 없으면 이전 서버는 GO를 보내지 않습니다. 받은 것은 이제부터 필요한데, finally는 성공한 때에도 닫습니다.",
    },
    next: {
      en: "In announce, tell READY before you wait, and close in catch only.",
      ko: "announce에서, 기다리기 전에 READY를 보내고 catch에서만 닫으십시오.",
    },
    man: ["sendmsg(2)"],
    anchor: "rule-order",
  },
  "E7-ADOPT-LOST": {
    did: {
      en: "The old one handed over three clients, one of them with half a request, and hearPredecessor() was called as often.",
      ko: "이전 서버가 클라이언트 셋을 넘겼고 하나는 요청이 반만 온 상태였습니다. hearPredecessor()도 그만큼 불렀습니다.",
    },
    expected: {
      en: "Each is in the loop and gets its answers, to its end.",
      ko: "모두 루프에 들어가 끝까지 응답을 받아야 합니다.",
    },
    saw: { en: "{what}.", ko: "{what}." },
    usually: {
      en: "The bytes behind CLIENT are the beginning of the next request, and MESSAGE is used again by the next message. Each descriptor that comes is a client.",
      ko: "CLIENT 뒤의 바이트는 다음 요청의 앞부분이고, MESSAGE는 다음 메시지가 다시 씁니다. 온 디스크립터 하나하나가 클라이언트입니다.",
    },
    next: {
      en: "In hearPredecessor, adopt() each descriptor with MESSAGE.subarray(1, n).",
      ko: "hearPredecessor에서, 온 디스크립터마다 MESSAGE.subarray(1, n)과 함께 adopt()를 부르십시오.",
    },
    man: ["recvmsg(2)"],
    anchor: "rule-adopt",
  },
  "E7-ADOPT-ENDS": {
    did: { en: "{what}, and hearPredecessor() was called.", ko: "{what}. 그때 hearPredecessor()를 불렀습니다." },
    expected: {
      en: "The phase stays arriving until DONE, the end, or whatever is no client; then it is serving, and channelFd is -1.",
      ko: "DONE이나 끝, 클라이언트가 아닌 것이 올 때까지 phase는 arriving입니다. 그 뒤에는 serving이고 channelFd는 -1입니다.",
    },
    saw: {
      en: "The phase is {phase}, or channelFd does not fit it.",
      ko: "phase: {phase}. 아니면 channelFd가 맞지 않습니다.",
    },
    usually: {
      en: "-EAGAIN is no end. An old one that dies says no DONE, and a new one that waits for it stays arriving and can never be replaced.",
      ko: "-EAGAIN은 끝이 아닙니다. 죽은 서버는 DONE을 보내지 못하므로, 그것만 기다리면 arriving으로 남아 다시는 교체되지 못합니다.",
    },
    next: {
      en: "In hearPredecessor, return on -EAGAIN, adopt() on CLIENT with a descriptor, and on everything else endChannel() and serving.",
      ko: "hearPredecessor에서, -EAGAIN이면 돌아오고 디스크립터가 있는 CLIENT면 adopt(), 그 밖에는 모두 endChannel()과 serving입니다.",
    },
    man: ["recvmsg(2)"],
    anchor: "rule-adopt",
  },
  "E7-ADOPT-LEAKS": {
    did: { en: "{what}, and hearPredecessor() was called.", ko: "{what}. 그때 hearPredecessor()를 불렀습니다." },
    expected: { en: "Nothing of it stays open.", ko: "열린 것이 남지 않아야 합니다." },
    saw: { en: "So many descriptors are left: {count}.", ko: "남은 디스크립터 수: {count}." },
    usually: {
      en: "A descriptor that came with what is no CLIENT is ours all the same, and so is a second one that came with CLIENT.",
      ko: "CLIENT가 아닌 메시지와 함께 온 디스크립터도, CLIENT와 함께 온 두 번째 디스크립터도 우리 것입니다.",
    },
    next: {
      en: "In hearPredecessor, ask recvFds() for one descriptor, and close each of fds before endChannel().",
      ko: "hearPredecessor에서, recvFds()에 디스크립터 하나만 요구하고 endChannel() 전에 fds를 모두 닫으십시오.",
    },
    man: ["recvmsg(2)", "close(2)"],
    anchor: "rule-adopt",
  },
  "E7-ADOPT-TURN": {
    did: {
      en: "{queued} clients waited in the channel, and hearPredecessor() was called once.",
      ko: "채널에 클라이언트 {queued}개가 기다릴 때 hearPredecessor()를 한 번 불렀습니다.",
    },
    expected: {
      en: "It takes at most MOST_TAKEN of them, 64.",
      ko: "그 가운데 많아야 MOST_TAKEN개, 곧 64개를 받아야 합니다.",
    },
    saw: { en: "It took {count}.", ko: "받은 개수: {count}." },
    usually: {
      en: "A loop until -EAGAIN goes on as long as the old one sends. The clients that are there already wait for all of that.",
      ko: "-EAGAIN까지 되풀이하면 이전 서버가 보내는 동안 끝나지 않습니다. 이미 있는 클라이언트들은 그동안 내내 기다립니다.",
    },
    next: {
      en: "In hearPredecessor, receive at most MOST_TAKEN times in one call: the loop comes back for the rest.",
      ko: "hearPredecessor에서, 한 번 불릴 때 많아야 MOST_TAKEN번 받으십시오. 나머지는 루프가 다시 와서 받습니다.",
    },
    man: ["recvmsg(2)"],
    anchor: "rule-adopt",
  },
}
