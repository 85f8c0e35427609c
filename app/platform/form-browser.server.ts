/**
 * Binds a form to the browser that got it: a cookie without a meaning of its own, which only a page with a form sets and
 * which ends with the browser, at "leave this device" and when a tablet starts anew. A form that was shown before that
 * no longer counts, so that whoever comes next never sends in the name of whoever was before.
 */
import { cookieAttributes, cookieName, cookieOf } from "./cookie.server";
import { requestContext, withContext } from "./request-context.server";
import { clearedCookie } from "./sealed-cookie.server";
import { randomToken } from "./secret.server";

const FORM_COOKIE = "inbreng-form";

export interface FormVisit {
  browser: string | null;
  /** Whether the answer holds a form; such a page no cache keeps. */
  showsForm: boolean;
  /** Whether the browser is told its name by this answer. */
  isNew: boolean;
}

/** The name of the browser that sent this request; null when it never saw a form, or forgot it. */
export function browserOf(request: Request): string | null {
  return cookieOf(request, FORM_COOKIE);
}

/**
 * The browser for which the present answer shows a form; it gets a name when it has none.
 * @returns empty outside a request
 */
export function browserOfForm(): string {
  const visit = requestContext().form;
  if (visit === undefined) return "";
  visit.showsForm = true;
  if (visit.browser === null) {
    visit.browser = randomToken();
    visit.isNew = true;
  }
  return visit.browser;
}

/** Whether the present answer shows a form, which is of this browser alone. */
export function showsForm(): boolean {
  return requestContext().form?.showsForm === true;
}

/** Answers a request; a page with a form carries the name of its browser along and is kept by no cache. */
export async function bindForms(
  request: Request,
  answer: () => Promise<Response>,
): Promise<Response> {
  const visit: FormVisit = { browser: browserOf(request), showsForm: false, isNew: false };
  const response = await withContext({ form: visit }, answer);
  if (!visit.showsForm) return response;
  response.headers.set("Cache-Control", "no-store");
  if (visit.isNew && visit.browser !== null) {
    const cookie = `${cookieName(FORM_COOKIE)}=${visit.browser}; ${cookieAttributes()}`;
    response.headers.append("Set-Cookie", cookie);
  }
  return response;
}

/** Value for `Set-Cookie` that ends every form this browser was shown. */
export function forgetFormsCookie(): string {
  return clearedCookie(FORM_COOKIE);
}
