/** Where a quotation stands in the full text: number of the paragraph, and of its first and last word, from 1. */
export type Locator = { paragraph: number; words?: [first: number, last: number] }

const FORM = /^([1-9]\d*)(?:\/([1-9]\d*)-([1-9]\d*))?$/

/** Reads "35" or "35/4-15"; undefined if it is neither, or its words run backwards. */
export function parseLocator(at: string): Locator | undefined {
  const [, paragraph, first, last] = FORM.exec(at) ?? []
  if (!paragraph) return undefined
  if (!first) return { paragraph: Number(paragraph) }
  if (Number(first) > Number(last)) return undefined
  return { paragraph: Number(paragraph), words: [Number(first), Number(last)] }
}
