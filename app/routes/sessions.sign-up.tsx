import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { declarationChoices } from "~/features/people/queries/declaration.server";
import { DeclarationFields } from "~/features/people/ui/declaration-fields";
import { signUp } from "~/features/sessions/commands/sign-up.server";
import type { SignUpOutcome } from "~/features/sessions/commands/sign-up.server";
import { leftAddress } from "~/features/sessions/queries/own-sign-up.server";
import { publicSession } from "~/features/sessions/queries/page.server";
import { signUpSchema } from "~/features/sessions/schema/sign-up-form";
import { SignUpForm } from "~/features/sessions/ui/sign-up-form";
import { SignUpRefused } from "~/features/sessions/ui/sign-up-refused";
import { useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { checkForm, readForm } from "~/platform/form.server";
import { notFound, PRIVATE_HEADERS, seeOther, statusOf } from "~/platform/http.server";
import { limit } from "~/platform/rate-limit.server";
import { isSubmission, newSubmissionToken } from "~/platform/submission.server";
import { authorize, participantOf } from "~/policy/authorize.server";
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
  return {
    slug: session.slug,
    title: session.title.text,
    open: session.signUpOpen,
    full: session.seatsFree === 0,
    choices,
    hasAddress: participant ? await leftAddress(participant.personId) : false,
    submission: newSubmissionToken(),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const fields = await readForm(request);
  await limit("submit", request);
  const grant = await authorize(request, "session.signUp");
  const refuse = (errors: Record<string, string>, refused: Refused | null, status: number) =>
    data({ values: fields.values, errors, refused }, { status });
  const submission = fields.text("submission");
  if (!isSubmission(submission)) return refuse({ role: "errors.formExpired" }, null, 422);
  const checked = checkForm(signUpSchema, fields);
  if (!checked.ok) return refuse(checked.errors, null, 422);
  const slug = params["slug"] ?? "";
  const input = { slug, fields: checked.value, submission, language: languageOf(request.url) };
  const outcome = await signUp(grant, input, now());
  if (outcome.ok) throw seeOther(outcome.place, outcome.cookies);
  if (outcome.code === "not_found") throw notFound();
  const errors = outcome.code === "invalid" ? outcome.errors : {};
  const refused = outcome.code === "invalid" ? null : outcome;
  return refuse(errors, refused, statusOf(outcome.code));
}

type Refused = Exclude<SignUpOutcome, { ok: true } | { code: "not_found" | "invalid" }>;

export default function SignUpRoute() {
  const { slug, title, open, full, choices, hasAddress, submission } =
    useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const t = useT();
  const messages = useFormMessages(refusal?.errors);
  const values = refusal?.values ?? {};
  const refused = refusal?.refused ?? (open ? null : ({ code: "closed", because: null } as const));
  return (
    <Stack gap="loose">
      <PageHeader
        kicker={title}
        title={t("sessions.signUpTitle")}
        lead={refused ? undefined : t(full ? "sessions.signUpLeadFull" : "sessions.signUpLead")}
      />
      {refused ? <SignUpRefused slug={slug} refused={refused} /> : null}
      <ErrorSummary title={messages.title} errors={messages.list} />
      {refused ? null : (
        <SignUpForm
          declaration={<DeclarationFields choices={choices} values={values} errors={messages.of} />}
          submission={submission}
          values={values}
          errors={messages.of}
          hasAddress={hasAddress}
          waitlist={full}
        />
      )}
    </Stack>
  );
}
