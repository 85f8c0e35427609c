import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { cancelSignUp } from "~/features/sessions/commands/cancel-sign-up.server";
import { confirmSeat } from "~/features/sessions/commands/confirm-seat.server";
import { signUpByToken } from "~/features/sessions/queries/own-sign-up.server";
import { ownSignUpSchema } from "~/features/sessions/schema/sign-up-form";
import { OwnSignUpPage } from "~/features/sessions/ui/own-sign-up";
import { UnknownLink } from "~/features/sessions/ui/unknown-link";
import { useT } from "~/i18n/context";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { checkForm, readForm } from "~/platform/form.server";
import { PRIVATE_HEADERS, seeOther, statusOf } from "~/platform/http.server";
import { limit } from "~/platform/rate-limit.server";
import { authorize } from "~/policy/authorize.server";
import { Alert } from "~/ui/alert";
import { Stack } from "~/ui/stack";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) => [
  ...pageTitle(location, (t) => t("sessions.ownTitle")),
  // The address is a key: it stays out of search engines and out of the headers of other pages.
  { name: "robots", content: "noindex" },
  { name: "referrer", content: "no-referrer" },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const token = params["token"] ?? "";
  const signUp = await signUpByToken(token, languageOf(request.url), now());
  if (!signUp) return data({ signUp: null, over: false }, { status: statusOf("not_found") });
  const over = signUp.session.state === "ended" || signUp.session.state === "reported";
  return data({ signUp, over }, { status: over ? statusOf("gone") : 200 });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const fields = await readForm(request);
  await limit("submit", request);
  const grant = await authorize(request, "session.signUp");
  const checked = checkForm(ownSignUpSchema, fields);
  if (!checked.ok) throw new Response(null, { status: statusOf("invalid") });
  const key = { token: params["token"] ?? "" };
  const { intent } = checked.value;
  const outcome = await (intent === "confirm" ? confirmSeat : cancelSignUp)(grant, key, now());
  // What the page says then is what it says to whoever opens the link.
  if (!outcome.ok) return data(null, { status: statusOf(outcome.code) });
  throw seeOther(new URL(request.url).pathname);
}

export default function SignUpByLinkRoute() {
  const { signUp, over } = useLoaderData<typeof loader>();
  const t = useT();
  if (!signUp) return <UnknownLink />;
  return (
    <Stack gap="loose">
      {over ? (
        <Alert kind="info" title={t("sessions.own_gone")}>
          <p>{t("sessions.own_goneText")}</p>
        </Alert>
      ) : null}
      <OwnSignUpPage signUp={signUp} />
    </Stack>
  );
}
