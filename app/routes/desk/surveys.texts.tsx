import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { decide } from "~/features/moderation/commands/decide-case.server";
import { linkInputs } from "~/features/reporting/commands/link-inputs.server";
import { deskTexts } from "~/features/responses/queries/desk-texts.server";
import { readTextFilter, readTextForm } from "~/features/responses/schema/text-form";
import type { ChosenText } from "~/features/responses/schema/text-form";
import { DeskTextsPage } from "~/features/responses/ui/desk-texts-page";
import { deskSurveyHead } from "~/features/surveys/queries/desk-page.server";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { readForm } from "~/platform/form.server";
import { notFound, PRIVATE_HEADERS, seeOther } from "~/platform/http.server";
import { authorize, participantOf } from "~/policy/authorize.server";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("surveyDesk.part_texts"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const grant = await authorize(request, "answers.readRaw");
  const slug = params["slug"] ?? "";
  const survey = await deskSurveyHead(grant, slug, languageOf(request.url), now());
  const filter = readTextFilter(request.url);
  const page = survey && (await deskTexts(grant, survey, filter));
  if (!survey || !page) throw notFound();
  const done = new URL(request.url).searchParams.get("gedaan");
  return { survey, page, filter, done: done === null ? null : Number(done) || 0 };
}

/** Lets through what waits among the chosen texts. What somebody else decided meanwhile, or wrote, is left alone. */
async function approve(request: Request, texts: readonly ChosenText[]): Promise<number> {
  const grant = await authorize(request, "moderation.decide");
  const also = await participantOf(request);
  let approved = 0;
  for (const { caseId, version } of texts.filter((text) => text.caseId !== "")) {
    const input = { caseId, version, outcome: { kind: "publish" } } as const;
    const decided = await decide(grant, { ...input, alsoPersonId: also?.personId ?? null }, now());
    if (decided.ok) approved += 1;
  }
  return approved;
}

export async function action({ request, params }: ActionFunctionArgs) {
  const fields = await readForm(request);
  const readable = await authorize(request, "answers.readRaw");
  const slug = params["slug"] ?? "";
  const survey = await deskSurveyHead(readable, slug, languageOf(request.url), now());
  if (!survey) throw notFound();
  const { intent, theme, texts } = readTextForm(fields.values);
  let done = await approve(request, texts);
  if (intent === "tie" && theme !== "") {
    const grant = await authorize(request, "theme.write", { roundId: survey.round.id });
    const address = { roundId: survey.round.id, slug: theme };
    const keys = texts.map(({ answerId }) => ({ kind: "textAnswer" as const, id: answerId }));
    const linked = await linkInputs(grant, address, keys, now());
    if (!linked.ok) throw notFound();
    done = linked.linked;
  }
  const here = new URL(request.url);
  here.searchParams.set("gedaan", String(done));
  throw seeOther(`${here.pathname}${here.search}`);
}

export default function DeskTextsRoute() {
  const { survey, page, filter, done } = useLoaderData<typeof loader>();
  return <DeskTextsPage survey={survey} page={page} filter={filter} done={done} />;
}
