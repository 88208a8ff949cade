/** Decides of a word parted at a line end whether its hyphen stays; `left` ends with the hyphen. */
export type Divisions = (left: string, right: string) => boolean

const LONGEST_WORD = 80
const SHORTEST_PART = 4
// With these, compounds keep their hyphen.
const COMPOUNDING =
  /^(?:anti|counter|non|self|well|ill|half|ex|all|mid|long|short|high|low|far|so|first|second|third|one|two|three|four|five|six|old|new|then|now|vice|quasi|pseudo|neo|semi|cross|working|ruling|middle|left|right|would|hard|soft|full|part|much|ever|many|best|free|single|double)$/
// These begin words and stand for themselves nowhere, or not before a second half.
const PREFIX =
  /^(?:co|re|de|in|im|un|dis|con|com|col|cor|per|pro|pre|ad|ob|sub|ac|ap|as|at|ar|en|em|ab|be|ge|ver|zer|ent)$/
// The second halves of divided words that are no words, so that nothing is compounded with them.
const FRAGMENT =
  /^(?:(?:[bcdfgklmnpstv]?(?:tion|sion|cian|cial|tial|tious|cious)(?:s|al|ally|ary|aries|ist|ists|ism|ed|ing)?)|[bcdfglmnprstv]?(?:ment|ments|mental|ness|nesses|ism|isms|ist|ists|istic|ity|ities|ical|ically|ing|ings|ingly|ance|ances|ence|ences|able|ible|ably|ibly|ative|itive|ously|ation|ations|isation|ization|ised|ized|ising|izing|graphy|ology|ern|ternal|tarian|tary|tory|sive|tive|tively|tional|ularly|ular)|dom|wards?|ful|less|ly|ung|ungen|keit|heit|lich|liche|lichen|isch|ische|ischen|schaft|ция|ции|ность|ности|ский|ская|ского|ных|ного|ному|ние|ния|лись|лась|ться)$/u
const WORD = /\p{L}[\p{L}\p{M}’']*(?:-\p{L}[\p{L}\p{M}’']*)*/gu

// Words with which others are readily compounded, and which begin few that are divided after them.
const COMMON = new Set(
  `after back before below black blood book breath bread brother camp child church city civil class close come common
  cold country court death deep down early earth easy empty east evil faith farm father field fire flesh food force
  front gold good green ground hair hand head heart heavy home house human iron kind king labour large last late law
  life light like line living local love machine market mass mind money mother moth music name near night north nose
  note open order over page paper party peace people place plain power press price prison public quick race rail rain
  ready real river road room rose rule sea self ship shop sleep slow small snow south space star state steel stone
  street strike strong thought tight time town trade travel truth under upper voice wage wall water wealth week west
  white wide wife wild winter woman wood word work world worn writer year young by eye ice red sun war`.split(
    /\s+/,
  ),
)

/** A judge for one text, from its own words: a hyphen goes only where the text has the word undivided, or where
 * it is seen to divide words at line ends and the parts are no words in it. In doubt the hyphen stays. */
export function divisionsOf(text: string): Divisions {
  if (!/\p{L}-[^\S\n]*\n/u.test(text)) return () => true
  const known = new Set<string>()
  for (const match of text.matchAll(WORD)) {
    const end = match.index + match[0].length
    if (
      /^-[^\S\n]*\n/.test(text.slice(end, end + 9)) ||
      /-[^\S\n]*\n\s*$/.test(text.slice(Math.max(0, match.index - 9), match.index))
    )
      continue
    known.add(match[0].toLowerCase())
  }
  const whole = (left: string, right: string) => known.has((left + right).toLowerCase())
  let divides = false
  for (const match of text.matchAll(/(?<!\p{L})(\p{L}+)-[^\S\n]*\n\s*(\p{Ll}+)/gu))
    divides ||= whole(match[1]!, match[2]!) || FRAGMENT.test(match[2]!)
  return (left, right) => {
    const first = /[\p{L}\p{M}’'-]*$/u.exec(left.slice(-LONGEST_WORD, -1))![0].toLowerCase()
    const second = /^[\p{L}\p{M}]*/u.exec(right.slice(0, LONGEST_WORD))![0]
    const goesOn = /^[\p{L}\p{M}]*-\p{L}/u.test(right)
    if (!/^\p{Ll}/u.test(second) || first.includes("-") || goesOn) return true
    if (known.has(`${first}-${second}`)) return true
    if (whole(first, second)) return false
    if (COMPOUNDING.test(first)) return true
    if (FRAGMENT.test(second)) return false
    if (!divides || COMMON.has(first)) return true
    if (PREFIX.test(first))
      return second.startsWith(first) || (/[aeo]$/.test(first) && first.at(-1) === second[0])
    return (known.has(first) && first.length >= SHORTEST_PART) || known.has(second)
  }
}
