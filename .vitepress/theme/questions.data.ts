// The questions of workbook/predictions.ts as far as a page needs them; made when the site is built.

import { defineLoader } from "vitepress"
import type { Text } from "../../workbook/manifest.ts"
import { questions } from "../../workbook/predictions.ts"

export interface ShownQuestion {
  readonly unit?: Text
  readonly options?: readonly { readonly id: string; readonly text: Text }[]
  /** The command that shows what is true. */
  readonly measuredBy: string
}

declare const data: Readonly<Record<string, ShownQuestion>>

export { data }

export default defineLoader({
  load: () =>
    Object.fromEntries(
      questions.map((question): [string, ShownQuestion] => {
        const { id, measuredBy } = question
        if (question.kind === "number") return [id, { unit: question.unit, measuredBy }]
        return [id, { options: question.options, measuredBy }]
      }),
    ),
})
