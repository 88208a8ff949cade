import type { ReactNode } from "react"
import { PageHead, type Step } from "@/app/_ui/page-head"
import { PageTitle } from "@/app/_ui/page-title"
import { siteAddress } from "@/app/_web/site"
import type { HandoutChoice } from "@/lib/claims/handout/schema"
import type { Handout, SheetFact } from "@/lib/claims/handout/view"
import styles from "./handout.module.css"
import { Options } from "./options"
import { ReferenceList } from "./reference-list"
import { RunningTitle } from "./running-title"
import { QuestionSheet } from "./sheet"

type Props = {
  handout: Handout
  choice: HandoutChoice
  title: string
  lede?: string
  trail: Step[]
  /** the page that the handout is made from */
  from: string
  kept?: Record<string, string>
  facts?: SheetFact[]
  /** other pages of it, on the screen only */
  turn?: ReactNode
}

const TODAY = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" })

/** Questions of a debate for paper: choices above it on the screen, references at its end. */
export async function HandoutPage({
  handout,
  choice,
  title,
  lede,
  trail,
  from,
  kept,
  facts = [],
  turn,
}: Props) {
  const { debate, sheets, references, key } = handout
  const base = `/debates/${debate.slug}`
  const several = sheets.length > 1
  const address = (await siteAddress()) + from
  return (
    <main id="main" lang={debate.language}>
      <PageTitle>{`${title}: handout`}</PageTitle>
      <RunningTitle title={`${title} – ${debate.title}`} />
      <PageHead trail={trail} title={title}>
        {lede && <p className={styles.lede}>{lede}</p>}
      </PageHead>
      <Options choice={choice} kept={kept} />
      {turn && <div className={styles.turn}>{turn}</div>}
      <div className={styles.paper}>
        {sheets.map((sheet) => (
          <section
            key={sheet.slug}
            className={styles.sheet}
            aria-label={several ? sheet.ask : "The question"}
          >
            {several && <h2>{`${sheet.number}. ${sheet.ask}`}</h2>}
            <QuestionSheet
              sheet={sheet}
              references={key ? null : references}
              base={base}
              lines={choice.lines === "some"}
              level={several ? 3 : 2}
            />
          </section>
        ))}
        {sheets.length === 0 && <p className="empty">None of them says anything on any question here.</p>}
        {facts.length > 0 && <Facts facts={facts} />}
        {!key && references && <ReferenceList references={references} />}
        <p className={styles.from}>{`From “${debate.title}”, ${address}, ${TODAY.format(new Date())}.`}</p>
        {key && references && (
          <section className={styles.key} aria-labelledby="who">
            <h2 id="who">Who is who</h2>
            <dl>
              {key.map(({ letter, name }) => (
                <div key={letter}>
                  <dt>{letter}</dt>
                  <dd>{name}</dd>
                </div>
              ))}
            </dl>
            <ReferenceList references={{ ...references, asNotes: false }} />
          </section>
        )}
      </div>
    </main>
  )
}

function Facts({ facts }: { facts: SheetFact[] }) {
  return (
    <section className={styles.facts} aria-labelledby="facts">
      <h2 id="facts">Where they report different facts</h2>
      {facts.map(({ point, versions }) => (
        <div key={point}>
          <h3>{point}</h3>
          <dl>
            {versions.map(({ name, says }) => (
              <div key={name + says}>
                <dt>{name}</dt>
                <dd>{says}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </section>
  )
}
