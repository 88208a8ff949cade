/** Whether a line ends where a sentence, a clause before a colon, or a note mark after one ends. */
export function closes(line: string): boolean {
  return (
    /[.!?:;…。！？](?:["'”’»)\]]|\s?\[\d+\]|\d{1,3}(?!\d)|\s?[¹²³⁰⁴-⁹*†‡])*$/u.test(line) &&
    !ABBREVIATION.test(line)
  )
}

// An initial or a title does not end a sentence.
const ABBREVIATION = /(?:^|[\s(“‘«])(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|vol|pp?|cf|No|ed|eds|vs|ibid)\.$/u

/** Whether a line begins with what cannot begin a sentence. */
export function continues(line: string): boolean {
  return /^(?:\p{Ll}|[,;)\]=→]|\([^()]*\d[^()]*\)\W*$)/u.test(line)
}

// After these words, in several languages, no sentence and no title ends.
const OPEN_WORDS = `the a an of and or nor but in on through against about within without during over among towards to by from with for at into upon under between its his her their our my
  your whose this these every as because although until whereas when if than while de la le les du des et un une der die das und von mit ein eine einer den dem des y el los
  las del e il lo gli di da che и в на с из о к у за от по для не`
const LEADS_ON = new RegExp(`(?:^|\\s)(?:so that|${OPEN_WORDS.trim().split(/\s+/).join("|")})$`, "iu")
const OPEN_BRACKET = /\([^()]{0,120}$/

/** Whether a line ends with a word that another must follow, or inside a bracket. */
export function leadsOn(line: string): boolean {
  return LEADS_ON.test(line.slice(-12)) || OPEN_BRACKET.test(line.slice(-160))
}

/** Whether a sentence runs on from one line to the next. */
export function runsOn(line: string, next: string): boolean {
  return continues(next) || leadsOn(line) || (!closes(line) && /^(?:[–—]\s|\()/u.test(next))
}
