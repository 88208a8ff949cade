"use client"

import { usePathname } from "next/navigation"
import styles from "./masthead.module.css"

const PARTS = [
  ["", "Table"],
  ["questions", "Questions"],
  ["claims", "Claims"],
  ["voices", "Voices"],
  ["sources", "Sources"],
  ["compare", "Compare"],
  ["map", "Map"],
  ["check", "Check"],
] as const

/** The parts of the debate whose page is open; the present one is marked, also on the pages of its things. Nothing
 * outside a debate. */
export function DebateNav() {
  const [, top, debate, part = "", thing] = usePathname().split("/")
  if (top !== "debates" || !debate || debate === "new") return null
  return (
    <nav aria-label="This debate" className={styles.nav}>
      <ul>
        {PARTS.map(([path, name]) => (
          <li key={path}>
            <a
              href={`/debates/${debate}${path && `/${path}`}`}
              aria-current={part !== path ? undefined : thing ? "true" : "page"}
            >
              {name}
              {path === "check" && <span className={styles.more}> a quotation</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
