import type { Material } from "@/lib/text/material"

type About = Pick<Material, "title" | "authors" | "language" | "published">

const LONGEST = 300

/** What a file says of itself, without what is empty, overlong, or what a program put there. */
export function tidy({ title, authors = [], language, published }: About): About {
  const named = [...new Set(authors.map(line))].filter((author) => author !== "")
  const ownTitle = title && line(title).replace(/^Microsoft Word - /, "")
  const tag = language && tagOf(language)
  return {
    ...(ownTitle && !/^(untitled|unknown|document\d*)$/i.test(ownTitle) && { title: ownTitle }),
    ...(named.length > 0 && { authors: named }),
    ...(tag && { language: tag }),
    ...(published && line(published) && { published: line(published) }),
  }
}

function line(words: string): string {
  return words
    .replace(/[\s\0]+/g, " ")
    .trim()
    .slice(0, LONGEST)
    .toWellFormed()
}

function tagOf(language: string): string | undefined {
  try {
    const [tag] = Intl.getCanonicalLocales(language.trim().replaceAll("_", "-"))
    return tag === "und" ? undefined : tag
  } catch {
    return undefined
  }
}
