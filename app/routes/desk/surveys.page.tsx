import { data } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { closeSurvey, withdrawSurvey } from "~/features/surveys/commands/close-survey.server";
import { chooseResults, editSurvey } from "~/features/surveys/commands/edit-survey.server";
import { extendSurvey } from "~/features/surveys/commands/extend-survey.server";
import { openSurvey } from "~/features/surveys/commands/open-survey.server";
import { deskSurveyPage } from "~/features/surveys/queries/desk-page.server";
import { readFacts } from "~/features/surveys/schema/facts-form";
import { readTerm } from "~/features/surveys/schema/term-form";
import { DeskSurveyOverview } from "~/features/surveys/ui/desk-survey-overview";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { readForm } from "~/platform/form.server";
import type { FieldErrors, FormFields } from "~/platform/form.server";
import { notFound, PRIVATE_HEADERS, seeOther, statusOf } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";
import type { Authorized } from "~/policy/authorize.server";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction<typeof loader> = ({ data: page, location }) =>
  pageTitle(location, () => page?.survey.title.text);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const grant = await authorize(request, "survey.write");
  const slug = params["slug"] ?? "";
  const survey = await deskSurveyPage(grant, slug, languageOf(request.url), now());
  if (!survey) throw notFound();
  return { survey, done: new URL(request.url).searchParams.get("gedaan") };
}

type Outcome = { ok: true } | { ok: false; code: string } | { ok: false; errors: FieldErrors };

function takeStep(
  grant: Authorized<"survey.write">,
  slug: string,
  fields: FormFields,
): Promise<Outcome> | Outcome {
  switch (fields.text("intent")) {
    case "open": {
      const read = readTerm(fields.values);
      return read.ok ? openSurvey(grant, slug, read.term, now()) : read;
    }
    case "extend": {
      const read = readTerm(fields.values);
      return read.ok ? extendSurvey(grant, slug, read.term.closesAt, now()) : read;
    }
    case "close":
      return closeSurvey(grant, slug, now());
    case "withdraw":
      return withdrawSurvey(grant, slug, now());
    case "results": {
      const choice = { all: fields.has("all"), questions: fields.all("questions") };
      return chooseResults(grant, slug, choice, now());
    }
    case "facts": {
      const read = readFacts(fields.values);
      const revision = Number(fields.text("revision"));
      return read.ok ? editSurvey(grant, slug, revision, read.facts, now()) : read;
    }
    default:
      throw new Response(null, { status: 400 });
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const fields = await readForm(request);
  const grant = await authorize(request, "survey.write");
  const intent = fields.text("intent");
  const outcome = await takeStep(grant, params["slug"] ?? "", fields);
  if (outcome.ok) throw seeOther(`${new URL(request.url).pathname}?gedaan=${intent}`);
  if ("code" in outcome && outcome.code === "not_found") throw notFound();
  const errors = "errors" in outcome ? outcome.errors : {};
  const refused = "code" in outcome ? outcome.code : null;
  const status = statusOf(refused === null ? "invalid" : "conflict");
  return data({ intent, values: fields.values, errors, refused }, { status });
}

export default function DeskSurveyRoute() {
  const { survey, done } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  return <DeskSurveyOverview survey={survey} done={refusal ? null : done} refusal={refusal} />;
}
