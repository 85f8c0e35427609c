import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SET_UP_ADDRESSES } from "~/features/rounds/domain/set-up";
import { roundIdOf } from "~/features/rounds/queries/round-desk.server";
import { setUpPage } from "~/features/rounds/queries/set-up.server";
import { SetUpSteps } from "~/features/rounds/ui/set-up-steps";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { usePath, useT } from "~/i18n/context";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { notFound, PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";
import { Alert } from "~/ui/alert";
import { ButtonLink } from "~/ui/button-link";
import { Cluster } from "~/ui/cluster";
import { TextLink } from "~/ui/text-link";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("roundDesk.setUp"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const slug = params["slug"] ?? "";
  await authorize(request, "round.write", { roundId: (await roundIdOf(slug)) ?? "-" });
  const found = await setUpPage(slug, now());
  if (!found) throw notFound();
  const { page, steps } = found;
  const title = page.form["title"] ?? "";
  const done = new URL(request.url).searchParams.has("gedaan");
  return { slug, title, state: page.state, steps, done };
}

export default function RoundSetUpRoute() {
  const { slug, title, state, steps, done } = useLoaderData<typeof loader>();
  const t = useT();
  const path = usePath();
  const desk = path(`/werkplek/rondes/${slug}`);
  const first = steps.find(({ gaps, later }) => gaps.length + later.length > 0);
  const isReady = state === "prepared" && steps.every(({ gaps }) => gaps.length === 0);
  return (
    <DeskShell
      kicker={<TextLink href={desk}>{title}</TextLink>}
      title={t("roundDesk.setUp")}
      lead={t("roundSetUp.lead")}
    >
      {done ? (
        <Alert kind="ok" role="status">
          {t("rounds.deskDone")}
        </Alert>
      ) : null}
      <Cluster>
        {isReady ? (
          <ButtonLink href={`${desk}/stap/aankondigen`}>{t("rounds.verb_announce")}</ButtonLink>
        ) : null}
        {first ? (
          <ButtonLink
            href={`${desk}/opzet/${SET_UP_ADDRESSES[first.part]}`}
            kind={isReady ? "secondary" : "primary"}
          >
            {t("roundSetUp.goOn", { part: t(`roundSetUp.part_${first.part}`) })}
          </ButtonLink>
        ) : null}
        <ButtonLink href={`${desk}/voorbeeld`} kind="secondary">
          {t("roundSetUp.preview")}
        </ButtonLink>
        <TextLink href={desk}>{t("roundSteps.toRound")}</TextLink>
      </Cluster>
      <SetUpSteps slug={slug} steps={steps} here={null} />
    </DeskShell>
  );
}
