/**
 * Rule: small words say nothing about what a text is about, so that they neither find nor compare.
 * Source: design, architecture (search over accents and prefixes).
 */

/** Words that say nothing about what a text is about. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    "aan al als altijd andere ben bij daar dan dat de der deze die dit doen door dus een en er ge geen " +
    "geweest haar had heb hebben heeft hem het hier hij hoe hun iemand iets ik in is ja je kan kon kunnen " +
    "maar me meer men met mij mijn moet na naar niet niets nog nu of om omdat ons ook op over reeds te tegen " +
    "toch toen tot u uit uw van veel voor want waren was wat we wel werd wezen wie wij wil worden wordt ze " +
    "zelf zich zij zijn zo zonder zou a an and are as at be but by for if into it no not on or such that the " +
    "their then there these they this to will with"
  ).split(" "),
);
