import type { ProposalPage } from "~/features/proposals/queries/page.server";
import { OutcomeBadge } from "~/features/reporting/ui/outcome-badge";
import { useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import { Localized } from "~/i18n/localized";
import { Section } from "~/ui/section";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";

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
        </Stack>
      ))}
    </Section>
  );
}
