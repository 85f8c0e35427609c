import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { editRoundForm } from "~/features/rounds/forms/edit-round.server";
import { roundDesk, roundIdOf } from "~/features/rounds/queries/round-desk.server";
import { RoundForm } from "~/features/rounds/ui/round-form";
import { RoundPreview } from "~/features/rounds/ui/round-preview";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { usePath, useT } from "~/i18n/context";
import { pageTitle } from "~/i18n/page-title";
import { notFound, PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";
import { Alert } from "~/ui/alert";
import { TextLink } from "~/ui/text-link";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction<typeof loader> = ({ location }) =>
  pageTitle(location, (t) => t("roundDesk.setUp"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const slug = params["slug"] ?? "";
  await authorize(request, "round.write", { roundId: (await roundIdOf(slug)) ?? "-" });
  const page = await roundDesk(slug);
  if (!page || page.state === "reportedBack" || page.state === "evaluated") throw notFound();
  return { page, done: new URL(request.url).searchParams.has("gedaan") };
}

export const action = editRoundForm;

export default function RoundSetUpRoute() {
  const { page, done } = useLoaderData<typeof loader>();
  const outcome = useActionData<typeof action>();
  const { step, ...errors } = outcome?.errors ?? {};
  const t = useT();
  const path = usePath();
  return (
    <DeskShell
      kicker={
        <TextLink href={path(`/werkplek/rondes/${page.slug}`)}>{page.form["title"]}</TextLink>
      }
      title={t("roundDesk.setUp")}
    >
      {done && !outcome ? (
        <Alert kind="ok" role="status">
          {t("rounds.deskDone")}
        </Alert>
      ) : null}
      {step ? (
        <Alert kind="warning" role="alert">
          {t.find(step)}
        </Alert>
      ) : null}
      <RoundPreview form={page.form} />
      <RoundForm page={page} refusal={outcome ? { values: outcome.values, errors } : undefined} />
    </DeskShell>
  );
}
