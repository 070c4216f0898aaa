// The page's language, for the words of components.

import { useData } from "vitepress"
import { type ComputedRef, computed } from "vue"
import type { Lang } from "../../workbook/manifest.ts"

/** "ko" on Korean pages, else "en". */
export function useLang(): ComputedRef<Lang> {
  const { lang } = useData()
  return computed(() => (lang.value.startsWith("ko") ? "ko" : "en"))
}

/** The entry of the page's language. */
export function useWords<T>(words: Readonly<Record<Lang, T>>): ComputedRef<T> {
  const lang = useLang()
  return computed(() => words[lang.value])
}

/** "3 clients", "12 MiB", "3개": a Korean counter stands at its number. */
export function withUnit(value: number | string, unit = ""): string {
  return /^[가-힣]/.test(unit) ? `${value}${unit}` : `${value} ${unit}`.trim()
}
