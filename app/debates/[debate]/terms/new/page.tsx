import { found } from "@/app/_web/found"
import { currentActor } from "@/app/_web/session"
import { termsToAddTo } from "@/lib/claims/terms/queries"
import { Missing } from "../../_missing/missing"
import { EditPage } from "../_term/edit-page"
import { termPath } from "../_term/paths"
import { TermForm } from "../_term/term-form"

type Props = { params: Promise<{ debate: string }> }

export default async function NewTermPage({ params }: Props) {
  const { debate: slug } = await params
  const view = await found(termsToAddTo(await currentActor(), slug))
  if (!view) return <Missing debate={slug} />
  return (
    <EditPage debate={view.debate} term={null} title="Add a term">
      <TermForm of={{ debate: slug }} name="" others={[]} back={termPath(slug, "")} />
    </EditPage>
  )
}
