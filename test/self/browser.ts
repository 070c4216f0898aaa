// The browser that the tests drive, and what axe says of a page in it.

import { createRequire } from "node:module"
import type { Page } from "playwright-core"

/** Where Debian and the dev container put it; CHROMIUM names another. */
export const CHROMIUM: string = process.env["CHROMIUM"] ?? "/usr/bin/chromium"

/** Nothing may leave this machine. */
export const FLAGS: string[] = [
  ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
  ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
]

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js")

interface AxeFinding {
  readonly id: string
  readonly impact: string | null
  readonly nodes: readonly { readonly html: string }[]
}

/** The rules of axe that look at colours: all that another theme may break. */
export const COLOUR_RULES: readonly string[] = ["color-contrast", "link-in-text-block"]

/** What axe holds for serious on a page, a line for each rule. `only`: these rules and no other. */
export async function seriousFindings(page: Page, only?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.addScriptTag({ path: AXE })
  const options = JSON.stringify({ resultTypes: ["violations"], ...(only === undefined ? {} : { runOnly: only }) })
  // What it looked at and found good is 2 MB for a chapter: that stays in the page.
  const run = `axe.run(${options}).then(({ violations }) => violations)`
  const violations = (await page.evaluate(run)) as readonly AxeFinding[]
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`)
}
