import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { loadFirstSteps } from "~/features/desk/queries/first-steps.server";
import { FirstSteps, FirstStepsProgress } from "~/features/desk/ui/first-steps";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { usePath, useT } from "~/i18n/context";
import { pageTitle } from "~/i18n/page-title";
import { PRIVATE_HEADERS, notFound } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("firstSteps.title"));

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await authorize(request, "settings.write");
  if (actor.kind !== "staff") throw notFound();
  return { page: await loadFirstSteps(actor.staffId) };
}

export default function FirstStepsRoute() {
  const { page } = useLoaderData<typeof loader>();
  const t = useT();
  const path = usePath();
  return (
    <DeskShell title={t("firstSteps.title")} lead={t("firstSteps.lead")}>
      <FirstStepsProgress steps={page.steps} />
      <FirstSteps page={page} />
      <Text>
        <TextLink href={path("/werkplek/beheer")} arrow>
          {t("firstSteps.check")}
        </TextLink>
      </Text>
    </DeskShell>
  );
}
