import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { appealProposalForm } from "~/features/moderation/forms/appeal-decision.server";
import { ownCase } from "~/features/moderation/queries/own-case.server";
import { publicModerationLog } from "~/features/moderation/queries/public-log.server";
import { AppealForm } from "~/features/moderation/ui/appeal-form";
import { proposalPage } from "~/features/proposals/queries/page.server";
import { ReturnedReason } from "~/features/proposals/ui/returned-reason";
import { usePath, useT } from "~/i18n/context";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { PRIVATE_HEADERS, notFound } from "~/platform/http.server";
import { authorizeOwn } from "~/policy/authorize.server";
import { ButtonLink } from "~/ui/button-link";
import { PageHeader } from "~/ui/page-header";
import { Stack } from "~/ui/stack";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("moderation.appealTitle"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { personId } = await authorizeOwn(request);
  const language = languageOf(request.url);
  const moment = now();
  const id = params["id"] ?? "";
  const [found, judged, { appealDecisionDays }] = await Promise.all([
    proposalPage(id, personId, language, 1),
    ownCase({ kind: "proposal", id }, language, moment),
    publicModerationLog(moment),
  ]);
  if (found?.kind !== "page" || !found.page.mine || !judged) throw notFound();
  return { id, title: found.page.plainTitle, judged, days: appealDecisionDays };
}

export const action = appealProposalForm;

export default function AppealRoute() {
  const { id, title, judged, days } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const t = useT();
  const path = usePath();
  return (
    <Stack gap="loose">
      <PageHeader
        kicker={title}
        title={t("moderation.appealTitle")}
        lead={t("moderation.appealLead", { days })}
      />
      <ReturnedReason judged={judged} />
      {judged.appealUntil ? (
        <AppealForm action={path(`/voorstellen/${id}/bezwaar`)} refused={refused} />
      ) : (
        <ButtonLink href={path(`/voorstellen/${id}`)}>{t("moderation.reportBack")}</ButtonLink>
      )}
    </Stack>
  );
}
