/** Where an address of words leads in the edition that a reader reads. `there`: exactly these words. Else there is at most a
 * proposal: one of several places, or what comes nearest. `paragraph`: of the block in which it begins, or the one before. */
export type LedTo =
  | {
      state: "there" | "several" | "near"
      asked: string
      exact: string
      start: number
      end: number
      paragraph: number | null
    }
  | { state: "gone"; asked: string }
