import { CitingPage, type CitingParams } from "../../_cite/citing-page"

export default function CitePage(given: CitingParams) {
  return <CitingPage {...given} manner="cite" />
}
