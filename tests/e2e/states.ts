import type { Page } from "@playwright/test"
import { base, pack } from "@/tests/e2e/pack"

type State = { name: string; path: string; status?: number; enter?: (page: Page) => Promise<void> }

const claimWith = (test: (claim: (typeof pack.claims)[number]) => boolean) =>
  `${base}/claims/${pack.claims.find(test)!.id}`

const refused = async (page: Page) => {
  await page.getByLabel("E-mail").fill("nobody@example.org")
  await page.getByLabel("Password").fill("not the password")
  await page.getByRole("main").getByRole("button", { name: "Sign in" }).click()
  await page.getByRole("main").getByRole("alert").waitFor()
}

/** One page of each kind, and each state that it can be in; folds are opened by whoever looks at it. */
export const states: State[] = [
  { name: "home", path: "/" },
  { name: "table", path: base },
  { name: "table of all voices", path: `${base}?voices=all` },
  { name: "positions only", path: `${base}?voices=all&show=labels` },
  { name: "questions", path: `${base}/questions` },
  { name: "question", path: `${base}/questions/${pack.questions[1]!.id}` },
  { name: "claims", path: `${base}/claims` },
  { name: "plain claim", path: claimWith((claim) => claim.basis === "explicit" && !claim.chain) },
  { name: "reported claim", path: claimWith((claim) => claim.basis === "reported") },
  { name: "disputed claim", path: claimWith((claim) => claim["attribution-disputed"] !== undefined) },
  {
    name: "claim with reasons",
    path: claimWith((claim) => claim.evidence.some(({ bearing }) => bearing === "grounds")),
  },
  { name: "voices", path: `${base}/voices` },
  { name: "voice", path: `${base}/voices/${pack.voices.find(({ kind }) => kind === "author")!.id}` },
  { name: "sources", path: `${base}/sources` },
  { name: "source", path: `${base}/sources/${pack.sources[0]!.id}` },
  { name: "words a link arrives at", path: `${base}/sources/${pack.sources[0]!.id}#e1` },
  { name: "disputes of fact", path: `${base}/facts` },
  {
    name: "why two claims disagree",
    path: `${base}/why/${pack.relations[0]!.from}/${pack.relations[0]!.to}`,
  },
  { name: "who uses what", path: `${base}/uses` },
  { name: "disputed term", path: `${base}/terms/${pack.terms[0]!.id}` },
  { name: "check a quotation", path: `${base}/check` },
  { name: "a quotation found", path: `${base}/check?quote=the%20most%20terrifying%20state%20machine` },
  { name: "sign in", path: "/account/sign-in" },
  { name: "sign in refused", path: "/account/sign-in", enter: refused },
  { name: "sign up", path: "/account/sign-up" },
  { name: "first administrator", path: "/account/first-administrator" },
  { name: "link to sign in", path: "/account/link" },
  { name: "link asked for", path: "/account/link/asked" },
  { name: "link used up", path: "/account/link/open?token=another" },
  { name: "search", path: "/search" },
  { name: "search that finds", path: "/search?q=kronstadt" },
  { name: "search that finds nothing", path: "/search?q=xylophone" },
  { name: "nothing at this address", path: "/nothing-here", status: 404 },
  { name: "no such debate", path: "/debates/nothing-here", status: 404 },
  { name: "no such claim", path: `${base}/claims/${pack.claims[0]!.id}-perhaps`, status: 404 },
]
