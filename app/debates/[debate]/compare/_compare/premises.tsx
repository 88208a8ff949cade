import type { LinkView, PremiseSideView, PremiseView } from "@/lib/claims/comparing/view"
import { ClaimArticle } from "../../claims/_claim/claim-article"
import { comparePath } from "./address"
import { Links } from "./links"
import styles from "./premises.module.css"
import { tieInWords } from "./words"

type Props = { premises: readonly PremiseView[]; base: string }

const keyOf = ({ voices: [one, other], verdict }: PremiseView) =>
  `${one.slug} ${other.slug} ${verdict.question.slug}`
const linksOf = (sides: readonly PremiseSideView[], by: LinkView | null) => {
  const all = [...sides.map((side) => side.link), by].filter((link) => link !== null)
  return [...new Map(all.map((link) => [link.id, link])).values()]
}

/** Pairs of voices that hold something in common and are opposed in what they make of it. */
export function Premises({ premises, base }: Props) {
  return (
    <ol className={styles.premises}>
      {premises.map((found) => (
        <li key={keyOf(found)}>
          <Premise found={found} base={base} />
        </li>
      ))}
    </ol>
  )
}

function Premise({ found, base }: { found: PremiseView; base: string }) {
  const { voices, premise, verdict, tie, by } = found
  const [one, other] = voices
  const once =
    tie === "same question" && premise.claims.every(({ slug }, at) => slug === verdict.claims[at]!.slug)
  return (
    <>
      <h3>
        <a href={comparePath(base, [one.slug, other.slug])}>{`${one.name} and ${other.name}`}</a>
      </h3>
      <p className="meta">{tieInWords(tie)}</p>
      {once ? (
        <Side heading="In common, and apart" side={verdict} base={base} />
      ) : (
        <>
          <Side heading="In common" side={premise} base={base} />
          <Side heading="Apart" side={verdict} base={base} />
        </>
      )}
      <Links links={linksOf([premise, verdict], by)} base={base} />
    </>
  )
}

function Side({ heading, side, base }: { heading: string; side: PremiseSideView; base: string }) {
  const { question, claims } = side
  return (
    <div className={styles.side}>
      <p>
        <b>{heading}</b>
        {": "}
        <a href={`${base}/questions/${question.slug}`}>{`${question.number}. ${question.ask}`}</a>
      </p>
      <div className={styles.claims}>
        {claims.map((claim) => (
          <section key={claim.slug}>
            <h4>{claim.voice.name}</h4>
            <ClaimArticle claim={claim} base={base} anchored={false} />
          </section>
        ))}
      </div>
    </div>
  )
}
