import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { publishAdvice } from "~/features/advice/commands/publish-advice.server";
import { writeAdvice } from "~/features/advice/commands/write-advice.server";
import { removePoint, writePoint } from "~/features/advice/commands/write-point.server";
import {
  removeRecommendation,
  writeRecommendation,
} from "~/features/advice/commands/write-recommendation.server";
import { adviceChoices, adviceDraft } from "~/features/advice/queries/advice-desk.server";
import * as schema from "~/features/advice/schema";
import { AdviceForm } from "~/features/advice/ui/advice-form";
import { DraftPoints, DraftRecommendations } from "~/features/advice/ui/draft-points";
import { PublishAdvice } from "~/features/advice/ui/publish-advice";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { usePath, useT } from "~/i18n/context";
import { languageOf, localPath } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { checkForm, readForm } from "~/platform/form.server";
import { PRIVATE_HEADERS, notFound, seeOther } from "~/platform/http.server";
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
  return { draft, choices: await adviceChoices(bodyId), editing, submission };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const fields = await readForm(request);
  const grant = await authorize(request, "advice.write");
  const slug = params["slug"] ?? "";
  const intent = fields.text("intent");
  const refuse = (errors: Record<string, string>, status = 422) =>
    data({ values: fields.values, errors, intent, missing: schema.publishGaps([]) }, { status });
  const place = `/werkplek/adviezen/${slug}`;
  const settle = (outcome: { ok: true } | { ok: false; code: string }, field: string, at = "") => {
    if (outcome.ok) throw seeOther(localPath(languageOf(request.url), `${place}${at}`));
    if (outcome.code === "not_found") throw notFound();
    const status = ["published", "stale", "label_taken"].includes(outcome.code) ? 409 : 422;
    return refuse({ [field]: `adviceDesk.error_${outcome.code}` }, status);
  };
  if (intent === "point") {
    const checked = checkForm(schema.pointFormSchema, fields);
    if (!checked.ok) return refuse(checked.errors);
    return settle(await writePoint(grant, slug, checked.value, now()), "label", "#punten");
  }
  if (intent === "removePoint") {
    return settle(await removePoint(grant, slug, fields.text("id"), now()), "label", "#punten");
  }
  if (intent === "recommendation") {
    const checked = checkForm(schema.recommendationFormSchema, fields);
    const points = schema.pointIdsSchema.safeParse(fields.all("pointIds"));
    if (!checked.ok) return refuse(checked.errors);
    if (!points.success) return refuse({ pointIds: "errors.unknownChoice" });
    const written = { text: checked.value.recommendation, pointIds: points.data };
    const outcome = await writeRecommendation(grant, slug, written, now());
    const isWords = !outcome.ok && outcome.code === "text_missing";
    return settle(outcome, isWords ? "recommendation" : "pointIds", "#aanbevelingen");
  }
  if (intent === "removeRecommendation") {
    const outcome = await removeRecommendation(grant, slug, fields.text("id"), now());
    return settle(outcome, "recommendation", "#aanbevelingen");
  }
  if (intent === "publish") {
    const outcome = await publishAdvice(grant, slug, now());
    if (outcome.ok || outcome.code !== "incomplete") return settle(outcome, "title");
    const missing = schema.publishGaps(outcome.missing);
    return data({ values: {}, errors: {}, intent, missing }, { status: 422 });
  }
  const checked = checkForm(schema.adviceFormSchema, fields);
  if (!checked.ok) return refuse(checked.errors);
  return settle(await writeAdvice(grant, slug, checked.value, now()), "title");
}

export default function AdviceDraftRoute() {
  const { draft, choices, editing, submission } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
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
      <Details summary={t("adviceDesk.head")} open={refusal?.intent === "head"}>
        <AdviceForm
          choices={choices}
          submission={submission}
          isNew={false}
          values={values}
          errors={head.errors}
        />
      </Details>
      <PublishAdvice missing={refusal?.missing ?? []} />
    </DeskShell>
  );
}
