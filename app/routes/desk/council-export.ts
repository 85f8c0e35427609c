import type { LoaderFunctionArgs } from "@remix-run/node";
import {
  exportFigures,
  exportOfFile,
} from "~/features/participation/commands/export-figures.server";
import { now } from "~/platform/clock.server";
import { notFound, PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";

/** Everything behind the figures, as a file for an advisory council. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const grant = await authorize(request, "figures.audit");
  const name = exportOfFile(params["file"] ?? "");
  if (name === null) throw notFound();
  const file = await exportFigures(grant, name, now());
  return new Response(file.body, {
    headers: {
      ...PRIVATE_HEADERS,
      "Content-Type": file.mediaType,
      "Content-Disposition": `attachment; filename="${file.name}"`,
    },
  });
}
