import { redirect } from "next/navigation"

/** The debates are listed at home; whoever shortens an address arrives there. */
export default function Debates(): never {
  redirect("/")
}
