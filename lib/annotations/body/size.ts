const MOST_CHARACTERS = 20_000
const MOST_NODES = 5_000
/** below the document: three lists inside one another, and the words in them */
const DEEPEST = 8
const MOST_MARKS = 3

const LONG = "A remark has at most 20,000 characters. Shorten it, or say the rest in a reply."
const MANY = "A remark has at most 5,000 parts. Say the rest in a reply."
const DEEP = "This is nested too deep: at most three lists inside one another."

const field = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined
const listIn = (value: unknown, name: string): unknown[] => {
  const found = field(value, name)
  return Array.isArray(found) ? found : []
}

/**
 * Says why a document from outside is too large to look at, or null. It stops at the first bound, so that refusing costs
 * no more than the largest remark; characters are UTF-16 code units.
 */
export function tooLarge(document: unknown): string | null {
  let [characters, nodes] = [0, 0]
  let level: unknown[] = [document]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return DEEP
    const below: unknown[] = []
    for (const node of level) {
      const [text, content] = [field(node, "text"), listIn(node, "content")]
      if (typeof text === "string") characters += text.length
      if (characters > MOST_CHARACTERS) return LONG
      nodes += content.length
      if (nodes > MOST_NODES || listIn(node, "marks").length > MOST_MARKS) return MANY
      for (const child of content) below.push(child)
    }
    level = below
  }
  return null
}
