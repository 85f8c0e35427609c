/**
 * Rule: every page that can be sensitive, for whoever somebody looks at over the shoulder, offers a way out to a page that
 * tells nothing: what somebody says, reads about themselves or does with their code, and the pages that lead there. Pages
 * that check a region (figures, decisions, open data) and desks of staff do not.
 * Source: issue "everyone who can take part, does", C6 (danger).
 */

/** Where it leads: the weather, of the government, without advertising. */
export const QUICK_EXIT_ADDRESS = "https://www.knmi.nl/nederland-nu/weer/verwachtingen";

const SENSITIVE =
  /^\/(?:$|(?:hulp|privacy|spelregels|meedoen|mijn|vragenlijsten|voorstellen|reacties|bijeenkomsten|aanmelding|zaal|e-mail|zoeken|rondes)(?:\/|$)|beweringen\/[^/]+\/)/;
const CHECKS = /^\/(?:rondes\/[^/]+\/(?:cijfers|verslag)|bijeenkomsten\/[^/]+\/scherm)(?:\/|$)/;

/** @param path of the page, without the prefix of a language */
export function offersQuickExit(path: string): boolean {
  return SENSITIVE.test(path) && !CHECKS.test(path);
}
