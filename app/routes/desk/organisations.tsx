import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { addProviderForm } from "~/features/staff/forms/identity-provider.server";
import { loadAccountChoices } from "~/features/staff/queries/accounts.server";
import { loadProviders } from "~/features/staff/queries/identity-providers.server";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { ProviderForm, ProviderList } from "~/features/staff/ui/identity-provider-form";
import { usePath, useT } from "~/i18n/context";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { publicUrl } from "~/platform/env.server";
import { PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("organisationAccount.title"));

export async function loader({ request }: LoaderFunctionArgs) {
  await authorize(request, "account.write");
  const language = languageOf(request.url);
  const [providers, { bodies }] = await Promise.all([
    loadProviders(language),
    loadAccountChoices(language),
  ]);
  const taken = new Set(providers.map(({ bodyId }) => bodyId));
  return { providers, bodies: bodies.filter(({ id }) => !taken.has(id)), site: publicUrl() };
}

export const action = addProviderForm;

export default function OrganisationsRoute() {
  const { providers, bodies, site } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const t = useT();
  const path = usePath();
  return (
    <DeskShell title={t("organisationAccount.title")} lead={t("organisationAccount.lead")}>
      <ProviderList providers={providers} />
      <Section
        title={t("organisationAccount.addTitle")}
        intro={t("organisationAccount.addText", { site })}
      >
        <ProviderForm
          isNew
          action={path("/werkplek/accounts/organisaties")}
          bodies={bodies}
          values={refusal?.values ?? {}}
          errors={refusal?.errors ?? {}}
        />
      </Section>
      <TextLink href={path("/werkplek/accounts")}>{t("staff.backToAccounts")}</TextLink>
    </DeskShell>
  );
}
