import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import {
  removeStatement,
  writeStatement,
} from "~/features/opinions/commands/write-statement.server";
import { statementDesk } from "~/features/opinions/queries/statement-desk.server";
import { statementSchema } from "~/features/opinions/schema";
import { StatementForm } from "~/features/opinions/ui/statement-form";
import { StatementList } from "~/features/opinions/ui/statement-list";
import { roundIdOf } from "~/features/rounds/queries/round-desk.server";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { usePath, useT } from "~/i18n/context";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { checkForm, readForm } from "~/platform/form.server";
import { PRIVATE_HEADERS, notFound, seeOther } from "~/platform/http.server";
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

const FIELD_OF_CODE: Record<string, string> = { unknown_proposal: "proposal" };

export async function action({ request, params }: ActionFunctionArgs) {
  const fields = await readForm(request);
  const slug = params["slug"] ?? "";
  const roundId = (await roundIdOf(slug)) ?? "-";
  const grant = await authorize(request, "statement.write", { roundId });
  const here = new URL(request.url).pathname;
  const refuse = (errors: Record<string, string>, status = 422) =>
    data({ values: fields.values, errors, hasVotes: status === 409 }, { status });
  if (fields.text("intent") === "remove") {
    const removed = await removeStatement(grant, roundId, fields.text("statement"));
    if (!removed.ok && removed.code === "has_votes") return refuse({}, 409);
    if (!removed.ok) throw notFound();
    throw seeOther(here);
  }
  const checked = checkForm(statementSchema, fields);
  if (!checked.ok) return refuse(checked.errors);
  const written = await writeStatement(grant, roundId, checked.value, now());
  if (!written.ok && written.code === "not_found") throw notFound();
  if (!written.ok) {
    return refuse({ [FIELD_OF_CODE[written.code] ?? "text"]: `opinions.${written.code}` });
  }
  throw seeOther(here);
}

export default function StatementDeskRoute() {
  const { page } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const t = useT();
  const path = usePath();
  return (
    <DeskShell kicker={page.title} title={t("opinions.deskTitle")} lead={t("opinions.deskLead")}>
      <TextLink href={path(`/werkplek/rondes/${page.slug}`)}>{t("opinions.deskBack")}</TextLink>
      {refused?.hasVotes ? (
        <Alert kind="warning" role="alert" title={t("opinions.hasVotes")} />
      ) : null}
      <StatementList statements={page.statements} />
      <StatementForm page={page} values={refused?.values ?? {}} errors={refused?.errors ?? {}} />
    </DeskShell>
  );
}
