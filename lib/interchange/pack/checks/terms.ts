import { type Check, error, type Finding } from "@/lib/interchange/pack/problem"

type Place = { quote: string; source: string; at?: string; prefix?: string; suffix?: string }

const placeOf = ({ quote, source, at, prefix, suffix }: Place) =>
  JSON.stringify([quote, source, at, prefix, suffix])

/** Meanings whose passages no claim quotes (so that nobody knows who speaks in them), and names that addresses need. */
export const senses: Check = (pack) => {
  const quoted = new Set(pack.claims.flatMap(({ evidence }) => evidence.map(placeOf)))
  const taken = pack.terms.flatMap(({ id }, i): Finding[] =>
    id === "new" ? [error(["terms", i, "id"], "A page stands at this address. Choose another id.")] : [],
  )
  const uncited = pack.terms.flatMap(({ senses: here }, i) =>
    here.flatMap(({ passages }, j) =>
      passages.flatMap((passage, k): Finding[] =>
        quoted.has(placeOf(passage))
          ? []
          : [
              error(
                ["terms", i, "senses", j, "passages", k, "quote"],
                "No claim quotes these words at this place. Copy quote, source and at from the claim that does.",
              ),
            ],
      ),
    ),
  )
  return [...taken, ...uncited]
}
