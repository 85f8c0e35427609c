import { OPINION_CHOICES } from "~/features/opinions/domain/opinion-statement";
import type { StatementLine } from "~/features/opinions/queries/opinion-page.server";
import { usePath, useT } from "~/i18n/context";
import { Localized } from "~/i18n/localized";
import { Written } from "~/i18n/written";
import { Button } from "~/ui/button";
import { HiddenField } from "~/ui/hidden-field";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

export interface OpinionCardProps {
  statement: StatementLine;
  action: string;
  submission: string;
  /** "3 of 8" */
  place: string;
}

/** One statement at a time, with three large buttons. */
export function OpinionCard({ statement, action, submission, place }: OpinionCardProps) {
  const t = useT();
  const path = usePath();
  return (
    <form method="post" action={action} className="opinion-card" id="stelling">
      <HiddenField name="submission" value={submission} />
      <HiddenField name="statement" value={statement.id} />
      <Text quiet small>
        {place}
      </Text>
      <h2 className="opinion-card__text">
        <Localized text={statement.text} />
      </h2>
      {statement.proposal ? (
        <Text small>
          {t("opinions.from")}{" "}
          <TextLink href={path(`/voorstellen/${statement.proposal.id}`)}>
            <Written language={statement.proposal.language}>{statement.proposal.title}</Written>
          </TextLink>
        </Text>
      ) : null}
      <div className="opinion-card__choices">
        {OPINION_CHOICES.map((choice) => (
          <Button
            key={choice}
            name="choice"
            value={choice}
            kind={statement.mine === choice ? "primary" : "secondary"}
          >
            {t(`opinions.choice_${choice}`)}
          </Button>
        ))}
      </div>
    </form>
  );
}
