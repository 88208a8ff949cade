import sections from "@/app/_ui/sections.module.css"
import type { LatestRemark } from "@/lib/annotations/latest/view"
import { aboutInWords, dayInWords, holderInWords, kindInWords } from "@/lib/annotations/notebook/words"
import type { SeminarDebate } from "@/lib/seminars/view"

function placeInWords({ claim, source, question }: LatestRemark["place"]): string {
  if (claim) return `${holderInWords(claim)}: ${claim.statement}`
  return question?.ask ?? source?.title ?? ""
}

function Entry({ remark, debate }: { remark: LatestRemark; debate: SeminarDebate }) {
  const { kind, author, at, words, place } = remark
  return (
    <li>
      <p className="meta">
        {author.name} {author.own && "(you) "}· {kindInWords(kind)} {aboutInWords(place)} ·{" "}
        <time dateTime={at}>{dayInWords(at)}</time>
      </p>
      {words && <p>{words}</p>}
      <p className="meta">
        <a href={place.href} lang={debate.language}>
          {placeInWords(place)}
        </a>
      </p>
    </li>
  )
}

/** The latest remarks of a seminar that this reader may see, each with the way to its place. */
export function Latest({ remarks, debate }: { remarks: LatestRemark[]; debate: SeminarDebate }) {
  return (
    <section className={sections.section} aria-labelledby="latest">
      <h2 id="latest">Latest remarks</h2>
      {remarks.length > 0 ? (
        <ul className={sections.list}>
          {remarks.map((remark) => (
            <Entry key={remark.id} remark={remark} debate={debate} />
          ))}
        </ul>
      ) : (
        <p className="empty">
          There is no remark that you can see yet. Open a claim or a question of{" "}
          <a href={`/debates/${debate.slug}`}>the debate</a>, and say something to this seminar.
        </p>
      )}
    </section>
  )
}
