import { ZodError } from "zod"
import { currentActor } from "@/app/_web/session"
import { leaveOff } from "@/lib/annotations/read-marks/commands"
import { AppError } from "@/lib/errors"

/** Keeps where a reader left off, as the page says when it is left: JSON { editionId, offset }. 204; 400 for anything that
 * cannot be kept, since nobody is there to read why. */
export async function POST(request: Request): Promise<Response> {
  try {
    await leaveOff(await currentActor(), JSON.parse((await request.text()).slice(0, 200)))
    return new Response(null, { status: 204 })
  } catch (error) {
    if (error instanceof AppError || error instanceof ZodError || error instanceof SyntaxError)
      return new Response(null, { status: 400 })
    throw error
  }
}
