import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { declarationChoices } from "~/features/people/queries/declaration.server";
import { DeclarationFields } from "~/features/people/ui/declaration-fields";
import { signUpForForm } from "~/features/sessions/forms/sign-up-for.server";
import { dayList } from "~/features/sessions/queries/desk.server";
import { AddedRegistrant, AddRegistrantForm } from "~/features/sessions/ui/add-registrant";
import { DeskSessionLinks } from "~/features/sessions/ui/desk-session-links";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { formatDateTime } from "~/i18n/format";
import { languageOf } from "~/i18n/language";
import { Localized } from "~/i18n/localized";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { notFound, PRIVATE_HEADERS } from "~/platform/http.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { authorize } from "~/policy/authorize.server";
import { ErrorSummary } from "~/ui/error-summary";
import { Text } from "~/ui/text";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("sessionDesk.addTitle"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const grant = await authorize(request, "session.attendance");
  const moment = now();
  const [day, choices] = await Promise.all([
    dayList(grant, params["id"] ?? "", languageOf(request.url), moment),
    declarationChoices(),
  ]);
  if (!day) throw notFound();
  const { id, title, startsAt, signUpOpen, ways } = day.session;
  const session = { id, title, startsAt, ways };
  return { session, isOpen: signUpOpen, choices, submission: newSubmissionToken() };
}

export const action = signUpForForm;

export default function AddRegistrantRoute() {
  const { session, isOpen, choices, submission } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const t = useT();
  const messages = useFormMessages(sent?.errors);
  const values = sent?.values ?? {};
  return (
    <DeskShell
      pages={<DeskSessionLinks session={session} here="day" />}
      kicker={<Localized text={session.title} />}
      title={t("sessionDesk.addTitle")}
      lead={formatDateTime(t.language, session.startsAt)}
    >
      {sent?.shown ? (
        <AddedRegistrant id={session.id} added={sent.shown} />
      ) : isOpen ? (
        <>
          <Text>{t("sessionDesk.addText")}</Text>
          <ErrorSummary title={messages.title} errors={messages.list} />
          <AddRegistrantForm
            declaration={
              <DeclarationFields choices={choices} values={values} errors={messages.of} />
            }
            ways={session.ways}
            submission={submission}
            values={values}
            errors={messages.of}
          />
        </>
      ) : (
        <Text>{t("sessionDesk.addClosed")}</Text>
      )}
    </DeskShell>
  );
}
