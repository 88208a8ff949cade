import { debatesFor } from "@/lib/debates/queries"
import type { DebateHead } from "@/lib/debates/view"
import { counted } from "./_ui/counting"
import { PageTitle } from "./_ui/page-title"
import styles from "./_ui/sections.module.css"
import { currentActor } from "./_web/session"
import home from "./home.module.css"

export default async function Home() {
  const actor = await currentActor()
  const debates = await debatesFor(actor)
  return (
    <main id="main">
      <PageTitle />
      <header className={home.head}>
        <h1>Who claims what, and in which words</h1>
        <p>
          Each debate compares what several authors claim about one disputed matter, question by question,
          with the exact passages in which each of them says so.
        </p>
      </header>
      <section className={styles.body} aria-labelledby="debates">
        <h2 id="debates" className={home.debates}>
          Debates
        </h2>
        {debates.length > 0 ? (
          <ul className={styles.list}>
            {debates.map((debate) => (
              <DebateEntry key={debate.slug} debate={debate} />
            ))}
          </ul>
        ) : (
          <p className="empty">
            There is no debate that you may read yet.{" "}
            {actor.userId
              ? "A debate open by link opens with its link."
              : "Sign in to see those of your seminars."}
          </p>
        )}
        {actor.userId && (
          <p>
            <a className="button" href="/debates/new">
              Start a debate
            </a>
          </p>
        )}
      </section>
    </main>
  )
}

function DebateEntry({ debate }: { debate: DebateHead }) {
  const { slug, title, about, language, counts } = debate
  const sizes = [
    counted(counts.questions, "question"),
    counted(counts.voices, "voice"),
    counted(counts.claims, "claim"),
    counted(counts.sources, "source"),
  ]
  return (
    <li lang={language}>
      <h3>
        <a href={`/debates/${slug}`}>{title}</a>
      </h3>
      <p>{about}</p>
      <p className="meta" lang="en">
        {sizes.join(" · ")}
      </p>
    </li>
  )
}
