import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { keepRoundTemplateForm } from "~/features/desk/forms/keep-round-template.server";
import { roundIdOf, roundTitle } from "~/features/rounds/queries/round-desk.server";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { KeepTemplateForm } from "~/features/desk/ui/keep-template-form";
import { usePath, useT } from "~/i18n/context";
import { pageTitle } from "~/i18n/page-title";
import { notFound, PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";
import { TextLink } from "~/ui/text-link";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("ownTemplates.keep"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const slug = params["slug"] ?? "";
  await authorize(request, "round.write", { roundId: (await roundIdOf(slug)) ?? "-" });
  const title = await roundTitle(slug);
  if (title === null) throw notFound();
  return { slug, title };
}

export const action = keepRoundTemplateForm;

export default function RoundTemplateRoute() {
  const { slug, title } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const t = useT();
  const path = usePath();
  return (
    <DeskShell
      kicker={<TextLink href={path(`/werkplek/rondes/${slug}`)}>{title}</TextLink>}
      title={t("ownTemplates.keep")}
      lead={t("ownTemplates.keepRoundLead")}
    >
      <KeepTemplateForm title={title} refusal={refusal} />
    </DeskShell>
  );
}
