import type { AddLink, End, LinkPassages } from "@/lib/annotations/links/schema"
import { remarkIn, wordsIn } from "../fields"

type Fields = Record<string, string>

const kindIn = ({ link }: Fields) => link as LinkPassages["kind"]
const toIn = ({ to = "" }: Fields): End => ({ words: wordsIn(to) })

/** The link that a form asks for, with the remark it is part of; its shape is judged by the command. */
export function linkedIn(fields: Fields): LinkPassages {
  const { clientKey, audience, body } = remarkIn({ ...fields, target: "null", kind: "HIGHLIGHT" })
  const from = { words: wordsIn(fields.from ?? "") }
  return { clientKey, audience, from, to: toIn(fields), kind: kindIn(fields), body }
}

/** The link that a form asks for at one's own remark. */
export function addedIn(fields: Fields): AddLink {
  return { id: fields.remark ?? "", to: toIn(fields), kind: kindIn(fields) }
}
