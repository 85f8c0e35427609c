import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { afterConflict } from "~/features/vocabulary/schema";
import { ChangedMeanwhile } from "~/features/desk/ui/changed-meanwhile";
import { useActionData, useLoaderData } from "@remix-run/react";
import { pageHistory } from "~/features/desk/forms/page-history.server";
import { ItemHistory } from "~/features/desk/ui/item-history";
import { workOnThemeForm } from "~/features/reporting/forms/work-on-theme.server";
import { loadThemeDesk, themeRound } from "~/features/reporting/queries/theme-desk.server";
import { PublishTheme } from "~/features/reporting/ui/publish-theme";
import { ThemeForm } from "~/features/reporting/ui/theme-form";
import { LinkOriginForm } from "~/features/reporting/ui/link-origin-form";
import { LinkCountForm, LinkInputsForm, LinkedLines } from "~/features/reporting/ui/theme-links";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { Localized } from "~/i18n/localized";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { PRIVATE_HEADERS, notFound } from "~/platform/http.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { pageOfAddress } from "~/platform/paging.server";
import { authorize } from "~/policy/authorize.server";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction<typeof loader> = ({ data: page, location }) =>
  pageTitle(location, (t) => page?.desk.values["title"]?.[0] ?? t("reportingDesk.themeEditTitle"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = languageOf(request.url);
  const round = await themeRound(params["round"] ?? "", language);
  await authorize(request, "theme.write", { roundId: round?.id ?? "-" });
  if (!round) throw notFound();
  const desk = await loadThemeDesk(round, params["theme"] ?? "", language, {
    lines: pageOfAddress(request.url),
    inputs: pageOfAddress(request.url, "los"),
  });
  if (!desk) throw notFound();
  const turns = new URL(request.url).searchParams;
  const opened = { lines: turns.has("page"), inputs: turns.has("los") };
  const history = await pageHistory(request, "theme", params["theme"] ?? "");
  return { desk, opened, history, submission: newSubmissionToken() };
}

export const action = workOnThemeForm;

export default function ThemeDeskRoute() {
  const { desk, opened, history, submission } = useLoaderData<typeof loader>();
  const refusal = afterConflict(useActionData<typeof action>(), desk.values);
  const form = (...intents: string[]) => {
    const mine = refusal && intents.includes(refusal.intent) ? refusal : undefined;
    return { desk, submission, values: mine?.values ?? {}, errors: mine?.errors ?? {} };
  };
  return (
    <DeskShell
      kicker={<Localized text={desk.round.title} />}
      title={desk.values["title"]?.[0] ?? ""}
    >
      <PublishTheme {...form("publish")} />
      <div className="beside">
        <LinkedLines theme={desk.theme} opened={opened.lines} {...form("untie")} />
        <div className="beside__work stack stack--loose">
          <div>
            <LinkInputsForm {...form("tie")} opened={opened.inputs} />
            <LinkCountForm {...form("count")} />
            <LinkOriginForm {...form("origin")} />
          </div>
          {refusal?.refusal?.code === "conflict" && refusal.intent === "write" ? (
            <ChangedMeanwhile typed={refusal.values} stored={desk.values} history={history} />
          ) : null}
          <ThemeForm {...form("write")} />
        </div>
      </div>
      <ItemHistory history={history} />
    </DeskShell>
  );
}
