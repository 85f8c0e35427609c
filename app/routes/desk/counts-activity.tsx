import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { workOnCountsForm } from "~/features/participation/forms/work-on-counts.server";
import { countDesk } from "~/features/participation/queries/count-desk.server";
import { CountForm, CountList } from "~/features/participation/ui/count-desk";
import { roundIdOf } from "~/features/rounds/queries/round-desk.server";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { usePath, useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { pageTitle } from "~/i18n/page-title";
import { notFound, PRIVATE_HEADERS } from "~/platform/http.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { authorize } from "~/policy/authorize.server";
import { Alert } from "~/ui/alert";
import { ErrorSummary } from "~/ui/error-summary";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  pageTitle(location, () => data?.activity.title);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const slug = params["slug"] ?? "";
  await authorize(request, "sourceCount.write", { roundId: (await roundIdOf(slug)) ?? "-" });
  const page = await countDesk(slug);
  const activity = page?.activities.find(({ id }) => id === params["activity"]);
  if (!page || !activity) throw notFound();
  const done = new URL(request.url).searchParams.get("gedaan");
  const { title, sources } = page;
  return { round: { slug, title }, activity, sources, done, submission: newSubmissionToken() };
}

export const action = workOnCountsForm;

export default function CountsActivityRoute() {
  const { round, activity, sources, done, submission } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const messages = useFormMessages(refused?.errors);
  const t = useT();
  const path = usePath();
  return (
    <DeskShell
      kicker={
        <TextLink href={path(`/werkplek/tellingen/${round.slug}`)}>
          {t("figuresDesk.countsOf", { round: round.title })}
        </TextLink>
      }
      title={activity.title}
    >
      <ErrorSummary title={messages.title} errors={messages.list} />
      {done && !refused ? (
        <Alert kind="ok" role="status">
          {done === "removed" ? t("figuresDesk.countRemoved") : t("figuresDesk.countAdded")}
        </Alert>
      ) : null}
      <Section title={t("figuresDesk.counts")}>
        <CountList activity={activity} />
      </Section>
      <Section title={t("figuresDesk.countNew")} id="nieuw">
        <CountForm
          activity={activity}
          sources={sources}
          submission={submission}
          typed={{ values: refused?.values ?? {}, errors: messages.of }}
        />
      </Section>
    </DeskShell>
  );
}
