import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { confirmEmailForm } from "~/features/people/forms/confirm-email.server";
import { confirmLinkWorks } from "~/features/people/queries/contact.server";
import { linkTokenOf } from "~/features/people/schema";
import { LinkConfirmation } from "~/features/people/ui/link-confirmation";
import { usePath, useT } from "~/i18n/context";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { PRIVATE_HEADERS, statusOf } from "~/platform/http.server";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("people.confirmTitle"));

/** Looking uses nothing up: programs that check mail for danger open links too. */
export async function loader({ request }: LoaderFunctionArgs) {
  const token = linkTokenOf(request.url);
  const works = await confirmLinkWorks(token, now());
  return data({ token, works }, { status: works ? 200 : statusOf("gone") });
}

export const action = confirmEmailForm;

export default function ConfirmEmailRoute() {
  const { token, works } = useLoaderData<typeof loader>();
  const outcome = useActionData<typeof action>();
  const t = useT();
  const path = usePath();
  return (
    <LinkConfirmation
      action={`${path("/mijn/e-mail/bevestigen")}?${new URLSearchParams({ token }).toString()}`}
      state={outcome?.shown ? "done" : outcome || !works ? "gone" : "ready"}
      ready={{
        title: t("people.confirmTitle"),
        text: t("people.confirmLead"),
        button: t("people.confirm"),
      }}
      done={{ title: t("people.confirmedTitle"), text: t("people.confirmedText") }}
    />
  );
}
