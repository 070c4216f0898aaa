// Pages whose text has its owner elsewhere: a line `<!-- generated: NAME -->` in a page becomes Markdown made from it.
//
// Text, not a Vue component: only what is in the Markdown gets headings, an outline and a place in the search index.

import { glossaryMarkdown } from "../workbook/glossary.ts"
import { verdictsMarkdown } from "../workbook/grader/words.ts"
import type { Lang } from "../workbook/manifest.ts"
import { referenceMarkdown } from "../workbook/reference.ts"

const makers: Readonly<Record<string, (lang: Lang) => string>> = {
  glossary: glossaryMarkdown,
  syscalls: referenceMarkdown,
  verdicts: verdictsMarkdown,
}

/** Replaces every marker line. Throws for a name that nothing makes. */
export function expandGenerated(source: string, lang: Lang): string {
  return source.replace(/^<!-- generated: (\w+) -->$/gm, (_, name: string) => {
    const make = makers[name]
    if (make === undefined) throw new Error(`Nothing generates "${name}"; there is: ${Object.keys(makers).join(", ")}`)
    return make(lang)
  })
}
