import type { Metadata } from "next"
import { Lede, PageHead } from "@/app/_ui/page-head"
import { PageTitle } from "@/app/_ui/page-title"
import sections from "@/app/_ui/sections.module.css"
import { ownerOf } from "@/lib/annotations/inbox/letters/token"
import { turnLettersOff } from "../actions"

export const metadata: Metadata = { robots: { index: false } }

type Props = { searchParams: Promise<Record<"token" | "done", string | string[] | undefined>> }

const SETTINGS = (
  <p>
    When letters come can be chosen <a href="/account#letters">in your account</a>.
  </p>
)

/** Where "No more letters" in a letter leads. Looking at it changes nothing; the button does. */
export default async function LettersOff({ searchParams }: Props) {
  const { token, done } = await searchParams
  const given = typeof token === "string" && ownerOf(token) ? token : null
  return (
    <main id="main">
      <PageTitle>No more letters</PageTitle>
      {done === "off" ? <Off /> : given ? <Ask token={given} /> : <Unknown />}
      <div className={sections.body}>{SETTINGS}</div>
    </main>
  )
}

function Off() {
  return (
    <PageHead title="No more letters will come">
      <Lede>What concerns you still stands in your inbox.</Lede>
    </PageHead>
  )
}

function Ask({ token }: { token: string }) {
  return (
    <PageHead title="No more letters?">
      <Lede>
        Then no letter tells you who answers, mentions or writes to you, or what happens in what you follow.
        It all stands in your inbox, as before.
      </Lede>
      <form action={turnLettersOff}>
        <input type="hidden" name="token" value={token} />
        <button type="submit">Turn letters off</button>
      </form>
    </PageHead>
  )
}

function Unknown() {
  return (
    <PageHead title="This link does not work">
      <Lede>It is not whole, or was made before this installation changed its keys.</Lede>
    </PageHead>
  )
}
