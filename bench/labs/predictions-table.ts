// What the reader predicted beside what a lab measured.

import { styleText } from "node:util"
import { displayWidth, padEnd, padStart } from "../../workbook/cli/columns.ts"
import type { Lang, Text } from "../../workbook/manifest.ts"
import { type Answer, answerText, findQuestion } from "../../workbook/predictions.ts"

const NO_PREDICTION: Text = {
  en: "You kept no prediction for this. For what comes next: npm run book -- predict",
  ko: "이 실험에 남긴 예상이 없습니다. 다음 측정부터는 먼저 예상해 보십시오: npm run book -- predict",
}

/**
 * A table, or one line when nothing was predicted.
 * @param rows question and measured figure, as it is shown
 * @param answers the reader's predictions by question
 */
export function formatPredictions(
  rows: readonly { readonly id: string; readonly measured: string }[],
  answers: Readonly<Record<string, Answer>>,
  lang: Lang,
): string {
  const words = {
    en: { title: "Your predictions", you: "predicted", here: "measured", none: "none kept", first: "first thought" },
    ko: { title: "예상과 비교", you: "예상", here: "잰 값", none: "남긴 예상 없음", first: "처음 생각" },
  }[lang]
  if (!rows.some(({ id }) => id in answers)) return NO_PREDICTION[lang]
  const lines = rows.map(({ id, measured }) => {
    const question = findQuestion(id)
    const answer = answers[id]
    if (question === undefined || answer === undefined) return [id, words.none, measured]
    const latest = answerText(question, answer.latest.value)[lang]
    const first = answerText(question, answer.first.value)[lang]
    return [id, first === latest ? latest : `${latest} (${words.first}: ${first})`, measured]
  })
  const all = [["", words.you, words.here], ...lines]
  const width = (column: number) => Math.max(...all.map((row) => displayWidth(row[column] ?? "")))
  const shown = all.map(
    ([id = "", you = "", here = ""]) =>
      `  ${padEnd(id, width(0))}   ${padStart(you, width(1))}   ${padStart(here, width(2))}`,
  )
  return [styleText("bold", words.title), ...shown].join("\n")
}
