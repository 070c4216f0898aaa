// What our pages add to VitePress' Markdown.

import type { MarkdownRenderer } from "vitepress"
import type { Lang } from "../workbook/manifest.ts"
import { expandGenerated } from "./generated.ts"
import { chrome } from "./strings.ts"

/** Inline code of at most so many characters stays on one line: it fits beside a word at 360 px. */
const SHORT = 32

/** Hooks into the renderer that VitePress has set up. */
export function extendMarkdown(md: MarkdownRenderer): void {
  // Before anything else reads the source, so that headings, outline and search index see the generated text.
  md.core.ruler.before("normalize", "generated", (state) => {
    state.src = expandGenerated(state.src, langOf(state.env))
  })
  colourOnce(md)
  const { fence, code_inline: inline } = md.renderer.rules
  if (fence === undefined || inline === undefined) throw new Error("VitePress renders code in another way now")
  md.renderer.rules.fence = (...args) => {
    const html = fence(...args)
    const lines = html.split('<span class="line').length - 1
    return html
      .replace("<code", `<code style="--eb-lines:${lines}"`)
      .replace('title="Copy Code"', `title="${chrome[langOf(args[3])].copy}"`)
  }
  md.renderer.rules.code_inline = (...args) => {
    const [tokens, index] = args
    const token = tokens[index]
    if (token !== undefined && token.content.length <= SHORT) token.attrJoin("class", "short")
    return inline(...args)
  }
}

/**
 * Colours each piece of code once: it stands in the pages of both languages, and each page is rendered again for the search
 * index. Half of the time of a build goes there.
 */
function colourOnce(md: MarkdownRenderer): void {
  const { highlight } = md.options
  if (highlight === null || highlight === undefined) throw new Error("VitePress colours code in another way now")
  const done = new Map<string, string>()
  md.options.highlight = (...given) => {
    const key = given.join("\0")
    const html = done.get(key) ?? highlight(...given)
    done.set(key, html)
    return html
  }
}

function langOf(env: { relativePath?: string }): Lang {
  return env.relativePath?.startsWith("ko/") === true ? "ko" : "en"
}
