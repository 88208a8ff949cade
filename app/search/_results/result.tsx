import { Speakers } from "@/app/debates/[debate]/claims/_claim/speakers"
import { aboutInWords, dayInWords, holderInWords, kindInWords } from "@/lib/annotations/notebook/words"
import type { Found } from "@/lib/search/view"
import { FoundClaim } from "./found-claim"
import styles from "./result.module.css"
import { Runs } from "./runs"

type Of<K extends Found["kind"]> = Extract<Found, { kind: K }>

/** One thing that was found; `mixed` names its debate as well. */
export function Result({ found, mixed }: { found: Found; mixed: boolean }) {
  const { debate } = found
  return (
    <li className={styles.result} lang={debate.language}>
      {mixed && (
        <p className="meta" lang="en">
          {debate.title}
        </p>
      )}
      <Body found={found} />
    </li>
  )
}

function Body({ found }: { found: Found }) {
  if (found.kind === "claim") return <FoundClaim found={found} />
  if (found.kind === "annotation") return <FoundRemark found={found} />
  if (found.kind === "passage" || found.kind === "block") return <FoundWords found={found} />
  const number = found.kind === "question" ? `${found.number}. ` : ""
  return (
    <>
      <h3>
        <a href={found.href} data-result>
          {number}
          <Runs runs={found.name} />
        </a>
      </h3>
      {found.kind === "question" && found.now && (
        <p className="meta" lang="en">
          A former wording. The question that it went into: {found.now}
        </p>
      )}
      {found.kind === "position" && (
        <p className="meta">{`on ${found.question.number}. ${found.question.ask}`}</p>
      )}
      {found.words.length > 0 && (
        <p>
          <Runs runs={found.words} />
        </p>
      )}
    </>
  )
}

function FoundWords({ found }: { found: Of<"passage"> | Of<"block"> }) {
  return (
    <>
      <h3>
        <a href={found.href} data-result>
          {found.source.title}
        </a>
      </h3>
      {found.kind === "passage" && (
        <p className="meta" lang="en">
          <Speakers speakers={found.speakers} />
        </p>
      )}
      <blockquote>
        <Runs runs={found.words} />
      </blockquote>
    </>
  )
}

function FoundRemark({ found }: { found: Of<"annotation"> }) {
  const { author, place, at, said } = found
  const about = place.claim ? `${holderInWords(place.claim)}: ${place.claim.statement}` : null
  return (
    <>
      <h3>
        <a href={found.href} data-result lang="en">
          {author.own ? "You" : author.name} {aboutInWords(place)}
        </a>
      </h3>
      <p className="meta">
        {kindInWords(said)} · <time dateTime={at}>{dayInWords(at)}</time> ·{" "}
        {about ?? place.question?.ask ?? place.source?.title}
      </p>
      <p>
        <Runs runs={found.words} />
      </p>
    </>
  )
}
