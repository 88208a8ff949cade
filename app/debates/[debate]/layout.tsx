import { LiveRefresh } from "@/app/_live/live-refresh"
import { currentActor } from "@/app/_web/session"

type Props = { children: React.ReactNode; params: Promise<{ debate: string }> }

/** Every page of a debate hears what is said there elsewhere. */
export default async function DebateLayout({ children, params }: Props) {
  const [{ debate }, actor] = await Promise.all([params, currentActor()])
  return (
    <>
      {children}
      <LiveRefresh debate={debate} reader={actor.userId ?? ""} since={Date.now()} />
    </>
  )
}
