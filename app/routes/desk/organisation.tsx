import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { changeProviderForm } from "~/features/staff/forms/identity-provider.server";
import { loadAccountChoices } from "~/features/staff/queries/accounts.server";
import { loadProviders } from "~/features/staff/queries/identity-providers.server";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { ProviderForm, ProviderSwitch } from "~/features/staff/ui/identity-provider-form";
import { usePath, useT } from "~/i18n/context";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { publicUrl } from "~/platform/env.server";
import { PRIVATE_HEADERS, notFound } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  pageTitle(location, (t) => data?.provider.body ?? t("organisationAccount.title"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  await authorize(request, "account.write");
  const language = languageOf(request.url);
  const [provider] = await loadProviders(language, params["id"] ?? "");
  if (!provider) throw notFound();
  const { bodies } = await loadAccountChoices(language);
  return {
    provider,
    bodies: bodies.filter(({ id }) => id === provider.bodyId),
    keysAddress: provider.hasKey
      ? `${publicUrl()}/inloggen/organisatie/${provider.id}/sleutels`
      : null,
    returnAddress: `${publicUrl()}/inloggen/organisatie/${provider.id}/terug`,
  };
}

export const action = changeProviderForm;

export default function OrganisationRoute() {
  const { provider, bodies, keysAddress, returnAddress } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const t = useT();
  const path = usePath();
  const here = path(`/werkplek/accounts/organisaties/${provider.id}`);
  const stored = {
    bodyId: [provider.bodyId],
    issuer: [provider.issuer],
    clientId: [provider.clientId],
    secretVariable: [provider.secretVariable],
    acrValues: [provider.acrValues],
    amrValues: [provider.amrValues],
  };
  return (
    <DeskShell
      kicker={t("organisationAccount.title")}
      title={provider.body}
      lead={t("organisationAccount.oneLead")}
    >
      <Section
        title={t("organisationAccount.returnTitle")}
        intro={t("organisationAccount.returnText")}
      >
        <p>
          <code className="desk__link" translate="no">
            {returnAddress}
          </code>
        </p>
      </Section>
      {keysAddress === null ? null : (
        <Section
          title={t("organisationAccount.keysTitle")}
          intro={t("organisationAccount.keysText")}
        >
          <p>
            <code className="desk__link" translate="no">
              {keysAddress}
            </code>
          </p>
        </Section>
      )}
      <ProviderForm
        isNew={false}
        action={here}
        bodies={bodies}
        values={refusal?.values ?? stored}
        errors={refusal?.errors ?? {}}
      />
      <ProviderSwitch action={here} active={provider.active} />
      <TextLink href={path("/werkplek/accounts/organisaties")}>
        {t("organisationAccount.backToList")}
      </TextLink>
    </DeskShell>
  );
}
