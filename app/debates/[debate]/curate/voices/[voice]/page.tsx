import sections from "@/app/_ui/sections.module.css"
import { found } from "@/app/_web/found"
import { currentActor } from "@/app/_web/session"
import { contentToCurate, rowToCurate } from "@/lib/claims/curating/queries"
import { notFound } from "@/lib/errors"
import { Missing } from "../../../_missing/missing"
import { Add } from "../../_form/add"
import type { Search } from "../../_form/asked"
import { Changing } from "../../_form/changing"
import { CuratingPage } from "../../_form/curating-page"
import { Ordered } from "../../_order/ordered"
import { changePath, curatePath } from "../../paths"

type Props = { params: Promise<{ debate: string; voice: string }>; searchParams: Promise<Search> }

async function asked(debate: string, slug: string) {
  const actor = await currentActor()
  const of = await contentToCurate(actor, debate)
  const voice = of.voices.find((each) => each.slug === slug)
  if (!voice) throw notFound("voice")
  return { of, voice, row: await rowToCurate(actor, of.debate.id, "voice", voice.id) }
}

export default async function CurateVoicePage({ params, searchParams }: Props) {
  const [{ debate: slug, voice: speaks }, search] = await Promise.all([params, searchParams])
  const view = await found(asked(slug, speaks))
  if (!view) return <Missing debate={slug} part="voices" slug={speaks} />
  const { of, voice, row } = view
  const belongs = { voice: voice.id }
  return (
    <CuratingPage
      of={of}
      title={voice.name}
      search={search}
      trail={[{ name: "Voices and works", href: curatePath(slug, "voices") }]}
      head={
        <p className="meta">
          <a href={`/debates/${slug}/voices/${speaks}`}>Their page</a>
        </p>
      }
    >
      <section className={sections.section} aria-labelledby="works">
        <h2 id="works">Works</h2>
        {voice.works.length === 0 && (
          <p className="empty">None named. A work says in which text, and when, a view is held.</p>
        )}
        <Ordered
          here={curatePath(slug, `voices/${speaks}`)}
          kind="work"
          items={voice.works.map(({ id, title, year }) => ({
            id,
            name: title,
            line: (
              <>
                <a href={changePath(slug, "work", id)}>{title}</a>
                {year && <span className="meta">{year}</span>}
              </>
            ),
          }))}
        />
        <Add of={of} kind="work" given={belongs} />
      </section>
      <section className={sections.section} aria-labelledby="claims">
        <h2 id="claims">Claims</h2>
        <Add of={of} kind="claim" given={belongs} />
      </section>
      <section className={sections.section} aria-labelledby="voice">
        <h2 id="voice">The voice itself</h2>
        <Changing of={of} kind="voice" row={row} />
      </section>
    </CuratingPage>
  )
}
