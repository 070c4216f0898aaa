// Names for screen readers that VitePress has in English only, put into the page's language.
//
// They stand in its templates and have no option; their elements are never rendered again, so that a text set once
// stays. Left out: pages before their JavaScript runs.

import type { Lang } from "../../workbook/manifest.ts"

/** Selector and name; an element without text of its own has it in aria-label. */
const NAMES: Readonly<Record<Lang, readonly (readonly [selector: string, name: string])[]>> = {
  en: [
    ["#main-nav-aria-label", "Main Navigation"],
    ["#sidebar-aria-label", "Sidebar Navigation"],
    ["#doc-footer-aria-label", "Pager"],
    [".VPNavBarHamburger", "mobile navigation"],
    [".VPNavBarExtra > button", "extra navigation"],
    [".VPSidebarItem .caret", "toggle section"],
  ],
  ko: [
    ["#main-nav-aria-label", "주 메뉴"],
    ["#sidebar-aria-label", "옆 메뉴"],
    ["#doc-footer-aria-label", "앞뒤 페이지"],
    [".VPNavBarHamburger", "메뉴 열기"],
    [".VPNavBarExtra > button", "설정 더 보기"],
    [".VPSidebarItem .caret", "펼치기와 접기"],
  ],
}

/** The text of a page that is no document: VitePress gives only those a <main>. */
const MAIN = ".VPHome, .NotFound"

/** Names the parts of the frame that are in the page now. */
export function nameFrame(lang: Lang): void {
  document.querySelector(MAIN)?.setAttribute("role", "main")
  for (const [selector, name] of NAMES[lang]) {
    for (const element of document.querySelectorAll(selector)) {
      if (selector.startsWith("#")) element.textContent = name
      else element.setAttribute("aria-label", name)
    }
  }
}
