import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { leave } from "~/features/people/commands/leave.server";
import { unfollow } from "~/features/people/commands/unfollow.server";
import { loadContact, loadFollows } from "~/features/people/queries/contact.server";
import { loadMyInput } from "~/features/own/queries/my-input.server";
import { followSchema } from "~/features/people/schema";
import { LeaveForm, MyContactSection, MyWaysOut } from "~/features/people/ui/my-contact";
import { loadHoldings } from "~/features/own/queries/holdings.server";
import { HoldingsList } from "~/features/own/ui/holdings-list";
import { MyProposals, MyReactions } from "~/features/own/ui/my-proposals";
import { MySignUps } from "~/features/own/ui/my-sign-ups";
import { MyDrafts, MySurveys } from "~/features/own/ui/my-surveys";
import { voicesOf } from "~/features/reporting/queries/voices.server";
import { VoiceList } from "~/features/reporting/ui/voice-list";
import { usePath, useT } from "~/i18n/context";
import { languageOf, localPath } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { checkForm, readForm } from "~/platform/form.server";
import { PRIVATE_HEADERS, notFound, seeOther } from "~/platform/http.server";
import { pageOfAddress } from "~/platform/paging.server";
import { authorizeOwn } from "~/policy/authorize.server";
import { ButtonLink } from "~/ui/button-link";
import { EmptyState } from "~/ui/empty-state";
import { PageHeader } from "~/ui/page-header";
import { Section } from "~/ui/section";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("people.ownTitle"));

export async function loader({ request }: LoaderFunctionArgs) {
  const { personId } = await authorizeOwn(request);
  const language = languageOf(request.url);
  const [input, contact, follows, voices, held] = await Promise.all([
    loadMyInput(personId, language, now()),
    loadContact(personId),
    loadFollows(personId, language),
    voicesOf(personId, pageOfAddress(request.url), language),
    loadHoldings(personId),
  ]);
  return { input, contact, follows, voices, held };
}

export async function action({ request }: ActionFunctionArgs) {
  const fields = await readForm(request);
  const language = languageOf(request.url);
  if (fields.text("intent") === "leave") {
    return seeOther(localPath(language, "/meedoen"), await leave(request));
  }
  const own = await authorizeOwn(request);
  const checked = checkForm(followSchema, fields);
  if (fields.text("intent") !== "unfollow" || !checked.ok) throw notFound();
  await unfollow(own, checked.value);
  return seeOther(localPath(language, "/mijn"));
}

export default function OwnInputRoute() {
  const { input, contact, follows, voices, held } = useLoaderData<typeof loader>();
  const t = useT();
  const path = usePath();
  const { surveys, drafts, signUps, proposals, supported, comments } = input;
  const contributions = [surveys, drafts, signUps, proposals, supported, comments];
  const isEmpty = contributions.every((list) => list.length === 0);
  return (
    <Stack gap="page">
      <PageHeader title={t("people.ownTitle")} lead={t("own.ownLead")}>
        <LeaveForm />
      </PageHeader>
      {isEmpty ? (
        <EmptyState title={t("own.nothingYet")} level={2}>
          <Text>{t("own.nothingYetText")}</Text>
          <ButtonLink href={path("/rondes")}>{t("own.toRounds")}</ButtonLink>
        </EmptyState>
      ) : (
        <VoiceList {...voices} />
      )}
      <MyDrafts drafts={drafts} />
      <MySurveys surveys={surveys} />
      <MySignUps signUps={signUps} />
      <MyProposals proposals={proposals} />
      <MyReactions supported={supported} comments={comments} />
      <MyContactSection contact={contact} follows={follows} />
      <Section title={t("own.holdingsTitle")}>
        <Text>{t("own.holdingsLead")}</Text>
        <HoldingsList parts={held.holdings} terms={held.terms} />
      </Section>
      <Section title={t("own.exportTitle")}>
        <Text>{t("own.exportText")}</Text>
        <TextLink href={path("/mijn/meenemen/html")} download>
          {t("own.exportRead")}
        </TextLink>
        <TextLink href={path("/mijn/meenemen/json")} download>
          {t("own.exportData")}
        </TextLink>
      </Section>
      <MyWaysOut />
    </Stack>
  );
}
