import { escaped, type Letter } from "@/lib/mail"
import { LINK_MINUTES } from "../lasting"

/** The address at which a link is followed: on this installation, with the token and the path to go on to. */
export function linkAddress(installation: string, token: string, next?: string | null): string {
  const address = new URL("/account/link/open", installation)
  address.searchParams.set("token", token)
  if (next) address.searchParams.set("next", next)
  return address.href
}

/** The letter that carries a link; of what people typed it holds the address it goes to only. */
export function linkLetter(to: string, link: string): Letter {
  const host = new URL(link).host
  const whatItIs = `With this link you sign in to Disputatio at ${host}:`
  const howLong = `It works once, within ${LINK_MINUTES} minutes. If you did not ask for it, do nothing: without the link nobody signs in.`
  return {
    to,
    subject: "Your link to sign in to Disputatio",
    text: `${whatItIs}\n\n${link}\n\n${howLong}\n`,
    html: `<p>${escaped(whatItIs)}</p>\n<p><a href="${escaped(link)}">${escaped(link)}</a></p>\n<p>${escaped(howLong)}</p>\n`,
  }
}
