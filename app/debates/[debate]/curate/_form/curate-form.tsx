import { currentActor } from "@/app/_web/session"
import { writerKey } from "@/app/annotations/writer"
import { Filling, type FormProps } from "./filling"

/** A form that adds or changes a curated row: a refusal stands beside its field, what is typed is kept on this device until it
 * has arrived, and when someone else has changed the row meanwhile both versions are there. It works without scripts. */
export async function CurateForm(props: FormProps) {
  const { userId } = await currentActor()
  return <Filling me={writerKey(userId ?? "")} {...props} />
}
