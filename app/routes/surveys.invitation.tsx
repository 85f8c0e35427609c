import { data } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { invitationCookie } from "~/features/surveys/cookies/invitation.server";
import { invitedTo } from "~/features/surveys/queries/invitations.server";
import { usePath, useT } from "~/i18n/context";
import { languageOf, localPath } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { notFound, PRIVATE_HEADERS, seeOther, statusOf } from "~/platform/http.server";
import { countWrongLink } from "~/platform/rate-limit.server";
import { ButtonLink } from "~/ui/button-link";
import { PageHeader } from "~/ui/page-header";
import { Stack } from "~/ui/stack";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) => [
  ...pageTitle(location, (t) => t("surveys.invitationOver")),
  // The address is a key: it stays out of search engines. Other sites never hear of it (`Referrer-Policy` of every page).
  { name: "robots", content: "noindex" },
];

/** An invitation link: leads to its survey, or says that it lets nobody in any more. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const token = params["token"] ?? "";
  const found = await invitedTo(token);
  if (!found) {
    await countWrongLink(request);
    throw notFound();
  }
  if (!found.usable) return data(null, { status: statusOf("gone") });
  const to = localPath(languageOf(request.url), `/vragenlijsten/${found.slug}`);
  throw seeOther(to, [invitationCookie(token)]);
}

export default function InvitationRoute() {
  const t = useT();
  const path = usePath();
  return (
    <Stack gap="loose">
      <PageHeader title={t("surveys.invitationOver")} lead={t("surveys.invitationOverText")} />
      <div>
        <ButtonLink href={path("/vragenlijsten")}>{t("surveys.title")}</ButtonLink>
      </div>
    </Stack>
  );
}
