import { renderToStaticMarkup } from "react-dom/server"
import { describe, expect, test } from "vitest"
import { Reading } from "@/app/debates/[debate]/compare/_blind/reading"
import { sumsOf } from "@/lib/annotations/assessments/wording"
import { blindly, claimsToJudge } from "@/lib/claims/comparing/blind"
import { namesOf } from "@/lib/claims/comparing/names"
import { contentOfSerge } from "@/tests/support/content"

const content = contentOfSerge()
const kronstadt = content.questions.find(({ id }) => id === "kronstadt")!
const claims = claimsToJudge(content, kronstadt, new Set(), "reader")
const names = namesOf(content.voices)

function html(judged: string[]): string {
  const { ask, slug } = kronstadt
  const question = { slug, number: 2, ask, claims: claims.length, judged: judged.length }
  const reading = {
    question,
    claims: blindly(content, claims, new Set(judged)),
    answers: new Map(judged.map((id) => [id, "IN_PART" as const])),
    shown: sumsOf(claims),
    previous: null,
    next: null,
    seminars: [],
    seminar: null,
  }
  return renderToStaticMarkup(
    <Reading reading={reading} base="/debates/revolution" here="/debates/revolution/compare?blind" me="me" />,
  )
}

describe("a question read without names", () => {
  test("the page holds no name, neither in words nor in addresses and hints", () => {
    const page = html([])
    expect(page.match(/>Claim \d+: Voice A</g)).toHaveLength(claims.length)
    expect([...page.matchAll(names.pattern)].map(([name]) => name)).toEqual([])
    const slugs = [...content.voices, ...content.claims, ...content.sources].map(({ slug }) => slug)
    const addressed = [...page.matchAll(/(?:href|id|name|value|title|aria-[a-z]+)="([^"]*)"/g)].map(
      ([, value]) => value!,
    )
    // Ids are slugs in this content; in the database they are not. What stands about them is looked at.
    const bare = addressed.map((value) => claims.reduce((left, { id }) => left.replaceAll(id, ""), value))
    expect(bare.filter((value) => slugs.some((slug) => value.split(/[^a-z0-9-]/).includes(slug)))).toEqual([])
  })

  test("each passage asks for a judgement, and says of which quote and claim", () => {
    const page = html([])
    const passages = claims.reduce((sum, { evidence }) => sum + evidence.length, 0)
    expect(page.match(/<legend>Does the quote carry the claim\?/g)).toHaveLength(passages)
    expect(page).toContain("(quote 1 of claim 2)")
  })

  test("a claim that is judged has its holder, its way and the answer, and no form", () => {
    const claim = claims[0]!
    const page = html([claim.evidence[0]!.id])
    const holder = content.voice.get(claim.voiceId)!.name
    expect(page).toContain(`>Claim 1: ${holder}<`)
    expect(page).toContain(`href="/debates/revolution/claims/${claim.slug}"`)
    expect(page).toContain("You say: <b>in part</b>")
    expect(page.match(/>Claim \d+: Voice A</g)).toHaveLength(claims.length - 1)
  })
})
