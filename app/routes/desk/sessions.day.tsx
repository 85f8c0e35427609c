import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { pageHistory } from "~/features/desk/forms/page-history.server";
import { ItemHistory } from "~/features/desk/ui/item-history";
import { recordAttendanceForm } from "~/features/sessions/forms/record-attendance.server";
import { dayList } from "~/features/sessions/queries/desk.server";
import { readDayFilter } from "~/features/sessions/schema/desk-filter";
import { DayClosing, WalkIns, WalkInsOnPaper } from "~/features/sessions/ui/day-counts";
import { DayRegistrants } from "~/features/sessions/ui/day-registrants";
import { DayHead, findRegistrants } from "~/features/sessions/ui/day-head";
import { DeskSessionLinks } from "~/features/sessions/ui/desk-session-links";
import { SwitchWayForm } from "~/features/sessions/ui/switch-way-form";
import { MoveUpForm } from "~/features/sessions/ui/move-up-form";
import { SessionProgress } from "~/features/sessions/ui/session-progress";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { formatDateTime } from "~/i18n/format";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { notFound, PRIVATE_HEADERS } from "~/platform/http.server";
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
  const history = await pageHistory(request, "session", params["id"] ?? "");
  return { day, history, filter: readDayFilter(request.url) };
}

export const action = recordAttendanceForm;

export default function DayRoute() {
  const { day, history, filter } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const t = useT();
  const messages = useFormMessages(refusal?.errors);
  const { session } = day;
  const of = (intent: "moveUp" | "switchWay") => {
    const isRefused = refusal?.intent === intent;
    return {
      open: isRefused && messages.list.length > 0,
      values: isRefused ? refusal.values : {},
      errors: isRefused ? messages.of : {},
    };
  };
  return (
    <DeskShell
      pages={<DeskSessionLinks session={session} here="day" />}
      kicker={t("sessionDesk.dayTitle")}
      title={<Localized text={session.title} />}
      lead={formatDateTime(t.language, session.startsAt)}
    >
      {refusal?.refusal && messages.list.length === 0 ? (
        <Alert kind="warning" role="alert" title={t("sessionDesk.conflict")} />
      ) : null}
      <ErrorSummary title={messages.title} errors={messages.list} />
      <SessionProgress id={session.id} step={day.step} signUpOpen={session.signUpOpen} />
      <DayHead day={day} filter={filter} />
      <DayRegistrants day={day} registrants={findRegistrants(day.registrants, filter.zoek)}>
        {day.waiting.length > 0 ? <MoveUpForm waiting={day.waiting} {...of("moveUp")} /> : null}
        {session.ways.length > 0 ? (
          <SwitchWayForm registrants={[...day.registrants, ...day.waiting]} {...of("switchWay")} />
        ) : null}
      </DayRegistrants>
      <WalkInsOnPaper />
      <div className="stack stack--page not-on-paper">
        <WalkIns day={day} errors={messages.of} />
        <DayClosing day={day} errors={messages.of} />
      </div>
      <ItemHistory history={history} />
    </DeskShell>
  );
}
