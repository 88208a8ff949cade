const REASONS: Record<string, string> = {
  "pasted-twice": "this stands twice in the text as we have it",
  "pull-quote": "words repeated from the text in large type",
  boilerplate: "words of the site or journal, not of the author",
  "front-matter": "title, author and date as printed over the text",
  "page-furniture": "heads and numbers of the printed pages",
}

/** Why blocks of a text are folded as not the text itself, in words. */
export function setAsideInWords(reason: string): string {
  return REASONS[reason] ?? reason
}
