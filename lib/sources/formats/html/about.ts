import type { Material } from "@/lib/text/material"
import { tidy } from "../about"
import { wordsOf } from "./elements"

type About = Pick<Material, "title" | "authors" | "language" | "published">

/** What a page says of itself in its head: title, authors, language, date. */
export function aboutPage(document: Document): About {
  const said = (...names: string[]) => names.flatMap((name) => contents(document, name))
  const title = document.querySelector("title")
  const heading = document.querySelectorAll("h1")
  return tidy({
    title:
      said("citation_title", "dc.title", "dcterms.title", "og:title")[0] ??
      (heading.length === 1 ? wordsOf(heading[0]!) : undefined) ??
      (title ? wordsOf(title) : undefined),
    authors: firstSaid(said("citation_author"), said("dc.creator", "dcterms.creator"), said("author")),
    language: document.documentElement?.getAttribute("lang") ?? said("dc.language", "content-language")[0],
    published: said(
      "citation_publication_date",
      "citation_date",
      "dc.date",
      "dcterms.date",
      "article:published_time",
      "date",
    )[0],
  })
}

function firstSaid(...lists: string[][]): string[] {
  return lists.find((list) => list.length > 0) ?? []
}

function contents(document: Document, name: string): string[] {
  const said: string[] = []
  for (const meta of document.querySelectorAll("meta[content]")) {
    const names = ["name", "property", "http-equiv"].map((attribute) =>
      meta.getAttribute(attribute)?.toLowerCase(),
    )
    if (names.includes(name)) said.push(meta.getAttribute("content")!)
  }
  return said
}
