import type { FormKind } from "@/lib/claims/curating/queries"
import { AppError } from "@/lib/errors"
import { claim } from "./claim"
import { evidence } from "./evidence"
import { factDispute } from "./fact"
import type { Curating } from "./kind"
import { position } from "./position"
import { question } from "./question"
import { relation } from "./relation"
import { silence } from "./silence"
import { source } from "./source"
import { voice } from "./voice"
import { work } from "./work"

const KINDS: { [K in FormKind]: Curating<K> } = {
  question,
  position,
  voice,
  work,
  source,
  claim,
  evidence,
  relation,
  silence,
  factDispute,
}

/** Whether an address names a kind of row that has a form. */
export const isFormKind = (name: string): name is FormKind => Object.hasOwn(KINDS, name)

/** How rows of a kind are curated. The kind is known only when the form comes, so it serves all. */
export const curatingOf = <K extends FormKind>(kind: K): Curating<K> => KINDS[kind]

/** The kind that a form names. */
export function kindNamed(name: string | undefined): FormKind {
  if (name && isFormKind(name)) return name
  throw new AppError("invalid", "This did not arrive whole. Open the page again.")
}
