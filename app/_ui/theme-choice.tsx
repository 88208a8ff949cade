import { THEMES, type Theme } from "@/app/_web/theme"
import styles from "./masthead.module.css"

const NAMES: Record<Theme, string> = { system: "As my system", light: "Light", sepia: "Sepia", dark: "Dark" }

/** The choice of paper: a form of four buttons behind a fold. Works without scripts. */
export function ThemeChoice({ theme }: { theme: Theme }) {
  return (
    <details className={styles.theme}>
      <summary>Theme</summary>
      <form method="post" action="/theme">
        {THEMES.map((each) => (
          <button key={each} name="theme" value={each} type="submit" aria-pressed={each === theme}>
            {NAMES[each]}
          </button>
        ))}
      </form>
    </details>
  )
}
