import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ownCalendarForm } from "~/features/staff/forms/own-calendar.server";
import { loadStaffCalendar } from "~/features/staff/queries/staff-calendar.server";
import { loadOwnerProofs } from "~/features/staff/queries/owner-proofs.server";
import { CalendarAddress, CalendarEntries } from "~/features/staff/ui/calendar";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { OwnerProof, OwnerProofProvider } from "~/features/staff/ui/owner-proof";
import { useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { sessionIdOf } from "~/platform/cookie.server";
import { PRIVATE_HEADERS, notFound } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";
import { ErrorSummary } from "~/ui/error-summary";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("staffCalendar.title"));

export async function loader({ request }: LoaderFunctionArgs) {
  const grant = await authorize(request, "account.own");
  const moment = now();
  const browser = {
    sessionId: sessionIdOf("staff", request),
    language: languageOf(request.url),
  };
  const calendar = await loadStaffCalendar(grant, browser.language, moment);
  if (!calendar) throw notFound();
  return { ...calendar, proofs: await loadOwnerProofs(grant, browser, moment) };
}

export const action = ownCalendarForm;

export default function CalendarRoute() {
  const { late, coming, hasAddress, proofs } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const t = useT();
  const messages = useFormMessages(sent?.errors);
  return (
    <DeskShell title={t("staffCalendar.title")} lead={t("staffCalendar.lead")}>
      <ErrorSummary title={messages.title} errors={messages.list} />
      {late.length > 0 ? <CalendarEntries title={t("staffCalendar.late")} entries={late} /> : null}
      <CalendarEntries title={t("staffCalendar.coming")} entries={coming} />
      <OwnerProofProvider proofs={proofs}>
        <OwnerProof to="/werkplek/agenda" />
        <CalendarAddress
          hasAddress={hasAddress}
          address={sent?.shown?.address ?? null}
          error={messages.of["currentForCalendar"]}
        />
      </OwnerProofProvider>
    </DeskShell>
  );
}
