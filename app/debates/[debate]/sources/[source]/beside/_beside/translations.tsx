import { Fragment } from "react"
import type { Beside } from "@/lib/claims/beside/view"
import { besideAddress } from "./asked"
import { languageName } from "./language"

type Props = { translations: Beside["translations"]; shown: number | undefined; room: string }

/** The translations that a source has, where there is more than one. */
export function Translations({ translations, shown, room }: Props) {
  if (translations.length < 2) return null
  return (
    <p>
      {"Translations: "}
      {translations.map(({ number, language }, index) => (
        <Fragment key={number}>
          {index > 0 && ", "}
          <a
            href={besideAddress(room, { with: number })}
            aria-current={number === shown ? "page" : undefined}
          >
            {language ? languageName(language) : `edition ${number}`}
          </a>
        </Fragment>
      ))}
    </p>
  )
}
