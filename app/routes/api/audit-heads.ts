import { newestHeads } from "~/features/staff/queries/audit-log.server";

/** The published ends of the audit log, for whoever wants to keep one. */
export async function loader() {
  return Response.json(
    { items: await newestHeads() },
    {
      headers: { "Cache-Control": "public, max-age=300", "Access-Control-Allow-Origin": "*" },
    },
  );
}
