// What the failed checks of part 7.1 say about addresses and about who is there. Values in braces come from the check.

import type { CodeFacts } from "../../manifest.ts"

export const pathCodes: Readonly<Record<string, CodeFacts>> = {
  "E7-ADDRESS-BYTES": {
    did: { en: "sockaddrUn({path}) was called.", ko: "sockaddrUn({path}) 호출을 했습니다." },
    expected: {
      en: "It returns {expected} (hexadecimal): the family, then the name in UTF-8.",
      ko: "16진수로 {expected} 값을 반환해야 합니다. 주소 패밀리 다음에 UTF-8 이름이 옵니다.",
    },
    saw: { en: "It returned {saw}.", ko: "반환한 값: {saw}." },
    usually: {
      en: "The family was written in network order, though it is never sent anywhere; or characters were taken for bytes.",
      ko: "어디에도 보내지 않는 주소 패밀리를 네트워크 바이트 순서로 썼거나, 글자 하나를 1바이트로 여겼습니다.",
    },
    next: {
      en: "In sockaddrUn, write AF_UNIX as two bytes in host order, and the bytes of a TextEncoder behind them.",
      ko: "sockaddrUn에서, AF_UNIX를 호스트 바이트 순서의 2바이트로 쓰고 그 뒤에 TextEncoder가 만든 바이트를 두십시오.",
    },
    man: ["unix(7)"],
    anchor: "rule-address",
  },
  "E7-ADDRESS-END": {
    did: { en: "sockaddrUn({path}) was called.", ko: "sockaddrUn({path}) 호출을 했습니다." },
    expected: { en: "A path ends with a 0: {expected}.", ko: "경로는 0으로 끝나야 합니다: {expected}." },
    saw: { en: "It returned {saw}.", ko: "반환한 값: {saw}." },
    usually: {
      en: "sun_path holds a string of C, which ends with a 0. Linux adds one that is missing; other systems read on behind the path.",
      ko: "sun_path에는 0으로 끝나는 C 문자열이 들어갑니다. 0이 없으면 리눅스는 덧붙여 주지만, 다른 시스템은 경로 뒤까지 읽습니다.",
    },
    next: {
      en: "In sockaddrUn, make the address of a path one byte longer than its name.",
      ko: "sockaddrUn에서, 경로의 주소를 이름보다 1바이트 길게 만드십시오.",
    },
    man: ["unix(7)"],
    anchor: "rule-address",
  },
  "E7-ABSTRACT-LENGTH": {
    did: { en: "sockaddrUn({path}) was called.", ko: "sockaddrUn({path}) 호출을 했습니다." },
    expected: {
      en: "The address of an abstract name ends with its last byte: {expected}.",
      ko: "추상 이름의 주소는 이름의 마지막 바이트에서 끝나야 합니다: {expected}.",
    },
    saw: { en: "It returned {saw}.", ko: "반환한 값: {saw}." },
    usually: {
      en: "A 0 was put behind the name, or the whole struct was returned. Each of these bytes is a part of the name: it is another one, and nobody listens there.",
      ko: "이름 뒤에 0을 붙였거나 구조체 전체를 반환했습니다. 그 바이트까지 이름이 되므로, 아무도 리스닝하지 않는 다른 이름입니다.",
    },
    next: {
      en: "In sockaddrUn, give an abstract name exactly 2 + name.length bytes.",
      ko: "sockaddrUn에서, 추상 이름의 주소는 정확히 2 + name.length 바이트로 만드십시오.",
    },
    man: ["unix(7)"],
    anchor: "rule-address",
  },
  "E7-ADDRESS-ROOM": {
    did: {
      en: "sockaddrUn({path}) was called: {bytes} bytes in UTF-8.",
      ko: "sockaddrUn({path}) 호출을 했습니다. UTF-8로 {bytes}바이트입니다.",
    },
    expected: {
      en: "What comes of it: {expected}. sun_path has 108 bytes, for a path and its 0, or for a whole abstract name.",
      ko: "나와야 하는 것: {expected}. sun_path는 108바이트이고, 경로와 그 뒤의 0, 또는 추상 이름 전체가 들어갑니다.",
    },
    saw: { en: "What came of it: {saw}.", ko: "나온 것: {saw}." },
    usually: {
      en: "The limit forgot the 0 behind a path, counted characters instead of bytes, or took a byte from abstract names too.",
      ko: "경로 뒤의 0을 빼고 세었거나, 바이트가 아니라 글자를 세었거나, 추상 이름에도 0의 자리를 두었습니다.",
    },
    next: {
      en: "In sockaddrUn, compare the bytes that you write into sun_path, the 0 of a path among them, with SUN_PATH_BYTES.",
      ko: "sockaddrUn에서, sun_path에 쓰는 바이트 수를 경로의 0까지 세어 SUN_PATH_BYTES와 비교하십시오.",
    },
    man: ["unix(7)"],
    anchor: "rule-address",
  },
  "E7-NO-PATH": {
    did: { en: "sockaddrUn({path}) was called.", ko: "sockaddrUn({path}) 호출을 했습니다." },
    expected: {
      en: "It throws a RangeError: that is no path.",
      ko: "경로가 아니므로 RangeError 예외를 던져야 합니다.",
    },
    saw: { en: "What came of it: {saw}.", ko: "나온 것: {saw}." },
    usually: {
      en: "The kernel reads a path up to the first 0 and binds to what stands before it. With no name at all it chooses an abstract one itself.",
      ko: "커널은 경로를 첫 0까지만 읽고 그 앞부분에 바인드합니다. 이름이 비어 있으면 추상 이름을 스스로 고릅니다.",
    },
    next: {
      en: "In sockaddrUn, throw a RangeError for an empty name, and for a path with a 0 in it.",
      ko: "sockaddrUn에서, 빈 이름과 0이 든 경로에는 RangeError 예외를 던지십시오.",
    },
    man: ["unix(7)"],
    anchor: "rule-address",
  },
  "E7-STALE-MISSED": {
    did: {
      en: "At the path was the socket file of a server that has ended, and isStale() was asked.",
      ko: "끝난 서버가 남긴 소켓 파일을 두고 isStale() 함수에 물었습니다.",
    },
    expected: {
      en: "It says true: connect() is answered by -ECONNREFUSED.",
      ko: "connect()가 -ECONNREFUSED를 반환하므로 true라고 해야 합니다.",
    },
    saw: { en: "{saw}.", ko: "{saw}." },
    usually: {
      en: "The result was compared with ECONNREFUSED instead of -ECONNREFUSED, or with another error. A file that is there and leads to nobody does not say -ENOENT.",
      ko: "결과를 -ECONNREFUSED가 아니라 ECONNREFUSED나 다른 오류와 비교했습니다. 파일이 있으면 아무도 없어도 -ENOENT가 아닙니다.",
    },
    next: {
      en: "In isStale, return whether connect() returned -ECONNREFUSED.",
      ko: "isStale에서, connect()의 결과가 -ECONNREFUSED인지를 반환하십시오.",
    },
    man: ["connect(2)", "unix(7)"],
    anchor: "rule-stale",
  },
  "E7-STALE-FILE": {
    did: {
      en: "At the path was {there}, and isStale() was asked.",
      ko: "경로에 있던 것: {there}. isStale() 함수에 물었습니다.",
    },
    expected: {
      en: "It says false: only a socket can be stale.",
      ko: "버려진 것일 수 있는 것은 소켓뿐이므로 false라고 해야 합니다.",
    },
    saw: { en: "{saw}.", ko: "{saw}." },
    usually: {
      en: "connect() alone was asked. It says -ECONNREFUSED for a regular file as well, which would then be unlinked.",
      ko: "connect()에만 물었습니다. 일반 파일에도 -ECONNREFUSED라고 하므로, 그 파일을 지우게 됩니다.",
    },
    next: {
      en: "In isStale, look with fileAt() first, and return false unless isSocket is true.",
      ko: "isStale에서, 먼저 fileAt()으로 보고 isSocket이 true가 아니면 false를 반환하십시오.",
    },
    man: ["connect(2)", "stat(2)"],
    anchor: "rule-stale",
  },
  "E7-ALIVE": {
    did: {
      en: "At the path was {there}, and isStale() was asked.",
      ko: "경로에 있던 것: {there}. isStale() 함수에 물었습니다.",
    },
    expected: { en: "It says false: somebody listens there.", ko: "누군가 리스닝하므로 false라고 해야 합니다." },
    saw: { en: "{saw}.", ko: "{saw}." },
    usually: {
      en: "Every error was taken for nobody there. -EAGAIN comes from a full queue, -EPROTOTYPE from a socket of another type, -EACCES from one that is not ours.",
      ko: "모든 오류를 아무도 없다는 뜻으로 여겼습니다. -EAGAIN은 가득 찬 대기열, -EPROTOTYPE은 다른 유형의 소켓, -EACCES는 남의 소켓에서 나옵니다.",
    },
    next: {
      en: "In isStale, take -ECONNREFUSED, and no other result, for a yes.",
      ko: "isStale에서, -ECONNREFUSED 하나만 그렇다는 뜻으로 받아들이십시오.",
    },
    man: ["connect(2)", "unix(7)"],
    anchor: "rule-stale",
  },
  "E7-STALE-TOUCHES": {
    did: {
      en: "At the path was {there}, and isStale() was asked.",
      ko: "경로에 있던 것: {there}. isStale() 함수에 물었습니다.",
    },
    expected: {
      en: "The file is there afterwards: isStale() looks and does nothing.",
      ko: "isStale()은 보기만 하므로 파일이 그대로 있어야 합니다.",
    },
    saw: { en: "Another file, or none, is there now.", ko: "지금은 다른 파일이 있거나 아무것도 없습니다." },
    usually: {
      en: "The answer and what follows from it were put into one function. Whoever asks may want to leave the file.",
      ko: "대답과 그 뒤에 할 일을 한 함수에 넣었습니다. 묻는 쪽은 파일을 남겨 두려 할 수도 있습니다.",
    },
    next: {
      en: "In isStale, return the answer, and leave unlink() to bindPlace().",
      ko: "isStale에서, 대답만 반환하고 unlink()는 bindPlace()에 맡기십시오.",
    },
    man: ["unlink(2)"],
    anchor: "rule-stale",
  },
  "E7-PROBE-LEFT": {
    did: {
      en: "At the path was {there}, and isStale() was asked.",
      ko: "경로에 있던 것: {there}. isStale() 함수에 물었습니다.",
    },
    expected: {
      en: "The socket that connect() was tried with is closed.",
      ko: "connect()를 시도한 소켓을 닫아야 합니다.",
    },
    saw: { en: "It is still open.", ko: "아직 열려 있습니다." },
    usually: {
      en: "close() stood behind a return, or in one of the cases alone. A server that is there would hold a client that never says anything.",
      ko: "return 뒤나 한쪽 경우에만 close()가 있습니다. 서버가 살아 있으면 아무 말도 하지 않는 클라이언트를 붙들게 됩니다.",
    },
    next: {
      en: "In isStale, keep the result of connect(), close the socket, and then look at the result.",
      ko: "isStale에서, connect()의 결과를 담아 두고 소켓을 닫은 다음 결과를 보십시오.",
    },
    man: ["close(2)"],
    anchor: "rule-stale",
  },
  "E7-PROBE-SLEEPS": {
    did: {
      en: "At the path was a server that listens, its queue full, and it was asked whether the path is in use.",
      ko: "대기열이 가득 찬 서버가 리스닝하는 경로를 두고, 누가 쓰는지 물었습니다.",
    },
    expected: {
      en: "The answer comes at once: connect() says -EAGAIN, so somebody is there.",
      ko: "바로 대답해야 합니다. connect()가 -EAGAIN이면 누군가 있는 것입니다.",
    },
    saw: {
      en: "It sleeps in {call}() until that server accepts somebody.",
      ko: "그 서버가 누군가를 받아들일 때까지 {call}() 안에서 잠듭니다.",
    },
    usually: {
      en: "The socket is a blocking one. A server that hangs would keep everybody from finding out that it is there.",
      ko: "블로킹 소켓입니다. 멈춘 서버가 있으면 그 사실을 아무도 알아내지 못합니다.",
    },
    next: {
      en: "In isStale, make the socket with SOCK_NONBLOCK.",
      ko: "isStale에서, SOCK_NONBLOCK으로 소켓을 만드십시오.",
    },
    man: ["connect(2)", "socket(2)"],
    anchor: "rule-stale",
  },
}
