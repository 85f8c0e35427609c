import type { LoaderFunctionArgs } from "@remix-run/node";
import { logCopy } from "~/features/staff/queries/audit-log.server";
import { notFound } from "~/platform/http.server";
import { requireStaff } from "~/policy/authorize.server";
import { can } from "~/policy/can";

/** The whole audit log as a file: for administrators, and for councils, who check the figures. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  if (!can(actor, "audit.read") && !can(actor, "figures.audit")) throw notFound();
  return new Response(logCopy(), {
    headers: {
      "Content-Type": "application/x-ndjson; charset=utf-8",
      "Content-Disposition": 'attachment; filename="logboek.ndjson"',
      "Cache-Control": "no-store",
    },
  });
}
