import { usePath, useT } from "~/i18n/context";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";

/** What happens with what somebody is about to send, with the terms that were promised: in sight, beside the button. */
export function WhatHappens(props: { moderationDays: number; replyWeeks: number }) {
  const t = useT();
  const path = usePath();
  return (
    <Section title={t("proposals.whatHappens")}>
      <ol>
        <li>{t("proposals.whatHappensRead", { days: props.moderationDays })}</li>
        <li>{t("proposals.whatHappensPublish")}</li>
        <li>{t("proposals.whatHappensAnswer", { weeks: props.replyWeeks })}</li>
      </ol>
      <TextLink href={path("/spelregels")} arrow>
        {t("moderation.logRules")}
      </TextLink>
    </Section>
  );
}
