import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { unsubscribeForm } from "~/features/people/forms/unsubscribe.server";
import { unsubscribeLinkOf } from "~/features/people/schema";
import { LinkConfirmation } from "~/features/people/ui/link-confirmation";
import { usePath, useT } from "~/i18n/context";
import { pageTitle } from "~/i18n/page-title";
import { PRIVATE_HEADERS } from "~/platform/http.server";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("people.unsubscribeTitle"));

export function loader({ request }: LoaderFunctionArgs) {
  return unsubscribeLinkOf(request.url);
}

export const action = unsubscribeForm;

export default function UnsubscribeRoute() {
  const link = useLoaderData<typeof loader>();
  const outcome = useActionData<typeof action>();
  const t = useT();
  const path = usePath();
  return (
    <LinkConfirmation
      action={`${path("/e-mail/afmelden")}?${new URLSearchParams(link).toString()}`}
      state={outcome?.shown ? "done" : outcome ? "gone" : "ready"}
      ready={{
        title: t("people.unsubscribeTitle"),
        text: t("people.unsubscribeLead"),
        button: t("people.unsubscribe"),
      }}
      done={{ title: t("people.unsubscribedTitle"), text: t("people.unsubscribedText") }}
    />
  );
}
