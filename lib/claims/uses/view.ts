import type { ClaimLine, Speaker } from "@/lib/claims/view"
import type { DebateHead, VoiceName } from "@/lib/debates/view"
import type { Bearing } from "@/lib/generated/prisma/enums"

type Named = { slug: string; title: string }

/** A claim that uses a passage, what for, and who speaks in it. */
export type UseView = { claim: ClaimLine; bearing: Bearing; speakers: Speaker[] }

export type QuotedView = {
  id: string
  exact: string
  source: Named
  /** number of the paragraph in the full text */
  paragraph: number | null
  /** address of the words in the reading room, without the path of the debate */
  anchor: string
  uses: UseView[]
}

/** Passages that overlap one another, and the voices for whose claims they are used. */
export type StretchView = { passages: QuotedView[]; voices: VoiceName[] }

/** One passage, with every use of these words, and of words that overlap them. */
export type PassageUses = { debate: DebateHead; passage: QuotedView; overlapping: QuotedView[] }

/** Some of a list of stretches: those from `from` on (counted from 0), of `total`. */
export type StretchesView = { shown: StretchView[]; from: number; total: number }

export type SourceUses = { debate: DebateHead; source: Named; stretches: StretchesView; claims: number }

/** For whose claims a source is used: how many stretches of it for each voice. */
export type SourceShare = Named & { stretches: number; voices: { voice: VoiceName; stretches: number }[] }

export type VoiceShare = {
  voice: VoiceName
  /** stretches that its claims use, and how many of them no other voice's claims use */
  used: number
  alone: number
}

export type DebateUses = {
  debate: DebateHead
  sources: SourceShare[]
  voices: VoiceShare[]
  /** stretches used for claims of several voices, those of most voices first */
  shared: StretchesView
}

/** What one voice's claims rest on that no other's do. */
export type AloneUses = { debate: DebateHead; voice: VoiceName; share: VoiceShare; stretches: StretchesView }

export type SideUses = {
  /** null: claims that take none of the positions */
  position: Named | null
  claims: number
  sources: (Named & { stretches: number; alone: number })[]
}

export type QuestionUses = {
  debate: DebateHead
  question: { slug: string; number: number; ask: string }
  sides: SideUses[]
  /** stretches that serve more than one side */
  shared: StretchesView
}
