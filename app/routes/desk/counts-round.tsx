import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { addOfflineActivityForm } from "~/features/participation/forms/add-offline-activity.server";
import { countDesk } from "~/features/participation/queries/count-desk.server";
import { ActivityCounts } from "~/features/participation/ui/count-desk";
import { OfflineActivityForm } from "~/features/participation/ui/offline-activity-form";
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
import { TextLink } from "~/ui/text-link";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  pageTitle(location, (t) => t("figuresDesk.countsOf", { round: data?.page.title ?? "" }));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const slug = params["slug"] ?? "";
  await authorize(request, "sourceCount.write", { roundId: (await roundIdOf(slug)) ?? "-" });
  const page = await countDesk(slug);
  if (!page) throw notFound();
  const done = new URL(request.url).searchParams.has("gedaan");
  return { page, done, submission: newSubmissionToken() };
}

export const action = addOfflineActivityForm;

export default function CountsRoundRoute() {
  const { page, done, submission } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const messages = useFormMessages(refused?.errors);
  const t = useT();
  const path = usePath();
  return (
    <DeskShell
      kicker={<TextLink href={path("/werkplek/tellingen")}>{t("figuresDesk.counts")}</TextLink>}
      title={t("figuresDesk.countsOf", { round: page.title })}
      lead={t("figuresDesk.countsLead")}
      aside={
        page.isPublic ? (
          <TextLink href={path(`/rondes/${page.slug}/cijfers`)} arrow>
            {t("participation.openTable")}
          </TextLink>
        ) : null
      }
    >
      <ErrorSummary title={messages.title} errors={messages.list} />
      {done && !refused ? (
        <Alert kind="ok" role="status">
          {t("figuresDesk.activityAdded")}
        </Alert>
      ) : null}
      {page.activities.map((activity) => (
        <ActivityCounts
          key={activity.id}
          activity={activity}
          href={path(`/werkplek/tellingen/${page.slug}/${encodeURIComponent(activity.id)}`)}
        />
      ))}
      <OfflineActivityForm
        submission={submission}
        typed={{ values: refused?.values ?? {}, errors: messages.of }}
      />
    </DeskShell>
  );
}
