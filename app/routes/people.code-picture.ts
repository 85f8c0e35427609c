import type { LoaderFunctionArgs } from "@remix-run/node";
import { codeOnReceipt } from "~/features/people/cookies/receipt.server";
import { codePicture } from "~/features/people/queries/code-picture.server";
import { deskLanguage, languageOf, localPath } from "~/i18n/language";
import { translator } from "~/i18n/t";
import { publicUrl } from "~/platform/env.server";
import { PRIVATE_HEADERS, notFound } from "~/platform/http.server";
import { participantOf } from "~/policy/authorize.server";

/**
 * The new code as a picture, for as long as it is shown to its owner. The code comes in a sealed cookie, so that it stands
 * in no address and no log.
 */
export async function loader({ request }: LoaderFunctionArgs) {
  const [code, owner] = await Promise.all([codeOnReceipt(request), participantOf(request)]);
  if (code === null || owner === undefined) throw notFound();
  const language = languageOf(request.url);
  // The letters of the picture are Latin ones.
  const t = translator(deskLanguage(language));
  const site = t("site.name");
  const address = `${new URL(publicUrl()).host}${localPath(language, "/meedoen")}`;
  const bytes = await codePicture(owner.personId, code, {
    title: t("declaration.codePictureTitle", { site }),
    where: t("declaration.codePictureWhere", { address }),
    alone: t("declaration.codePictureAlone"),
  });
  return new Response(bytes, {
    headers: {
      ...PRIVATE_HEADERS,
      "Content-Type": "image/png",
      "Content-Length": String(bytes.length),
      "Content-Disposition": `attachment; filename="${site.toLowerCase()}-code.png"`,
    },
  });
}
