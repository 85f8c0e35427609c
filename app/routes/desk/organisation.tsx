import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { pageHistory } from "~/features/desk/forms/page-history.server";
import { ItemHistory } from "~/features/desk/ui/item-history";
import { changeProviderForm } from "~/features/staff/forms/identity-provider.server";
import { signedOutAddress } from "~/features/staff/forms/sign-out-at-organisation.server";
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
  const history = await pageHistory(request, "identityProvider", provider.id);
  return {
    provider,
    history,
    bodies: bodies.filter(({ id }) => id === provider.bodyId),
    keysAddress: provider.hasKey
      ? `${publicUrl()}/inloggen/organisatie/${provider.id}/sleutels`
      : null,
    returnAddress: `${publicUrl()}/inloggen/organisatie/${provider.id}/terug`,
    leftAddress: signedOutAddress(),
  };
}

export const action = changeProviderForm;

export default function OrganisationRoute() {
  const { provider, history, bodies, keysAddress, returnAddress, leftAddress } =
    useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const t = useT();
  const path = usePath();
  const addresses = [
    {
      title: "organisationAccount.returnTitle",
      text: "organisationAccount.returnText",
      address: returnAddress,
    },
    {
      title: "organisationAccount.leftTitle",
      text: "organisationAccount.leftText",
      address: leftAddress,
    },
    {
      title: "organisationAccount.keysTitle",
      text: "organisationAccount.keysText",
      address: keysAddress,
    },
  ] as const;
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
      {addresses
        .filter(({ address }) => address !== null)
        .map(({ title, text, address }) => (
          <Section key={title} title={t(title)} intro={t(text)}>
            <p>
              <code className="desk__link" translate="no">
                {address}
              </code>
            </p>
          </Section>
        ))}
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
      <ItemHistory history={history} />
    </DeskShell>
  );
}
