import { counted } from "@/app/_ui/counting"
import { type ComparedView, SIGNS, type SignPlace } from "@/lib/claims/comparing/view"
import styles from "./summary.module.css"
import { signInWords } from "./words"

type Where = {
  /** the address of a page of this comparison */
  page: (page: number) => string
  /** the page one is on */
  here: number
}

/** What can be said of these voices in short: how many questions they agree on, and which, with a way to each. */
export function Summary({ view, ...where }: Where & { view: ComparedView }) {
  const said = SIGNS.filter((sign) => view.summary[sign].length > 0)
  return (
    <ul className={styles.summary} aria-label="In short">
      {said.map((sign) => (
        <li key={sign}>
          {`${signInWords(sign, view.voices.length)} ${counted(view.summary[sign].length, "question")}: `}
          <Places places={view.summary[sign]} {...where} />
        </li>
      ))}
      {view.without > 0 && (
        <li
          className={styles.quiet}
        >{`On ${counted(view.without, "question")} none of them says anything here.`}</li>
      )}
    </ul>
  )
}

/** Questions by their numbers, each a way to where it stands. */
export function Places({ places, page, here }: Where & { places: readonly SignPlace[] }) {
  return places.map((place, at) => (
    <span key={place.number}>
      {at > 0 && ", "}
      <a
        href={`${place.page === here ? "" : page(place.page)}#q${place.number}`}
        aria-label={`${place.number}: ${place.ask}`}
        title={place.ask}
      >
        {place.number}
      </a>
    </span>
  ))
}
