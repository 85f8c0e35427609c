/**
 * The headers that every answer carries.
 *
 * Rule: nothing inline and nothing from a third party, so an injected piece of HTML can do no harm. Source: design,
 * architecture (content security policy).
 */

/**
 * Content security policy of every answer: what a page runs comes from the files of the site.
 *
 * @param development allows what hot reload needs (its web socket and injected styles); never in production
 */
export function contentSecurityPolicy(development: boolean): string {
  const directives = [
    "default-src 'self'",
    "script-src 'self'",
    `style-src 'self'${development ? " 'unsafe-inline'" : ""}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${development ? " ws:" : ""}`,
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ];
  return directives.join("; ");
}

/**
 * Headers by name; `secure` adds those that only make sense when the site is reached over https, and `demo` what keeps a
 * demonstration out of search engines: its made-up rounds would be taken for real.
 */
export function securityHeaders(options: {
  development: boolean;
  secure: boolean;
  demo: boolean;
}): Record<string, string> {
  const headers: Record<string, string> = {
    "Content-Security-Policy": contentSecurityPolicy(options.development),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy":
      "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
  };
  if (options.secure) {
    headers["Strict-Transport-Security"] = "max-age=31536000; includeSubDomains";
  }
  if (options.demo) headers["X-Robots-Tag"] = "noindex, nofollow";
  return headers;
}
