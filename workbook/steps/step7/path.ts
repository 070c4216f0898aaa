// Part 7.1 of step 7. What its checks say is in step7-codes/path.ts and place.ts.

import type { PartFacts } from "../../manifest.ts"

export const path: PartFacts = {
  id: "7.1",
  title: { en: "A path as address", ko: "경로가 주소가 될 때" },
  anchor: "part-7-1",
  tasks: [
    { name: "sockaddrUn", file: "path.ts" },
    { name: "isStale", file: "path.ts" },
    { name: "bindPlace", file: "path.ts" },
    { name: "leavePlace", file: "path.ts" },
  ],
  hints: [
    {
      en: "bind() makes a file, and the end of the process does not take it away. Before you unlink one, ask yourself how you know that nobody lives there, and whether it is yours.",
      ko: "bind()는 파일을 만들고, 프로세스가 끝나도 파일은 없어지지 않습니다. 지우기 전에, 거기에 아무도 없다는 것을 어떻게 아는지, 내 것이 맞는지 생각해 보십시오.",
    },
    {
      en: "A socket that nobody listens on answers a non-blocking connect() with -ECONNREFUSED, and so does a regular file: look with fileAt() first. bind() takes the permissions from the umask, so set it before and put it back at once. dev and ino together say which file it is.",
      ko: "아무도 리스닝하지 않는 소켓은 논블로킹 connect()에 -ECONNREFUSED로 답하고, 일반 파일도 그러므로 먼저 fileAt()으로 봅니다. bind()는 umask에서 권한을 얻으니 그 전에 정하고 바로 되돌립니다. 어느 파일인지는 dev와 ino가 함께 말해 줍니다.",
    },
    {
      en: "sockaddrUn: 2 bytes of AF_UNIX, the name, and a 0 unless the name begins with one. isStale: false unless fileAt(path)?.isSocket; else whether connect() says -ECONNREFUSED, after closing. bindPlace: umask(0o777 & ~mode), bind(), umask(before); on -EADDRINUSE and isStale(), unlink() and the same again; fileAt(), listen(), and in a catch leavePlace(). leavePlace: compare dev and ino, unlink(), then closeOnce().",
      ko: "sockaddrUn: AF_UNIX 2바이트, 이름, 그리고 이름이 0으로 시작하지 않으면 0 하나. isStale: fileAt(path)?.isSocket이 아니면 false, 맞으면 닫은 다음 connect()가 -ECONNREFUSED였는지. bindPlace: umask(0o777 & ~mode), bind(), umask(before) 순서이고, -EADDRINUSE이면서 isStale()이면 unlink() 다음에 한 번 더 합니다. 이어서 fileAt()과 listen(), catch에서는 leavePlace()를 부릅니다. leavePlace: dev와 ino를 비교해 unlink()하고, 그다음 closeOnce()를 부릅니다.",
    },
  ],
  checks: [
    {
      id: "7.1a",
      title: {
        en: "An address holds the family, the name and the 0 of a path, and nothing that does not fit",
        ko: "주소에는 패밀리와 이름과 경로의 0이 들어가고, 들어가지 않는 것은 거절합니다",
      },
      codes: ["E7-ADDRESS-BYTES", "E7-ADDRESS-END", "E7-ABSTRACT-LENGTH", "E7-ADDRESS-ROOM", "E7-NO-PATH"],
    },
    {
      id: "7.1b",
      title: {
        en: "Stale is a socket that nobody listens on, and nothing else; asking takes no time and leaves nothing",
        ko: "아무도 리스닝하지 않는 소켓만 버려진 것이고, 묻는 일은 기다리지도 남기지도 않습니다",
      },
      codes: ["E7-STALE-MISSED", "E7-STALE-FILE", "E7-ALIVE", "E7-STALE-TOUCHES", "E7-PROBE-LEFT", "E7-PROBE-SLEEPS"],
    },
    {
      id: "7.1c",
      title: {
        en: "Who leaves takes along the own file and nobody else's, and closes last",
        ko: "떠날 때는 자기 파일만 지우고, 소켓은 마지막에 닫습니다",
      },
      codes: ["E7-LEAVE-STAYS", "E7-LEAVE-ORDER", "E7-LEAVE-OTHER", "E7-LEAVE-OPEN"],
    },
    {
      id: "7.1d",
      title: {
        en: "A place listens with the mode that was asked for, and the umask is what it was",
        ko: "부탁한 권한으로 리스닝하고, umask는 전과 같습니다",
      },
      codes: ["E7-BIND-ADDRESS", "E7-PLACE", "E7-MODE", "E7-UMASK-LEFT", "E7-LISTENER-LEFT"],
    },
    {
      id: "7.1e",
      title: {
        en: "A stale file makes room, anything else stays and is told as EADDRINUSE",
        ko: "버려진 파일은 자리를 내주고, 다른 것은 그대로 두고 EADDRINUSE로 알립니다",
      },
      codes: [
        "E7-STALE-STAYS",
        "E7-PLACE",
        "E7-MODE",
        "E7-LIVE-UNLINKED",
        "E7-BIND-TELLS",
        "E7-UMASK-LEFT",
        "E7-LISTENER-LEFT",
        "E7-PROBE-SLEEPS",
      ],
    },
    {
      id: "7.1f",
      title: {
        en: "Whatever fails, no descriptor, no file of ours and no changed umask is left",
        ko: "무엇이 실패하든 디스크립터도, 우리 파일도, 바뀐 umask도 남지 않습니다",
      },
      codes: ["E7-BIND-TELLS", "E7-FILE-LEFT", "E7-UMASK-LEFT", "E7-LISTENER-LEFT"],
    },
  ],
}
