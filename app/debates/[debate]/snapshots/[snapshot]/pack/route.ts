import { currentActor } from "@/app/_web/session"
import { AppError } from "@/lib/errors"
import { writePack } from "@/lib/interchange/pack/write"
import { snapshotPack } from "@/lib/interchange/snapshots/queries"

type Context = { params: Promise<{ debate: string; snapshot: string }> }

/** A snapshot as a file: the debate pack that was frozen, in YAML. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { debate, snapshot } = await params
  try {
    const pack = await snapshotPack(await currentActor(), debate, snapshot)
    return new Response(writePack(pack), {
      headers: {
        "content-type": "application/yaml; charset=utf-8",
        "content-disposition": `attachment; filename="${pack.slug}-${snapshot}.debate.yaml"`,
        "cache-control": "private, no-store",
      },
    })
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return new Response(`${error.message}\n`, {
      status: 404,
      headers: { "content-type": "text/plain; charset=utf-8" },
    })
  }
}
