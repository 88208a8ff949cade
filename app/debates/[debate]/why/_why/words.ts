import type { DiagnosisGround, RelationKind } from "@/lib/generated/prisma/enums"

type Words = { name: string; means: string; such: string }

const WORDS: Record<DiagnosisGround, Words> = {
  FACT: {
    name: "A fact",
    means: "They report different things.",
    such: "One says the gates were shut, the other that they stood open.",
  },
  EVIDENCE: {
    name: "The evidence chosen",
    means: "They go by different witnesses or papers.",
    such: "One trusts the minutes, the other the letters.",
  },
  CAUSE: {
    name: "A cause",
    means: "They agree on what happened, but not on why.",
    such: "One blames the war, the other the leaders.",
  },
  CONCEPT: {
    name: "A concept",
    means: "They mean different things by the same word.",
    such: "One calls a democracy what the other does not.",
  },
  VALUE: {
    name: "A value",
    means: "They weigh the same things differently.",
    such: "One puts order first, the other freedom.",
  },
  SCOPE: {
    name: "Scope or dating",
    means: "They speak of different times, places or people.",
    such: "One means 1918, the other 1921.",
  },
  QUESTION: {
    name: "The question asked",
    means: "They answer different questions.",
    such: "One asks whether it was right, the other whether it could be helped.",
  },
}

/** A ground of disagreement in words: its name, what it means in a sentence, and an example. */
export const groundOfDisagreement = (ground: DiagnosisGround): Words => WORDS[ground]

/** The name of a ground inside a sentence. */
export const groundInSentence = (ground: DiagnosisGround): string =>
  WORDS[ground].name.replace(/^./, (first) => first.toLowerCase())

const ACTS: Record<RelationKind, string> = {
  REBUTS: "denies",
  UNDERCUTS: "denies that something follows from",
  SUPPORTS: "supports",
  CONCEDES: "grants in part",
  QUALIFIES: "limits",
  RESTATES: "says again",
  REVISES: "revises",
}

/** What one claim does to another, as the verb of a sentence. */
export const actInWords = (kind: RelationKind): string => ACTS[kind]

/** When a ground is said to lead. */
export const LEADS =
  "A ground leads clearly when three readers or more name it, they are at least half of all, and twice as many as name the next."
