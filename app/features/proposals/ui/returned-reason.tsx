import type { OwnCase } from "~/features/moderation/queries/own-case.server";
import { usePath, useT } from "~/i18n/context";
import { Localized } from "~/i18n/localized";
import { Written } from "~/i18n/written";
import { DataList } from "~/ui/data-list";
import { TextLink } from "~/ui/text-link";

/** Why something came back: the house rule, the moderator's own words, and what can be done. */
export function ReturnedReason({ judged }: { judged: OwnCase }) {
  const t = useT();
  const path = usePath();
  const { rule, explanation, howToResubmit } = judged;
  return (
    <DataList
      items={[
        ...(rule
          ? [
              {
                key: "rule",
                term: t("proposals.ownReturnedRule"),
                detail: (
                  <TextLink href={path(`/spelregels#${rule.key}`)}>
                    <Localized text={rule.title} />
                  </TextLink>
                ),
              },
            ]
          : []),
        ...(explanation
          ? [
              {
                key: "why",
                term: t("proposals.ownReturnedWhy"),
                detail: <Written>{explanation}</Written>,
              },
            ]
          : []),
        ...(howToResubmit || rule
          ? [
              {
                key: "how",
                term: t("proposals.ownReturnedHow"),
                detail: howToResubmit ? (
                  <Written>{howToResubmit}</Written>
                ) : rule ? (
                  <Localized text={rule.whatYouCanDo} />
                ) : null,
              },
            ]
          : []),
      ]}
    />
  );
}
