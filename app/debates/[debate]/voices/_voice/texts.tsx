import sections from "@/app/_ui/sections.module.css"
import type { VoiceView } from "@/lib/claims/view"
import styles from "./texts.module.css"

const ROLES: Record<string, string> = {
  AUTHOR: "written by this voice",
  TRANSLATOR: "translated by this voice",
  EDITOR: "edited by this voice",
  SUBJECT: "about this voice",
}

/** The texts through which a voice is known here: those one can read, and the works it wrote. */
export function Texts({ works, sources, base }: Pick<VoiceView, "works" | "sources"> & { base: string }) {
  if (works.length + sources.length === 0) return null
  return (
    <section className={sections.section} aria-labelledby="texts">
      <h2 id="texts">Texts</h2>
      <ul className={styles.texts}>
        {sources.map(({ slug, title, role, published }) => (
          <li key={slug + role}>
            <a href={`${base}/sources/${slug}`}>
              <cite>{title}</cite>
            </a>
            <span className="meta">{`${published} · ${ROLES[role] ?? ""}`}</span>
          </li>
        ))}
        {works.map(({ slug, title, date, note }) => (
          <li key={slug}>
            <cite>{title}</cite>
            <span className="meta">{[date ?? "undated", note].filter(Boolean).join(" · ")}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
