const LONGEST = 60

/** The beginning of some words on one line, at most sixty characters. */
export function beginning(words: string): string {
  const line = words.replace(/\s+/g, " ").trim()
  return line.length > LONGEST ? `${line.slice(0, LONGEST).trimEnd()}…` : line
}

/** Who speaks first on a card and how it begins: "Ann Lee: The wind made it"; only the name for a highlight. */
export function firstWords(card: Element): string {
  const remark = card.querySelector("article")
  const name = remark?.querySelector("header b")?.textContent ?? ""
  const words = beginning(remark?.querySelector(":scope p, :scope li")?.textContent ?? "")
  return words ? `${name}: ${words}` : name
}
