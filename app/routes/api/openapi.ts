import type { LoaderFunctionArgs } from "@remix-run/node";
import { openApi } from "~/features/open-data/queries/description.server";
import { jsonAnswer } from "~/platform/api.server";
import { publicUrl } from "~/platform/env.server";

/** `GET /api/v1/openapi.json`. */
export function loader({ request }: LoaderFunctionArgs) {
  return jsonAnswer(request, openApi(publicUrl()));
}
