import { Acting } from "@/app/_ui/form/acting"
import { found } from "@/app/_web/found"
import { currentActor } from "@/app/_web/session"
import { termToEdit } from "@/lib/claims/terms/queries"
import { Missing } from "../../../../_missing/missing"
import { EditPage } from "../../../_term/edit-page"
import { termPath } from "../../../_term/paths"
import { SenseForm } from "../../../_term/sense-form"
import { removeSense } from "../../../actions"

type Props = { params: Promise<{ debate: string; term: string; sense: string }> }

export default async function ChangeSensePage({ params }: Props) {
  const { debate: slug, term, sense } = await params
  const view = await found(termToEdit(await currentActor(), slug, term, { sense }))
  if (!view?.chosen || !view.voice) return <Missing debate={slug} />
  const { chosen, voice } = view
  const of = { debate: slug, term, id: chosen.id, version: String(chosen.version) }
  return (
    <EditPage debate={view.debate} term={view} title={`What ${chosen.voice.name} means`}>
      <SenseForm of={of} voice={voice} chosen={chosen} back={termPath(slug, term)} />
      <Acting action={removeSense} of={of} label="Remove this meaning" />
    </EditPage>
  )
}
