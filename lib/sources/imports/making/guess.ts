import type { Material } from "@/lib/text/material"
import { folded } from "../../people"
import type { SourceGuess } from "../view"

type Voice = { id: string; name: string }

// "Gray, John" is the same as "John Gray".
const turned = (name: string) => name.replace(/^([^,]+),\s*([^,]+)$/, "$2 $1").trim()

/** What a file says of itself: title, authors (as voices of the debate where it names such), date, language; "" for what
 * it does not say. */
export function guessOf(material: Material, fileName: string | null, voices: readonly Voice[]): SourceGuess {
  const names = (material.authors ?? []).map((author) => turned(author).slice(0, 300))
  const known = (name: string) => voices.find((each) => folded(each.name) === folded(name))
  return {
    title: material.title ?? titleIn(fileName),
    voiceIds: [...new Set(names.flatMap((name) => known(name)?.id ?? []))],
    newVoices: names.filter((name) => name && !known(name)),
    issued: material.published ?? "",
    language: material.language ?? "",
  }
}

const titleIn = (fileName: string | null) =>
  fileName
    ?.replace(/\.\w{1,5}$/, "")
    .replace(/[_\s]+/g, " ")
    .trim() ?? ""
