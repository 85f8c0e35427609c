import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { newestMilestones } from "~/features/experiences/queries/asked-milestones.server";
import { ownExperiences } from "~/features/experiences/queries/own-experience.server";
import { AskedAgreements } from "~/features/experiences/ui/asked-agreements";
import { AskedExperiences } from "~/features/experiences/ui/asked-experiences";
import { manageOwnForm } from "~/features/people/forms/manage-own.server";
import { loadContact, loadFollows } from "~/features/people/queries/contact.server";
import { loadMyInput } from "~/features/own/queries/my-input.server";
import { HeldNotice } from "~/features/moderation/ui/held-notice";
import { LeaveForm, MyContactSection, MyWaysOut } from "~/features/people/ui/my-contact";
import { loadHoldings } from "~/features/own/queries/holdings.server";
import { HoldingsList } from "~/features/own/ui/holdings-list";
import { MyProposals, MyReactions } from "~/features/own/ui/my-proposals";
import { MySignUps } from "~/features/own/ui/my-sign-ups";
import { MyDrafts, MySurveys } from "~/features/own/ui/my-surveys";
import { voicesOf } from "~/features/reporting/queries/voices.server";
import { VoiceList } from "~/features/reporting/ui/voice-list";
import { usePath, useT } from "~/i18n/context";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { PRIVATE_HEADERS } from "~/platform/http.server";
import { pageOfAddress } from "~/platform/paging.server";
import { authorizeOwn } from "~/policy/authorize.server";
import { ButtonLink } from "~/ui/button-link";
import { EmptyState } from "~/ui/empty-state";
import { FoldedSection } from "~/ui/folded-section";
import { PageHeader } from "~/ui/page-header";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("people.ownTitle"));

export async function loader({ request }: LoaderFunctionArgs) {
  const { personId } = await authorizeOwn(request);
  const language = languageOf(request.url);
  const [input, contact, follows, voices, held, asked, agreements] = await Promise.all([
    loadMyInput(personId, language, request.url, now()),
    loadContact(personId),
    loadFollows(personId, language),
    voicesOf(personId, pageOfAddress(request.url), language),
    loadHoldings(personId),
    ownExperiences(personId, language),
    newestMilestones(personId, language),
  ]);
  return { input, contact, follows, voices, held, asked, agreements };
}

export const action = manageOwnForm;

export default function OwnInputRoute() {
  const { input, contact, follows, voices, held, asked, agreements } =
    useLoaderData<typeof loader>();
  const t = useT();
  const path = usePath();
  const { surveys, drafts, signUps, proposals, reactions } = input;
  const { supported, comments } = reactions;
  const contributions = [surveys.rows, drafts, signUps.rows, proposals.rows, supported, comments];
  const isEmpty = contributions.every((list) => list.length === 0);
  const isAskedNothing = asked.length === 0 && agreements.length === 0;
  return (
    <Stack gap="page">
      <PageHeader title={t("people.ownTitle")} lead={t("own.ownLead")} />
      {input.held ? <HeldNotice help={input.held.help} dueAt={input.held.dueAt} /> : null}
      {isEmpty && isAskedNothing ? (
        <EmptyState title={t("own.nothingYet")} level={2}>
          <Text>{t("own.nothingYetText")}</Text>
          <ButtonLink href={path("/rondes")}>{t("own.toRounds")}</ButtonLink>
        </EmptyState>
      ) : null}
      {isEmpty ? null : <VoiceList {...voices} />}
      <AskedExperiences asked={asked} />
      <AskedAgreements asked={agreements} />
      <MyDrafts drafts={drafts} />
      <div>
        <MySignUps {...signUps} />
        <MyProposals {...proposals} />
        <MySurveys {...surveys} />
        <MyReactions {...reactions} />
        <MyContactSection contact={contact} follows={follows} />
        <FoldedSection title={t("own.holdingsTitle")}>
          <Text>{t("own.holdingsLead")}</Text>
          <HoldingsList parts={held.holdings} terms={held.terms} />
        </FoldedSection>
        <FoldedSection title={t("own.exportTitle")}>
          <Text>{t("own.exportText")}</Text>
          <TextLink href={path("/mijn/meenemen/html")} download>
            {t("own.exportRead")}
          </TextLink>
          <TextLink href={path("/mijn/meenemen/json")} download>
            {t("own.exportData")}
          </TextLink>
        </FoldedSection>
        <MyWaysOut />
      </div>
      <LeaveForm />
    </Stack>
  );
}
