import { redirect } from "next/navigation"
import { turnOff } from "@/lib/annotations/inbox/letters/commands"
import { AppError } from "@/lib/errors"

type Given = { params: Promise<{ token: string }> }

const plain = (words: string, status: number) =>
  new Response(`${words}\n`, { status, headers: { "content-type": "text/plain; charset=utf-8" } })

/** Where the header of a letter points: a person is asked on a page, since programs that check mail look too. */
export async function GET(_: Request, { params }: Given): Promise<never> {
  redirect(`/inbox/off?token=${encodeURIComponent((await params).token)}`)
}

/** The one click of a mail program (RFC 8058): it has no cookies, and is not led elsewhere. */
export async function POST(_: Request, { params }: Given): Promise<Response> {
  try {
    await turnOff((await params).token)
    return plain("No more letters will come.", 200)
  } catch (error) {
    if (error instanceof AppError) return plain("This link does not work.", 404)
    throw error
  }
}
