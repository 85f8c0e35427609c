import { usePath, useT } from "~/i18n/context";
import { Details } from "~/ui/details";
import { TextLink } from "~/ui/text-link";

/** What happens with what somebody is about to send, with the terms that were promised. */
export function WhatHappens(props: { moderationDays: number; replyWeeks: number }) {
  const t = useT();
  const path = usePath();
  return (
    <Details summary={t("proposals.whatHappens")}>
      <ol>
        <li>{t("proposals.whatHappensRead", { days: props.moderationDays })}</li>
        <li>{t("proposals.whatHappensPublish")}</li>
        <li>{t("proposals.whatHappensAnswer", { weeks: props.replyWeeks })}</li>
      </ol>
      <TextLink href={path("/spelregels")} arrow>
        {t("moderation.logRules")}
      </TextLink>
    </Details>
  );
}
