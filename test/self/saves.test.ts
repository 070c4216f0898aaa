import { chmodSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { afterEach, beforeEach, expect, type Mock, test, vi } from "vitest"
import { findStep } from "../../workbook/manifest.ts"
import { type SaveWatch, watchSaves } from "../../workbook/saves.ts"
import { must } from "./temp-copy.ts"

const step = must(findStep("step2"))
let root = ""
let folder = ""
const clean: (() => void)[] = []
beforeEach(() => {
  root = join(mkdtempSync(join(tmpdir(), "echobook-saves-")), "steps")
  folder = join(root, step.slug)
  clean.push(() => rmSync(dirname(root), { recursive: true }))
})
afterEach(() => {
  for (const end of clean.splice(0).reverse()) end()
})

function start(): { saved: Mock<() => void>; watch: SaveWatch } {
  const saved = vi.fn<() => void>()
  const watch = watchSaves(root, step, saved)
  clean.push(() => watch.end())
  return { saved, watch }
}

function lay(text: string): void {
  mkdirSync(join(folder, "addon"), { recursive: true })
  for (const file of ["server.ts", "addon/epoll.c"]) writeFileSync(join(folder, file), text)
}

test("each save is told: written in place, put in place by rename, and in place after that; in folders below too", async () => {
  lay("0")
  const { saved } = start()
  const inPlace = (file: string) => writeFileSync(join(folder, file), "1")
  const byRename = (file: string) => {
    writeFileSync(join(folder, `${file}.tmp`), "2")
    renameSync(join(folder, `${file}.tmp`), join(folder, file))
  }
  const saves = [inPlace, byRename, inPlace, byRename].flatMap((save) => [
    () => save("server.ts"),
    () => save("addon/epoll.c"),
  ])
  for (const save of saves) {
    saved.mockClear()
    save()
    await expect.poll(() => saved.mock.calls.length).toBe(1)
  }
})

test("other files, a change of mode, a removal and a save that is known already are not told", async () => {
  lay("0")
  const { saved, watch } = start()
  writeFileSync(join(folder, "mine.ts"), "1")
  writeFileSync(join(folder, "addon/mine.c"), "1")
  chmodSync(join(folder, "server.ts"), 0o600)
  rmSync(join(folder, "addon/epoll.c"))
  writeFileSync(join(folder, "edge.ts"), "1")
  watch.seen("edge.ts")
  // Each watch tells in order, so what it says of the file that does count comes after all of that.
  writeFileSync(join(folder, "server.ts"), "1")
  await expect.poll(() => saved.mock.calls.length).toBe(1)
  writeFileSync(join(folder, "server.ts"), "22")
  await expect.poll(() => saved.mock.calls.length).toBe(2)
})

const remade: [what: string, which: () => string][] = [
  ["the step", () => folder],
  ["a folder in it", () => join(folder, "addon")],
  ["the folder of all steps", () => root],
]
test.each(remade)("%s made anew, as git does: told, and each save after it", async (_, which) => {
  lay("0")
  const { saved } = start()
  for (const text of ["11", "222"]) {
    saved.mockClear()
    rmSync(which(), { recursive: true })
    lay(text)
    await expect.poll(() => saved.mock.calls.length).toBeGreaterThan(0)
    for (const file of ["addon/epoll.c", "server.ts"]) {
      saved.mockClear()
      writeFileSync(join(folder, file), `${text} again`)
      await expect.poll(() => saved.mock.calls.length).toBe(1)
    }
  }
})

test("a step that comes later is told", async () => {
  mkdirSync(root)
  const { saved } = start()
  lay("0")
  await expect.poll(() => saved.mock.calls.length).toBeGreaterThan(0)
})
