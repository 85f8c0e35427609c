import { data } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import {
  changeQuestionnaire,
  discardVersion,
  publishVersion,
} from "~/features/surveys/commands/change-questionnaire.server";
import { deskBuilder } from "~/features/surveys/queries/desk-builder.server";
import { readBuilderStep } from "~/features/surveys/schema/builder-form";
import { BuilderFooter, BuilderPage } from "~/features/surveys/ui/builder-page";
import { BuilderVersion } from "~/features/surveys/ui/builder-version";
import { DeskSurveyShell } from "~/features/surveys/ui/desk-survey-shell";
import { FindingList } from "~/features/surveys/ui/finding-list";
import { useT } from "~/i18n/context";
import { languageOf, localPath } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { readForm } from "~/platform/form.server";
import { notFound, PRIVATE_HEADERS, seeOther } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";
import { Alert } from "~/ui/alert";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction<typeof loader> = ({ data: page, location }) =>
  pageTitle(location, (t) =>
    t("surveyBuilder.titleOf", { survey: page?.builder.survey.title.text ?? "" }),
  );

export async function loader({ request, params }: LoaderFunctionArgs) {
  const grant = await authorize(request, "survey.write");
  const slug = params["slug"] ?? "";
  const builder = await deskBuilder(grant, slug, languageOf(request.url), now());
  if (!builder) throw notFound();
  return { builder };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const fields = await readForm(request);
  const grant = await authorize(request, "survey.write");
  const slug = params["slug"] ?? "";
  const step = fields.text("step");
  const here = localPath(languageOf(request.url), `/werkplek/vragenlijsten/${slug}/vragen`);
  if (step === "publish" || step === "discard") {
    const outcome =
      step === "publish"
        ? await publishVersion(grant, slug, now())
        : await discardVersion(grant, slug);
    if (outcome.ok) throw seeOther(here);
    if (outcome.code === "not_found") throw notFound();
    return data({ refused: outcome.code }, { status: 409 });
  }
  const change = readBuilderStep(fields.values);
  if (!change) throw new Response(null, { status: 400 });
  const at = { slug, revision: Number(fields.text("revision")) };
  const outcome = await changeQuestionnaire(grant, at, change, now());
  if (!outcome.ok) {
    if (outcome.code === "not_found") throw notFound();
    return data({ refused: outcome.code }, { status: 409 });
  }
  const { question } = outcome;
  if (question === undefined) throw seeOther(here);
  const isNew = change.kind === "addQuestion";
  throw seeOther(isNew ? `${here}/${question}` : `${here}#vraag-${question}`);
}

export default function BuilderRoute() {
  const { builder } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const t = useT();
  const { survey, questionnaire, findings } = builder;
  return (
    <DeskSurveyShell survey={survey} here="questions">
      {refusal ? (
        <Alert
          kind="warning"
          role="alert"
          title={t.find(`surveyBuilder.refused_${refusal.refused}`) ?? refusal.refused}
        />
      ) : null}
      <BuilderVersion builder={builder} />
      {builder.changeable ? (
        <FindingList {...{ slug: survey.slug, questionnaire, findings }} />
      ) : null}
      {questionnaire.pages.map((page) => (
        <BuilderPage key={page.key} builder={builder} page={page} />
      ))}
      <BuilderFooter builder={builder} />
    </DeskSurveyShell>
  );
}
