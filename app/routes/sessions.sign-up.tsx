import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { declarationChoices } from "~/features/people/queries/declaration.server";
import { DeclarationFields } from "~/features/people/ui/declaration-fields";
import { signUpForm } from "~/features/sessions/forms/sign-up.server";
import { hasSignUp, leftAddress } from "~/features/sessions/queries/own-sign-up.server";
import { publicSession } from "~/features/sessions/queries/page.server";
import { questionNow } from "~/features/sessions/queries/sign-up-question.server";
import { SignUpForm } from "~/features/sessions/ui/sign-up-form";
import { SignUpRefused } from "~/features/sessions/ui/sign-up-refused";
import { useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { Localized } from "~/i18n/localized";
import { now } from "~/platform/clock.server";
import { notFound, PRIVATE_HEADERS } from "~/platform/http.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { participantOf } from "~/policy/authorize.server";
import { ErrorSummary } from "~/ui/error-summary";
import { PageHeader } from "~/ui/page-header";
import { Stack } from "~/ui/stack";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("sessions.signUpTitle"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const [session, choices, participant] = await Promise.all([
    publicSession(params["slug"] ?? "", languageOf(request.url), now()),
    declarationChoices(),
    participantOf(request),
  ]);
  if (!session) throw notFound();
  const submission = newSubmissionToken();
  return {
    question: await questionNow(session.slug, submission),
    slug: session.slug,
    signedUp: participant ? await hasSignUp(participant.personId, session.id) : false,
    title: session.title,
    startsAt: session.startsAt,
    open: session.signUpOpen,
    full: session.seatsFree.max === 0,
    ways: session.ways,
    choices,
    hasAddress: participant ? await leftAddress(participant.personId) : false,
    submission,
  };
}

export const action = signUpForm;

export default function SignUpRoute() {
  const {
    slug,
    signedUp,
    title,
    startsAt,
    open,
    full,
    ways,
    choices,
    hasAddress,
    submission,
    question,
  } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const t = useT();
  const messages = useFormMessages(refusal?.errors);
  const values = refusal?.values ?? {};
  // Who has a seat, or waits for one, is led to it, also when nobody can sign up any more.
  const known = signedUp ? ({ code: "duplicate" } as const) : null;
  const closed = open ? null : ({ code: "closed", because: null } as const);
  const told = refusal?.refusal;
  const inPlace =
    told?.code === "duplicate" || told?.code === "full" || told?.code === "closed" ? told : null;
  const refused = inPlace ?? known ?? closed;
  return (
    <Stack gap="loose">
      <PageHeader
        kicker={<Localized text={title} />}
        title={t("sessions.signUpTitle")}
        lead={refused ? undefined : t(full ? "sessions.signUpLeadFull" : "sessions.signUpLead")}
      />
      {refused ? <SignUpRefused slug={slug} refused={refused} /> : null}
      <ErrorSummary title={messages.title} errors={messages.list} />
      {refused ? null : (
        <SignUpForm
          declaration={<DeclarationFields choices={choices} values={values} errors={messages.of} />}
          ways={ways}
          submission={submission}
          startsAt={startsAt}
          question={question}
          values={values}
          errors={messages.of}
          hasAddress={hasAddress}
          waitlist={full}
        />
      )}
    </Stack>
  );
}
