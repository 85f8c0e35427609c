import { data } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { declarationChoices } from "~/features/people/queries/declaration.server";
import { DeclarationFields } from "~/features/people/ui/declaration-fields";
import { takePaper } from "~/features/responses/commands/take-paper.server";
import { paperVersions } from "~/features/responses/queries/paper.server";
import { PaperEntryPage } from "~/features/responses/ui/paper-entry";
import { deskSurveyHead } from "~/features/surveys/queries/desk-page.server";
import { useFormMessages } from "~/i18n/form-messages";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { readForm } from "~/platform/form.server";
import { notFound, PRIVATE_HEADERS, seeOther } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("surveyDesk.part_paper"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const grant = await authorize(request, "answers.readRaw");
  const slug = params["slug"] ?? "";
  const survey = await deskSurveyHead(grant, slug, languageOf(request.url), now());
  if (!survey) throw notFound();
  const { searchParams } = new URL(request.url);
  const { versions, printed } = await paperVersions(survey.id, searchParams.get("versie"));
  const done = searchParams.get("genomen") ?? searchParams.get("eerste");
  const { questionnaire: _present, ...head } = survey;
  return {
    survey: head,
    versions,
    printed: printed ?? { number: survey.version, questionnaire: survey.questionnaire },
    choices: await declarationChoices(),
    done: done === null ? null : { number: Number(done), waiting: searchParams.has("eerste") },
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const fields = await readForm(request);
  const grant = await authorize(request, "answers.readRaw");
  const outcome = await takePaper(grant, params["slug"] ?? "", fields.values, now());
  if (outcome.ok) {
    const version = fields.text("version");
    const query = `${outcome.waiting ? "eerste" : "genomen"}=${outcome.number}&versie=${encodeURIComponent(version)}`;
    throw seeOther(`${new URL(request.url).pathname}?${query}`);
  }
  const { values } = fields;
  switch (outcome.code) {
    case "not_found":
      throw notFound();
    case "malformed":
      throw new Response(null, { status: 400 });
    case "invalid":
      return data({ ...outcome, values }, { status: 422 });
    case "closed":
    case "already_taken":
    case "differs":
      return data({ ...outcome, values }, { status: 409 });
  }
}

export default function PaperRoute() {
  const { survey, versions, printed, choices, done } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const messages = useFormMessages(refused?.code === "invalid" ? refused.fields : {});
  return (
    <PaperEntryPage
      survey={survey}
      versions={versions}
      printed={printed}
      done={refused ? null : done}
      refused={refused}
      messages={messages}
      about={
        <DeclarationFields choices={choices} values={refused?.values ?? {}} errors={messages.of} />
      }
    />
  );
}
