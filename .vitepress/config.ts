// The site: English at /, Korean at /ko/, the same pages.
//
// ECHOBOOK_BASE sets the path under which a built site is served, with or without slashes at its end ("/echobook");
// `vitepress dev`, the live workbook, ignores it.
// A dead link fails the build. Steps come from workbook/manifest.ts, generated pages from .vitepress/generated.ts.

import { type DefaultTheme, defineConfig, type UserConfigFn } from "vitepress"
import { type Lang, steps } from "../workbook/manifest.ts"
import { extendMarkdown } from "./markdown.ts"
import { tokenize } from "./search.ts"
import { stepOfPage } from "./step-data.ts"
import { chrome, koreanSearch } from "./strings.ts"
import { workbookPlugin } from "./workbook-plugin.ts"

const description = {
  en: "Build network servers out of real Linux system calls, in TypeScript, and be graded on what the kernel saw.",
  ko: "진짜 Linux 시스템 콜로 TypeScript 네트워크 서버를 만들고, 커널이 본 것으로 채점받는 워크북입니다.",
}

function navigation(lang: Lang): DefaultTheme.Config {
  const root = lang === "en" ? "" : `/${lang}`
  const words = chrome[lang]
  const chapters = steps.map((step) => ({ text: step.title[lang], link: `${root}/${step.id}` }))
  const tables = [
    { text: words.glossary, link: `${root}/glossary` },
    { text: words.syscalls, link: `${root}/reference/syscalls` },
    { text: words.grader, link: `${root}/grader` },
  ]
  return {
    nav: [
      { text: words.start, link: `${root}/start` },
      { text: words.steps, items: chapters, activeMatch: `^${root}/step\\d` },
      { text: words.reference, items: tables, activeMatch: `^${root}/(glossary|reference|grader)` },
    ],
    sidebar: [
      { text: words.begin, items: [{ text: words.start, link: `${root}/start` }] },
      { text: words.steps, items: chapters },
      { text: words.reference, items: tables },
    ],
    outline: { level: [2, 3], label: words.outline },
    docFooter: { prev: words.previous, next: words.next },
    darkModeSwitchLabel: words.appearance,
    lightModeSwitchTitle: words.light,
    darkModeSwitchTitle: words.dark,
    sidebarMenuLabel: words.menu,
    returnToTopLabel: words.top,
    langMenuLabel: words.language,
    skipToContentLabel: words.skip,
    notFound: words.notFound,
  }
}

/** VitePress gives "production" to build and preview, "development" to dev. */
function baseOf(mode: string): string {
  return mode === "production" ? (process.env["ECHOBOOK_BASE"] ?? "").replace(/\/*$/, "/") : "/"
}

const config: UserConfigFn<DefaultTheme.Config> = ({ mode }) => {
  const base = baseOf(mode)
  return defineConfig({
    title: "Echobook",
    description: description.en,
    base,
    srcDir: "docs",
    cleanUrls: true,
    lastUpdated: false,
    head: [["link", { rel: "icon", type: "image/svg+xml", href: `${base}favicon.svg` }]],
    locales: {
      root: { label: "English", lang: "en-US", themeConfig: navigation("en") },
      ko: { label: "한국어", lang: "ko-KR", description: description.ko, themeConfig: navigation("ko") },
    },
    themeConfig: {
      logo: { src: "/favicon.svg", width: 24, height: 24 },
      externalLinkIcon: true,
      search: {
        provider: "local",
        options: { locales: { ko: koreanSearch }, miniSearch: { options: { tokenize } } },
      },
    },
    transformPageData(page) {
      const step = stepOfPage(page.relativePath)
      return step === undefined ? undefined : { frontmatter: { ...page.frontmatter, step } }
    },
    // The same in a page whose JavaScript does not run: see theme/frame-names.ts.
    transformHtml: (html) => html.replace(/class="(?=VPHome|NotFound")/, 'role="main" class="'),
    markdown: {
      // The default themes have keywords and comments below 4.5 : 1 on our background.
      theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
      config: extendMarkdown,
    },
    vite: {
      plugins: [workbookPlugin()],
      // Found only when somebody opens the editor, they would make Vite reload the page under his hands.
      optimizeDeps: {
        include: [
          "@codemirror/commands",
          "@codemirror/lang-javascript",
          "@codemirror/language",
          "@codemirror/state",
          "@codemirror/view",
          "@lezer/highlight",
        ],
      },
      // 127.0.0.1 and no CORS: another origin must not be able to read the page, which holds the token.
      server: { host: "127.0.0.1", cors: false },
    },
  })
}

export default config
