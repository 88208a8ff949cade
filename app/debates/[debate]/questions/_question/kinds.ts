const KINDS: Record<string, string> = {
  FACTUAL: "A question of fact",
  CAUSAL: "A question about causes",
  CLASSIFICATORY: "A question about what to call it",
  COUNTERFACTUAL: "A question about what might have been",
  EVALUATIVE: "A question of judgement",
}

/** What sort of question it is, in words a first-year student understands. */
export function kindInWords(kind: string): string {
  return KINDS[kind] ?? "A question"
}
