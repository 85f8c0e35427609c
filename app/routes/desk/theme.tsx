import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { publishTheme } from "~/features/reporting/commands/publish-theme.server";
import { linkCount } from "~/features/reporting/commands/link-count.server";
import { linkInputs } from "~/features/reporting/commands/link-inputs.server";
import { linkOrigin } from "~/features/reporting/commands/link-origin.server";
import { unlinkInput } from "~/features/reporting/commands/unlink-input.server";
import { writeTheme } from "~/features/reporting/commands/write-theme.server";
import { loadThemeDesk, enterThemeDesk } from "~/features/reporting/queries/theme-desk.server";
import { linkIdsSchema } from "~/i18n/form-fields";
import {
  countFormSchema,
  inputKeysSchema,
  originFormSchema,
  themeErrors,
  themeFormSchema,
} from "~/features/reporting/schema/theme-form";
import { PublishTheme } from "~/features/reporting/ui/publish-theme";
import { ThemeForm } from "~/features/reporting/ui/theme-form";
import { LinkOriginForm } from "~/features/reporting/ui/link-origin-form";
import { LinkCountForm, LinkInputsForm, LinkedLines } from "~/features/reporting/ui/theme-links";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { localPath } from "~/i18n/language";
import { Localized } from "~/i18n/localized";
import { pageTitle } from "~/i18n/page-title";
import { translator } from "~/i18n/t";
import { now } from "~/platform/clock.server";
import { checkForm, readForm } from "~/platform/form.server";
import { PRIVATE_HEADERS, notFound, seeOther } from "~/platform/http.server";
import { isSubmission, newSubmissionToken } from "~/platform/submission.server";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction<typeof loader> = ({ data: page, location }) =>
  pageTitle(location, (t) => page?.desk.values["title"]?.[0] ?? t("reportingDesk.themeEditTitle"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { language, round } = await enterThemeDesk(request, params["round"] ?? "");
  const desk = await loadThemeDesk(round, params["theme"] ?? "", language);
  if (!desk) throw notFound();
  return { desk, submission: newSubmissionToken() };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const fields = await readForm(request);
  const { language, round, grant } = await enterThemeDesk(request, params["round"] ?? "");
  const slug = params["theme"] ?? "";
  const address = { roundId: round.id, roundSlug: round.slug, slug };
  const intent = fields.text("intent");
  const refuse = (errors: Record<string, string>, status = 422) =>
    data({ values: fields.values, errors, intent }, { status });
  const done = (place = `/werkplek/rode-draden/${round.slug}/${slug}`) =>
    seeOther(localPath(language, place));
  const t = translator(language);
  if (intent === "tie") {
    const keys = inputKeysSchema.safeParse(fields.all("inputs"));
    if (!keys.success) return refuse({ inputs: keys.error.issues[0]?.message ?? "" });
    if (!(await linkInputs(grant, address, keys.data, now())).ok) throw notFound();
    throw done();
  }
  if (intent === "count") {
    const checked = checkForm(countFormSchema, fields);
    if (!checked.ok) return refuse(checked.errors);
    const outcome = await linkCount(grant, address, checked.value, now());
    if (outcome.ok) throw done();
    if (outcome.code === "not_found") throw notFound();
    if (outcome.code === "already_linked") {
      return refuse({ question: "reportingDesk.error_already_linked" }, 409);
    }
    return refuse({
      count:
        outcome.code === "group_too_small"
          ? t("reportingDesk.error_group_too_small", { needed: outcome.needed })
          : t("reportingDesk.error_count_too_large", { count: outcome.answers }),
    });
  }
  if (intent === "origin") {
    const checked = checkForm(originFormSchema, fields);
    if (!checked.ok) return refuse(checked.errors);
    const outcome = await linkOrigin(grant, address, checked.value, now());
    if (outcome.ok) throw done();
    if (outcome.code === "not_found") throw notFound();
    return refuse({ origin: "reportingDesk.error_already_linked" }, 409);
  }
  if (intent === "untie") {
    const outcome = await unlinkInput(grant, address, fields.text("link"), now());
    if (outcome.ok) throw done();
    if (outcome.code === "not_found") throw notFound();
    return refuse({ inputs: "reportingDesk.error_last_input" }, 409);
  }
  if (intent === "publish") {
    const outcome = await publishTheme(grant, address, now());
    if (outcome.ok || outcome.code === "already_published") throw done();
    if (outcome.code === "not_found") throw notFound();
    return refuse(themeErrors(outcome.missing));
  }
  const checked = checkForm(themeFormSchema, fields);
  if (!checked.ok) return refuse(checked.errors);
  if (!isSubmission(checked.value.submission)) return refuse({ title: "errors.formExpired" });
  const principles = linkIdsSchema.safeParse(fields.all("principleIds"));
  if (!principles.success) return refuse({ principleIds: "errors.unknownChoice" });
  const outcome = await writeTheme(grant, address, checked.value, principles.data, now());
  if (outcome.ok) throw done(outcome.place);
  if (outcome.code === "not_found") throw notFound();
  return refuse({ title: "reportingDesk.error_stale" }, 409);
}

export default function ThemeDeskRoute() {
  const { desk, submission } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const form = (...intents: string[]) => {
    const mine = refusal && intents.includes(refusal.intent) ? refusal : undefined;
    return { desk, submission, values: mine?.values ?? {}, errors: mine?.errors ?? {} };
  };
  return (
    <DeskShell
      kicker={<Localized text={desk.round.title} />}
      title={desk.values["title"]?.[0] ?? ""}
      aside={<PublishTheme desk={desk} errors={form("publish").errors} />}
    >
      <LinkedLines inputs={desk.theme?.inputs ?? []} />
      <LinkInputsForm {...form("tie", "untie")} />
      <LinkCountForm {...form("count")} />
      <LinkOriginForm {...form("origin")} />
      <ThemeForm {...form("write")} />
    </DeskShell>
  );
}
