import { base, pack } from "@/tests/e2e/pack"

const under = (part: string, things: readonly { id: string }[]) =>
  things.map(({ id }) => `${base}/${part}/${id}`)

/** The address of every question, claim, voice and source of the debate, by part. */
export const addresses = {
  questions: under("questions", pack.questions),
  claims: under("claims", pack.claims),
  voices: under("voices", pack.voices),
  sources: under("sources", pack.sources),
}

/** The debate's pages that list things, and its tables. */
export const lists = [
  base,
  `${base}?voices=all`,
  `${base}?voices=all&show=labels`,
  ...[
    "questions",
    "claims",
    "voices",
    "sources",
    "facts",
    "check",
    "tags",
    "why",
    "uses",
    "terms",
    "walks",
    "snapshots",
    "proposals",
    "proposals?show=decided",
    "propose?new=claim&question=kronstadt",
    "propose?claim=cheka-glatter-necessity",
    "propose?new=relation&from=cheka-glatter-necessity",
    "map",
    "map?question=kronstadt&kind=rebuts&unlinked=1",
    "map?claim=cheka-glatter-necessity&steps=2",
  ].map((part) => `${base}/${part}`),
  ...[
    "",
    "?voices=glatter,gray",
    "?voices=gray&voices=filtzer&voices=serge",
    "?voices=serge",
    "/premises",
    "/reports",
  ].map((rest) => `${base}/compare${rest}`),
]

/** What is used of each source and which terms stand in it, what each term means, and pages that ask for a part of these. */
export const uses = [
  ...addresses.sources.flatMap((path) => [`${path}/uses`, `${path}/terms`]),
  ...under("terms", pack.terms),
  `${base}/uses?voice=${pack.voices[0]!.id}`,
  `${base}/uses?question=${pack.questions[0]!.id}`,
  `${base}/why?question=${pack.questions[1]!.id}`,
  ...pack.relations.slice(0, 2).map(({ from, to }) => `${base}/why/${from}/${to}`),
]

/** What is made for paper. */
export const papers = [
  ...addresses.questions.slice(0, 2).map((path) => `${path}/handout`),
  `${addresses.questions[2]}/handout?style=apa&passages=without&lines=some&names=key`,
  `${base}/compare/handout?voices=gray,filtzer&style=vancouver`,
]
