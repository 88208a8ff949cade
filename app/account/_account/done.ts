/** What has just been done to one's account, by the word that an address carries. */
export const DONE: Record<string, string> = {
  name: "Your name is changed.",
  password: "Your password is changed. Everywhere else you are signed out.",
  session: "That session has ended.",
  others: "All other sessions have ended.",
  letters: "Letters come as you chose.",
  reading: "What others are shown of your reading is changed.",
  "administrator-added": "They look after this installation now, too.",
  "administrator-removed": "They no longer look after this installation.",
  "self-removed": "You no longer look after this installation.",
}
