import { database } from "~/platform/db.server";

/**
 * Where a round went that is not at this address any more, with the rest of the address kept; null when it never was
 * anywhere.
 * @param url the whole address
 * @param slug the name of the round in it
 */
export async function movedRoundAddress(url: string, slug: string): Promise<string | null> {
  const client = await database();
  const redirect = await client.slugRedirect.findUnique({
    where: { kind_fromSlug: { kind: "round", fromSlug: slug } },
  });
  if (!redirect) return null;
  const { pathname, search } = new URL(url);
  const path = pathname
    .split("/")
    .map((part) => (part === slug ? redirect.toSlug : part))
    .join("/");
  return `${path}${search}`;
}
