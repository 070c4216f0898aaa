// The site: both languages say the same, what it embeds exists, and the local API lets nobody in.

import { existsSync, readdirSync, readFileSync } from "node:fs"
import { dirname, join, relative } from "node:path"
import { describe, expect, it } from "vitest"
import { glossary } from "../../workbook/glossary.ts"
import { ROOT } from "../../workbook/paths.ts"
import { quizzes } from "../../workbook/quizzes.ts"
import {
  callDeclarations,
  parseCalls,
  parseFamilies,
  parseSummaries,
  referenceMarkdown,
} from "../../workbook/reference.ts"
import { admit, type Visit } from "../../workbook/server/guard.ts"

const DOCS = join(ROOT, "docs")

/** Pages of one language, relative to its root. */
function pages(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md") && !(root === DOCS && path.startsWith("ko/")))
    .sort()
}

/** The text without fenced code. */
function prose(path: string): string {
  return readFileSync(path, "utf8").replace(/^```[\s\S]*?^```$/gm, "")
}

describe("both languages", () => {
  const english = pages(DOCS)

  it("have the same pages", () => {
    expect(english.length).toBeGreaterThan(3)
    expect(pages(join(DOCS, "ko"))).toEqual(english)
  })

  it.each(english)("%s has the same headings, anchors and components", (page) => {
    const shape = (root: string) => {
      const text = prose(join(root, page))
      return {
        headings: [...text.matchAll(/^(#+) .*?(\{#[\w-]+\})?$/gm)].map(
          ([, level, anchor]) => `${level} ${anchor ?? ""}`,
        ),
        anchors: [...text.matchAll(/<a id="([\w-]+)">/g)].map(([, id]) => id),
        components: [...text.matchAll(/<([A-Z]\w+)(?: (?:id|run|part|step)="([^"]*)")?/g)].map(
          ([, name, key]) => `${name} ${key}`,
        ),
        includes: [...text.matchAll(/^<<< (\S+)/gm)].map(([, target]) => target),
        generated: [...text.matchAll(/^<!-- generated: (\w+) -->$/gm)].map(([, name]) => name),
      }
    }
    expect(shape(join(DOCS, "ko"))).toEqual(shape(DOCS))
  })

  it("have every glossary term once", () => {
    const terms = glossary.flatMap((group) => [group.id, ...group.terms.map((term) => term.id)])
    expect(new Set(terms).size).toBe(terms.length)
  })
})

describe("embedded code", () => {
  // VitePress shows the whole file, silently, when a region does not exist.
  const includes = readdirSync(DOCS, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .flatMap((page) =>
      [...prose(join(DOCS, page)).matchAll(/^\s*<<< (\S+)/gm)].map(([, target = ""]) => ({ page, target })),
    )

  it.each(includes)("$page: $target exists", ({ page, target }) => {
    const [, path = "", region] = /^([^#{]+)(?:#([\w.-]+))?/.exec(target) ?? []
    const file = path.startsWith("@/") ? join(DOCS, path.slice(2)) : join(DOCS, dirname(page), path)
    expect(existsSync(file), relative(ROOT, file)).toBe(true)
    if (region === undefined) return
    const markers = readFileSync(file, "utf8")
      .split("\n")
      .map((line) => line.trim())
    expect(markers.filter((line) => line.endsWith(`#region ${region}`))).toHaveLength(1)
    expect(markers.filter((line) => line.endsWith(`#endregion ${region}`))).toHaveLength(1)
  })
})

describe("quizzes", () => {
  it.each(quizzes.map((quiz) => [quiz.id, quiz] as const))(
    "%s has one right choice, and its page shows it",
    (id, quiz) => {
      expect(quiz.choices.filter(({ right }) => right === true)).toHaveLength(1)
      for (const lang of ["en", "ko"] as const) {
        const texts = quiz.choices.flatMap(({ text, why }) => [text[lang], why[lang]])
        expect(new Set(texts).size).toBe(texts.length)
        const page = readFileSync(join(DOCS, lang === "ko" ? "ko" : "", `step${id.split("-")[0]}.md`), "utf8")
        expect(page.split(`<Quiz id="${id}" />`)).toHaveLength(2)
      }
    },
  )

  it("are named once", () => {
    expect(new Set(quizzes.map(({ id }) => id)).size).toBe(quizzes.length)
  })
})

describe("system call reference", () => {
  const text = (path: string) => readFileSync(join(ROOT, path), "utf8")
  const names = parseCalls(text("native/calls.h")).map((call) => call.name)

  it("has every row of the table, in both languages", () => {
    expect(names).toHaveLength(
      text("native/calls.h")
        .split("\n")
        .filter((line) => /^\s+X\(/.test(line)).length,
    )
    for (const lang of ["en", "ko"] as const) {
      const headings = [...referenceMarkdown(lang).matchAll(/^## \S+ \{#(\w+)\}$/gm)].map(([, name]) => name)
      expect(headings).toEqual(names)
    }
  })

  it("takes its English words from runtime/calls/ and its constants from the header", () => {
    expect([...parseSummaries(callDeclarations()).keys()].sort()).toEqual([...names].sort())
    expect(parseFamilies(text("native/constants.h")).get("SHUT")).toEqual(["SHUT_RD", "SHUT_WR", "SHUT_RDWR"])
  })
})

describe("local API", () => {
  const good: Visit = {
    method: "POST",
    headers: {
      host: "localhost:5173",
      origin: "http://localhost:5173",
      "x-workbook-token": "0123",
      "sec-fetch-site": "same-origin",
    },
    remoteAddress: "127.0.0.1",
    port: 5173,
    token: "0123",
  }
  const withHost = (host: string): Visit => ({ ...good, headers: { ...good.headers, host, origin: `http://${host}` } })
  const withHeader = (name: string, value: string | undefined): Visit => ({
    ...good,
    headers: { ...good.headers, [name]: value },
  })

  it.each([
    ["localhost", good],
    ["127.0.0.1", withHost("127.0.0.1:5173")],
    ["[::1]", { ...withHost("[::1]:5173"), remoteAddress: "::1" }],
    ["an IPv4 peer on an IPv6 socket", { ...good, remoteAddress: "::ffff:127.0.0.1" }],
    ["a browser without Sec-Fetch-Site", withHeader("sec-fetch-site", undefined)],
  ])("lets in %s", (_, visit) => {
    expect(admit(visit)).toEqual({ ok: true })
  })

  const hosts = [
    "evil.test:5173",
    "127.0.0.1.evil.test:5173",
    "localhost.evil.test:5173",
    "foo.localhost:5173",
    "8.8.8.8:5173",
  ]
  const oddHosts = [
    "localhost",
    "localhost:5174",
    "localhost.:5173",
    "user@localhost:5173",
    "LOCALHOST:5173",
    "127.1:5173",
    "",
  ]
  const hostile: (readonly [reason: string, what: string, visit: Visit])[] = [
    ...["GET", "OPTIONS", "HEAD", "PUT", undefined].map(
      (method) => ["method", `${method}`, { ...good, method }] as const,
    ),
    ...["192.168.1.9", "::ffff:10.0.0.1", "0.0.0.0", undefined].map(
      (remoteAddress) => ["peer", `${remoteAddress}`, { ...good, remoteAddress }] as const,
    ),
    ...[...hosts, ...oddHosts].map((host) => ["host", `Host ${host}`, withHost(host)] as const),
    ["host", "no Host (HTTP/1.0)", withHeader("host", undefined)],
    ["host", "port not known", { ...good, port: undefined }],
    ...[
      undefined,
      "null",
      "http://evil.test",
      "http://localhost:9999",
      "https://localhost:5173",
      "http://127.0.0.1:5173",
    ].map((origin) => ["origin", `Origin ${origin}`, withHeader("origin", origin)] as const),
    ...["cross-site", "same-site", "none", ""].map(
      (site) => ["site", `Sec-Fetch-Site ${site}`, withHeader("sec-fetch-site", site)] as const,
    ),
    ...[undefined, "", "0124", "012", "01234", "０１２３"].map(
      (token) => ["token", `token ${token}`, withHeader("x-workbook-token", token)] as const,
    ),
    ["token", "two tokens", { ...good, headers: { ...good.headers, "x-workbook-token": ["0123", "0123"] } }],
    ["token", "no token of this start", { ...withHeader("x-workbook-token", ""), token: "" }],
  ]
  it.each(hostile)("refuses by %s: %s", (reason, _, visit) => {
    expect(admit(visit)).toEqual({ ok: false, reason })
  })
})
