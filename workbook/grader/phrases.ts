// Short phrases that a check puts into a diagnosis, in both languages: what a wait was for, what a socket was.

import type { Text } from "../manifest.ts"

/** What a check waited for. */
export const WAITING = {
  start: { en: "the program to start", ko: "프로그램의 시작" },
  handshake: { en: "the handshake", ko: "핸드셰이크" },
  roomToSend: { en: "room to send", ko: "보낼 자리" },
  connection: { en: "a connection", ko: "연결" },
  port: { en: "the port of the harness", ko: "채점기의 포트" },
  returning: { en: "the function to return", ko: "함수의 반환" },
  restart: { en: "the restart", ko: "재시작" },
  firstWrite: { en: "the first write", ko: "첫 번째 쓰기" },
  answer: { en: "the answer", ko: "응답" },
  endOfBatch: { en: "the end of the batch", ko: "배치의 끝" },
  serverStart: { en: "the server to start", ko: "서버의 시작" },
  firstAnswer: { en: "the first client's answer", ko: "첫 클라이언트가 받을 응답" },
  idle: { en: "the program to sleep, as nothing happens", ko: "아무 일도 없으니 프로그램이 잠들기" },
  worker: { en: "a worker to begin its work", ko: "워커가 일을 시작하기" },
  firstAccept: { en: "the first accept4", ko: "첫 번째 accept4" },
} satisfies Record<string, Text>

export type Waiting = keyof typeof WAITING

/** Instead of "server.ts:41", when the place is in none of the step's files or not known. */
export const OUTSIDE: Text = { en: "a place outside the step's files", ko: "이 단계의 파일 밖" }

/** What a returned value turned out to be, where a listening socket was expected. */
export const SOCKET_STATES = {
  none: { en: "no descriptor", ko: "디스크립터가 아닌 값" },
  closed: { en: "not an open socket", ko: "열려 있지 않은 디스크립터" },
  passive: { en: "a listening socket", ko: "리스닝 중인 소켓" },
  unlistening: { en: "a socket that does not listen", ko: "리스닝하지 않는 소켓" },
} satisfies Record<string, Text>

export type SocketState = keyof typeof SOCKET_STATES
