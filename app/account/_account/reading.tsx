"use client"

import { useActionState } from "react"
import { chooseReading } from "@/app/_live/presence/actions"
import { Refused } from "@/app/_ui/form/refused"
import styles from "../account.module.css"

/** Whether members of one's seminars are shown where one reads, with the way to the other. */
export function Reading({ shown }: { shown: boolean }) {
  const [refusal, act, pending] = useActionState(chooseReading, null)
  return (
    <section className={styles.part} aria-labelledby="reading">
      <h2 id="reading">Reading together</h2>
      <p>
        {shown
          ? "While you have a text open, the other members of your seminars who have it open too see your name and the paragraph you read, and you see theirs."
          : "You read unseen: nobody is shown where you read, and you are not shown where others do."}
      </p>
      <form action={act} className={styles.form}>
        <Refused refusal={refusal} />
        <input type="hidden" name="shown" value={shown ? "no" : "yes"} />
        <p>
          <button type="submit" disabled={pending}>
            {shown ? "Read unseen" : "Show others that I am here"}
          </button>
        </p>
      </form>
    </section>
  )
}
