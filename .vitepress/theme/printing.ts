// Whether the page is being printed. Paper is white: while it is, the dark theme is off.

import { onMounted, onUnmounted, type Ref, ref } from "vue"

/** True while the browser lays the page out for paper. */
export function usePrinting(): Readonly<Ref<boolean>> {
  const printing = ref(false)
  const change = ({ matches }: { matches: boolean }) => {
    printing.value = matches
  }
  let query: MediaQueryList | undefined
  onMounted(() => {
    query = window.matchMedia("print")
    query.addEventListener("change", change)
    change(query)
  })
  onUnmounted(() => query?.removeEventListener("change", change))
  return printing
}
