import type { Content } from "@/lib/claims/content/content"
import { cslOf } from "@/lib/sources/csl"
import type { Field, Option } from "../_form/field"

/** The choice of none, as `label` calls it. */
export const NOTHING = (label: string): Option => ({ value: "", label })

/** Choices, with one before them that is none as long as nothing is chosen: so that what comes first is not chosen unawares. */
export const toChoose = (value: string, options: Option[]): Option[] =>
  value ? options : [NOTHING("Choose"), ...options]

/** The choices of a table of words, in its order. */
export const optionsIn = (words: Record<string, string>): Option[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }))

/** The voices of a debate, by id. */
export const voiceOptions = ({ voices }: { voices: readonly { id: string; name: string }[] }): Option[] =>
  voices.map(({ id, name }) => ({ value: id, label: name }))

/** The works of a debate, under the names of their voices. */
export const workOptions = (of: Content): Option[] =>
  of.voices
    .filter(({ works }) => works.length > 0)
    .map(({ name, works }) => ({
      label: name,
      options: works.map(({ id, title, year }) => ({ value: id, label: year ? `${title}, ${year}` : title })),
    }))

/** The sources of a debate, by id, each by its title. */
export const sourceOptions = (of: Content): Option[] =>
  of.sources.map((source) => ({ value: source.id, label: cslOf(source).title }))

/** The address of a row; of a new one it may be left to its words. */
export const addressField = (slug: string | undefined, made: string): Field => ({
  kind: "line",
  name: "slug",
  label: "Address",
  value: slug ?? "",
  hint: slug
    ? "Small letters, digits and hyphens. Links to the old address lead to the page of what is missing."
    : `Small letters, digits and hyphens. Left empty, it is made of ${made}.`,
})

/** The field of a note, which may stay empty. */
export const noteField = (note: string | null | undefined, label = "A note, if one is needed"): Field => ({
  kind: "area",
  name: "note",
  label,
  value: note ?? "",
  rows: 2,
})
