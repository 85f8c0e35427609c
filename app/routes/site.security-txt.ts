import { siteIdentity } from "~/features/region/queries/identity.server";
import { now } from "~/platform/clock.server";
import { publicUrl } from "~/platform/env.server";
import { notFound } from "~/platform/http.server";

const DAY = 86_400_000;
/** The file has to say until when it holds; less than a year, as RFC 9116 advises. */
const HOLDS_DAYS = 180;

/** Where somebody reports a weak spot (RFC 9116); not there while the region named nobody. */
export async function loader() {
  const contact = (await siteIdentity())?.securityContact ?? null;
  if (contact === null) throw notFound();
  const lines = [
    `Contact: ${contact.includes("@") ? `mailto:${contact}` : contact}`,
    `Expires: ${new Date(now().getTime() + HOLDS_DAYS * DAY).toISOString()}`,
    "Preferred-Languages: nl, en",
    `Canonical: ${publicUrl()}/.well-known/security.txt`,
  ];
  return new Response(`${lines.join("\n")}\n`, {
    headers: {
      "Content-Type": "text/plain; charset=utf-8",
      "Cache-Control": "public, max-age=3600",
    },
  });
}
