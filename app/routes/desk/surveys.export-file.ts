import type { LoaderFunctionArgs } from "@remix-run/node";
import { recordExport } from "~/features/responses/commands/freeze-export.server";
import {
  codebookCsv,
  csvStream,
  spssFile,
  statisticsStream,
  workbookStream,
} from "~/features/responses/queries/export-files.server";
import { exportTable } from "~/features/responses/queries/snapshots.server";
import { leadingWords } from "~/features/responses/ui/leading-words";
import { deskSurveyHead } from "~/features/surveys/queries/desk-page.server";
import { surveyFile } from "~/features/surveys/queries/survey-file.server";
import { deskLanguage, languageOf } from "~/i18n/language";
import { translator } from "~/i18n/t";
import { now } from "~/platform/clock.server";
import { notFound } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";

const TYPES = {
  "antwoorden.csv": "text/csv; charset=utf-8",
  "codeboek.csv": "text/csv; charset=utf-8",
  "antwoorden.sps": "text/plain; charset=utf-8",
  "antwoorden-spss.csv": "text/csv; charset=utf-8",
  "antwoorden.xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  "vragenlijst.json": "application/json; charset=utf-8",
} as const;

type FileName = keyof typeof TYPES;

function nameOf(file: string | undefined): FileName | undefined {
  return Object.keys(TYPES).find((known): known is FileName => known === file);
}

function download(name: string, type: string, body: BodyInit): Response {
  return new Response(body, {
    headers: {
      "Content-Type": type,
      "Content-Disposition": `attachment; filename="${name}"`,
      "Cache-Control": "no-store",
    },
  });
}

/** One file of a survey: its questions, or its answers as they are now or as they were frozen. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const maker = await authorize(request, "survey.write");
  const file = nameOf(params["file"]);
  const slug = params["slug"] ?? "";
  if (file === undefined) throw notFound();
  const language = deskLanguage(languageOf(request.url));
  if (file === "vragenlijst.json") {
    const questions = await surveyFile(maker, slug);
    if (!questions) throw notFound();
    const body = `${JSON.stringify(questions, null, 2)}\n`;
    return download(`${slug}.json`, TYPES[file], body);
  }
  const grant = await authorize(request, "answers.readRaw");
  const survey = await deskSurveyHead(grant, slug, language, now());
  const asked = new URL(request.url).searchParams.get("stand");
  const snapshot = asked === null ? null : Number(asked);
  const table = survey && (await exportTable(survey.id, snapshot));
  if (!survey || !table) throw notFound();
  await recordExport(grant, survey.id, file, snapshot, now());
  const stem = snapshot === null ? slug : `${slug}-stand-${snapshot}`;
  switch (file) {
    case "antwoorden.csv":
      return download(`${stem}.csv`, TYPES[file], csvStream(table));
    case "codeboek.csv":
      return download(`${stem}-codeboek.csv`, TYPES[file], codebookCsv(table, language));
    case "antwoorden.sps":
      return download(
        `${stem}.sps`,
        TYPES[file],
        await spssFile(table, `${stem}-spss.csv`, language, leadingWords(translator(language))),
      );
    case "antwoorden-spss.csv":
      return download(`${stem}-spss.csv`, TYPES[file], statisticsStream(table));
    case "antwoorden.xlsx":
      return download(`${stem}.xlsx`, TYPES[file], workbookStream(table, language));
  }
}
