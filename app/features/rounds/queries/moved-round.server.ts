import { database } from "~/platform/db.server";
import { movedTo, notFound } from "~/platform/http.server";

/**
 * What to answer when a round is not at this address: where it went, with the rest of the address kept, or that there is
 * none.
 * @param slug the name of the round in the address
 */
export async function movedOrNotFound(request: Request, slug: string): Promise<Response> {
  const client = await database();
  const redirect = await client.slugRedirect.findUnique({
    where: { kind_fromSlug: { kind: "round", fromSlug: slug } },
  });
  if (!redirect) return notFound();
  const { pathname, search } = new URL(request.url);
  const path = pathname
    .split("/")
    .map((part) => (part === slug ? redirect.toSlug : part))
    .join("/");
  return movedTo(`${path}${search}`);
}
