import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { leaveEmail } from "~/features/people/commands/leave-email.server";
import { removeEmail } from "~/features/people/commands/remove-email.server";
import { loadContact } from "~/features/people/queries/contact.server";
import { emailSchema } from "~/features/people/schema";
import { EmailForm, EmailState, RemoveEmailForm } from "~/features/people/ui/email-form";
import { usePath, useT } from "~/i18n/context";
import { languageOf, localPath } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { checkForm, readForm } from "~/platform/form.server";
import { PRIVATE_HEADERS, seeOther } from "~/platform/http.server";
import { limit } from "~/platform/rate-limit.server";
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

export async function action({ request }: ActionFunctionArgs) {
  const fields = await readForm(request);
  const own = await authorizeOwn(request);
  const language = languageOf(request.url);
  if (fields.text("intent") === "remove") {
    await removeEmail(own);
    throw seeOther(localPath(language, "/mijn"));
  }
  const checked = checkForm(emailSchema, fields);
  if (!checked.ok) {
    const { errors, values } = checked;
    return data({ errors, values }, { status: 422 });
  }
  await limit("mailAddress", request);
  const { linkSent } = await leaveEmail(own, checked.value, language, now());
  throw seeOther(localPath(language, linkSent ? "/mijn/e-mail" : "/mijn"));
}

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
