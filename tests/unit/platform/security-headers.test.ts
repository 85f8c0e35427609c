import { describe, expect, test } from "vitest";
import { contentSecurityPolicy, securityHeaders } from "~/platform/security-headers.server";

describe("the content security policy", () => {
  const policy = contentSecurityPolicy(false);

  test("lets nothing inline run: no page has a script of its own", () => {
    expect(policy.split("; ")).toContain("script-src 'self'");
    expect(policy).not.toMatch(/unsafe|nonce|sha\d/);
  });

  test.each([
    "default-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ])("holds %s", (directive) => {
    expect(policy.split("; ")).toContain(directive);
  });

  test("names no other site", () => {
    expect(policy).not.toMatch(/https?:|\*/);
  });
});

describe("the headers of an answer", () => {
  test("ask for https only where the site is reached over https", () => {
    const options = { development: false, demo: false };
    expect(securityHeaders({ ...options, secure: true })).toHaveProperty(
      "Strict-Transport-Security",
    );
    expect(securityHeaders({ ...options, secure: false })).not.toHaveProperty(
      "Strict-Transport-Security",
    );
  });

  test("keep a demonstration, and nothing else, out of search engines", () => {
    const options = { development: false, secure: true };
    expect(securityHeaders({ ...options, demo: true })["X-Robots-Tag"]).toBe("noindex, nofollow");
    expect(securityHeaders({ ...options, demo: false })).not.toHaveProperty("X-Robots-Tag");
  });

  test("keep the address of a page to the site itself", () => {
    const headers = securityHeaders({ development: false, secure: false, demo: false });
    expect(headers).toMatchObject({
      "Referrer-Policy": "same-origin",
      "X-Content-Type-Options": "nosniff",
      "Cross-Origin-Opener-Policy": "same-origin",
    });
  });
});
