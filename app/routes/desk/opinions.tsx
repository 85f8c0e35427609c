import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { writeStatementForm } from "~/features/opinions/forms/write-statement.server";
import { statementDesk } from "~/features/opinions/queries/statement-desk.server";
import { StatementForm } from "~/features/opinions/ui/statement-form";
import { StatementList } from "~/features/opinions/ui/statement-list";
import { roundIdOf } from "~/features/rounds/queries/round-desk.server";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { usePath, useT } from "~/i18n/context";
import { pageTitle } from "~/i18n/page-title";
import { PRIVATE_HEADERS, notFound } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";
import { Alert } from "~/ui/alert";
import { TextLink } from "~/ui/text-link";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("opinions.deskTitle"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const slug = params["slug"] ?? "";
  await authorize(request, "statement.write", { roundId: (await roundIdOf(slug)) ?? "-" });
  const page = await statementDesk(slug);
  if (!page) throw notFound();
  return { page };
}

export const action = writeStatementForm;

export default function StatementDeskRoute() {
  const { page } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const t = useT();
  const path = usePath();
  return (
    <DeskShell kicker={page.title} title={t("opinions.deskTitle")} lead={t("opinions.deskLead")}>
      <TextLink href={path(`/werkplek/rondes/${page.slug}`)}>{t("opinions.deskBack")}</TextLink>
      {refused?.refusal?.code === "has_votes" ? (
        <Alert kind="warning" role="alert" title={t("opinions.hasVotes")} />
      ) : null}
      <StatementList statements={page.statements} />
      <StatementForm page={page} values={refused?.values ?? {}} errors={refused?.errors ?? {}} />
    </DeskShell>
  );
}
