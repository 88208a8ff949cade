import { redirect } from "next/navigation"
import { found } from "@/app/_web/found"
import { currentActor } from "@/app/_web/session"
import { writerKey } from "@/app/annotations/writer"
import { blindReading } from "@/lib/annotations/blind/queries"
import { choice, compared, dated, voiceIds } from "@/lib/claims/comparing/queries"
import { Missing } from "../_missing/missing"
import { BlindPage } from "./_blind/blind-page"
import { askedFor, blindPath, type Search } from "./_compare/address"
import { Choice } from "./_compare/choice"
import { Compared } from "./_compare/compared"
import { DatesPage } from "./_compare/dates-page"

type Props = { params: Promise<{ debate: string }>; searchParams: Promise<Search> }

export default async function ComparePage({ params, searchParams }: Props) {
  const [{ debate: slug }, search] = await Promise.all([params, searchParams])
  const { voices: asked, page, blind, of, question, seminar } = askedFor(search)
  const actor = await currentActor()
  const base = `/debates/${slug}`
  if (blind && asked.length > 0) {
    // The address itself must name nobody.
    const ids = await found(voiceIds(actor, slug, asked))
    if (!ids) return <Missing debate={slug} />
    redirect(blindPath(base, ids, question, seminar))
  }
  if (blind) {
    const view = await found(blindReading(actor, slug, { of, question, seminar }))
    if (!view) return <Missing debate={slug} />
    return <BlindPage view={view} base={base} me={actor.userId && writerKey(actor.userId)} />
  }
  const view = await found(choice(actor, slug, asked))
  if (!view) return <Missing debate={slug} />
  const chosen = view.voices.filter((voice) => voice.chosen).map((voice) => voice.slug)
  const [only] = chosen
  if (!only) return <Choice view={view} base={base} unknown={asked.length > 0} />
  if (chosen.length === 1)
    return <DatesPage view={await dated(actor, slug, only, page)} columns={view.voices} base={base} />
  return <Compared view={await compared(actor, slug, chosen, page)} columns={view.voices} base={base} />
}
