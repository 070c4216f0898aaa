// The step of a chapter page (.vitepress/step-data.ts puts it into the page's frontmatter).

import { useData } from "vitepress"
import { type ComputedRef, computed } from "vue"
import type { PageStep } from "../step-data.ts"

/** undefined on pages that are no chapter. */
export function usePageStep(): ComputedRef<PageStep | undefined> {
  const { frontmatter } = useData()
  return computed(() => frontmatter.value["step"] as PageStep | undefined)
}
