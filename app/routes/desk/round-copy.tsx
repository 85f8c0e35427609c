import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { copyRoundForm } from "~/features/rounds/forms/copy-round.server";
import { roundIdOf, roundTitle } from "~/features/rounds/queries/round-desk.server";
import { CopyRoundForm } from "~/features/rounds/ui/copy-round-form";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { usePath, useT } from "~/i18n/context";
import { pageTitle } from "~/i18n/page-title";
import { notFound, PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";
import { TextLink } from "~/ui/text-link";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("roundDesk.copyTitle"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const slug = params["slug"] ?? "";
  await authorize(request, "round.write", { roundId: (await roundIdOf(slug)) ?? "-" });
  const title = await roundTitle(slug);
  if (title === null) throw notFound();
  return { slug, title };
}

export const action = copyRoundForm;

export default function CopyRoundRoute() {
  const { slug, title } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const t = useT();
  const path = usePath();
  return (
    <DeskShell
      kicker={<TextLink href={path(`/werkplek/rondes/${slug}`)}>{title}</TextLink>}
      title={t("roundDesk.copyTitle")}
      lead={t("roundDesk.copyLead")}
    >
      <CopyRoundForm refusal={refusal} />
    </DeskShell>
  );
}
