import type { Range } from "@/lib/text/clean"
import type { Material } from "@/lib/text/material"
import type { Laid, Span } from "./layout"

/** A damaged essay: what is cleaned, its raw text and the stretches of that, its blocks. */
export type Case = { material: Material | string; raw: string; spans: Span[]; blocks: readonly Laid[] }

export type Placed = Span & Range

/** Of one kind: how many mends were made, how many of them right, how many places there were to mend, how many mended. */
type Score = { made: number; right: number; due: number; met: number }

export type Scores = Map<string, Score>

/** The score of a kind, begun if it is the first of it. */
export function scoreOf(scores: Scores, kind: string): Score {
  const score = scores.get(kind) ?? { made: 0, right: 0, due: 0, met: 0 }
  scores.set(kind, score)
  return score
}
