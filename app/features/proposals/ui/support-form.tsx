import type { ProposalPage } from "~/features/proposals/queries/page.server";
import { usePath, useT } from "~/i18n/context";
import { Button } from "~/ui/button";
import { HiddenField } from "~/ui/hidden-field";
import { Text } from "~/ui/text";

/** How many people stand behind it, and the button to join or leave them. */
export function SupportForm(props: { proposal: ProposalPage; submission: string }) {
  const { id, supportCount, supported, mine, isAsker } = props.proposal;
  const t = useT();
  const path = usePath();
  const count = t.count("proposals.supportCount", supportCount);
  if (isAsker) {
    return (
      <Text>
        {count}. {mine ? t("proposals.supportOwn") : t("proposals.supportMerged")}
      </Text>
    );
  }
  return (
    <form method="post" action={path(`/voorstellen/${id}/steunen`)} className="support" id="steun">
      <HiddenField name="submission" value={props.submission} />
      <p className="support__count">{count}</p>
      {supported ? (
        <>
          <Text>{t("proposals.supportThanks")}</Text>
          <Button kind="secondary" name="intent" value="takeBack">
            {t("proposals.supportBack")}
          </Button>
        </>
      ) : (
        <>
          <Button icon="heart" name="intent" value="support">
            {t("proposals.support")}
          </Button>
          <p className="quiet small">{t("proposals.supportWhy")}</p>
        </>
      )}
    </form>
  );
}
