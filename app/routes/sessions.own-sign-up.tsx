import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { codeOnReceipt } from "~/features/people/queries/receipt.server";
import { CodeReceipt } from "~/features/people/ui/code-receipt";
import { cancelSignUp } from "~/features/sessions/commands/cancel-sign-up.server";
import { confirmSeat } from "~/features/sessions/commands/confirm-seat.server";
import { ownSignUp } from "~/features/sessions/queries/own-sign-up.server";
import { ownSignUpSchema } from "~/features/sessions/schema/sign-up-form";
import { OwnSignUpPage } from "~/features/sessions/ui/own-sign-up";
import { usePath, useT } from "~/i18n/context";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { checkForm, readForm } from "~/platform/form.server";
import { PRIVATE_HEADERS, seeOther, statusOf } from "~/platform/http.server";
import { limit } from "~/platform/rate-limit.server";
import { authorize, participantOf } from "~/policy/authorize.server";
import { ButtonLink } from "~/ui/button-link";
import { Cluster } from "~/ui/cluster";
import { PageHeader } from "~/ui/page-header";
import { Stack } from "~/ui/stack";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("sessions.ownTitle"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const participant = await participantOf(request);
  const slug = params["slug"] ?? "";
  const signUp = participant
    ? await ownSignUp(participant.personId, slug, languageOf(request.url), now())
    : null;
  if (!signUp) return data({ signUp: null, code: null, slug }, { status: statusOf("not_found") });
  return { signUp, code: codeOnReceipt(request), slug };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const fields = await readForm(request);
  await limit("submit", request);
  const grant = await authorize(request, "session.signUp");
  const checked = checkForm(ownSignUpSchema, fields);
  if (!checked.ok) throw new Response(null, { status: statusOf("invalid") });
  const key = { slug: params["slug"] ?? "" };
  const { intent } = checked.value;
  const outcome = await (intent === "confirm" ? confirmSeat : cancelSignUp)(grant, key, now());
  if (!outcome.ok) throw new Response(null, { status: statusOf(outcome.code) });
  throw seeOther(new URL(request.url).pathname);
}

export default function OwnSignUpRoute() {
  const { signUp, code, slug } = useLoaderData<typeof loader>();
  const t = useT();
  const path = usePath();
  if (!signUp) {
    return (
      <PageHeader title={t("sessions.ownNotFound")} lead={t("sessions.ownNotFoundText")}>
        <Cluster>
          <ButtonLink href={path("/meedoen")}>{t("site.enterCode")}</ButtonLink>
          <ButtonLink href={path(`/bijeenkomsten/${slug}/aanmelden`)} kind="secondary">
            {t("sessions.signUpTitle")}
          </ButtonLink>
        </Cluster>
      </PageHeader>
    );
  }
  return (
    <Stack gap="loose">
      <OwnSignUpPage signUp={signUp}>{code ? <CodeReceipt code={code} /> : null}</OwnSignUpPage>
    </Stack>
  );
}
