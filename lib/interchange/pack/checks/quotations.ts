import { type Check, error, warning } from "@/lib/interchange/pack/problem"
import { quotationsOf, wordCount } from "@/lib/interchange/pack/quotations"
import { quotedShares } from "@/lib/interchange/pack/share"
import { parseLocator } from "@/lib/sources/passages/locator"

/** The most words that one quotation may have. */
const MOST_WORDS = 80

/** The most of a source that all its quotations together may be. */
const LARGEST_SHARE = 0.4

/** Quotations that are too long, or whose place has room for more or fewer words than they have. */
export const quotations: Check = (pack) =>
  quotationsOf(pack).flatMap(({ path, quote, at }) => {
    const count = wordCount(quote)
    if (count > MOST_WORDS) {
      return [
        error([...path, "quote"], `This quotation has ${count} words; ${MOST_WORDS} are allowed. Trim it.`),
      ]
    }
    const words = at === undefined ? undefined : parseLocator(at)?.words
    if (!words || words[1] - words[0] + 1 === count) return []
    const room = words[1] - words[0] + 1
    return [
      error(
        [...path, "at"],
        `This place has ${room} words, but the quotation has ${count}. Correct one of them.`,
      ),
    ]
  })

/** Sources of which more is quoted than a quotation should take. */
export const shares: Check = (pack) =>
  quotedShares(pack).flatMap(({ share }, i) =>
    share !== undefined && share > LARGEST_SHARE
      ? [
          warning(
            ["sources", i],
            `The quotations are ${Math.ceil(share * 100)} % of this text; ${LARGEST_SHARE * 100} % is the most. Trim them.`,
          ),
        ]
      : [],
  )
