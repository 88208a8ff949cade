import { CitingPage, type CitingParams } from "../../_cite/citing-page"

export default function ProposeWordsPage(given: CitingParams) {
  return <CitingPage {...given} manner="propose" />
}
