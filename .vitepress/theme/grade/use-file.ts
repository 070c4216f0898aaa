// A reader's file in an editor of the page: loaded, kept as a draft while it differs from the disk, saved, followed.
//
// Invariants
//   1 Saves go one after the other, each with the hash that the one before has answered.
//   2 What was changed elsewhere is never written over without the reader's word: the server refuses (409), and
//     `conflict` has what is on disk.
//   3 What is unchanged here follows the disk; what is changed here stays.

import type { EditorView } from "@codemirror/view"
import { onBeforeUnmount, onMounted, type Ref, ref, shallowRef, watch } from "vue"
import type { Text } from "../../../workbook/manifest.ts"
import type { OpenFile } from "../../../workbook/server/files.ts"
import { ask, problemOf, Refusal, useWorkbook } from "../workbook.ts"
import { type CodeViewOptions, createCodeView, textOf } from "./code-view.ts"
import { draftOf, keepDraft } from "./drafts.ts"

export interface FileInEditor {
  readonly state: Ref<"" | "saved" | "changed">
  /** What is on disk, when it is not what the reader began with. */
  readonly conflict: Ref<OpenFile | undefined>
  readonly problem: Ref<Text | undefined>
  /** Saves and has `asked` graded. @param over hash of what may be written over; the file that was opened by default */
  save(over?: string): void
  /** Puts what is on disk into the editor; what stands there is lost. */
  take(onDisk: OpenFile): void
}

export interface FileOptions extends Omit<CodeViewOptions, "parent" | "source" | "onSave" | "onChange"> {
  /** Empty until the component is mounted. */
  readonly place: Ref<HTMLElement | undefined>
  /** "step1" */
  readonly step: string
  /** What is graded after a save: "1.2". */
  readonly asked: string
}

/** Call it in a component's setup. */
export function useFile({ place, step, asked, ...looks }: FileOptions): FileInEditor {
  const { file } = looks
  const key = `${step}/${file}`
  const workbook = useWorkbook()
  const state = ref<"" | "saved" | "changed">("")
  const conflict = shallowRef<OpenFile>()
  const problem = ref<Text>()
  let view: EditorView | undefined
  let hash = ""
  /** Text that is on disk as far as we know. */
  let kept = ""
  let saving = Promise.resolve()

  const changed = () => {
    const text = view === undefined ? kept : textOf(view)
    state.value = text === kept ? "" : "changed"
    keepDraft(key, text === kept ? undefined : { text, hash, kept })
  }
  const start = (source: string) => {
    view?.destroy()
    if (place.value === undefined) return
    view = createCodeView({ ...looks, parent: place.value, source, onSave: save, onChange: changed })
  }
  const take = (onDisk: OpenFile) => {
    if (place.value === undefined) return // closed while the answer was under way: a draft stays
    ;({ hash, source: kept } = onDisk)
    conflict.value = undefined
    start(kept)
    changed()
  }
  const load = async () => {
    try {
      const draft = draftOf(key)
      take(await ask<OpenFile>("file", { step, file }))
      if (draft === undefined || place.value === undefined) return
      ;({ hash, kept } = draft) // the disk may have gone on since: saving will tell
      start(draft.text)
      changed()
    } catch (error) {
      problem.value = problemOf(error)
    }
  }
  const saveNow = async (over?: string) => {
    if (view === undefined) return
    const source = textOf(view)
    problem.value = undefined
    try {
      const saved = await ask<{ hash: string }>("save", { step, file, source, hash: over ?? hash, grade: asked })
      hash = saved.hash
      kept = source
      conflict.value = undefined
      changed()
      if (state.value === "") state.value = "saved"
      void follow() // somebody may have saved between our save and its answer
    } catch (error) {
      if (error instanceof Refusal && error.status === 409) conflict.value = error.answer as OpenFile
      else problem.value = problemOf(error)
    }
  }
  const save = (over?: string) => {
    saving = saving.then(() => saveNow(over))
  }
  const isUnchanged = () => view !== undefined && textOf(view) === kept
  const follow = async () => {
    if (!isUnchanged()) return
    const onDisk = await ask<OpenFile>("file", { step, file }).catch(() => undefined)
    if (onDisk !== undefined && onDisk.hash !== hash && isUnchanged()) take(onDisk)
  }
  watch(
    () => workbook.saves,
    () => void follow(),
  )
  onMounted(load)
  onBeforeUnmount(() => view?.destroy())
  return { state, conflict, problem, save, take }
}
