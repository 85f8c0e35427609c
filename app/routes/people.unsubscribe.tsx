import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { unsubscribe } from "~/features/people/commands/remove-email.server";
import { LinkConfirmation } from "~/features/people/ui/link-confirmation";
import { usePath, useT } from "~/i18n/context";
import { pageTitle } from "~/i18n/page-title";
import { PRIVATE_HEADERS } from "~/platform/http.server";
import { limit } from "~/platform/rate-limit.server";

const LONGEST_VALUE = 100;

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("people.unsubscribeTitle"));

function linkOf(request: Request): { id: string; proof: string } {
  const query = new URL(request.url).searchParams;
  const part = (name: string) => (query.get(name) ?? "").slice(0, LONGEST_VALUE);
  return { id: part("adres"), proof: part("bewijs") };
}

export function loader({ request }: LoaderFunctionArgs) {
  return linkOf(request);
}

/**
 * The one change without an origin check: mail programs post here for their user (RFC 8058), from no page at all. The
 * proof in the address stands in its place.
 */
export async function action({ request }: ActionFunctionArgs) {
  await limit("submit", request);
  const { id, proof } = linkOf(request);
  const { ok } = await unsubscribe(id, proof);
  return data({ ok }, { status: ok ? 200 : 410 });
}

export default function UnsubscribeRoute() {
  const { id, proof } = useLoaderData<typeof loader>();
  const outcome = useActionData<typeof action>();
  const t = useT();
  const path = usePath();
  const query = new URLSearchParams({ adres: id, bewijs: proof });
  return (
    <LinkConfirmation
      action={`${path("/e-mail/afmelden")}?${query.toString()}`}
      state={outcome ? (outcome.ok ? "done" : "gone") : "ready"}
      ready={{
        title: t("people.unsubscribeTitle"),
        text: t("people.unsubscribeLead"),
        button: t("people.unsubscribe"),
      }}
      done={{ title: t("people.unsubscribedTitle"), text: t("people.unsubscribedText") }}
    />
  );
}
