import type { Field } from "@/app/debates/[debate]/curate/_form/field"
import { optionsIn } from "@/app/debates/[debate]/curate/_kinds/options"
import { LANGUAGES } from "@/app/debates/[debate]/sources/_import/_make/words"

type Row = { slug: string; title: string; about: string; language: string; visibility: string }

const READERS = {
  SEMINARS: "Its curators, and the members of its seminars",
  PUBLIC: "Everyone who comes to this site",
}
const LINK = { ...READERS, LINK: "Whoever has its link" }

/** The fields of a debate: with what it is, or for a new one with what is usual. */
export const debateFields = (row: Row | null): Field[] => [
  { kind: "line", name: "title", label: "Title", value: row?.title ?? "", required: true },
  {
    kind: "area",
    name: "about",
    label: "What it is about",
    value: row?.about ?? "",
    hint: "Who disagrees with whom about what, in a few sentences.",
    rows: 4,
    required: true,
  },
  {
    kind: "select",
    name: "language",
    label: "Language in which it is curated",
    value: row?.language ?? "en",
    options: optionsIn({
      ...Object.fromEntries(LANGUAGES),
      ...(row && !LANGUAGES.some(([tag]) => tag === row.language) ? { [row.language]: row.language } : {}),
    }),
  },
  {
    kind: "radio",
    name: "visibility",
    label: "Who may read it",
    value: row?.visibility ?? "SEMINARS",
    options: optionsIn(row?.visibility === "LINK" ? LINK : READERS),
    hint: "Full texts of others stay with those whom each source names.",
  },
  {
    kind: "line",
    name: "slug",
    label: "Address",
    value: row?.slug ?? "",
    hint: row
      ? "Small letters, digits and hyphens. Links to the old address no longer lead here."
      : "Small letters, digits and hyphens. Left empty, it is made of the title.",
  },
]
