import { found } from "@/app/_web/found"
import { currentActor } from "@/app/_web/session"
import { debateFields } from "@/app/debates/new/_new/fields"
import { changeDebate } from "@/app/debates/new/actions"
import { contentToCurate, debateToCurate } from "@/lib/claims/curating/queries"
import { Missing } from "../../_missing/missing"
import type { Search } from "../_form/asked"
import { CurateForm } from "../_form/curate-form"
import { CuratingPage } from "../_form/curating-page"
import { curatePath } from "../paths"

type Props = { params: Promise<{ debate: string }>; searchParams: Promise<Search> }

async function asked(debate: string) {
  const actor = await currentActor()
  return { of: await contentToCurate(actor, debate), row: await debateToCurate(actor, debate) }
}

export default async function CurateDebatePage({ params, searchParams }: Props) {
  const [{ debate: slug }, search] = await Promise.all([params, searchParams])
  const view = await found(asked(slug))
  if (!view) return <Missing debate={slug} />
  const { of, row } = view
  return (
    <CuratingPage of={of} title="The debate itself" search={search}>
      <CurateForm
        action={changeDebate}
        of={{ debate: slug, version: String(row.version) }}
        fields={debateFields(row)}
        submit="Save it"
        leave={curatePath(slug)}
      />
    </CuratingPage>
  )
}
