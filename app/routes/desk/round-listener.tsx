import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { saveListenerPictureForm } from "~/features/rounds/forms/save-listener-picture.server";
import { listenerPictureDesk } from "~/features/rounds/queries/listener-picture.server";
import { roundIdOf } from "~/features/rounds/queries/round-desk.server";
import { ListenerForm } from "~/features/rounds/ui/listener-form";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { usePath, useT } from "~/i18n/context";
import { pageTitle } from "~/i18n/page-title";
import { notFound, PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";
import { TextLink } from "~/ui/text-link";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("rounds.listenerTitle"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const slug = params["slug"] ?? "";
  await authorize(request, "round.write", { roundId: (await roundIdOf(slug)) ?? "-" });
  const desk = await listenerPictureDesk(slug);
  if (!desk) throw notFound();
  return desk;
}

export const action = saveListenerPictureForm;

export default function RoundListenerRoute() {
  const { round, picture } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const t = useT();
  const path = usePath();
  return (
    <DeskShell title={t("rounds.listenerTitle")} lead={round.listener ?? t("rounds.listenerLead")}>
      <TextLink href={path(`/werkplek/rondes/${round.slug}`)}>{round.title}</TextLink>
      <ListenerForm picture={picture} refusal={refusal} />
    </DeskShell>
  );
}
