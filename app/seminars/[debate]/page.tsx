import { redirect } from "next/navigation"

/** Seminars are listed together, whatever their debate; whoever shortens an address arrives there. */
export default function SeminarsOfDebate(): never {
  redirect("/seminars")
}
