/** What has just been done to a seminar, by the word that an address carries. */
export const DONE: Record<string, string> = {
  made: "The seminar stands, and you are its instructor. Make a code so that others can join.",
  joined: "You have joined. What is said to this seminar is read by its members only.",
  left: "You have left the seminar. What you said there stays.",
  changed: "The seminar is changed.",
  archived: "The seminar is archived. Nobody writes or joins any more.",
  texts: "The full texts are set for this seminar.",
  back: "The seminar is back. Its members can write again.",
  role: "The role is changed.",
  removed: "They no longer belong to the seminar. What they said stays.",
  alone:
    "What you write next in this debate is for the two sides alone, until you choose otherwise beside your words. Say it at a claim, a question or a text.",
  withdrawn: "The code is withdrawn. Nobody joins until there is a new one.",
}
