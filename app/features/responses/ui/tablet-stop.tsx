import type { ReasonToStay } from "~/features/responses/domain/sealed-refusal";
import { useT } from "~/i18n/context";
import { Alert } from "~/ui/alert";
import { Button } from "~/ui/button";
import { Cluster } from "~/ui/cluster";
import { Details } from "~/ui/details";
import { Heading } from "~/ui/heading";
import { Text } from "~/ui/text";
import { SURVEY_FORM } from "./survey-bar";
import { TabletFrame } from "./tablet-frame";

export type TabletStopProps = {
  /** How many wait and were not refused. */
  waiting: number;
  /** How many were refused, by the reason. */
  refused: readonly { code: ReasonToStay; count: number }[];
  /** Staff ended it; it is a tablet until everything is sent. */
  ended: boolean;
};

/** Where staff make a tablet an ordinary browser again. What waits stays until it is sent, and what was refused until they say so. */
export function TabletStop({ waiting, refused, ended }: TabletStopProps) {
  const t = useT();
  return (
    <TabletFrame help={false}>
      <Heading level={1}>{t("surveys.tabletStopTitle")}</Heading>
      {waiting > 0 ? (
        <Alert kind="warning" title={t.count("surveys.tabletStopWaiting", waiting)}>
          <p>{t("surveys.tabletStopWaitingText")}</p>
        </Alert>
      ) : null}
      {refused.map(({ code, count }) => (
        <Alert key={code} kind="error" title={t.count("surveys.tabletRefused", count)}>
          <p>{t(`surveys.tabletRefused_${code}`)}</p>
        </Alert>
      ))}
      {waiting === 0 && refused.length === 0 ? <Text>{t("surveys.tabletStopNone")}</Text> : null}
      {ended ? <Text>{t("surveys.tabletEnded")}</Text> : null}
      <form method="post" id={SURVEY_FORM} className="stack">
        <Cluster>
          {ended ? null : (
            <Button name="intent" value="end">
              {t("surveys.tabletStop")}
            </Button>
          )}
          {waiting > 0 || refused.length > 0 ? (
            <Button kind="secondary" name="intent" value="again">
              {t("surveys.tabletAgain")}
            </Button>
          ) : null}
          {ended ? null : (
            <Button kind="secondary" name="intent" value="goOn">
              {t("surveys.kioskGoOn")}
            </Button>
          )}
        </Cluster>
        {refused.length > 0 ? (
          <Details summary={t("surveys.tabletDiscard")}>
            <div className="stack">
              <Text>{t("surveys.tabletDiscardText")}</Text>
              <Button kind="danger" name="intent" value="discard">
                {t("surveys.tabletDiscardNow")}
              </Button>
            </div>
          </Details>
        ) : null}
      </form>
    </TabletFrame>
  );
}
