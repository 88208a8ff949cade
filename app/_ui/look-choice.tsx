import { LOOKS, type Look, type Part } from "@/app/_web/look"
import styles from "./masthead.module.css"

const PARTS: Record<Part, string> = {
  theme: "Paper",
  letters: "Letters",
  size: "Size",
  measure: "Lines",
  terms: "Terms",
}

const NAMES: { [P in Part]: Record<Look[P], string> } = {
  theme: { system: "As my system", light: "Light", sepia: "Sepia", dark: "Dark" },
  letters: { serif: "Serif", sans: "Sans" },
  size: { usual: "Usual size", small: "Small", large: "Large", largest: "Largest" },
  measure: { usual: "Usual lines", narrow: "Short lines", wide: "Long lines" },
  terms: { marked: "Mark disputed terms", plain: "Leave them as they are" },
}
const inOrder: Record<Part, readonly string[]> = {
  ...LOOKS,
  size: ["small", "usual", "large", "largest"],
  measure: ["narrow", "usual", "wide"],
}

/** The choice of paper, letters, size and length of lines, and whether disputed terms are marked: a form of buttons behind a
 * fold. Works without scripts. */
export function LookChoice({ look }: { look: Look }) {
  return (
    <details className={styles.look}>
      <summary>Look</summary>
      <form method="post" action="/look">
        {(Object.keys(LOOKS) as Part[]).map((part) => (
          <fieldset key={part}>
            <legend>{PARTS[part]}</legend>
            {inOrder[part].map((each) => (
              <button key={each} name={part} value={each} type="submit" aria-pressed={each === look[part]}>
                {(NAMES[part] as Record<string, string>)[each]}
              </button>
            ))}
          </fieldset>
        ))}
      </form>
    </details>
  )
}
