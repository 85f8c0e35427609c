import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { eraseChosen, eraseEverything } from "~/features/own/commands/erase.server";
import { leave } from "~/features/people/commands/leave.server";
import { loadErasurePlan } from "~/features/own/queries/erasure-plan.server";
import { ErasureConfirmation, ErasureForm } from "~/features/own/ui/erasure-form";
import { usePath, useT } from "~/i18n/context";
import { languageOf, localPath } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { readForm } from "~/platform/form.server";
import { PRIVATE_HEADERS, notFound, seeOther } from "~/platform/http.server";
import { authorizeOwn } from "~/policy/authorize.server";
import { Alert } from "~/ui/alert";
import { PageHeader } from "~/ui/page-header";
import { Stack } from "~/ui/stack";
import { TextLink } from "~/ui/text-link";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("own.erasePageTitle"));

export async function loader({ request }: LoaderFunctionArgs) {
  const { personId } = await authorizeOwn(request);
  const erased = new URL(request.url).searchParams.has("gewist");
  return { items: await loadErasurePlan(personId, languageOf(request.url)), erased };
}

type Step = { confirm: boolean; chosen: string[] | null; error: string | null };

export async function action({ request }: ActionFunctionArgs) {
  const fields = await readForm(request);
  const own = await authorizeOwn(request);
  const language = languageOf(request.url);
  const everything = fields.text("intent") === "everything";
  if (!everything && fields.text("intent") !== "chosen") throw notFound();
  const chosen = everything ? null : fields.all("chosen");
  const confirmed = fields.text("confirmed") === "yes";
  if (chosen?.length === 0) {
    const step: Step = { confirm: false, chosen, error: "own.eraseNothingChosen" };
    return data(step, { status: 422 });
  }
  if (!confirmed) {
    const step: Step = { confirm: true, chosen, error: null };
    return data(step, { status: 200 });
  }
  if (chosen === null) {
    await eraseEverything(own, now());
    throw seeOther(localPath(language, "/meedoen?gewist=ja"), await leave(request));
  }
  const outcome = await eraseChosen(own, chosen, now());
  if (outcome.ok) throw seeOther(localPath(language, "/mijn/wissen?gewist=ja"));
  const step: Step = { confirm: false, chosen, error: "own.eraseUnknownChoice" };
  return data(step, { status: 422 });
}

export default function EraseRoute() {
  const { items, erased } = useLoaderData<typeof loader>();
  const step = useActionData<typeof action>();
  const t = useT();
  const path = usePath();
  const here = path("/mijn/wissen");
  return (
    <Stack gap="page">
      <PageHeader title={t("own.erasePageTitle")} lead={t("own.erasePageLead")} />
      {erased && !step ? (
        <Alert kind="ok" role="status">
          {t("own.erasedSome")}
        </Alert>
      ) : null}
      {step?.confirm ? (
        <ErasureConfirmation action={here} back={here} chosen={step.chosen} />
      ) : (
        <ErasureForm
          action={here}
          items={items}
          error={step?.error ? t.find(step.error) : undefined}
        />
      )}
      <TextLink href={path("/mijn")}>{t("people.backToOwn")}</TextLink>
    </Stack>
  );
}
