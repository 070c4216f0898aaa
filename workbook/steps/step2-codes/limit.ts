// What the failed checks of part 2.5 say, in their order. The values: ../step2-codes.ts

import type { CodeFacts } from "../../manifest.ts"

export const limitCodes: Readonly<Record<string, CodeFacts>> = {
  "E2-LIMIT": {
    did: {
      en: "The soft limit was {before}; raiseFdLimit({wanted}) was called.",
      ko: "소프트 제한이 {before}일 때 raiseFdLimit({wanted})를 불렀습니다.",
    },
    expected: {
      en: "The soft limit is then at least as high, never lower than before, and is returned.",
      ko: "소프트 제한은 그만큼 높아지고, 전보다 낮아지지 않으며, 그 값이 반환되어야 합니다.",
    },
    saw: { en: "Soft limit: {soft}, returned: {returned}.", ko: "소프트 제한: {soft}, 반환값: {returned}." },
    usually: {
      en: "setrlimit() was not called, or was called although the limit was high enough.",
      ko: "setrlimit()를 부르지 않았거나, 제한이 이미 충분한데도 부른 경우입니다.",
    },
    next: {
      en: "In raiseFdLimit, compare the soft limit with wanted, set it only if it is too low, and return what it is then.",
      ko: "raiseFdLimit에서, 소프트 제한을 wanted와 견주어 낮을 때만 바꾸고, 바뀐 값을 반환하십시오.",
    },
    man: ["getrlimit(2)"],
    anchor: "rule-limit",
  },
  "E2-HARD-LOWERED": {
    did: {
      en: "raiseFdLimit raised the soft limit; the hard one was {before}.",
      ko: "raiseFdLimit이 소프트 제한을 올렸습니다. 그 전의 하드 제한: {before}.",
    },
    expected: { en: "The hard limit stays.", ko: "하드 제한은 그대로여야 합니다." },
    saw: { en: "It is {hard}.", ko: "하드 제한이 바뀌었습니다: {hard}." },
    usually: {
      en: "setrlimit() sets both words. A hard limit can be lowered by everybody and raised again by nobody but a privileged process.",
      ko: "setrlimit()는 두 값을 함께 바꿉니다. 하드 제한은 누구나 낮출 수 있지만 다시 올리는 것은 특권 프로세스뿐입니다.",
    },
    next: {
      en: "In raiseFdLimit, hand the hard limit back as getrlimit() gave it.",
      ko: "raiseFdLimit에서, getrlimit()가 준 하드 제한을 그대로 돌려주십시오.",
    },
    man: ["setrlimit(2)"],
    anchor: "rule-limit",
  },
  "E2-HARD-LIMIT": {
    did: {
      en: "raiseFdLimit({wanted}) was called where the hard limit is {hard}.",
      ko: "하드 제한이 {hard}인 곳에서 raiseFdLimit({wanted})를 불렀습니다.",
    },
    expected: {
      en: "The soft limit goes up to the hard one, and that number is returned.",
      ko: "소프트 제한을 하드 제한까지 올리고 그 수를 반환해야 합니다.",
    },
    saw: { en: "Soft limit: {soft}, returned: {returned}.", ko: "소프트 제한: {soft}, 반환값: {returned}." },
    usually: {
      en: "More than the hard limit is refused with EPERM or EINVAL. The caller must learn how far it goes, to say so.",
      ko: "하드 제한보다 높은 값은 EPERM이나 EINVAL로 거절됩니다. 부른 쪽은 어디까지 되는지 알아야 알릴 수 있습니다.",
    },
    next: {
      en: "In raiseFdLimit, set the smaller of wanted and the hard limit, and return it.",
      ko: "raiseFdLimit에서, wanted와 하드 제한 가운데 작은 쪽을 설정하고 반환하십시오.",
    },
    man: ["setrlimit(2)"],
    anchor: "rule-limit",
  },
  "E2-TEN-THOUSAND": {
    did: {
      en: "c10k.ts was started with a soft limit of 256, and {clients} clients connected and sent a byte.",
      ko: "소프트 제한 256으로 c10k.ts를 시작하고, 클라이언트 {clients}개가 연결해서 1바이트씩 보냈습니다.",
    },
    expected: { en: "All of them are connected and answered.", ko: "모두 연결되어 답을 받아야 합니다." },
    saw: { en: "Answered and still connected: {held}.", ko: "답을 받고 연결되어 있는 수: {held}." },
    usually: {
      en: "The limit is below the number of clients and of the program's own descriptors. accept4() then fails with EMFILE.",
      ko: "제한이 클라이언트와 프로그램 자신의 디스크립터를 합한 수보다 낮은 경우입니다. 그러면 accept4()가 EMFILE로 실패합니다.",
    },
    next: {
      en: "In raiseFdLimit, raise to the number that was asked for, which counts the program's own descriptors too.",
      ko: "raiseFdLimit에서, 요청받은 수까지 올리십시오. 그 수에는 프로그램 자신의 디스크립터도 들어 있습니다.",
    },
    man: ["getrlimit(2)", "accept4(2)"],
    anchor: "rule-limit",
  },
}
