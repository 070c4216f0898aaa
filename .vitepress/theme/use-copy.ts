// Copies a text to the clipboard, and says for a moment whether that worked.

import { type Ref, ref } from "vue"

export type CopyState = "copy" | "copied" | "failed"

const SHOWN_MS = 2000

export function useCopy(): { state: Ref<CopyState>; copy: (text: string) => Promise<void> } {
  const state = ref<CopyState>("copy")
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text)
      state.value = "copied"
    } catch {
      state.value = "failed" // no permission, or the page came over plain http from another machine
    }
    setTimeout(() => {
      state.value = "copy"
    }, SHOWN_MS)
  }
  return { state, copy }
}
