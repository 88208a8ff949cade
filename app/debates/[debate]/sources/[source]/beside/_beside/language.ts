const names = new Intl.DisplayNames(["en"], { type: "language" })

// Languages written from right to left, unless a script is named.
const RIGHT_TO_LEFT = new Set("ar arc ckb dv fa he ks ku nqo ps sd syr ug ur yi".split(" "))

/** The English name of a language by its BCP 47 tag: "German"; the tag itself where there is none. */
export function languageName(tag: string): string {
  try {
    return names.of(tag) ?? tag
  } catch {
    return tag
  }
}

/** Where lines of a language begin; by the words themselves where the language is not known. */
export function directionOf(tag: string | null): "ltr" | "rtl" | "auto" {
  if (!tag) return "auto"
  const [language = "", script] = tag.split("-")
  if (script && /^(Arab|Hebr|Syrc|Thaa|Nkoo)$/i.test(script)) return "rtl"
  if (script && /^[a-z]{4}$/i.test(script)) return "ltr"
  return RIGHT_TO_LEFT.has(language.toLowerCase()) ? "rtl" : "ltr"
}
