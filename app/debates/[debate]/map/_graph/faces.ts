const FAMILIES = ["Source Sans 3 Variable", "Source Serif 4 Variable"]

const bare = (family: string) => family.replace(/["']/g, "")

/** Whether a face's `unicode-range` ("U+0-FF, U+131, U+4??") has one of the characters. */
function covers(range: string, characters: ReadonlySet<number>): boolean {
  return range.split(",").some((part) => {
    const [first = "", last] = part.trim().replace(/^U\+/i, "").split("-")
    const from = Number.parseInt(first.replaceAll("?", "0"), 16)
    const to = Number.parseInt(last ?? first.replaceAll("?", "F"), 16)
    for (const character of characters) if (character >= from && character <= to) return true
    return false
  })
}

function rulesOf(sheet: CSSStyleSheet): CSSFontFaceRule[] {
  try {
    return [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule)
  } catch {
    // A sheet of a browser's extension may not be read.
    return []
  }
}

async function embedded(rule: CSSFontFaceRule): Promise<string> {
  const address = /url\(["']?([^"')]+)/.exec(rule.style.getPropertyValue("src"))?.[1] ?? ""
  const base = rule.parentStyleSheet?.href ?? location.href
  const file = await fetch(new URL(address, base)).then((answer) => answer.blob())
  const data = await new Promise<string>((read, failed) => {
    const reader = new FileReader()
    reader.onload = () => read(String(reader.result))
    reader.onerror = () => failed(reader.error)
    reader.readAsDataURL(file)
  })
  const range = rule.style.getPropertyValue("unicode-range")
  const family = bare(rule.style.getPropertyValue("font-family"))
  return `@font-face{font-family:"${family}";font-weight:200 900;src:url(${data}) format("woff2");unicode-range:${range}}`
}

/** The page's own two typefaces as CSS that carries the files in it, as far as the words need them. */
export async function facesFor(words: readonly string[]): Promise<string> {
  const characters = new Set([...words.join("")].map((letter) => letter.codePointAt(0)!))
  const rules = [...document.styleSheets]
    .flatMap(rulesOf)
    .filter(
      ({ style }) =>
        FAMILIES.includes(bare(style.getPropertyValue("font-family"))) &&
        style.getPropertyValue("font-style") !== "italic" &&
        covers(style.getPropertyValue("unicode-range") || "U+0-10FFFF", characters),
    )
  return (await Promise.all(rules.map(embedded))).join("")
}
