import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { afterConflict } from "~/features/vocabulary/schema";
import { ChangedMeanwhile } from "~/features/desk/ui/changed-meanwhile";
import { useActionData, useLoaderData } from "@remix-run/react";
import { pageHistory } from "~/features/desk/forms/page-history.server";
import { ItemHistory } from "~/features/desk/ui/item-history";
import { writeAdviceForm } from "~/features/advice/forms/write-advice.server";
import { adviceChoices, adviceDraft } from "~/features/advice/queries/advice-desk.server";
import { publishGaps } from "~/features/advice/schema";
import { AdviceForm } from "~/features/advice/ui/advice-form";
import { DraftPoints, DraftRecommendations } from "~/features/advice/ui/draft-points";
import { PublishAdvice } from "~/features/advice/ui/publish-advice";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { usePath, useT } from "~/i18n/context";
import { pageTitle } from "~/i18n/page-title";
import { PRIVATE_HEADERS, notFound } from "~/platform/http.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { authorize } from "~/policy/authorize.server";
import { Details } from "~/ui/details";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction<typeof loader> = ({ data: page, location }) =>
  pageTitle(location, () => page?.draft.title);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await authorize(request, "advice.write");
  const bodyId = actor.kind === "staff" ? actor.bodyId : null;
  const draft = bodyId === null ? null : await adviceDraft(params["slug"] ?? "", bodyId);
  if (bodyId === null || !draft) throw notFound();
  const editing = new URL(request.url).searchParams.get("punt");
  const submission = newSubmissionToken();
  const history = await pageHistory(request, "advice", params["slug"] ?? "");
  return { draft, choices: await adviceChoices(bodyId), editing, history, submission };
}

export const action = writeAdviceForm;

export default function AdviceDraftRoute() {
  const { draft, choices, editing, history, submission } = useLoaderData<typeof loader>();
  const refusal = afterConflict(useActionData<typeof action>(), draft.values, "stale");
  const t = useT();
  const path = usePath();
  if (draft.state !== "received") {
    return (
      <DeskShell title={draft.title}>
        <Text>{t("adviceDesk.published")}</Text>
        <TextLink href={path(`/adviezen/${draft.slug}`)}>{t("adviceDesk.readPublic")}</TextLink>
      </DeskShell>
    );
  }
  const of = (intent: string) => {
    const mine = refusal?.intent === intent ? refusal : undefined;
    const values: Record<string, string[]> = mine?.values ?? {};
    return { values, errors: mine?.errors ?? {} };
  };
  const head = of("head");
  const values = refusal?.intent === "head" ? head.values : draft.values;
  const pointId = of("point").values["pointId"]?.[0] ?? editing;
  return (
    <DeskShell title={draft.title} lead={t("adviceDesk.writeLead")}>
      <DraftPoints draft={draft} editing={pointId} {...of("point")} />
      <DraftRecommendations draft={draft} {...of("recommendation")} />
      {refusal?.refusal?.code === "stale" ? (
        <ChangedMeanwhile typed={head.values} stored={draft.values} history={history} />
      ) : null}
      <Details summary={t("adviceDesk.head")} open={refusal?.intent === "head"}>
        <AdviceForm
          choices={choices}
          submission={submission}
          isNew={false}
          stored={draft.values}
          values={values}
          errors={head.errors}
        />
      </Details>
      <PublishAdvice
        {...of("publish")}
        missing={publishGaps(
          refusal?.refusal?.code === "incomplete" ? refusal.refusal.missing : [],
        )}
      />
      <ItemHistory history={history} />
    </DeskShell>
  );
}
