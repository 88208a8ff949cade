import type { Actor } from "@/lib/actor"
import type { Content } from "@/lib/claims/content/content"
import type { FormKind, RowOf } from "@/lib/claims/curating/queries"
import { AppError } from "@/lib/errors"
import type { Field, Typed } from "../_form/field"

type Known = { id: string; version: number }

/** How rows of a kind are added and changed by a form. Paths are under the pages of curating. */
export type Curating<K extends FormKind> = {
  /** what it is called on the screen */
  word: string
  /** the fields of its form: with the values of the row, or for a new one with what the address gives */
  fields(of: Content, row: RowOf<K> | null, given: Typed): Field[]
  /** adds it as typed; returns its id */
  add(actor: Actor, of: Content, typed: Typed): Promise<string>
  /** changes it; `before`: as it stands */
  change(actor: Actor, of: Content, known: Known, typed: Typed, before: RowOf<K>): Promise<void>
  /** where it is listed; `given`: with what its form came, of a link the claim from which one saw it */
  list(of: Content, row: RowOf<K>, given?: Typed): string
  /** its own page, where it has one */
  own?(row: RowOf<K>): string
  /** what it is called among its like, to be heard with "Remove" */
  name(of: Content, row: RowOf<K>): string
}

/** What was chosen in a field that has to be; else throws `invalid` with what is to be done. */
export function chosenIn(typed: Typed, name: string, asks: string): string {
  const chosen = typed[name]
  if (!chosen) throw new AppError("invalid", asks, name)
  return chosen
}

/** The value typed into a field, or nothing. */
export const orNull = (typed: string | undefined): string | null => typed?.trim() || null
