import { Acting } from "@/app/_ui/form/acting"
import { found } from "@/app/_web/found"
import { currentActor } from "@/app/_web/session"
import { termToEdit } from "@/lib/claims/terms/queries"
import { Missing } from "../../../_missing/missing"
import { EditPage } from "../../_term/edit-page"
import { termPath } from "../../_term/paths"
import { TermForm } from "../../_term/term-form"
import { removeTerm } from "../../actions"

type Props = { params: Promise<{ debate: string; term: string }> }

export default async function ChangeTermPage({ params }: Props) {
  const { debate: slug, term } = await params
  const view = await found(termToEdit(await currentActor(), slug, term))
  if (!view) return <Missing debate={slug} />
  const { id, version, name, forms } = view
  const of = { debate: slug, term, id, version: String(version) }
  return (
    <EditPage debate={view.debate} term={view} title="Change the term">
      <TermForm of={of} name={name} others={forms} back={termPath(slug, term)} />
      <Acting action={removeTerm} of={of} label="Remove the term with its meanings" />
    </EditPage>
  )
}
