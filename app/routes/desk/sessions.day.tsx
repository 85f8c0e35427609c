import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { saveAttendance } from "~/features/sessions/commands/save-attendance.server";
import { dayList } from "~/features/sessions/queries/desk.server";
import { readDayFilter } from "~/features/sessions/schema/desk-filter";
import { DayClosing, WalkIns, WalkInsOnPaper } from "~/features/sessions/ui/day-counts";
import { DayRegistrants } from "~/features/sessions/ui/day-registrants";
import { DayHead, findRegistrants } from "~/features/sessions/ui/day-head";
import { DeskSessionLinks } from "~/features/sessions/ui/desk-session-links";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { formatDateTime } from "~/i18n/format";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { readForm } from "~/platform/form.server";
import { notFound, PRIVATE_HEADERS, seeOther, statusOf } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";
import { Alert } from "~/ui/alert";
import { ErrorSummary } from "~/ui/error-summary";
import { Localized } from "~/i18n/localized";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction<typeof loader> = ({ data: loaded, location }) =>
  pageTitle(location, () => loaded?.day.session.title.text);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const grant = await authorize(request, "session.attendance");
  const day = await dayList(grant, params["id"] ?? "", languageOf(request.url), now());
  if (!day) throw notFound();
  return { day, filter: readDayFilter(request.url) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const fields = await readForm(request);
  const grant = await authorize(request, "session.attendance");
  const outcome = await saveAttendance(grant, params["id"] ?? "", fields.values, now());
  if (outcome.ok) {
    const { pathname, search } = new URL(request.url);
    throw seeOther(`${pathname}${search}`);
  }
  if (outcome.code === "not_found") throw notFound();
  const errors = outcome.code === "invalid" ? outcome.errors : {};
  return data({ errors, code: outcome.code }, { status: statusOf(outcome.code) });
}

export default function DayRoute() {
  const { day, filter } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const t = useT();
  const messages = useFormMessages(refusal?.errors);
  const { session } = day;
  return (
    <DeskShell
      kicker={t("sessionDesk.dayTitle")}
      title={<Localized text={session.title} />}
      lead={formatDateTime(t.language, session.startsAt)}
    >
      <DeskSessionLinks session={session} here="day" />
      {refusal && refusal.code !== "invalid" ? (
        <Alert kind="warning" role="alert" title={t("sessionDesk.conflict")} />
      ) : null}
      <ErrorSummary title={messages.title} errors={messages.list} />
      <DayHead day={day} filter={filter} />
      <DayRegistrants day={day} registrants={findRegistrants(day.registrants, filter.zoek)} />
      <WalkInsOnPaper />
      <div className="stack stack--page not-on-paper">
        <WalkIns day={day} errors={messages.of} />
        <DayClosing day={day} errors={messages.of} />
      </div>
    </DeskShell>
  );
}
