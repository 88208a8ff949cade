import { sourcesPath, textsPath } from "../_import/paths"

/** The reading room of a source. */
export const roomPath = (debate: string, source: string) =>
  `${sourcesPath(debate)}/${encodeURIComponent(source)}`

/** What became of the passages in the edition of a number. */
export const outcomesPath = (debate: string, source: string, number: number) =>
  `${textsPath(debate, source)}/${number}`

/** The reading room, where the words are selected in which a passage stands. */
export const attachPath = (debate: string, source: string, passageId: string) =>
  `${roomPath(debate, source)}?attach=${passageId}`
