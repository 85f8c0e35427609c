import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { pageHistory } from "~/features/desk/forms/page-history.server";
import { ItemHistory } from "~/features/desk/ui/item-history";
import { recordDecisionForm } from "~/features/decisions/forms/record-decision.server";
import { decisionDesk } from "~/features/decisions/queries/decision-desk.server";
import { DecisionForm } from "~/features/decisions/ui/decision-form";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { usePath, useT } from "~/i18n/context";
import { pageTitle } from "~/i18n/page-title";
import { PRIVATE_HEADERS, notFound } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";
import { Details } from "~/ui/details";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction<typeof loader> = ({ data: page, location }) =>
  pageTitle(location, () => page?.desk.title);

export async function loader({ request, params }: LoaderFunctionArgs) {
  await authorize(request, "decision.write");
  const editing = new URL(request.url).searchParams.get("besluit");
  const desk = await decisionDesk(params["document"] ?? "", editing);
  if (!desk) throw notFound();
  return { desk, history: await pageHistory(request, "document", params["document"] ?? "") };
}

export const action = recordDecisionForm;

export default function DecisionDeskRoute() {
  const { desk, history } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const t = useT();
  const path = usePath();
  return (
    <DeskShell
      kicker={t("decisions.desk")}
      title={<span lang="nl">{desk.title}</span>}
      aside={
        <>
          <TextLink href={path(`/werkplek/besluiten/${desk.slug}/raden`)}>
            {t("documents.allCouncils")}
          </TextLink>{" "}
          <TextLink href={path(`/werkplek/stukken/${desk.slug}`)}>
            {t("decisions.gridSources")}
          </TextLink>{" "}
          <TextLink href={path(`/besluiten/${desk.slug}`)}>
            {t("reportingDesk.readPublic")}
          </TextLink>
        </>
      }
    >
      <Details summary={t("decisions.deskKnown")}>
        <ul>
          {desk.recorded.map(({ id, body, stage, state }) => (
            <li key={id}>
              {body}: {t.find(`decisions.state_${state}`)} ({t.find(`decisions.stage_${stage}`)}){" "}
              <TextLink href={`?besluit=${id}`}>{t("decisions.deskChange")}</TextLink>
            </li>
          ))}
        </ul>
      </Details>
      <Section title={t("decisions.deskNew")}>
        <DecisionForm
          desk={desk}
          values={refusal?.values ?? desk.values}
          errors={refusal?.errors ?? {}}
        />
      </Section>
      <ItemHistory history={history} />
    </DeskShell>
  );
}
