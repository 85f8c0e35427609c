import { forgetLeftCookie, hasJustLeft } from "~/platform/personal-answer.server";

/**
 * Answers what the page after leaving asks for. A browser forgets kept pages at an answer with `Clear-Site-Data`, but at
 * the answer that ends the session the own page is still the page that is shown, and is kept only when the next one is
 * there. This one comes after that, and needs no script.
 */
export function forgetLeftPages(request: Request): Response {
  const headers = new Headers({ "Cache-Control": "no-store" });
  if (hasJustLeft(request)) {
    headers.set("Clear-Site-Data", '"cache"');
    headers.set("Set-Cookie", forgetLeftCookie());
  }
  return new Response(null, { status: 204, headers });
}
