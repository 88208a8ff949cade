import type { Content } from "@/lib/claims/content/content"
import { addRelation, changeRelation } from "@/lib/claims/relations/commands"
import { KINDS } from "@/lib/claims/relations/kinds"
import type { AddRelation } from "@/lib/claims/relations/schema"
import { placeAtEnd } from "@/lib/debates/addresses/queries"
import type { RelationKind } from "@/lib/generated/prisma/enums"
import { relationInWords } from "../../claims/_claim/words"
import type { Field, Option, Typed } from "../_form/field"
import { claimOptions } from "./claim-options"
import { type Curating, chosenIn, orNull } from "./kind"
import { toChoose } from "./options"

// "Denies" and "Denied by": a link is said from either of its ends.
const ways = (directions: readonly ("from" | "to")[]): Option[] =>
  directions.flatMap((direction) =>
    KINDS.map((kind) => ({
      value: directions.length > 1 ? `${kind} ${direction}` : kind,
      label: relationInWords({ kind, direction }),
    })),
  )

const inASentence = (words: string) => words[0]!.toLowerCase() + words.slice(1)

const typedRelation = ({ scope, reason = "", stated }: Typed) => ({
  scope: orNull(scope),
  reason,
  statedInText: stated === "on",
})

const ends = (of: Content, { claim = "", on = "" }: Typed): Field[] => [
  {
    kind: "select",
    name: "way",
    label: "This claim",
    value: "",
    options: toChoose("", ways(["from", "to"])),
    also: ["kind"],
  },
  {
    kind: "select",
    name: "other",
    label: "the claim",
    value: "",
    options: toChoose("", claimOptions(of, on || of.claim.get(claim)?.questionId || "", claim)),
    also: ["toId", "fromId"],
  },
]

/** How one claim acts on another. */
export const relation: Curating<"relation"> = {
  word: "link",
  fields: (of, row, given) => [
    ...(row
      ? [
          {
            kind: "select" as const,
            name: "way",
            label: "What the first claim does",
            value: row.kind,
            options: ways(["from"]),
            also: ["kind"],
          },
        ]
      : ends(of, given)),
    {
      kind: "area",
      name: "reason",
      label: "Why",
      value: row?.reason ?? "",
      hint: "In a sentence: what in the one acts on what in the other.",
      required: true,
    },
    {
      kind: "area",
      name: "scope",
      label: "How far it goes, where not on the whole",
      value: row?.scope ?? "",
      rows: 2,
    },
    {
      kind: "tick",
      name: "stated",
      label: "The text itself makes the link. Otherwise you make it, by comparing",
      value: row?.statedInText ? "on" : "",
    },
  ],
  add: async (actor, of, typed) => {
    const { claim = "" } = typed
    const way = chosenIn(typed, "way", "Choose how it stands to the other.")
    const other = chosenIn(typed, "other", "Choose the other claim.")
    const [kind, direction] = way.split(" ") as [RelationKind, string]
    const [fromId, toId] = direction === "to" ? [other, claim] : [claim, other]
    const order = await placeAtEnd("relation", { debateId: of.debate.id })
    return addRelation(actor, { fromId, toId, kind, ...typedRelation(typed), order })
  },
  change: (actor, _of, known, typed) =>
    changeRelation(actor, { ...known, kind: typed.way as AddRelation["kind"], ...typedRelation(typed) }),
  list: (of, { fromId, toId }, { claim } = {}) =>
    `claims/${of.claim.get(claim === toId ? toId : fromId)?.slug ?? ""}#links`,
  name: (of, { kind, fromId, toId }) => {
    const said = (id: string) => of.claim.get(id)?.statement.replace(/\.$/, "") ?? "a claim"
    return `“${said(fromId)}” ${inASentence(relationInWords({ kind, direction: "from" }))} “${said(toId)}”`
  },
}
