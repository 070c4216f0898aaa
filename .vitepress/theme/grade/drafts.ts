// What was typed into an editor of the page and is not on disk yet. It outlives the editor: one that is closed and
// opened again, on this page or after another one, goes on where it was. Leaving the tab with a draft asks first.
//
// Left out: a draft does not outlive the tab.

export interface Draft {
  readonly text: string
  /** Of the file that the draft began with. */
  readonly hash: string
  /** Its text then. */
  readonly kept: string
}

const drafts = new Map<string, Draft>()

/** @param key names the file: "step1/server.ts" */
export function draftOf(key: string): Draft | undefined {
  return drafts.get(key)
}

/** Keeps a draft, or with undefined drops it: it is on disk, or given up. */
export function keepDraft(key: string, draft: Draft | undefined): void {
  if (draft === undefined) drafts.delete(key)
  else drafts.set(key, draft)
  if (drafts.size > 0) window.addEventListener("beforeunload", ask)
  else window.removeEventListener("beforeunload", ask) // with a listener the browser cannot keep the page for "back"
}

function ask(event: BeforeUnloadEvent): void {
  event.preventDefault()
}
