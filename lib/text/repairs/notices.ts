const LONGEST_NOTICE = 400
const FEWEST_ITEMS = 3

const PERSON = "\\p{Lu}[\\p{L}.’'-]*(?: (?:\\p{Lu}[\\p{L}.’'-]*|de|von|van|al|el)){0,3}"
const MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
const NETWORK =
  "(?:twitter|x|facebook|instagram|mastodon|bluesky|linkedin|reddit|whatsapp|telegram|youtube|tiktok|pinterest|tumblr|email|e-mail|rss)"
const PIECE = "(?:article|post|page|piece|story|essay|review|interview|blog|entry|column)"

// What pages put around a text, each matched against a whole block without the signs before and after it.
const NOTICES = [
  // buttons
  /^(subscribe|donate|join us|support us|become an? (subscriber|member|supporter|patron))( (now|today|here|online))?$/i,
  /^subscribe (for|from) (just |only )?[£$€]?\d.*$/i,
  /^(leave|post|add|write|make|submit)( a| an| your| new)* (comment|reply|response)s?( cancel reply)?$/i,
  /^(\d+|no|one|view( all)?|show( all)?|hide|read|see( all)?|load more|join the)? ?(comments?|replies|responses|discussion)( yet| \(?\d+\)?| so far| closed| are closed)?$/i,
  /^(reply|cancel reply|permalink|report( abuse)?|flag|edit|delete|quote|like|dislike|upvote)$/i,
  /^(show|hide|show hide|view|enlarge|click to (enlarge|expand|view|zoom)|tap to enlarge)( the)?( (image|photo|picture|gallery|caption|map))?$/i,
  new RegExp(
    `^(?:share|tweet|pin|print|e-?mail|save|bookmark|like|listen to|download|cite)(?: (?:this|the))?(?: ${PIECE})?(?: (?:to|with) (?:a |your )?friends?)?(?: (?:as|in) (?:pdf|epub))?$`,
    "iu",
  ),
  new RegExp(
    `^(?:share|follow|find|like|join|tweet|pin|post|connect with)(?: (?:this|it|us|me))?(?: ${PIECE})? (?:on|via|to|by|with) ${NETWORK}(?:(?:,| and|,? or) ${NETWORK})*$`,
    "iu",
  ),
  new RegExp(`^${NETWORK}(?:[ ,|]+${NETWORK})+$`, "iu"),
  /^(download|view|open|save|get|read)( as| the| in)?( a)?( full)? (pdf|epub|text|print version|issue)( version)?$/i,
  /^(printer|print)[- ]friendly( version| page)?$/i,
  /^(sign|log)[ -]?(in|up|out|on)( to (comment|reply|continue|read more|post( a comment)?|your account))?$/i,
  /^(register|create an? (free )?account|my account|forgot(ten)?( your)? password|remember me)( for free| now| here)?$/i,
  /^(skip|jump|go|back|return)( back)? to( the)?( main)? (content|navigation|top|menu|search|home( ?page)?|index|contents)$/i,
  /^((main|site|primary|mobile|footer) )?(home|menu|navigation|search|sidebar|contents menu)( this site| the site| for)?$/i,
  /^(advertise(ment)?|sponsored( content| post)?|promoted|paid content|advertisement - continue reading below)$/i,
  /^(continue reading|story continues|article continues|keep reading|continue reading the main story)( below| after the (ad|advertisement|break|jump))?$/i,
  /^(older|newer|next|previous|prev)( (article|post|page|story|issue|entry|chapter)s?)?$/i,
  /^(loading|please wait|show more|load more|see more|view more|more|read more|learn more|click here|see all|view all)$/i,
  // headings of what stands beside
  new RegExp(
    `^(?:related|recent|popular|latest|similar|recommended|further|more|other|trending|featured|most) ?(?:articles?|posts?|stories|reading|content|topics|links|from|in|on|read|popular|viewed|shared|recent|commented|news|for you|like this|by|issues?)(?: (?:this author|the author|our archives?|this (?:issue|series|topic)|the blog|us|${PIECE}s?))?$`,
    "iu",
  ),
  /^you (might|may)( also)? (like|enjoy|be interested in)( these| this| to read)?$/i,
  /^(also|more) (on|in|from|by) (this site|the site|the web|the author|this author)$/i,
  /^(share|like|tweet|follow us|like this|related|about the author|author bio|tags|categories|filed under|post navigation|newsletter|contact us|about us|support us)$/i,
  // what is said of the piece
  /^(?:filed|posted|published|tagged|categori[sz]ed|archived|listed)(?: (?:under|in|on|by|with|at|as))+:? .{1,80}$/iu,
  /^(tags?|categor(y|ies)|topics?|keywords|labels|sections?|filed under|posted in)\s?: ?.{1,120}$/i,
  /^(\d{1,3}|a|one) ?-? ?min(ute)?s? (read|reading time)$/i,
  /^(reading time|estimated reading time|time to read):? ?\d+.{0,12}$/i,
  new RegExp(
    `^(?:last )?(?:updated|modified|edited|posted|published|accessed)(?: on| at)?:? .{0,12}\\b(?:${MONTH}|\\d{4})\\b.{0,24}$`,
    "iu",
  ),
  new RegExp(
    `^(?:view all|see all|more|all|other) (?:posts|articles|stories|essays|reviews) (?:by|from) ${PERSON}$`,
    "iu",
  ),
  /^(image|photo|photograph|picture|cover|illustration)s?( credit| source|graph)?s?( by)?: .{1,80}$/i,
  /^(photo|image|picture|illustration)(graph)? (by|credit|courtesy( of)?|via) .{1,60}$/i,
  new RegExp(
    `^this (?:${PIECE}) (?:was |is |has been |originally |first |also )*(?:re)?(?:appear(?:ed|s)|published|posted|printed|adapted|reproduced|translated)\\b.{0,160}$`,
    "iu",
  ),
  /^(?:originally|first) (?:appeared|published|posted|printed) (?:in|on|at|by) .{1,120}$/iu,
  /^(read|see|watch|listen)( more| also| next| now)?: .{1,120}$/i,
  /^(from the (archives?|magazine|print edition)|editors?['’] picks?|staff picks?|in this issue)$/i,
  // forms, mail, money
  /^(sign up|subscribe|register)( now| here| today)? (to|for|and) .*\b(newsletter|e-?mails?|updates|alerts|digest|receive|mailing list|podcast|channel|magazine|feed|rss)\b.{0,160}$/i,
  /^(get|receive|have) .{1,80}\b(in|to|straight to|delivered to|into) your (inbox|e-?mail|mailbox|door)\b.{0,80}$/i,
  /^(join|support|help|donate to|give to|fund) .{0,80}\b(newsletter|mailing list|donate|donation|subscri(be|bing|ption)|today|patreon|independent (journalism|media|publishing))\b.{0,60}$/i,
  /^.{0,100}\bsupport us (with|by|from|for|on)\b.{0,100}$/i,
  /^(enter|type|submit)? ?your e-?mail( address)?( here)?( will (not|never) be (published|shared).*)?$/i,
  /^(all|required|mandatory)( form)? fields? (are|is|marked)( required| marked| mandatory).*$/i,
  /^(name|e-?mail|website|url|comment|message|subject|username|password|captcha)s?( \(?required\)?| address| \(?optional\)?)?( ?[*:])?$/i,
  /^save my (name|details|e-?mail).*$/i,
  /^notify me (of|when|by|about).*$/i,
  /^(the content of this field is kept private|allowed html tags|lines and paragraphs break|web page addresses and e-?mail|no html tags allowed|more information about (formatting|text formats))\b.*$/i,
  /^(you (must|need to|have to) be|please|to (post|leave|add|write) a comment,? (please )?)( logged in| sign in| log in| register| enable| login)\b.*$/i,
  /^please (enable|turn on|activate|allow|disable|log|sign|wait|note that comments|help us|consider (donating|subscribing|supporting))\b.*$/i,
  /^(this (web)?site|we|our (web)?site|our partners) (uses?|and our partners|store|collect|places?)\b.*\b(cookies?|akismet|data|spam)\b.*$/i,
  /^by (continuing|using|clicking|submitting|signing|browsing|subscribing|entering|closing|registering|posting)\b.*\b(agree|accept|consent|cookies?|policy|terms)\b.*$/i,
  /^(accept|reject|manage|allow|decline)( all)?( my)? (cookies|preferences|choices|settings|consent)$/i,
  // rights
  /^(copyright )?(©|\(c\)|copyright)( ©| \(c\))? ?((19|20)\d{2}|by )\b.{0,160}$/i,
  /^(some|no|all) rights reserved\b.{0,120}$/i,
  /^(terms|privacy|cookies?|legal)( (of|and) (use|service|conditions|sale))?( (policy|notice|statement|settings|preferences))?$/i,
  /^(powered|designed|hosted|built|website|site) (by|design by|designed by) .{1,60}$/i,
  /^(creative commons|licen[sc]ed under|this work is licen[sc]ed)\b.{0,200}$/i,
]

const MENU_WORD =
  /^(home|start|about( us)?|contact( us)?|archives?|articles?|privacy( policy)?|terms( of (use|service))?|donate|search|log ?in|sign in|subscribe|news|blog|shop|store|help|issues?|authors?|topics?|events|books|reviews|faq|sitemap|legal|imprint|cookies?|newsletter|rss|magazine|podcasts?|videos?|support( us)?|menu|about the site)$/i

/** Whether the words of a block, or a line by itself, are what a page puts around a text. */
export function isNotice(words: string): boolean {
  if (words.length > LONGEST_NOTICE) return false
  const bare = words.replace(/^[^\p{L}\p{N}©($£€]+/u, "").replace(/[^\p{L}\p{N})*%]+$/u, "")
  return bare !== "" && (NOTICES.some((notice) => notice.test(bare)) || isMenu(bare))
}

/** Whether a line is nothing but the name of a network to share on. */
export function isNetwork(line: string): boolean {
  return new RegExp(`^${NETWORK}$`, "i").test(line.trim())
}

/** Short words with signs between them, at least one of which menus are known by. */
function isMenu(words: string): boolean {
  const items = words.split(/\s*[|•·»›>/→]+\s*/).map((item) => item.trim())
  const short = items.filter((item) => item && item.split(" ").length <= 4 && !/[.;]/.test(item))
  return (
    items.length >= FEWEST_ITEMS &&
    short.length === items.length &&
    items.some((item) => MENU_WORD.test(item))
  )
}
