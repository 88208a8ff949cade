import { after } from "next/server"
import { HereNow } from "@/app/_live/presence/here-now"
import { Onward } from "@/app/_ui/onward"
import { PageHead } from "@/app/_ui/page-head"
import { PageTitle } from "@/app/_ui/page-title"
import { found } from "@/app/_web/found"
import { currentLook } from "@/app/_web/look"
import { withNext } from "@/app/_web/next-path"
import { currentActor } from "@/app/_web/session"
import { goesInSteps } from "@/app/_web/steps"
import { Follow } from "@/app/annotations/_follow/follow"
import { Linking } from "@/app/annotations/_links/linking"
import { askedFor, Discussed, type Search } from "@/app/annotations/_talk/discussed"
import { aimFor } from "@/lib/annotations/aiming/queries"
import { asked, href } from "@/lib/annotations/reading/filters/schema"
import { annotatedSource } from "@/lib/annotations/reading/queries"
import { noteVisit } from "@/lib/annotations/visits/commands"
import { citedNow } from "@/lib/claims/citing/queries"
import type { ReadingRoom } from "@/lib/claims/reading/view"
import { wordsNamed } from "@/lib/sources/words/queries"
import { Missing } from "../../_missing/missing"
import { Cited } from "../_cite/cited"
import { WITHDRAWN } from "../_cite/fields"
import { Filter } from "../_filter/filter"
import { LeftOff } from "../_left-off/left-off"
import { MarginLayout } from "../_margin/margin-layout"
import { Strip } from "../_margin/strip"
import { Adrift } from "../_notes/adrift"
import { Citations } from "../_reading/citations"
import { Contents } from "../_reading/contents"
import { Lost } from "../_reading/lost"
import { SourceRecord } from "../_reading/record"
import { Text } from "../_reading/text"
import { AimBanner } from "../_select/aiming"
import { Linked } from "../_select/linked"
import { Selecting } from "../_select/selecting"
import styles from "./page.module.css"

type Props = { params: Promise<{ debate: string; source: string }>; searchParams: Promise<Search> }

export default async function SourcePage({ params, searchParams }: Props) {
  const [{ debate: slug, source: sourceSlug }, search] = await Promise.all([params, searchParams])
  const { doing, removed, at } = askedFor(search)
  const actor = await currentActor()
  const room = await found(annotatedSource(actor, slug, sourceSlug, at ?? doing?.id, asked(search)))
  if (!room) return <Missing debate={slug} part="sources" slug={sourceSlug} />
  // Once the page has gone, so that it does not wait for it.
  after(() => noteVisit(actor, room.sourceId))
  const base = `/debates/${slug}`
  const here = `${base}/sources/${sourceSlug}`
  const { debate, source, edition } = room
  const [aim, led, cited, look, inSteps] = await Promise.all([
    aimFor(actor, slug, sourceSlug, search),
    wordsNamed(actor, edition.id, search.words),
    citedNow(actor, slug, search.cited),
    currentLook(),
    goesInSteps(),
  ])
  const marksTerms = room.hasTerms && look.terms === "marked"
  const number = room.curating?.number ?? null
  const of = { debate: slug, source: sourceSlug, editionId: edition.id, number }
  const aiming = aim && { aim, of, back: here }
  const write = room.writing && typeof search.write === "string" ? Number(search.write) : null
  const citing = {
    authors: source.authors.map((author) => author.name).join(" and "),
    title: source.title,
    published: source.published,
    url: source.url,
  }
  const neighbour = (other: ReadingRoom["next"]) =>
    other && { href: `${base}/sources/${other.slug}`, name: other.title }
  return (
    <main id="main" lang={debate.language}>
      <PageTitle>{[citing.authors, source.title].filter(Boolean).join(": ")}</PageTitle>
      <PageHead
        trail={[
          { name: debate.title, href: base },
          { name: "Sources", href: `${base}/sources` },
        ]}
        title={source.title}
      >
        <SourceRecord room={room} base={base} />
        <Follow kind="source" id={room.sourceId} name="this source" />
      </PageHead>
      <Filter view={room.filters} here={here} slices={room.slices.length} marksTerms={marksTerms} />
      <Contents headings={room.headings} />
      <Discussed
        debate={slug}
        here={here}
        query={href(room.filters.asked)}
        writing={room.writing}
        removed={removed}
      >
        {aiming ? <AimBanner aiming={aiming} /> : <Linking source={here} editionId={edition.id} />}
        <Selecting
          source={here}
          editionId={edition.id}
          number={edition.number}
          language={debate.language}
          citing={citing}
          signIn={withNext("/account/sign-in", here)}
          curates={room.curating !== null}
          aiming={aiming}
        >
          <LeftOff editionId={edition.id} offset={actor.userId === null ? undefined : room.leftOff} />
          {led && <Linked key={String(search.words)} led={led} source={here} number={edition.number} />}
          {(cited || search.cited === WITHDRAWN) && (
            <Cited cited={cited} made={search.made === "1"} debate={slug} source={sourceSlug} back={here} />
          )}
        </Selecting>
        {room.writing && (
          <noscript>
            <p className={styles.plain}>
              Selecting words, linking them to others and citing them need scripts, which are off in your
              browser. You can write about a whole paragraph: the way to it stands below each.
            </p>
          </noscript>
        )}
        <HereNow writing={room.writing} source={sourceSlug} editionId={edition.id} />
        <MarginLayout key={edition.id} />
        <Text
          room={room}
          base={base}
          doing={doing}
          writing={write}
          marksTerms={marksTerms}
          inSteps={inSteps}
        />
        <Strip placings={room.placings} length={room.length} slices={room.slices} />
        <div className={styles.after}>
          <Adrift adrift={room.adrift} ends={room.adriftEnds} mentioned={room.cards} doing={doing} />
          <Lost lost={room.lost} base={base} />
          <Citations citations={room.citations} licence={source.licence} url={source.url} />
          <Onward
            label="Sources of the debate"
            previous={neighbour(room.previous)}
            next={neighbour(room.next)}
          />
        </div>
      </Discussed>
    </main>
  )
}
