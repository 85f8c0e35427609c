import { data } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { createSurvey } from "~/features/surveys/commands/create-survey.server";
import { roundsForSurvey } from "~/features/surveys/queries/desk-list.server";
import { MOST_BYTES, importSchema, readImport } from "~/features/surveys/schema/import-form";
import { ImportPage } from "~/features/surveys/ui/import-page";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { checkForm, readUpload } from "~/platform/form.server";
import type { FieldErrors, FormValues } from "~/platform/form.server";
import { textOfFile } from "~/platform/incoming-text.server";
import { notFound, PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("surveyImport.title"));

export async function loader({ request }: LoaderFunctionArgs) {
  const grant = await authorize(request, "survey.write");
  return { rounds: await roundsForSurvey(grant) };
}

function refuse(status: number, values: FormValues, errors: FieldErrors) {
  return data({ kind: "refused" as const, values, errors }, { status });
}

export async function action({ request }: ActionFunctionArgs) {
  const grant = await authorize(request, "survey.write");
  const { fields, file } = await readUpload(request, "file", MOST_BYTES);
  const form = checkForm(importSchema, fields);
  if (!form.ok) return refuse(422, fields.values, form.errors);
  if (file === null) return refuse(422, fields.values, { file: "surveyImport.noFile" });
  const content = textOfFile(file);
  if (content === null) return refuse(422, fields.values, { file: "surveyImport.notText" });
  const read = readImport(content);
  if (!read.ok) return refuse(422, fields.values, { file: read.error });
  const { questionnaire, notTaken, intro } = read.imported;
  const title = form.value.title || read.imported.title;
  if (title === "") return refuse(422, fields.values, { title: "errors.required" });
  const survey = { roundId: form.value.roundId, title, begin: questionnaire, intro };
  const made = await createSurvey(grant, survey, now());
  if (!made.ok) {
    if (made.code === "not_found") throw notFound();
    return refuse(409, fields.values, { roundId: "surveyDesk.refused_round_closed" });
  }
  const { questions } = questionnaire;
  return data({
    kind: "taken" as const,
    slug: made.slug,
    title,
    taken: questions.length,
    notTaken,
  });
}

export default function ImportRoute() {
  const { rounds } = useLoaderData<typeof loader>();
  const outcome = useActionData<typeof action>();
  return <ImportPage rounds={rounds} outcome={outcome} />;
}
