// Part 7.6 of step 7. What its checks say is in step7-codes/: upgrade.ts, upgrade-clients.ts and upgrade-successor.ts.

import type { PartFacts } from "../../manifest.ts"

export const upgrade: PartFacts = {
  id: "7.6",
  title: { en: "An upgrade without a gap", ko: "끊김 없는 업그레이드" },
  anchor: "part-7-6",
  tasks: [
    { name: "inheritedFds", file: "inherit.ts" },
    { name: "admit", file: "upgrade.ts" },
    { name: "hearSuccessor", file: "upgrade.ts" },
    { name: "letGo", file: "upgrade.ts" },
    { name: "passClients", file: "upgrade.ts" },
    { name: "takeOver", file: "upgrade.ts" },
    { name: "announce", file: "upgrade.ts" },
    { name: "hearPredecessor", file: "upgrade.ts" },
  ],
  hints: [
    {
      en: "Ask at each line of the sequence: if the other process dies right here, who accepts? Before GO it has to be the old one, with nothing to put back; after GO the new one, and the sockets are in its table.",
      ko: "순서도의 줄마다 물어보십시오. 상대 프로세스가 바로 여기서 죽으면 누가 연결을 받습니까? GO 전에는 이전 서버가 되돌릴 것 없이 계속 받고, GO 뒤에는 소켓을 가진 새 서버가 받아야 합니다.",
    },
    {
      en: "hearSuccessor: one chain of if, and whatever fits none of them ends in rollBack(). passClients: send, then EPOLL_CTL_DEL, then dropClient(). takeOver and announce: try, and in catch close all that this function owns and throw again.",
      ko: "hearSuccessor는 if를 한 줄로 잇고, 어디에도 맞지 않으면 rollBack()으로 끝냅니다. passClients의 순서는 보내기, EPOLL_CTL_DEL, dropClient()입니다. takeOver와 announce는 try로 감싸고, catch에서 이 함수가 가진 것을 모두 닫고 다시 던집니다.",
    },
    {
      en: "passClients: sendFds(channelFd, Uint8Array.of(CLIENT, ...bytes.subarray(start, end)), [client.fd]); -EAGAIN: isFull = true, return; below 0: endChannel(), return. letGo: epoll_ctl(epollFd, EPOLL_CTL_DEL, listenFd, 0, 0) before closeOnce(). hearPredecessor: n < 1, no CLIENT or no fds[0]: close fds, endChannel(), serving.",
      ko: "passClients는 sendFds(channelFd, Uint8Array.of(CLIENT, ...bytes.subarray(start, end)), [client.fd])를 부릅니다. -EAGAIN이면 isFull = true로 하고 돌아오며, 그 밖의 음수면 endChannel()입니다. letGo는 closeOnce() 전에 epoll_ctl(epollFd, EPOLL_CTL_DEL, listenFd, 0, 0)을 부릅니다. hearPredecessor는 n < 1이거나 CLIENT가 아니거나 fds[0]이 없으면 fds를 닫고 endChannel(), serving으로 둡니다.",
    },
  ],
  checks: [
    {
      id: "7.6a",
      title: {
        en: "Descriptors that were there before the program are taken if they are meant for it",
        ko: "프로그램보다 먼저 열려 있던 디스크립터는 자기 몫일 때만 가져옵니다",
      },
      codes: ["E7-INHERIT-FDS", "E7-INHERIT-ENV", "E7-INHERIT-CLOEXEC"],
    },
    {
      id: "7.6b",
      title: {
        en: "One caller is admitted, of our uid or root's, and nobody else",
        ko: "같은 uid나 root의 프로세스를 하나만 받아들이고, 그 밖에는 들이지 않습니다",
      },
      codes: [
        "E7-ADMIT-NOBODY",
        "E7-ADMIT-REFUSES",
        "E7-ADMIT-STRANGER",
        "E7-ADMIT-FLAGS",
        "E7-ADMIT-SECOND",
        "E7-ADMIT-CLOSES",
        "E7-UPGRADE-BLOCKS",
      ],
    },
    {
      id: "7.6c",
      title: {
        en: "TAKE is answered by the sockets, READY by GO, and everything else rolls back",
        ko: "TAKE에는 소켓으로, READY에는 GO로 답하고, 그 밖에는 모두 되돌립니다",
      },
      codes: [
        "E7-HEAR-NOTHING",
        "E7-HEAR-ROLLBACK",
        "E7-HEAR-STOPS",
        "E7-HEAR-LEAKS",
        "E7-HEAR-SOCKETS",
        "E7-HEAR-GO",
        "E7-HEAR-LEAVING",
        "E7-UPGRADE-BLOCKS",
      ],
    },
    {
      id: "7.6d",
      title: {
        en: "After GO the old one accepts nobody, and the successor's sockets go on",
        ko: "GO 뒤에 이전 서버는 아무도 받지 않고, 후임의 소켓은 그대로 살아 있습니다",
      },
      codes: ["E7-LETGO-KEEPS", "E7-LETGO-FILE", "E7-LETGO-HEARS", "E7-LETGO-BREAKS"],
    },
    {
      id: "7.6e",
      title: {
        en: "Clients change hands between two requests, with what is there of the next",
        ko: "클라이언트는 두 요청 사이에, 다음 요청의 도착한 부분과 함께 넘어갑니다",
      },
      codes: [
        "E7-PASS-BUSY",
        "E7-PASS-BYTES",
        "E7-PASS-HEARS",
        "E7-PASS-KEEPS",
        "E7-PASS-CLOSES",
        "E7-PASS-LOST",
        "E7-PASS-DONE",
      ],
    },
    {
      id: "7.6f",
      title: {
        en: "A full channel makes nobody wait, and loses nobody",
        ko: "채널이 가득 차도 기다리지 않고, 아무도 잃지 않습니다",
      },
      codes: ["E7-PASS-FULL", "E7-PASS-LOST", "E7-PASS-DONE", "E7-UPGRADE-BLOCKS"],
    },
    {
      id: "7.6g",
      title: {
        en: "Clients stay where they are when the successor is gone, or when they are not to be passed",
        ko: "후임이 사라졌거나 넘기지 않기로 했으면 클라이언트는 그대로 남습니다",
      },
      codes: ["E7-PASS-LOST", "E7-PASS-RETURNS", "E7-PASS-DRAIN", "E7-PASS-DONE"],
    },
    {
      id: "7.6h",
      title: {
        en: "The successor asks, and takes two sockets from a server that it trusts, or nothing",
        ko: "후임은 소켓을 달라고 하고, 믿을 수 있는 서버에서 소켓 둘을 받거나 아무것도 받지 않습니다",
      },
      codes: ["E7-TAKE-NOBODY", "E7-TAKE-ANSWER", "E7-TAKE-LEAKS", "E7-TAKE-TRUSTS", "E7-TAKE-REFUSES", "E7-TAKE-ASKS"],
    },
    {
      id: "7.6i",
      title: {
        en: "Without GO the new one does not serve, and keeps nothing open",
        ko: "GO가 없으면 새 서버는 응대하지 않고, 아무것도 열어두지 않습니다",
      },
      codes: ["E7-ANNOUNCE-SERVES", "E7-ANNOUNCE-FILE", "E7-ANNOUNCE-LEAKS", "E7-ANNOUNCE-ASKS", "E7-UPGRADE-BLOCKS"],
    },
    {
      id: "7.6j",
      title: {
        en: "The new one serves the clients that come, until DONE or the end",
        ko: "새 서버는 DONE이나 연결의 끝까지 넘어오는 클라이언트를 맡습니다",
      },
      codes: ["E7-ADOPT-LOST", "E7-ADOPT-ENDS", "E7-ADOPT-LEAKS", "E7-ADOPT-TURN", "E7-UPGRADE-BLOCKS"],
    },
    {
      id: "7.6k",
      title: {
        en: "An upgrade that fails in any way is rolled back, and service goes on",
        ko: "업그레이드가 어떻게 실패해도 되돌려지고, 서비스는 계속됩니다",
      },
      codes: ["E7-UPGRADE-ROLLBACK"],
    },
    {
      id: "7.6l",
      title: {
        en: "Two generations change places while clients talk, and nobody is refused or cut",
        ko: "클라이언트가 대화하는 동안 두 세대가 자리를 바꾸고, 누구도 거절되거나 끊기지 않습니다",
      },
      codes: ["E7-UPGRADE-HARM"],
    },
  ],
}
