import type { OwnProposal } from "~/features/proposals/queries/own-page.server";
import type { ProposalPage } from "~/features/proposals/queries/page.server";
import type { OwnCase } from "~/features/moderation/queries/own-case.server";
import { AppealLine } from "~/features/moderation/ui/appeal-line";
import { DraftHelp } from "~/features/moderation/ui/help-lines";
import { HeldNotice } from "~/features/moderation/ui/held-notice";
import { usePath, useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import { Alert } from "~/ui/alert";
import { Button } from "~/ui/button";
import { ButtonLink } from "~/ui/button-link";
import { Details } from "~/ui/details";
import { FormActions } from "~/ui/form-actions";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";
import { ReturnedReason } from "./returned-reason";

export interface OwnStatusProps {
  proposal: ProposalPage;
  own: OwnProposal;
}

function Waiting({ judged }: { judged: OwnCase | null }) {
  const t = useT();
  if (!judged) return null;
  const date = formatDate(t.language, judged.dueAt);
  return (
    <Alert kind="info" title={t("proposals.ownWaiting", { date })}>
      {judged.usualDays === null ? null : (
        <Text>{t.count("proposals.ownUsual", judged.usualDays)}</Text>
      )}
    </Alert>
  );
}

function CurrentStatus({ proposal, own }: OwnStatusProps) {
  const t = useT();
  const path = usePath();
  const edit = path(`/voorstellen/${proposal.id}/wijzigen`);
  const together = path(`/voorstellen/${proposal.id}/samen`);
  const { judged, help } = own;
  switch (proposal.state) {
    case "draft":
      return (
        <>
          <Alert kind="info" title={t("proposals.ownDraft")} />
          <DraftHelp lines={own.draftHelp} />
          <FormActions>
            <ButtonLink href={edit}>{t("proposals.ownContinue")}</ButtonLink>
            <ButtonLink href={together} kind="secondary">
              {t("proposals.togetherTitle")}
            </ButtonLink>
          </FormActions>
        </>
      );
    case "submitted":
      return <Waiting judged={judged} />;
    case "held":
      return help ? <HeldNotice help={help} dueAt={judged?.dueAt ?? null} /> : null;
    case "returned":
      return (
        <>
          <Alert kind="warning" title={t("proposals.ownReturned")} />
          {judged ? <ReturnedReason judged={judged} /> : null}
          <FormActions>
            <ButtonLink href={edit} icon="edit">
              {t("proposals.ownChange")}
            </ButtonLink>
            <ButtonLink href={together} kind="secondary">
              {t("proposals.togetherTitle")}
            </ButtonLink>
          </FormActions>
        </>
      );
    case "withdrawn":
      return <Alert kind="info" title={t("proposals.ownWithdrawn")} />;
    case "answered":
    case "followedUp":
      return <Alert kind="ok" title={t("proposals.ownAnswered")} />;
    case "published":
      return (
        <Alert
          kind="ok"
          title={
            proposal.replyDueAt
              ? t("proposals.ownPublished", {
                  date: formatDate(t.language, proposal.replyDueAt),
                })
              : t("proposals.ownPublishedNoDate")
          }
        >
          {proposal.covered ? <Text>{t("proposals.ownRedacted")}</Text> : null}
        </Alert>
      );
  }
}

function WithdrawForm({ id }: { id: string }) {
  const t = useT();
  const path = usePath();
  return (
    <Details summary={t("proposals.ownWithdraw")}>
      <Text>{t("proposals.ownWithdrawText")}</Text>
      <form method="post" action={path(`/voorstellen/${id}/intrekken`)}>
        <Button kind="danger">{t("proposals.ownWithdrawConfirm")}</Button>
      </form>
    </Details>
  );
}

/** For its writers alone: where their proposal stands, why, and what they can do. */
export function OwnStatus({ proposal, own }: OwnStatusProps) {
  const t = useT();
  const path = usePath();
  return (
    <Section title={t("proposals.ownTitle")}>
      {proposal.goesOnIn ? null : <CurrentStatus proposal={proposal} own={own} />}
      {own.judged ? (
        <AppealLine judged={own.judged} href={path(`/voorstellen/${proposal.id}/bezwaar`)} />
      ) : null}
      {proposal.state === "withdrawn" ? null : <WithdrawForm id={proposal.id} />}
    </Section>
  );
}
