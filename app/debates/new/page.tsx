import { redirect } from "next/navigation"
import { Lede, PageHead } from "@/app/_ui/page-head"
import { PageTitle } from "@/app/_ui/page-title"
import sections from "@/app/_ui/sections.module.css"
import { withNext } from "@/app/_web/next-path"
import { currentActor } from "@/app/_web/session"
import { CurateForm } from "../[debate]/curate/_form/curate-form"
import { debateFields } from "./_new/fields"
import { startDebate } from "./actions"

export default async function NewDebatePage() {
  const { userId } = await currentActor()
  if (!userId) redirect(withNext("/account/sign-in", "/debates/new"))
  return (
    <main id="main">
      <PageTitle>Start a debate</PageTitle>
      <PageHead trail={[{ name: "Debates", href: "/" }]} title="Start a debate">
        <Lede>
          What several authors claim about one disputed matter, question by question, in their own words. You
          will be its curator.
        </Lede>
      </PageHead>
      <div className={sections.body}>
        <CurateForm action={startDebate} of={{}} fields={debateFields(null)} submit="Start it" leave="/" />
      </div>
    </main>
  )
}
