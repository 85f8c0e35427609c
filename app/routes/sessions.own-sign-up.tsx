import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { codeOnReceipt } from "~/features/people/cookies/receipt.server";
import { CodeReceipt } from "~/features/people/ui/code-receipt";
import { ownSignUpForm } from "~/features/sessions/forms/own-sign-up.server";
import { ownSignUp } from "~/features/sessions/queries/own-sign-up.server";
import { OwnSignUpPage } from "~/features/sessions/ui/own-sign-up";
import { usePath, useT } from "~/i18n/context";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { PRIVATE_HEADERS, statusOf } from "~/platform/http.server";
import { participantOf } from "~/policy/authorize.server";
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
  return { signUp, code: await codeOnReceipt(request), slug };
}

export const action = ownSignUpForm;

export default function OwnSignUpRoute() {
  const { signUp, code, slug } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>() ?? null;
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
      <OwnSignUpPage signUp={signUp} refused={refused}>
        {code ? <CodeReceipt code={code} /> : null}
      </OwnSignUpPage>
    </Stack>
  );
}
