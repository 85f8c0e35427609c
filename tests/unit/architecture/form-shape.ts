/**
 * The one shape of a form.
 *
 * Rule: a route is loader, `action` of one form and page; the statuses of refusals stand in one table; commands and
 * queries take plain input, never a request or the fields of a form; what a browser carries is read in `cookies`.
 * Source: design, architecture ("Between features", one form shape).
 */

/** The one table of statuses, and what answers before any form: the server, and interfaces for programs. */
const STATUS_TABLE = "app/platform/http.server.ts";

/** Files about HTTP itself, which answer where there is no form and no command. */
const HTTP_ITSELF = /^app\/platform\/|^app\/entry|^app\/root|^app\/routes\/api\/|^app\/i18n\//;

/** A status of the 4xx kind, as a number that is returned, thrown or compared. */
const STATUS_LITERAL =
  /(?:status\w*\s*(?::|===|!==)\s*|refuse\w*\([^\n]*?,\s*|\?\s*|:\s*|\|\s*)4\d\d\b(?!_)/;

/** Whether a file decides a 4xx status by itself. */
export function hasStatusLiteral(path: string, text: string): boolean {
  if (path === STATUS_TABLE || HTTP_ITSELF.test(path)) return false;
  return text.split("\n").some((line) => STATUS_LITERAL.test(withoutText(line)));
}

/** A line without its texts and comments. */
function withoutText(line: string): string {
  return line.replace(/"[^"]*"|`[^`]*`|\/\/.*|^\s*\*.*/g, "");
}

/** Whether a route has an action that is not that of a form. */
export function hasOwnAction(path: string, text: string): boolean {
  if (!path.startsWith("app/routes/") || path.startsWith("app/routes/api/")) return false;
  const isAction = /^export (?:async )?(?:function|const) action\b/m.test(text);
  return isAction && !/^export const action = \w+Form;$/m.test(text);
}

/** Whether a command or a query takes a request or the fields of a form. */
export function takesHttp(path: string, text: string): boolean {
  if (!/^app\/features\/[a-z-]+\/(commands|queries|stats)[/.]/.test(path)) return false;
  return /\b(?:FormFields|FormValues|Upload)\b|:\s*Request\b/.test(text);
}
