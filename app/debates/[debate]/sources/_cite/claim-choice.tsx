import { type ReactNode, useState } from "react"
import forms from "@/app/_ui/form/form.module.css"
import type { Citable, CitableLink, Citing } from "@/lib/claims/citing/view"
import { NO_POSITION, relationInWords } from "../../claims/_claim/words"
import styles from "./cite.module.css"
import { linkValue, NEW } from "./fields"
import { Found } from "./found"

const asked = ({ number, ask }: Citable["question"]) => `${number} ${ask}`

const wordsOfClaim = ({ voice, question, position, statement }: Citable) =>
  `${voice} ${asked(question)} ${position ?? NO_POSITION} ${statement}`

const acts = ({ kind }: CitableLink) => relationInWords({ kind, direction: "from" })

const wordsOfLink = (link: CitableLink) =>
  [link.from, link.to]
    .map(({ voice, statement }) => `${voice} ${statement}`)
    .join(` ${asked(link.question)} ${acts(link)} `)

type Props = Pick<Citing, "claims" | "links"> & { chosen: string }

/** A new claim, one that stands, or a link between two, found by its voice, question or words as one types. */
export function ClaimChoice({ claims, links, chosen }: Props) {
  const [choice, setChoice] = useState(chosen)
  const choose = { chosen, onChoose: setChoice }
  return (
    <fieldset className={forms.field}>
      <legend>What they bear on</legend>
      <Choice value={NEW} {...choose}>
        A new claim
      </Choice>
      {claims.length > 0 && (
        <Found
          all={claims}
          word="claim"
          summary="One that stands already"
          finds="Find a claim by voice, question or words"
          chosen={claims.find(({ id }) => id === choice)}
          textOf={wordsOfClaim}
        >
          {(claim) => (
            <Choice key={claim.id} value={claim.id} {...choose}>
              <b>{claim.voice}</b>
              {` on ${claim.question.number}, ${claim.position ?? NO_POSITION}${claim.ground}: `}
              <span className={styles.statement}>{claim.statement}</span>
            </Choice>
          )}
        </Found>
      )}
      {links.length > 0 && (
        <Found
          all={links}
          word="link"
          summary="A link between two claims"
          finds="Find a link by voice, question or words"
          chosen={links.find(({ id }) => linkValue(id) === choice)}
          textOf={wordsOfLink}
        >
          {(link) => (
            <Choice key={link.id} value={linkValue(link.id)} {...choose}>
              <b>{link.from.voice}</b>
              {`${link.from.ground}: `}
              <span className={styles.statement}>{link.from.statement}</span>
              <span className={styles.acts}>{acts(link)}</span>
              <b>{link.to.voice}</b>
              {`${link.to.ground}: `}
              <span className={styles.statement}>{link.to.statement}</span>
            </Choice>
          )}
        </Found>
      )}
    </fieldset>
  )
}

type ChoiceProps = { value: string; chosen: string; onChoose: (value: string) => void; children: ReactNode }

function Choice({ value, chosen, onChoose, children }: ChoiceProps) {
  return (
    <label className={forms.choice}>
      <input
        type="radio"
        name="claim"
        value={value}
        defaultChecked={chosen === value}
        onChange={() => onChoose(value)}
      />
      <span>{children}</span>
    </label>
  )
}
