import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { makeAgreementForm } from "~/features/agenda/forms/make-agreement.server";
import { knownActionLines } from "~/features/agenda/queries.server";
import { AgreementForm } from "~/features/agenda/ui/agreement-form";
import { principleChoices } from "~/features/principles/queries/choices.server";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { useT } from "~/i18n/context";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { PRIVATE_HEADERS } from "~/platform/http.server";
import { newSubmissionToken } from "~/platform/submission.server";
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

export const action = makeAgreementForm;

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
