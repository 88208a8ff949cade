import { Prisma } from "@/lib/generated/prisma/client"
import { foldForSearch } from "@/lib/text/fold"
import type { Asked } from "./asked"

/** Rows `d` of "SearchDoc" that a query finds, how well, and how many things it looks for (0: common words only). */
export type Matching = { where: Prisma.Sql; rank: Prisma.Sql; sought: Prisma.Sql }

const web = (words: string) => Prisma.sql`websearch_to_tsquery('disputatio', ${words})`
const none = (words: string) => Prisma.sql`numnode(${web(words)}) = 0`

/** By full text: all words in any of their English forms, phrases as they stand, the last word also as a beginning. Where
 * nothing but the last word's beginning agrees, the rank is least. */
export function exactly({ q, rest, last }: Asked): Matching {
  const begun =
    last === null
      ? Prisma.sql`true`
      : Prisma.sql`(${none(last)} OR d.tsv @@ ${web(last)} OR d.folded ~ ${`\\m${last}`})`
  const others = rest === "" ? Prisma.sql`true` : Prisma.sql`(${none(rest)} OR d.tsv @@ ${web(rest)})`
  return {
    where: Prisma.sql`(numnode(${web(q)}) > 0 AND ${others} AND ${begun})`,
    rank: Prisma.sql`ts_rank(d.tsv, ${web(q)}, 1)`,
    sought: Prisma.sql`numnode(${web(q)})`,
  }
}

const FEWEST_LETTERS = 4
const MOST_WORDS = 8

/** By likeness: each word of four letters or more is like some word of the row (pg_trgm's word_similarity above the
 * threshold of the session); null where there is no such word. */
export function closely({ words, without }: Asked): Matching | null {
  const long = words.map(foldForSearch).filter((word) => [...word].length >= FEWEST_LETTERS)
  const sought = [...new Set(long)].slice(0, MOST_WORDS)
  if (sought.length === 0) return null
  const each = sought.map((word) => Prisma.sql`(${none(word)} OR ${word} <% d.folded)`)
  if (without !== "") each.push(Prisma.sql`d.tsv @@ ${web(without)}`)
  const some = sought.map((word) => Prisma.sql`word_similarity(${word}, d.folded)`)
  return {
    where: Prisma.sql`(${Prisma.join(each, " AND ")})`,
    rank: Prisma.sql`(${Prisma.join(some, " + ")})`,
    sought: Prisma.sql`1`,
  }
}
