import type { AlikeProposals } from "~/features/proposals/queries/alike.server";
import { usePath, useT } from "~/i18n/context";
import { Alert } from "~/ui/alert";
import { Button } from "~/ui/button";
import { Cluster } from "~/ui/cluster";
import { HiddenField } from "~/ui/hidden-field";
import { PlainList } from "~/ui/plain-list";
import { Text } from "~/ui/text";

export interface AlikeBeforeSendingProps {
  alike: AlikeProposals;
  /** Whether the button to send it anyway stands here; else it stands with what has to be looked at first. */
  sendable: boolean;
}

/** Proposals that say about the same: together they count for more. Sending the own one stays possible. */
export function AlikeBeforeSending({ alike, sendable }: AlikeBeforeSendingProps) {
  const t = useT();
  const path = usePath();
  return (
    <Alert kind="info" title={t("proposals.alikeTitle")} role="alert" id="alike">
      <Text>{t("proposals.alikeText")}</Text>
      <PlainList
        ruled
        items={alike.proposals.map(({ id, title, supportCount }) => ({
          key: id,
          content: (
            <Cluster>
              <a className="nl-link" href={path(`/voorstellen/${id}`)} target="_blank">
                {title}
              </a>
              <span className="quiet small">{t.count("proposals.supportCount", supportCount)}</span>
              <Button kind="secondary" formAction={path(`/voorstellen/${id}/steunen`)}>
                {t("proposals.alikeSupport")}
              </Button>
            </Cluster>
          ),
        }))}
      />
      {sendable ? (
        <>
          <HiddenField name="seen" value={alike.seen} />
          <Text>{t("proposals.alikeDifferent")}</Text>
          <Button name="intent" value="send" kind="secondary">
            {t("proposals.alikeSend")}
          </Button>
        </>
      ) : null}
    </Alert>
  );
}
