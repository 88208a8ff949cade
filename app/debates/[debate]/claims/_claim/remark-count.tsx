import { counted } from "@/app/_ui/counting"

/** How many remarks one may see on a claim or a question, as a link to them; nothing where there is none. */
export function RemarkCount({ count, href }: { count: number; href: string }) {
  return count > 0 ? (
    <span>
      {" · "}
      <a href={`${href}#talk`}>{counted(count, "remark")}</a>
    </span>
  ) : null
}
