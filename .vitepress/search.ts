// How text is cut into the words of the search index, in the build and in the reader's browser.

/**
 * Splits at spaces and punctuation; a run of Hangul longer than two letters becomes its pairs of neighbours, so that
 * 디스크립터 is found inside 파일디스크립터 and 시스템콜 in 시스템 콜.
 *
 * VitePress copies this function into the page as text: it must not use anything from outside itself.
 */
export function tokenize(text: string): string[] {
  const words: string[] = []
  for (const chunk of text.split(/[\n\r\p{Z}\p{P}]+/u)) {
    for (const run of chunk.match(/\p{Script=Hangul}+|[^\p{Script=Hangul}]+/gu) ?? []) {
      if (run.length < 3 || !/\p{Script=Hangul}/u.test(run)) words.push(run)
      else for (let i = 0; i + 1 < run.length; i++) words.push(run.slice(i, i + 2))
    }
  }
  return words
}
