import { found } from "@/app/_web/found"
import { currentActor } from "@/app/_web/session"
import { termToEdit } from "@/lib/claims/terms/queries"
import { Missing } from "../../../../_missing/missing"
import { ChooseVoice } from "../../../_term/choose-voice"
import { EditPage } from "../../../_term/edit-page"
import { termPath } from "../../../_term/paths"
import { SenseForm } from "../../../_term/sense-form"

type Props = {
  params: Promise<{ debate: string; term: string }>
  searchParams: Promise<{ voice?: string | string[] }>
}

export default async function NewSensePage({ params, searchParams }: Props) {
  const [{ debate: slug, term }, { voice }] = await Promise.all([params, searchParams])
  const asked = typeof voice === "string" ? { voice } : {}
  const view = await found(termToEdit(await currentActor(), slug, term, asked))
  if (!view) return <Missing debate={slug} />
  const back = termPath(slug, term)
  return (
    <EditPage debate={view.debate} term={view} title="Add a meaning">
      {view.voice ? (
        <SenseForm of={{ debate: slug, term }} voice={view.voice} chosen={null} back={back} />
      ) : (
        <ChooseVoice voices={view.voices} back={back} />
      )}
    </EditPage>
  )
}
