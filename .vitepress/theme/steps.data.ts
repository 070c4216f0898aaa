// The steps of workbook/manifest.ts as far as a page needs them; made when the site is built.

import { defineLoader } from "vitepress"
import { steps, type Text } from "../../workbook/manifest.ts"

export interface ShownStep {
  /** "step1", also the page's name. */
  readonly id: string
  readonly number: number
  readonly title: Text
  readonly promise: Text
  readonly minutes: number
  readonly parts: readonly {
    readonly id: string
    readonly title: Text
    readonly anchor: string
    readonly checks: readonly string[]
    readonly optional: boolean
  }[]
}

declare const data: readonly ShownStep[]

export { data }

export default defineLoader({
  load: () =>
    steps.map(({ id, number, title, promise, minutes, parts }): ShownStep => {
      return {
        id,
        number,
        title,
        promise,
        minutes,
        parts: parts.map(({ id, title, anchor, checks, optional = false }) => ({
          id,
          title,
          anchor,
          checks: checks.map((check) => check.id),
          optional,
        })),
      }
    }),
})
