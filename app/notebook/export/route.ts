import { redirect } from "next/navigation"
import { currentActor } from "@/app/_web/session"
import { headInMarkdown, noteInMarkdown } from "@/lib/annotations/notebook/markdown"
import { wholeNotebook } from "@/lib/annotations/notebook/queries"
import { choiceOf } from "@/lib/annotations/notebook/schema"
import { firstOfEach, notebookAddress } from "../address"

/** What one wrote, as far as it is chosen in the address, as a file of Markdown, sent page by page. */
export async function GET(request: Request): Promise<Response> {
  const url = new URL(request.url)
  const choice = choiceOf(firstOfEach(Object.fromEntries(url.searchParams)))
  const actor = await currentActor()
  if (!actor.userId) {
    redirect(`/account/sign-in?next=${encodeURIComponent(notebookAddress("/notebook", choice))}`)
  }
  const site = (process.env.NEXTAUTH_URL || url.origin).replace(/\/+$/, "")
  async function* file() {
    yield headInMarkdown(actor.name, new Date().toISOString())
    for await (const { notes, cards } of wholeNotebook(actor, choice)) {
      yield notes.map((note) => noteInMarkdown(note, cards, site)).join("")
    }
  }
  return new Response(streamed(file()), {
    headers: {
      "content-type": "text/markdown; charset=utf-8",
      "content-disposition": 'attachment; filename="disputatio-notebook.md"',
      "cache-control": "private, no-store",
    },
  })
}

// Each part is asked for when the one before it has gone.
function streamed(parts: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await parts.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    cancel: async () => void (await parts.return(undefined)),
  })
}
