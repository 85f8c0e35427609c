import type { LoaderFunctionArgs } from "@remix-run/node";
import { translationFile } from "~/features/desk/queries/translation-file.server";
import { choiceOf } from "~/features/desk/schema/translation-address";
import { PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";

/** The texts of a kind in a language as a file for a translator, who fills in the last column. */
export async function loader({ request }: LoaderFunctionArgs) {
  const grant = await authorize(request, "translation.write");
  const { language, kind } = choiceOf(request.url);
  return new Response(await translationFile(grant, language, kind), {
    headers: {
      ...PRIVATE_HEADERS,
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="vertaling-${language}-${kind}.csv"`,
    },
  });
}
