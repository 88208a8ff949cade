import { foldForSearch } from "@/lib/text/fold"

const plain = (text: string) =>
  foldForSearch(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()

/** Those in which every word typed begins a word, without regard to case and accents; all where nothing is typed. */
export function matching<T>(all: readonly T[], typed: string, textOf: (each: T) => string): T[] {
  const wanted = plain(typed).split(" ").filter(Boolean)
  return all.filter((each) => {
    const text = ` ${plain(textOf(each))}`
    return wanted.every((word) => text.includes(` ${word}`))
  })
}
