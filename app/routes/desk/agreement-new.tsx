import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { makeAgreement } from "~/features/agenda/commands/make-agreement.server";
import { knownActionLines } from "~/features/agenda/queries.server";
import { agreementErrors, agreementFormSchema } from "~/features/agenda/schema";
import { AgreementForm } from "~/features/agenda/ui/agreement-form";
import { principleChoices } from "~/features/principles/queries/choices.server";
import { linkIdsSchema } from "~/features/reporting/schema/reply-form";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { useT } from "~/i18n/context";
import { languageOf, localPath } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { checkForm, readForm } from "~/platform/form.server";
import { PRIVATE_HEADERS, notFound, seeOther } from "~/platform/http.server";
import { isSubmission, newSubmissionToken } from "~/platform/submission.server";
import { authorize } from "~/policy/authorize.server";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("reportingDesk.agreementNewTitle"));

export async function loader({ request }: LoaderFunctionArgs) {
  await authorize(request, "agenda.write");
  const [principles, lines] = await Promise.all([
    principleChoices(languageOf(request.url)),
    knownActionLines(),
  ]);
  return { principles, lines, submission: newSubmissionToken() };
}

export async function action({ request }: ActionFunctionArgs) {
  const fields = await readForm(request);
  const grant = await authorize(request, "agenda.write");
  const refuse = (errors: Record<string, string>) =>
    data({ values: fields.values, errors }, { status: 422 });
  const checked = checkForm(agreementFormSchema, fields);
  if (!checked.ok) return refuse(checked.errors);
  if (!isSubmission(checked.value.submission)) return refuse({ what: "errors.formExpired" });
  const principles = linkIdsSchema.safeParse(fields.all("principleIds"));
  if (!principles.success) return refuse({ principleIds: "errors.unknownChoice" });
  const outcome = await makeAgreement(grant, checked.value, principles.data, now());
  if (outcome.ok) throw seeOther(localPath(languageOf(request.url), outcome.place));
  if (outcome.code === "not_found") throw notFound();
  if (outcome.code === "date_past") return refuse({ dueOn: "reportingDesk.error_date_past" });
  if (outcome.code === "unknown_line") return refuse({ actionLine: "errors.unknownChoice" });
  return refuse(agreementErrors(outcome.missing));
}

export default function NewAgreementRoute() {
  const { principles, lines, submission } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const t = useT();
  return (
    <DeskShell
      title={t("reportingDesk.agreementNewTitle")}
      lead={t("reportingDesk.agreementNewLead")}
    >
      <AgreementForm
        submission={submission}
        principles={principles}
        lines={lines}
        values={refusal?.values ?? {}}
        errors={refusal?.errors ?? {}}
      />
    </DeskShell>
  );
}
