import { counted } from "@/app/_ui/counting"
import { Lede, PageHead } from "@/app/_ui/page-head"
import { PageTitle } from "@/app/_ui/page-title"
import sections from "@/app/_ui/sections.module.css"
import { found } from "@/app/_web/found"
import { currentActor } from "@/app/_web/session"
import { voicePage } from "@/lib/claims/queries"
import { Missing } from "../../_missing/missing"
import { CompareVoice } from "../../_ways/compare-voice"
import { ClaimArticle } from "../../claims/_claim/claim-article"
import { ClaimsByQuestion } from "../_voice/claims-by-question"
import { Texts } from "../_voice/texts"

type Props = { params: Promise<{ debate: string; voice: string }> }

export default async function VoicePage({ params }: Props) {
  const { debate: slug, voice: voiceSlug } = await params
  const view = await found(voicePage(await currentActor(), slug, voiceSlug))
  if (!view) return <Missing debate={slug} part="voices" slug={voiceSlug} />
  const { debate, voice, questions, reports } = view
  const base = `/debates/${slug}`
  const claims = questions.reduce((sum, question) => sum + question.claims.length, 0)
  return (
    <main id="main" lang={debate.language}>
      <PageTitle>{voice.name}</PageTitle>
      <PageHead
        trail={[
          { name: debate.title, href: base },
          { name: "Voices", href: `${base}/voices` },
        ]}
        title={voice.name}
      >
        {voice.note && <Lede>{voice.note}</Lede>}
        <p className="meta">{`${voice.standing} · ${claims === 0 ? "no claim here" : counted(claims, "claim")}`}</p>
        {claims > 0 && <CompareVoice voice={voice} base={base} />}
      </PageHead>
      <div className={sections.body}>
        <Texts works={view.works} sources={view.sources} base={base} />
        <ClaimsByQuestion questions={questions} base={base} />
        {reports.length > 0 && (
          <section className={sections.section} aria-labelledby="reports">
            <h2 id="reports">{`What ${voice.short} reports or infers of others`}</h2>
            <p className="meta">{`These are not ${voice.short}’s own claims.`}</p>
            <div className={sections.columns}>
              {reports.map((claim) => (
                <section key={claim.slug}>
                  <h3 className="label">{`${claim.voice.name} on ${claim.question.number}`}</h3>
                  <ClaimArticle claim={claim} base={base} anchored={false} />
                </section>
              ))}
            </div>
          </section>
        )}
      </div>
    </main>
  )
}
