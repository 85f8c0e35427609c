import type { LoaderFunctionArgs } from "@remix-run/node";
import { publicKeysFor } from "~/features/staff/queries/identity-providers.server";
import { notFound } from "~/platform/http.server";

/** The public key of this service for one organisation (JWKS, RFC 7517), which its sign-in service reads. */
export async function loader({ params }: LoaderFunctionArgs) {
  const keys = await publicKeysFor(params["id"] ?? "");
  if (keys === null) throw notFound();
  return Response.json({ keys }, { headers: { "Cache-Control": "public, max-age=300" } });
}
