// What the failed checks of part 7.1 say about taking a place and leaving it. Values in braces come from the check.

import type { CodeFacts } from "../../manifest.ts"

export const placeCodes: Readonly<Record<string, CodeFacts>> = {
  "E7-PLACE": {
    did: { en: "bindPlace() was called for a path or a name.", ko: "경로나 이름을 주고 bindPlace()를 불렀습니다." },
    expected: { en: "{what}: {expected}.", ko: "{what}: {expected}." },
    saw: { en: "{what}: {saw}.", ko: "{what}: {saw}." },
    usually: {
      en: "A flag of socket() or the call of listen() is missing, its queue has room for one, the type was not passed on, or file was looked at before bind().",
      ko: "socket()의 플래그나 listen() 호출이 빠졌거나, 대기열에 한 자리만 두었거나, type을 넘기지 않았거나, bind() 전에 file을 보았습니다.",
    },
    next: {
      en: "In bindPlace, make the socket with type | SOCK_NONBLOCK | SOCK_CLOEXEC, bind, then take fileAt(path), and listen with BACKLOG.",
      ko: "bindPlace에서, type | SOCK_NONBLOCK | SOCK_CLOEXEC로 소켓을 만들어 바인드하고, fileAt(path)를 얻은 다음 BACKLOG로 리스닝하십시오.",
    },
    man: ["socket(2)", "bind(2)", "listen(2)"],
    anchor: "rule-bind",
  },
  "E7-BIND-ADDRESS": {
    did: { en: "bindPlace() was called for a path or a name.", ko: "경로나 이름을 주고 bindPlace()를 불렀습니다." },
    expected: { en: "bind() takes the address.", ko: "bind()가 주소를 받아들여야 합니다." },
    saw: { en: "bind() refused the address: -EINVAL.", ko: "bind()가 -EINVAL로 주소를 거절했습니다." },
    usually: {
      en: "What bind() got is no struct sockaddr_un: the family is not AF_UNIX in host order, or the length is wrong. Check 7.1a looks at that, and comes first.",
      ko: "bind()가 받은 것이 struct sockaddr_un이 아닙니다. 패밀리가 호스트 바이트 순서의 AF_UNIX가 아니거나 길이가 틀렸습니다. 그것은 먼저 통과해야 할 7.1a가 봅니다.",
    },
    next: {
      en: "In bindPlace, give bind() what sockaddrUn(path) returns and its length, once 7.1a passes.",
      ko: "bindPlace에서, 7.1a를 통과한 다음 sockaddrUn(path)가 반환한 것과 그 길이를 bind()에 주십시오.",
    },
    man: ["bind(2)", "unix(7)"],
    anchor: "rule-address",
  },
  "E7-MODE": {
    did: {
      en: "bindPlace() was called with mode {expected}, while the umask was {mask}.",
      ko: "umask가 {mask}일 때 mode {expected} 값으로 bindPlace()를 불렀습니다.",
    },
    expected: {
      en: "The file has this mode when listen() is called, and afterwards: {expected}.",
      ko: "listen()을 부를 때도 그 뒤에도 파일의 권한이 이래야 합니다: {expected}.",
    },
    saw: { en: "It had {saw}.", ko: "파일의 권한: {saw}." },
    usually: {
      en: "bind() makes the file with 0777 less the umask that it finds, and connect() needs the right to write. A chmod() after listen() lets others in before it.",
      ko: "bind()는 그때의 umask를 뺀 0777로 파일을 만들고, connect()에는 쓰기 권한이 필요합니다. listen() 뒤에 chmod()를 하면 그 사이에 남이 들어옵니다.",
    },
    next: {
      en: "In bindPlace, call umask(0o777 & ~mode) before bind().",
      ko: "bindPlace에서, bind() 전에 umask(0o777 & ~mode)를 부르십시오.",
    },
    man: ["umask(2)", "unix(7)"],
    anchor: "rule-mode",
  },
  "E7-UMASK-LEFT": {
    did: { en: "bindPlace() came to its end: {outcome}.", ko: "bindPlace() 함수가 끝났습니다: {outcome}." },
    expected: { en: "The umask is what it was before: {before}.", ko: "umask가 전과 같아야 합니다: {before}." },
    saw: { en: "It is {after}.", ko: "지금의 umask: {after}." },
    usually: {
      en: "The umask belongs to the whole process: every file that it makes from now on gets these permissions. Something that threw came before the second umask().",
      ko: "umask는 프로세스 전체의 것이라, 앞으로 만드는 모든 파일의 권한이 달라집니다. 두 번째 umask() 전에 예외가 났을 수 있습니다.",
    },
    next: {
      en: "In bindPlace, put the umask back right behind each bind(), before anything that can throw.",
      ko: "bindPlace에서, bind()를 부를 때마다 바로 뒤에, 예외가 날 수 있는 것보다 먼저 umask를 되돌리십시오.",
    },
    man: ["umask(2)"],
    anchor: "rule-mode",
  },
  "E7-LISTENER-LEFT": {
    did: { en: "bindPlace() came to its end: {outcome}.", ko: "bindPlace() 함수가 끝났습니다: {outcome}." },
    expected: { en: "Nothing is open that nobody knows of.", ko: "아무도 모르는 디스크립터가 열려 있으면 안 됩니다." },
    saw: {
      en: "Descriptors that were not open before: {count}.",
      ko: "전에 없던 디스크립터가 {count}개 열려 있습니다.",
    },
    usually: {
      en: "An error was thrown past close(). Who tries again every second runs out of descriptors that way.",
      ko: "예외가 close()를 건너뛰었습니다. 1초마다 다시 시도하는 프로그램이라면 디스크립터가 바닥납니다.",
    },
    next: {
      en: "In bindPlace, close the socket in a catch, and throw the error on.",
      ko: "bindPlace에서, catch에서 소켓을 닫고 오류를 다시 던지십시오.",
    },
    man: ["close(2)"],
    anchor: "rule-bind",
  },
  "E7-STALE-STAYS": {
    did: {
      en: "A server was killed and its file is still there. bindPlace() was called for that path.",
      ko: "강제로 끝난 서버의 파일이 남은 경로로 bindPlace()를 불렀습니다.",
    },
    expected: { en: "It unlinks the file and binds.", ko: "그 파일을 지우고 바인드해야 합니다." },
    saw: { en: "What came of it: {saw}.", ko: "나온 것: {saw}." },
    usually: {
      en: "bind() says -EADDRINUSE as long as the file is there, whoever has made it, and SO_REUSEADDR changes nothing about that.",
      ko: "파일이 있는 한 누가 만들었든 bind()는 -EADDRINUSE이고, SO_REUSEADDR도 소용이 없습니다.",
    },
    next: {
      en: "In bindPlace, on -EADDRINUSE and when isStale(path), call unlink() and bind() once more.",
      ko: "bindPlace에서, -EADDRINUSE이고 isStale(path)이면 unlink()한 다음 bind()를 한 번 더 부르십시오.",
    },
    man: ["bind(2)", "unix(7)"],
    anchor: "rule-bind",
  },
  "E7-LIVE-UNLINKED": {
    did: {
      en: "At the path was {there}, and bindPlace() was called.",
      ko: "경로에 있던 것: {there}. bindPlace()를 불렀습니다.",
    },
    expected: {
      en: "What is there stays: only a socket that nobody listens on is unlinked.",
      ko: "있던 것이 그대로여야 합니다. 지워도 되는 것은 아무도 리스닝하지 않는 소켓뿐입니다.",
    },
    saw: { en: "It was unlinked; now there is: {now}.", ko: "지워졌습니다. 지금 있는 것: {now}." },
    usually: {
      en: "unlink() was called without a look, or also where bindPlace() gives up. The server goes on, and no new client finds it.",
      ko: "보지 않고 unlink()를 불렀거나, 포기할 때도 불렀습니다. 그 서버는 계속 돌지만 새 클라이언트는 찾아오지 못합니다.",
    },
    next: {
      en: "In bindPlace, call unlink() only after isStale() has said true, or for a file that this bind() has made.",
      ko: "bindPlace에서, isStale()이 true라고 한 다음이나 이번 bind()가 만든 파일에만 unlink()를 부르십시오.",
    },
    man: ["unlink(2)", "unix(7)"],
    anchor: "rule-bind",
  },
  "E7-BIND-TELLS": {
    did: {
      en: "bindPlace() was called, and this was in its way: {when}.",
      ko: "bindPlace()를 불렀고, 이것이 가로막았습니다: {when}.",
    },
    expected: {
      en: "It throws a SyscallError with code {expected}.",
      ko: "code가 {expected}인 SyscallError 예외를 던져야 합니다.",
    },
    saw: { en: "What came of it: {saw}.", ko: "나온 것: {saw}." },
    usually: {
      en: "A result was not looked at, or the error of a later call took the place of the first one.",
      ko: "결과를 보지 않았거나, 뒤에 부른 호출의 오류가 첫 오류를 가렸습니다.",
    },
    next: {
      en: "In bindPlace, give the result of bind() to check(), and then that of listen().",
      ko: "bindPlace에서, bind()의 결과를, 다음에는 listen()의 결과를 check()에 넘기십시오.",
    },
    man: ["bind(2)", "listen(2)"],
    anchor: "rule-bind",
  },
  "E7-FILE-LEFT": {
    did: {
      en: "Nothing was at the path, and bindPlace() failed: {call}() = {error}.",
      ko: "빈 경로에서 bindPlace() 함수가 실패했습니다: {call}() = {error}.",
    },
    expected: { en: "No file is left.", ko: "파일이 남지 않아야 합니다." },
    saw: {
      en: "The file that bind() has made is still there, and leads to nobody.",
      ko: "bind()가 만든 파일이 아무에게도 이어지지 않은 채 남아 있습니다.",
    },
    usually: {
      en: "The socket was closed and the file forgotten: closing does not take it away.",
      ko: "소켓만 닫고 파일을 잊었습니다. 닫아도 파일은 없어지지 않습니다.",
    },
    next: {
      en: "In bindPlace, note fileAt(path) right after bind(), and call leavePlace() in the catch.",
      ko: "bindPlace에서, bind() 바로 뒤에 fileAt(path)를 적어 두고 catch에서 leavePlace()를 부르십시오.",
    },
    man: ["unlink(2)", "unix(7)"],
    anchor: "rule-bind",
  },
  "E7-LEAVE-STAYS": {
    did: {
      en: "leavePlace() was called, and at the path was still the file that bind() had made.",
      ko: "bind()가 만든 파일이 경로에 있을 때 leavePlace()를 불렀습니다.",
    },
    expected: { en: "The file is gone.", ko: "그 파일이 없어져야 합니다." },
    saw: { en: "It is still there. What came of the call: {saw}.", ko: "아직 있습니다. 함수의 결과: {saw}." },
    usually: {
      en: "The socket was closed and the file forgotten, or dev and ino were compared as numbers with the bigints of fileAt().",
      ko: "소켓만 닫고 파일을 잊었거나, dev와 ino를 fileAt()의 bigint가 아니라 숫자로 비교했습니다.",
    },
    next: {
      en: "In leavePlace, unlink the path when fileAt(path) has the dev and ino of place.file.",
      ko: "leavePlace에서, fileAt(path)의 dev와 ino가 place.file과 같으면 경로를 unlink()하십시오.",
    },
    man: ["unlink(2)"],
    anchor: "rule-leave",
  },
  "E7-LEAVE-ORDER": {
    did: {
      en: "leavePlace() was called, and at the path was still the file that bind() had made.",
      ko: "bind()가 만든 파일이 경로에 있을 때 leavePlace()를 불렀습니다.",
    },
    expected: { en: "The listening socket is closed last.", ko: "리스닝 소켓은 마지막에 닫아야 합니다." },
    saw: { en: "It was closed, and {call}() came after that.", ko: "닫은 뒤에 {call}() 호출이 왔습니다." },
    usually: {
      en: "An inode number is free again once its file is unlinked and its socket closed. A successor's file may have it by then, and pass for ours.",
      ko: "파일이 지워지고 소켓까지 닫히면 그 inode 번호는 다시 쓰입니다. 그때는 후임의 파일이 같은 번호로 우리 것처럼 보일 수 있습니다.",
    },
    next: {
      en: "In leavePlace, compare and unlink first, and call closeOnce() at the end.",
      ko: "leavePlace에서, 먼저 비교하고 지운 다음 끝에 closeOnce()를 부르십시오.",
    },
    man: ["unlink(2)", "inode(7)"],
    anchor: "rule-leave",
  },
  "E7-LEAVE-OTHER": {
    did: {
      en: "leavePlace() was called, and at the path was: {there}.",
      ko: "leavePlace()를 불렀을 때 경로에 있던 것: {there}.",
    },
    expected: { en: "It stays: it is not ours.", ko: "우리 것이 아니므로 그대로 있어야 합니다." },
    saw: { en: "It was unlinked.", ko: "지워졌습니다." },
    usually: {
      en: "The path was unlinked because we once bound there, or only a part was compared. A file is the same when both dev and ino are.",
      ko: "한때 거기에 바인드했다는 이유로 지웠거나 일부만 비교했습니다. dev와 ino가 모두 같아야 같은 파일입니다.",
    },
    next: {
      en: "In leavePlace, unlink only when both dev and ino of fileAt(path) are those of place.file.",
      ko: "leavePlace에서, fileAt(path)의 dev와 ino가 둘 다 place.file과 같을 때만 unlink()하십시오.",
    },
    man: ["stat(2)", "unlink(2)"],
    anchor: "rule-leave",
  },
  "E7-LEAVE-OPEN": {
    did: {
      en: "leavePlace() was called, and at the path was: {there}.",
      ko: "leavePlace()를 불렀을 때 경로에 있던 것: {there}.",
    },
    expected: {
      en: "The listening socket is closed, whatever becomes of the file.",
      ko: "파일이 어떻게 되든 리스닝 소켓은 닫아야 합니다.",
    },
    saw: { en: "It is still open, so clients go on coming in.", ko: "아직 열려 있어서 클라이언트가 계속 들어옵니다." },
    usually: {
      en: "The function returned early because the file was not its own, or threw before it came to close().",
      ko: "파일이 자기 것이 아니라서 먼저 반환했거나, close()에 이르기 전에 예외를 던졌습니다.",
    },
    next: {
      en: "In leavePlace, call closeOnce(listenFd) in every case, and pass over a failing unlink().",
      ko: "leavePlace에서, 어느 경우든 closeOnce(listenFd)를 부르고 unlink()의 실패는 지나치십시오.",
    },
    man: ["close(2)"],
    anchor: "rule-leave",
  },
}
