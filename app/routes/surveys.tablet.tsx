import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { siteIdentity } from "~/features/region/queries/identity.server";
import { takeSealedForm } from "~/features/responses/forms/take-sealed.server";
import { tabletPage } from "~/features/responses/queries/tablet.server";
import script from "~/features/responses/tablet/tablet?worker&url";
import { TabletPageShell } from "~/features/responses/ui/tablet-shell";
import { tabletOf } from "~/features/surveys/cookies/kiosk.server";
import { isSentTo } from "~/features/surveys/domain/kiosk-address";
import { carriedMessages } from "~/i18n/carried-messages";
import { languageOf, localPath } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { publicUrl } from "~/platform/env.server";
import { PRIVATE_HEADERS, seeOther } from "~/platform/http.server";

export const headers = () => PRIVATE_HEADERS;

/** One title for the whole visit: a browser keeps titles in its history. */
export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  pageTitle(location, () => data?.page?.head.title.text);

/** What the screens of a tablet say. */
const CARRIED = ["surveys", "declaration", "terms", "errors", "site", "readAloud"] as const;

/** The one page of a tablet at a session that works without network; any other browser is led to the survey. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const slug = params["slug"] ?? "";
  const language = languageOf(request.url);
  const frame = "own";
  // What waited may arrive after the day of the tablet is over, and then gets its answer all the same.
  if (isSentTo(new URL(request.url).searchParams)) return { page: null, frame };
  const tablet = tabletOf(request, slug);
  const page = tablet === null ? null : await tabletPage(slug, tablet, language, now());
  if (page === null) throw seeOther(localPath(language, `/vragenlijsten/${slug}`));
  const identity = await siteIdentity();
  return {
    ...{ page, language, frame },
    messages: carriedMessages(language, CARRIED),
    identity: identity && {
      name: identity.name,
      siteName: identity.siteName,
      municipalities: identity.municipalities,
    },
    siteAddress: publicUrl(),
  };
}

export const action = takeSealedForm;

export default function TabletRoute() {
  const { page, ...data } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  if (answered)
    return <p data-tablet-answer={answered.shown ?? answered.refusal?.code ?? "later"} />;
  if (page === null) return null;
  return <TabletPageShell data={{ ...data, page }} script={script} />;
}
