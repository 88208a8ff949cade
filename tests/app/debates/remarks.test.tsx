import { renderToStaticMarkup } from "react-dom/server"
import { expect, test } from "vitest"
import { RemarkPlace, withRemarks } from "@/app/debates/[debate]/_comparison/remarks"

test("the kept table tells each reader the remarks they may see, and leaves no trace of others", () => {
  const html = renderToStaticMarkup(
    <td>
      <RemarkPlace of="claims" slug="cheka-serge-error-1947" />
      <RemarkPlace of="claims" slug="quiet" />
      <RemarkPlace of="questions" slug="cheka" />
    </td>,
  )
  const counts = { claims: new Map([["cheka-serge-error-1947", 3]]), questions: new Map([["cheka", 1]]) }
  expect(withRemarks(html, counts, "/debates/d")).toBe(
    '<td><span> · <a href="/debates/d/claims/cheka-serge-error-1947#talk">3 remarks</a></span>' +
      '<span> · <a href="/debates/d/questions/cheka#talk">1 remark</a></span></td>',
  )
  expect(withRemarks(html, { claims: new Map(), questions: new Map() }, "/debates/d")).toBe("<td></td>")
})
