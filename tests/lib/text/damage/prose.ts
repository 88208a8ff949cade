import type { Chance } from "./random"

const words = (list: string) => list.trim().split(/\s+/)

const NOUNS = words(`revolution government committee opposition bureaucracy necessity constitution newspaper
  proletariat democracy commission interpretation peasantry delegation programme historian memoir censorship
  insurrection garrison congress resolution dictatorship movement tradition administration industry correspondence
  translation argument testimony photograph apartment winter railway harvest election minority archive pamphlet
  education experience responsibility organisation generation comrade fortress telegram prisoner writer village
  café façade émigré cliché régime`)
const ADJECTIVES =
  words(`revolutionary political terrible socialist provincial independent considerable industrial
  economic international bitter extraordinary ordinary official forgotten unfinished contemporary inevitable
  democratic historical unavoidable collective naïve working-class short-lived so-called well-known non-party
  anti-war counter-revolutionary self-governing half-starved`)
const VERBS =
  words(`described defended abandoned transformed condemned welcomed suspected reconsidered published
  suppressed remembered translated anticipated organised contradicted exaggerated supported postponed
  misunderstood overthrew reorganised interrupted acknowledged`)
const ADVERBS = words(`nevertheless immediately reluctantly openly presumably generally scarcely unfortunately
  deliberately gradually afterwards together`)
const NAMES = words(`Serge Trotsky Filtzer Weissman Zinoviev Kollontai Bukharin Rakovsky Vlady Sedova Pascal
  Souvarine Rosmer Blumkin Schlögel Lefèvre Müller Peña Ilyich Čapek`)
const PLACES = words(`Petrograd Orenburg Marseille Barcelona Zürich Kraków Vienna Leningrad Brest-Litovsk
  Nizhny-Novgorod Köln Besançon Mexico Brussels`)
const TITLES = ["Year One", "Conquered City", "The Long Dusk", "Men in Prison", "From Lenin to Stalin"]
const COMPOUNDS = words(
  "order-givers self-help come-latelys co-operation machine-gunner by-product eye-witness",
)
const LINKS = ["while", "although", "because", "and", "but", "so that", "whereas", "until", "as if"]

export type Style = { apostrophe: string; quotes: [string, string]; dash: string }

/** How one author writes: curly or straight, dashes close or apart. */
export function styleOf(at: Chance): Style {
  const quotes = at.pick<[string, string]>([
    ["“", "”"],
    ["‘", "’"],
    ["“", "”"],
    ["«", "»"],
  ])
  return { apostrophe: at.yes(0.8) ? "’" : "'", quotes, dash: at.pick([" – ", "—", " — "]) }
}

/** Sentences of an invented author, with names, years, quotations, dashes, brackets and compounds. */
export function sentences(at: Chance, style: Style, count: number): string[] {
  return Array.from({ length: count }, () => sentence(at, style))
}

/** One sentence that begins with a capital and ends with its mark. */
export function sentence(at: Chance, style: Style): string {
  const clauses = [clause(at, style)]
  while (at.yes(0.45) && clauses.length < 4) clauses.push(`${at.pick(LINKS)} ${clause(at, style)}`)
  const joined = clauses.join(at.yes(0.5) ? ", " : " ")
  const opened = opening(at, style) + joined
  const words = opened[0]!.toUpperCase() + opened.slice(1)
  return words + at.pick([".", ".", ".", ".", ".", ".", ".", "?", "!", "…"])
}

function opening(at: Chance, style: Style): string {
  const kind = at.between(0, 11)
  if (kind === 0) return `in ${at.between(1905, 1947)}, `
  if (kind === 1)
    return `“${at.pick(ADJECTIVES)}” or not, `.replace("“", style.quotes[0]).replace("”", style.quotes[1])
  if (kind === 2) return `${at.between(12, 98)} years later `
  if (kind === 3) return `as ${at.pick(NAMES)} says, `
  return ""
}

function clause(at: Chance, style: Style): string {
  const object = at.pick([noun, noun, place, quotation, bracket, aside, years, possessive, compound])
  const manner = at.yes(0.3) ? `${at.pick(ADVERBS)} ` : ""
  return `${subject(at)} ${manner}${at.pick(VERBS)} ${noun(at)} ${at.pick(["of", "in", "with", "for"])} ${object(at, style)}`
}

function subject(at: Chance): string {
  const kind = at.between(0, 6)
  if (kind <= 1) return at.pick(NAMES)
  if (kind === 2) return at.pick(["he", "she", "they", "I", "we", "one"])
  if (kind === 3) return `${at.pick(["A.", "V. L.", "S. A.", "Mr."])} ${at.pick(NAMES)}`
  return noun(at)
}

function noun(at: Chance): string {
  const adjective = at.yes(0.6) ? `${at.pick(ADJECTIVES)} ` : ""
  return `${at.pick(["the", "the", "this", "every", "his", "that"])} ${adjective}${at.pick(NOUNS)}`
}

const place = (at: Chance) => at.pick(PLACES)
const years = (at: Chance) => `${at.between(1905, 1938)}–${at.between(10, 47)}`
const compound = (at: Chance) => `the ${at.pick(COMPOUNDS)}`

function quotation(at: Chance, { quotes: [open, close] }: Style): string {
  return `${open}${at.pick(["the", "a", "no"])} ${at.pick(ADJECTIVES)} ${at.pick(NOUNS)}${close}`
}

function bracket(at: Chance, _: Style): string {
  return `${noun(at)} (${at.pick(NAMES)}, ${at.pick(TITLES)}, p. ${at.between(3, 390)})`
}

function aside(at: Chance, { dash }: Style): string {
  return `${noun(at)}${dash}${noun(at)}${dash}${noun(at)}`
}

function possessive(at: Chance, { apostrophe }: Style): string {
  return `${at.pick(NAMES)}${apostrophe}s ${at.pick(NOUNS)}`
}

/** A title without a mark at its end. */
export function heading(at: Chance): string {
  const title = (word: string) => word[0]!.toUpperCase() + word.slice(1)
  return at.pick([
    () => `${title(at.pick(ADJECTIVES))} ${title(at.pick(NOUNS))}`,
    () => `The ${at.pick(NOUNS)} in ${at.pick(PLACES)}`,
    () => `${at.pick(NAMES)} and the ${title(at.pick(NOUNS))}`,
    () => `${at.between(1, 9)}. The ${title(at.pick(NOUNS))}`,
    () => `The ${at.pick(ADJECTIVES)} ${at.pick(NOUNS)}, ${at.between(1917, 1936)}–${at.between(37, 47)}`,
  ])()
}

/** Lines of a poem, each beginning with a capital. */
export function verse(at: Chance): string {
  const line = () => {
    const words = at.pick([
      `O ${at.pick(ADJECTIVES)} ${at.pick(NOUNS)} of ${at.pick(PLACES)}`,
      `Thou who ${at.pick(VERBS)} the ${at.pick(NOUNS)}`,
      `And ${at.pick(NAMES)} ${at.pick(VERBS)} the ${at.pick(NOUNS)}`,
      `The ${at.pick(NOUNS)} ${at.pick(ADVERBS)} gone`,
    ])
    return words + at.pick(["", ",", ",", ";", " ...", "", "."])
  }
  return Array.from({ length: at.between(3, 8) }, line).join("\n")
}
