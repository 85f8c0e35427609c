import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { addPaperForm } from "~/features/decisions/forms/papers.server";
import { NewPaperForm } from "~/features/decisions/ui/paper-forms";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { useT } from "~/i18n/context";
import { pageTitle } from "~/i18n/page-title";
import { PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("documents.newTitle"));

export async function loader({ request }: LoaderFunctionArgs) {
  await authorize(request, "decision.write");
  return null;
}

export const action = addPaperForm;

export default function PaperNewRoute() {
  const refusal = useActionData<typeof action>();
  const t = useT();
  return (
    <DeskShell title={t("documents.newTitle")} lead={t("documents.newLead")}>
      <NewPaperForm typed={refusal?.values ?? {}} errors={refusal?.errors ?? {}} />
    </DeskShell>
  );
}
