import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { pageHistory } from "~/features/desk/forms/page-history.server";
import { ItemHistory } from "~/features/desk/ui/item-history";
import { workOnAgreementForm } from "~/features/agenda/forms/work-on-agreement.server";
import { loadAgreement } from "~/features/agenda/queries/agenda-desk.server";
import { AgendaStatus } from "~/features/agenda/ui/agenda-entry";
import { OutcomeForm } from "~/features/agenda/ui/outcome-form";
import { DependencyForm, StatusForm } from "~/features/agenda/ui/status-form";
import { amsterdamDate } from "~/features/calendar/domain/amsterdam-time";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { usePath, useT } from "~/i18n/context";
import { languageOf } from "~/i18n/language";
import { Localized } from "~/i18n/localized";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { PRIVATE_HEADERS, notFound } from "~/platform/http.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { authorize } from "~/policy/authorize.server";
import { Cluster } from "~/ui/cluster";
import { TextLink } from "~/ui/text-link";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction<typeof loader> = ({ data: page, location }) =>
  pageTitle(location, (t) => page?.item.what.text ?? t("reportingDesk.agreementTitle"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await authorize(request, "agenda.write");
  const moment = now();
  const bodyId = actor.kind === "staff" ? actor.bodyId : null;
  const item =
    bodyId === null
      ? null
      : await loadAgreement(params["slug"] ?? "", bodyId, languageOf(request.url), moment);
  if (!item) throw notFound();
  const history = await pageHistory(request, "agendaItem", params["slug"] ?? "");
  return { item, history, today: amsterdamDate(moment), submission: newSubmissionToken() };
}

export const action = workOnAgreementForm;

export default function AgreementDeskRoute() {
  const { item, history, today, submission } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const t = useT();
  const path = usePath();
  const form = (intent: string) => {
    const mine = refusal?.intent === intent ? refusal : undefined;
    return { item, values: mine?.values ?? {}, errors: mine?.errors ?? {} };
  };
  return (
    <DeskShell
      kicker={t("reportingDesk.agreementTitle")}
      title={<Localized text={item.what} />}
      aside={
        <Cluster>
          <AgendaStatus item={item} />
          <TextLink href={path(`/agenda/${item.slug}`)}>{t("reportingDesk.readPublic")}</TextLink>
        </Cluster>
      }
    >
      <StatusForm {...form("status")} today={today} />
      <OutcomeForm {...form("outcome")} submission={submission} today={today} />
      <DependencyForm {...form("dependency")} />
      <ItemHistory history={history} />
    </DeskShell>
  );
}
