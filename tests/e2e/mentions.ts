import type { Page } from "@playwright/test"
import { pack, secondHandWords, shortName } from "@/tests/e2e/pack"

/** A claim named on a page: the words of the smallest part that is about this claim alone, whether the claim stands
 * there whole, and the headings before it, nearest first. */
export type Mention = { claim: string; words: string; whole: boolean; headings: string[] }

/** Every mention of a claim at an address, by its link. The page is asked for as without scripts, and not drawn. */
export async function mentionsAt(page: Page, path: string): Promise<Mention[]> {
  const response = await page.request.get(path)
  if (!response.ok()) throw new Error(`${path} answers ${response.status()}`)
  return page.evaluate(
    (html) => {
      const document = new DOMParser().parseFromString(html, "text/html")
      const slugOf = (link: Element) => /\/claims\/([\w-]+)$/.exec(link.getAttribute("href") ?? "")?.[1]
      const linksIn = (part: Element) => [...part.querySelectorAll("a[href]")].filter(slugOf)
      const aboutOne = (part: Element) => new Set(linksIn(part).map(slugOf)).size === 1
      const wordsOf = (part: Element) => (part.textContent ?? "").replace(/\s+/g, " ").trim()
      const headings = [...document.querySelectorAll("h1, h2, h3, h4")].reverse()
      const isBefore = (heading: Element, link: Element) =>
        heading.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_FOLLOWING
      const whereItIsNamed = (link: Element) => {
        let part = link
        while (
          !part.parentElement!.matches("main, nav, section, aside, ul, ol, tr") &&
          aboutOne(part.parentElement!)
        )
          part = part.parentElement!
        return part
      }
      return linksIn(document.querySelector("main")!).map((link) => {
        const article = link.closest("article")
        // Inside the article of one claim, the others that rest on the same words are named.
        const whole = article !== null && slugOf(linksIn(article)[0]!) === slugOf(link)
        return {
          claim: slugOf(link)!,
          words: wordsOf(whole ? article : whereItIsNamed(link)),
          whole,
          headings: headings.filter((heading) => isBefore(heading, link)).map(wordsOf),
        }
      })
    },
    await response.text(),
  )
}

const claims = new Map(pack.claims.map((claim) => [claim.id, claim]))

// The longest first: one voice is called "Lenin, Trotsky, followers".
const names = pack.voices
  .flatMap(({ id, name }) => [name, shortName(id)].map((each) => ({ name: each, voice: id })))
  .sort((a, b) => b.name.length - a.name.length)

/** Whom words begin by naming: "Victor Serge", "Victor Serge, at another time", "Serge on 3". */
function namedFirst(words: string): string | undefined {
  const begins = (name: string) =>
    words === name || [", ", " on "].some((next) => words.startsWith(name + next))
  return names.find(({ name }) => begins(name))?.voice
}

/** What is wrong with how a mention tells whose claim it is; null where it tells it rightly. */
export function faultIn({ claim: id, words, whole, headings }: Mention): string | null {
  const claim = claims.get(id)
  if (!claim) return `${id} is no claim of the pack`
  const wanted = secondHandWords(claim)
  if (wanted && !words.includes(wanted)) return `${id} lacks “${wanted}”: ${words}`
  const holder = whole
    ? headings.map(namedFirst).find(Boolean)
    : (namedFirst(words.replace(/^(Before|Next) /, "")) ?? namedFirst(words))
  return holder === claim.voice ? null : `${id} stands under ${holder}: ${words}`
}
