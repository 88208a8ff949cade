"use client"

import type { ReactNode } from "react"
import type { Column } from "./joining"
import { tokenOf } from "./kept-html"
import { Slice } from "./slice"
import styles from "./text.module.css"

type Props = {
  /** under which the words of all slices are laid by, and the ways to cards that come later */
  words: string
  ways: string
  /** of the words of each slice, one after the other, with a space between: a book has hundreds of slices */
  sums: string
  /** of a slice by its index: the cards that came with the page, what it was set aside as, what else stands beside it */
  firsts: Readonly<Record<number, Column>>
  asides: Readonly<Record<number, string>>
  beside: Readonly<Record<number, ReactNode>>
}

/** The slices of a text, those that were set aside as not the text folded. */
export function Slices({ words, ways, sums, firsts, asides, beside }: Props) {
  const all = sums.match(/\S+/g) ?? []
  const leading = all.findIndex((_, index) => asides[index] === undefined)
  return all.map((sum, index) => {
    const slice = (
      <Slice
        // biome-ignore lint/suspicious/noArrayIndexKey: a slice is known by its place in the text
        key={index}
        index={index}
        words={tokenOf(words, index)}
        way={tokenOf(ways, index)}
        sum={sum}
        first={firsts[index] ?? null}
        leads={index === leading}
      >
        {beside[index]}
      </Slice>
    )
    const aside = asides[index]
    return aside === undefined ? (
      slice
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: a slice is known by its place in the text
      <details key={index} className={styles.aside}>
        <summary>{aside}</summary>
        {slice}
      </details>
    )
  })
}
