import type { Edition, SetAside } from "@/lib/text/blocks"

/** An edition of paragraphs, some of them set aside. */
export function editionOf(...parts: (string | [words: string, setAside: SetAside])[]): Edition {
  let start = 0
  const blocks = parts.map((part) => {
    const [words, setAside] = typeof part === "string" ? [part] : part
    const block = { type: "paragraph" as const, start, end: start + words.length, setAside }
    start = block.end + 2
    return block
  })
  return { text: parts.map((part) => (typeof part === "string" ? part : part[0])).join("\n\n"), blocks }
}
