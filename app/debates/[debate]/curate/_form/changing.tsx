import type { Content } from "@/lib/claims/content/content"
import type { FormKind, RowOf } from "@/lib/claims/curating/queries"
import { curatingOf } from "../_kinds/kinds"
import { changeThing } from "../actions"
import { CurateForm } from "./curate-form"
import { Remove } from "./remove"

type Props<K extends FormKind> = {
  of: Content
  kind: K
  row: RowOf<K>
  leave?: string
  /** the claim from which one came to it */
  claim?: string
}

/** The form that changes a row as it stands, and the button that removes it. */
export function Changing<K extends FormKind>({ of, kind, row, leave, claim = "" }: Props<K>) {
  const { word, fields, name } = curatingOf(kind)
  const known = { debate: of.debate.slug, thing: kind, id: row.id, claim }
  return (
    <>
      <CurateForm
        key={row.id}
        action={changeThing}
        of={{ ...known, version: String(row.version) }}
        fields={fields(of, row, {})}
        submit="Save it"
        leave={leave}
      />
      <Remove {...known} version={row.version} word={word} name={name(of, row)} />
    </>
  )
}
