import { counted } from "@/app/_ui/counting"
import sections from "@/app/_ui/sections.module.css"
import { kindOnLine } from "@/lib/claims/map/kinds"
import { type ListedClaim, listed } from "@/lib/claims/map/listed"
import type { DebateMap, MapNode } from "@/lib/claims/map/view"
import { NO_POSITION } from "../../claims/_claim/words"
import { mapHref } from "./address"
import styles from "./list.module.css"

type Props = { map: DebateMap; base: string }

/** The map in words: under each question every claim that acts on another, with what it does to which. */
export function MapList({ map, base }: Props) {
  const { questions, further } = listed(map)
  return (
    <section className={sections.section} aria-labelledby="list">
      <h2 id="list">The links as a list</h2>
      {questions.length === 0 && <p className="empty">No link of what is chosen has been recorded.</p>}
      {questions.map(({ question, claims }) => (
        <section key={question.slug} className={styles.question} aria-labelledby={`l${question.number}`}>
          <h3 id={`l${question.number}`}>
            <a href={`${base}/questions/${question.slug}`}>{`${question.number}. ${question.ask}`}</a>
          </h3>
          <ul>
            {claims.map((claim) => (
              <Listed key={claim.node.id} claim={claim} base={base} />
            ))}
          </ul>
        </section>
      ))}
      {further.length > 0 && (
        <section className={styles.question} aria-labelledby="further">
          <h3 id="further">Further questions</h3>
          <ul className={styles.further}>
            {further.map(({ question, links }) => (
              <li key={question.slug}>
                <a href={mapHref(base, { ...map.choice, questions: [question.slug] })}>
                  {`${question.number}. ${question.ask}`}
                </a>{" "}
                <span className="meta">{counted(links, "link")}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </section>
  )
}

function Listed({ claim: { node, acts }, base }: { claim: ListedClaim; base: string }) {
  return (
    <li className={styles.claim}>
      <Claim node={node} base={base} />
      {acts.length === 0 && <p className="meta">No link shown</p>}
      {acts.length > 0 && (
        <ul>
          {acts.map(({ link, on }) => (
            <li key={link.id} className={styles.act}>
              <p className={styles.kind}>{kindOnLine(link.kind)}</p>
              <div>
                <Claim node={on} base={base} across={on.question !== node.question} />
                <p className={styles.reason}>{link.reason}</p>
                <p className="meta">
                  {[link.stated ? "Stated in the text" : "Seen by the curators", link.scope]
                    .filter(Boolean)
                    .join(" · ")}
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

type ClaimProps = { node: MapNode; base: string; across?: boolean }

function Claim({ node, base, across = false }: ClaimProps) {
  const { id, whoFully, position, disputed, statement, question } = node
  return (
    <div className={styles.said}>
      <p className={styles.who}>
        <a href={`${base}/claims/${id}`}>{whoFully}</a>
        {disputed && <span className="rubric"> † attribution disputed</span>}
        {across && <span className="meta"> on question {question}</span>}
      </p>
      <p>
        <b>{position ?? NO_POSITION}.</b> {statement}{" "}
        <a className={styles.near} href={mapHref(base, { claim: id })}>
          Near it<span className="sr">: what is linked with {whoFully}</span>
        </a>
      </p>
    </div>
  )
}
