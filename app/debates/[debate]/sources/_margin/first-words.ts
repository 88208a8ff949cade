const LONGEST = 60

/** The beginning of some words on one line, at most sixty characters. */
export function beginning(words: string): string {
  const line = words.replace(/\s+/g, " ").trim()
  return line.length > LONGEST ? `${line.slice(0, LONGEST).trimEnd()}…` : line
}

/** Who speaks first on a card and how it begins: "Ann Lee: The wind made it"; only the name for a highlight. Of a card
 * that holds no remark, how it begins. */
export function firstWords(card: Element): string {
  const remark = card.querySelector("article")
  if (!remark) return beginning(card.querySelector(":scope > :not(a)")?.textContent ?? "")
  const name = remark.querySelector("header b")?.textContent ?? ""
  const words = beginning(remark.querySelector("p, li")?.textContent ?? "")
  return words ? `${name}: ${words}` : name
}
