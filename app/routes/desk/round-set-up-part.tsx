import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { afterConflict } from "~/features/vocabulary/schema";
import { ChangedMeanwhile } from "~/features/desk/ui/changed-meanwhile";
import { pageHistory } from "~/features/desk/forms/page-history.server";
import { useActionData, useLoaderData } from "@remix-run/react";
import { SET_UP_PARTS, setUpPartAt } from "~/features/rounds/domain/set-up";
import { setUpRoundForm } from "~/features/rounds/forms/set-up-round.server";
import { roundIdOf } from "~/features/rounds/queries/round-desk.server";
import { setUpPage } from "~/features/rounds/queries/set-up.server";
import { SetUpPartForm } from "~/features/rounds/ui/set-up-part-form";
import { SetUpSteps } from "~/features/rounds/ui/set-up-steps";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { usePath, useT } from "~/i18n/context";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { notFound, PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";
import { Alert } from "~/ui/alert";
import { Cluster } from "~/ui/cluster";
import { Columns } from "~/ui/columns";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  pageTitle(location, (t) => (data ? t(`roundSetUp.part_${data.part}`) : t("roundDesk.setUp")));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const slug = params["slug"] ?? "";
  await authorize(request, "round.write", { roundId: (await roundIdOf(slug)) ?? "-" });
  const part = setUpPartAt(params["part"] ?? "");
  const found = part === undefined ? null : await setUpPage(slug, now());
  if (part === undefined || !found) throw notFound();
  const history = await pageHistory(request, "round", slug);
  return { ...found, part, history, done: new URL(request.url).searchParams.has("gedaan") };
}

export const action = setUpRoundForm;

export default function RoundSetUpPartRoute() {
  const { page, steps, part, history, done } = useLoaderData<typeof loader>();
  const outcome = afterConflict(useActionData<typeof action>(), page.form);
  const { step, ...errors } = outcome?.errors ?? {};
  const t = useT();
  const path = usePath();
  const desk = path(`/werkplek/rondes/${page.slug}`);
  return (
    <DeskShell
      kicker={
        <Cluster>
          <TextLink href={desk}>{page.form["title"]}</TextLink>
          <span>
            {t("roundSetUp.stepOf", {
              number: SET_UP_PARTS.indexOf(part) + 1,
              total: SET_UP_PARTS.length,
            })}
          </span>
        </Cluster>
      }
      title={t(`roundSetUp.part_${part}`)}
      lead={t(`roundSetUp.lead_${part}`)}
    >
      {done && !outcome ? (
        <Alert kind="ok" role="status">
          {t("roundSetUp.kept")}
        </Alert>
      ) : null}
      {outcome?.refusal?.code === "conflict" ? (
        <ChangedMeanwhile typed={outcome.values} stored={page.form} history={history} />
      ) : step ? (
        <Alert kind="warning" role="alert">
          {t.find(step)}
        </Alert>
      ) : null}
      <Columns shape="main-aside">
        <SetUpPartForm
          part={part}
          page={page}
          refusal={outcome ? { values: outcome.values, errors } : undefined}
        />
        <Section title={t("roundSetUp.steps")}>
          <SetUpSteps slug={page.slug} steps={steps} here={part} />
          <TextLink href={`${desk}/voorbeeld`}>{t("roundSetUp.preview")}</TextLink>
        </Section>
      </Columns>
    </DeskShell>
  );
}
