import type { ProposalPage } from "~/features/proposals/queries/page.server";
import { usePath, useT } from "~/i18n/context";
import { Localized } from "~/i18n/localized";
import { Alert } from "~/ui/alert";
import { PlainList } from "~/ui/plain-list";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

type OtherProposal = ProposalPage["merged"][number];

function ProposalLink({ proposal }: { proposal: OtherProposal }) {
  const path = usePath();
  return (
    <TextLink href={path(`/voorstellen/${proposal.id}`)}>
      <Localized text={proposal.title} />
    </TextLink>
  );
}

/** Above a proposal that went into another: where it goes on, and what is still read here. */
export function JoinedWith({ proposal, into }: { proposal: ProposalPage; into: OtherProposal }) {
  const t = useT();
  return (
    <Alert kind="info" title={t("proposals.mergedTitle")}>
      <Text>
        {t("proposals.mergedInto")} <ProposalLink proposal={into} />
      </Text>
      <Text>{proposal.isPublic ? t("proposals.mergedText") : t("proposals.mergedNotShown")}</Text>
      {proposal.mine ? <Text>{t("proposals.mergedMine")}</Text> : null}
    </Alert>
  );
}

/** Below a proposal: what a moderator joined with it, each to be read at its own address. */
export function MergedHere({ merged }: { merged: readonly OtherProposal[] }) {
  const t = useT();
  if (merged.length === 0) return null;
  return (
    <Section title={t("proposals.mergedHere")}>
      <Text>{t("proposals.mergedHereText")}</Text>
      <PlainList
        items={merged.map((one) => ({ key: one.id, content: <ProposalLink proposal={one} /> }))}
      />
    </Section>
  );
}
