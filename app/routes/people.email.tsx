import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { leaveEmailForm } from "~/features/people/forms/leave-email.server";
import { loadContact } from "~/features/people/queries/contact.server";
import { EmailForm, EmailState, RemoveEmailForm } from "~/features/people/ui/email-form";
import { usePath, useT } from "~/i18n/context";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { PRIVATE_HEADERS } from "~/platform/http.server";
import { authorizeOwn } from "~/policy/authorize.server";
import { PageHeader } from "~/ui/page-header";
import { Section } from "~/ui/section";
import { Stack } from "~/ui/stack";
import { TextLink } from "~/ui/text-link";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("people.emailTitle"));

export async function loader({ request }: LoaderFunctionArgs) {
  const { personId } = await authorizeOwn(request);
  return { contact: await loadContact(personId), now: now() };
}

export const action = leaveEmailForm;

export default function EmailRoute() {
  const { contact, now } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const t = useT();
  const path = usePath();
  return (
    <Stack gap="page">
      <PageHeader title={t("people.emailTitle")} lead={t("people.emailLead")} />
      {contact ? <EmailState contact={contact} now={now} /> : null}
      <EmailForm
        action={path("/mijn/e-mail")}
        email={refusal?.values["email"]?.[0] ?? contact?.email}
        frequency={refusal?.values["frequency"]?.[0] ?? contact?.frequency}
        errors={refusal?.errors ?? {}}
      />
      {contact ? (
        <Section title={t("people.emailRemove")}>
          <RemoveEmailForm action={path("/mijn/e-mail")} />
        </Section>
      ) : null}
      <TextLink href={path("/mijn")}>{t("people.backToOwn")}</TextLink>
    </Stack>
  );
}
