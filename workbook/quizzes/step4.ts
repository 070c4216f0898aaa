// The quizzes of step 4. Rules: quizzes.ts.

import type { Quiz } from "../quizzes.ts"

export const step4Quizzes: readonly Quiz[] = [
  {
    id: "4-limit",
    question: {
      en: "A decoder reads a length of 4 bytes, makes a buffer of that size, and fills it as the bytes come in. A client sends ff ff ff ff and nothing more. What happens?",
      ko: "디코더가 4바이트 길이를 읽고, 그 크기의 버퍼를 만들고, 바이트가 오는 대로 채웁니다. 클라이언트가 ff ff ff ff만 보내고 더는 보내지 않습니다. 무슨 일이 일어납니까?",
    },
    choices: [
      {
        text: { en: "Nothing: the frame is incomplete.", ko: "아무 일도 없습니다. 프레임이 아직 다 오지 않았습니다." },
        why: {
          en: "It is incomplete, but the memory was asked for before the first byte of it came. Four bytes cost the client nothing and the server 4 GiB, for each connection.",
          ko: "다 오지 않은 것은 맞지만, 첫 바이트가 오기도 전에 메모리를 요청했습니다. 클라이언트는 4바이트를 썼고, 서버는 연결마다 4 GiB를 썼습니다.",
        },
      },
      {
        text: { en: "4 GiB are asked for, for each such client.", ko: "그런 클라이언트마다 4 GiB를 요청합니다." },
        why: {
          en: "A length is a claim of the peer. It is compared with the most that you are willing to take, before anything else is done with it.",
          ko: "길이는 상대의 주장일 뿐입니다. 다른 무엇을 하기 전에, 받아들일 수 있는 최댓값과 비교해야 합니다.",
        },
        right: true,
      },
      {
        text: {
          en: "TCP refuses it: a segment is never that long.",
          ko: "TCP가 거절합니다. 세그먼트는 그렇게 길 수 없습니다.",
        },
        why: {
          en: "TCP carried four bytes. That they are meant as a length it does not know.",
          ko: "TCP는 4바이트를 날랐을 뿐입니다. 그것이 길이라는 사실은 알지 못합니다.",
        },
      },
    ],
  },
  {
    id: "4-utf8",
    question: {
      en: 'A read ends in the middle of "한" (ed 95 9c): ed 95 has come, 9c comes with the next read. Each chunk is made a string by toString() and the strings are joined. What is the result?',
      ko: '"한"(ed 95 9c)의 가운데에서 read가 끝났습니다. ed 95까지 왔고 9c는 다음 read에 옵니다. 조각마다 toString()으로 문자열을 만들어 이어 붙입니다. 결과는 무엇입니까?',
    },
    choices: [
      {
        text: { en: '"한": the strings are joined again.', ko: '"한"입니다. 문자열이 다시 이어집니다.' },
        why: {
          en: "The bytes would be. But each string was complete when it was made, and half a character had no place in it.",
          ko: "바이트였다면 이어집니다. 그러나 문자열은 만들어질 때마다 완결되고, 글자의 반쪽은 거기에 들어갈 자리가 없습니다.",
        },
      },
      {
        text: { en: "An exception.", ko: "예외가 납니다." },
        why: {
          en: "Only a TextDecoder with fatal: true throws. toString() replaces what it cannot read, in silence.",
          ko: "fatal: true인 TextDecoder만 예외를 던집니다. toString()은 읽지 못한 것을 소리 없이 바꿔 넣습니다.",
        },
      },
      {
        text: {
          en: "Replacement characters U+FFFD; the 한 is lost.",
          ko: "대체 문자 U+FFFD가 나오고 한은 사라집니다.",
        },
        why: {
          en: "Bytes are put together first, and become a string once the message is whole. That is also why a frame is bytes and not text.",
          ko: "바이트를 먼저 모으고, 메시지가 다 온 다음에 문자열로 만들어야 합니다. 프레임이 텍스트가 아니라 바이트인 까닭이기도 합니다.",
        },
        right: true,
      },
    ],
  },
  {
    id: "4-field",
    question: {
      en: "Field 3 of a record, balance, is not needed any more. Next year a field email is added. Which number does it get?",
      ko: "레코드의 3번 필드 balance가 필요 없어졌습니다. 이듬해에 email 필드를 더합니다. 번호는 몇 번이 좋습니까?",
    },
    choices: [
      {
        text: { en: "3, it is free.", ko: "3번. 비어 있으니까요." },
        why: {
          en: "Somewhere an old program runs, or an old record lies in a file. It says 3 and means balance; a string there is malformed to it, or worse, it fits.",
          ko: "어딘가에서 옛 프로그램이 돌고 있고 옛 레코드가 파일에 남아 있습니다. 그들에게 3번은 balance입니다. 거기에 문자열이 오면 형식이 틀린 것이 되고, 우연히 맞으면 더 나쁩니다.",
        },
      },
      {
        text: { en: "One that was never used.", ko: "한 번도 쓴 적 없는 번호." },
        why: {
          en: "A number is the field's name on the wire. Old programs skip what they do not know, and new ones find nothing under 3, which is a case they have anyway.",
          ko: "번호가 네트워크에서 쓰는 필드의 이름입니다. 옛 프로그램은 모르는 번호를 건너뛰고, 새 프로그램은 3번에서 값을 찾지 못할 뿐이며, 그 경우는 어차피 다루고 있습니다.",
        },
        right: true,
      },
      {
        text: { en: "Any; the name tells them apart.", ko: "아무 번호나. 이름으로 구별됩니다." },
        why: {
          en: "In JSON it would. In a record the name is not written: it stands in the schema of each side, and may even differ.",
          ko: "JSON이라면 그렇습니다. 이 레코드에는 이름이 적히지 않습니다. 이름은 양쪽의 스키마에만 있고, 서로 달라도 됩니다.",
        },
      },
    ],
  },
]
