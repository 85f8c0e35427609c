import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { signUpByLinkForm } from "~/features/sessions/forms/own-sign-up.server";
import { signUpByToken } from "~/features/sessions/queries/own-sign-up.server";
import { OwnSignUpPage } from "~/features/sessions/ui/own-sign-up";
import { UnknownLink } from "~/features/sessions/ui/unknown-link";
import { useT } from "~/i18n/context";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { PRIVATE_HEADERS, statusOf } from "~/platform/http.server";
import { Alert } from "~/ui/alert";
import { Stack } from "~/ui/stack";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) => [
  ...pageTitle(location, (t) => t("sessions.ownTitle")),
  // The address is a key: it stays out of search engines. Other sites never hear of it (`Referrer-Policy` of every page).
  { name: "robots", content: "noindex" },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const token = params["token"] ?? "";
  const signUp = await signUpByToken(token, languageOf(request.url), now());
  if (!signUp) return data({ signUp: null, over: false }, { status: statusOf("not_found") });
  const over = signUp.session.state === "ended" || signUp.session.state === "reported";
  return data({ signUp, over }, { status: over ? statusOf("gone") : 200 });
}

export const action = signUpByLinkForm;

export default function SignUpByLinkRoute() {
  const { signUp, over } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>() ?? null;
  const t = useT();
  if (!signUp) return <UnknownLink />;
  return (
    <Stack gap="loose">
      {over ? (
        <Alert kind="info" title={t("sessions.own_gone")}>
          <p>{t("sessions.own_goneText")}</p>
        </Alert>
      ) : null}
      <OwnSignUpPage signUp={signUp} refused={refused} />
    </Stack>
  );
}
