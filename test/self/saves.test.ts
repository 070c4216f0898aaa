import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, expect, test, vi } from "vitest"
import { findStep } from "../../workbook/manifest.ts"
import { watchSaves } from "../../workbook/saves.ts"

const step = findStep("step2")
if (step === undefined) throw new Error("there is no step 2")
const root = mkdtempSync(join(tmpdir(), "echobook-saves-"))
const folder = join(root, step.slug)
const clean: (() => void)[] = [() => rmSync(root, { recursive: true })]
afterEach(() => {
  for (const end of clean.splice(0).reverse()) end()
})

test("each save is told: written in place, put in place by rename, and in place after that; in folders below too", async () => {
  mkdirSync(join(folder, "addon"), { recursive: true })
  writeFileSync(join(folder, "server.ts"), "0")
  const saved = vi.fn()
  clean.push(watchSaves(root, step, saved))
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
