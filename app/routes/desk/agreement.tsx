import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { addDependency } from "~/features/agenda/commands/add-dependency.server";
import { changeStatus } from "~/features/agenda/commands/change-status.server";
import { recordOutcome } from "~/features/agenda/commands/record-outcome.server";
import { loadAgreement } from "~/features/agenda/queries/agenda-desk.server";
import {
  dependencyFormSchema,
  outcomeErrors,
  outcomeFormSchema,
  statusErrors,
  statusFormSchema,
} from "~/features/agenda/schema";
import { AgendaStatus } from "~/features/agenda/ui/agenda-entry";
import { OutcomeForm } from "~/features/agenda/ui/outcome-form";
import { DependencyForm, StatusForm } from "~/features/agenda/ui/status-form";
import { amsterdamDate } from "~/features/calendar/domain/amsterdam-time";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { usePath, useT } from "~/i18n/context";
import { languageOf, localPath } from "~/i18n/language";
import { Localized } from "~/i18n/localized";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { checkForm, readForm } from "~/platform/form.server";
import { PRIVATE_HEADERS, notFound, seeOther } from "~/platform/http.server";
import { isSubmission, newSubmissionToken } from "~/platform/submission.server";
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
  return { item, today: amsterdamDate(moment), submission: newSubmissionToken() };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const fields = await readForm(request);
  const grant = await authorize(request, "agenda.write");
  const slug = params["slug"] ?? "";
  const intent = fields.text("intent");
  const refuse = (errors: Record<string, string>, status = 422) =>
    data({ values: fields.values, errors, intent }, { status });
  const done = seeOther(localPath(languageOf(request.url), `/werkplek/afspraken/${slug}`));
  if (intent === "dependency") {
    const checked = checkForm(dependencyFormSchema, fields);
    if (!checked.ok) return refuse(checked.errors);
    const outcome = await addDependency(grant, slug, checked.value, now());
    if (outcome.ok) throw done;
    if (outcome.code === "not_found") throw notFound();
    return refuse({ dependsOnId: `reportingDesk.error_${outcome.code}` });
  }
  if (intent === "outcome") {
    const checked = checkForm(outcomeFormSchema, fields);
    if (!checked.ok) return refuse(checked.errors);
    if (!isSubmission(checked.value.submission)) {
      return refuse({ outcomeText: "errors.formExpired" });
    }
    const outcome = await recordOutcome(grant, slug, checked.value, now());
    if (outcome.ok) throw done;
    if (outcome.code === "not_found") throw notFound();
    return refuse(outcomeErrors(outcome.missing));
  }
  const checked = checkForm(statusFormSchema, fields);
  if (!checked.ok) return refuse(checked.errors);
  const outcome = await changeStatus(grant, slug, checked.value, now());
  if (outcome.ok) throw done;
  if (outcome.code === "not_found" || outcome.code === "other_body") throw notFound();
  return refuse(statusErrors(outcome.code));
}

export default function AgreementDeskRoute() {
  const { item, today, submission } = useLoaderData<typeof loader>();
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
    </DeskShell>
  );
}
