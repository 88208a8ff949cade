import { counted, listed } from "@/app/_ui/counting"
import { Lede, PageHead } from "@/app/_ui/page-head"
import { PageTitle } from "@/app/_ui/page-title"
import sections from "@/app/_ui/sections.module.css"
import { found } from "@/app/_web/found"
import { currentActor } from "@/app/_web/session"
import { premisesIn } from "@/lib/claims/comparing/queries"
import { Missing } from "../../_missing/missing"
import { askedFor, type Search } from "../_compare/address"
import { PageTurn } from "../_compare/page-turn"
import { Premises } from "../_compare/premises"

type Props = { params: Promise<{ debate: string }>; searchParams: Promise<Search> }

export default async function PremisesPage({ params, searchParams }: Props) {
  const [{ debate: slug }, search] = await Promise.all([params, searchParams])
  const asked = askedFor(search)
  const view = await found(premisesIn(await currentActor(), slug, asked.voices, asked.page))
  if (!view) return <Missing debate={slug} />
  const { debate, voices, premises, all, turn } = view
  const base = `/debates/${slug}`
  const among = voices.length > 0 ? `voices=${voices.map((voice) => voice.slug).join(",")}&` : ""
  return (
    <main id="main" lang={debate.language}>
      <PageTitle>{`Shared premises, opposite verdicts: ${debate.title}`}</PageTitle>
      <PageHead
        trail={[
          { name: debate.title, href: base },
          { name: "Compare", href: `${base}/compare` },
        ]}
        title="Shared premises, opposite verdicts"
      >
        <Lede>
          Two hold something in common, and are opposed in what they make of it. Those stand first whose
          premise lies closest to the verdict: on the same question, joined by a link, or resting on the same
          words.
        </Lede>
      </PageHead>
      <div className={sections.body}>
        <section className={sections.section} aria-labelledby="found">
          <h2 id="found">
            {counted(all, "case")}
            {voices.length > 0 && ` among ${listed(voices.map(({ name }) => name))}`}
          </h2>
          {premises.length === 0 && <p className="empty">None was found.</p>}
          <Premises premises={premises} base={base} />
        </section>
        <PageTurn turn={turn} page={(to) => `${base}/compare/premises?${among}page=${to}`} of="these pairs" />
      </div>
    </main>
  )
}
