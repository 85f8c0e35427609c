import { REPLY_OPINIONS } from "~/features/proposals/domain/reply-opinion";
import type { ProposalAnswer } from "~/features/proposals/queries/answers.server";
import type { ProposalPage } from "~/features/proposals/queries/page.server";
import { OutcomeBadge } from "~/features/vocabulary/ui/outcome-badge";
import { usePath, useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import { Localized } from "~/i18n/localized";
import { Button } from "~/ui/button";
import { Cluster } from "~/ui/cluster";
import { HiddenField } from "~/ui/hidden-field";
import { Section } from "~/ui/section";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";

/** For who asked: whether this answered the question, to be said once. */
function AskerOpinion({ proposalId, answer }: { proposalId: string; answer: ProposalAnswer }) {
  const t = useT();
  const path = usePath();
  if (answer.opinion) return <Text quiet>{t(`proposals.opinionSaid_${answer.opinion}`)}</Text>;
  return (
    <form method="post" action={path(`/voorstellen/${proposalId}/oordeel`)}>
      <HiddenField name="reply" value={answer.id} />
      <Stack gap="tight">
        <Text>{t("proposals.opinionAsk")}</Text>
        <Cluster>
          {REPLY_OPINIONS.map((opinion) => (
            <Button key={opinion} name="opinion" value={opinion} kind="secondary">
              {t(`proposals.opinion_${opinion}`)}
            </Button>
          ))}
        </Cluster>
        <Text quiet small>
          {t("proposals.opinionOnce")}
        </Text>
      </Stack>
    </form>
  );
}

/** What the body that was asked said, with its reason. */
export function ProposalAnswers({ proposal }: { proposal: ProposalPage }) {
  const t = useT();
  if (proposal.answers.length === 0) return null;
  return (
    <Section title={t("proposals.answerTitle")} id="antwoord">
      {proposal.answers.map((answer) => (
        <Stack key={answer.id} gap="tight">
          <div>
            <OutcomeBadge outcome={answer.outcome} />
          </div>
          <Text>
            <Localized text={answer.reason} />
          </Text>
          {answer.elsewhere ? (
            <Text>
              {t("proposals.answerElsewhere")}: <Localized text={answer.elsewhere} />
            </Text>
          ) : null}
          <Text quiet small>
            {t("proposals.answerBy", { body: answer.body.text, owner: answer.owner })},{" "}
            {formatDate(t.language, answer.repliedOn)}
          </Text>
          {proposal.isAsker ? <AskerOpinion proposalId={proposal.id} answer={answer} /> : null}
        </Stack>
      ))}
    </Section>
  );
}
