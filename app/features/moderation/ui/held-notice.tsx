import type { HeldHelp } from "~/features/moderation/queries/held-help.server";
import { useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import { Localized } from "~/i18n/localized";
import { ButtonLink } from "~/ui/button-link";
import { Cluster } from "~/ui/cluster";
import { PlainList } from "~/ui/plain-list";
import { Section } from "~/ui/section";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

export interface HeldNoticeProps {
  help: HeldHelp;
  /** Until when somebody looks at it. */
  dueAt: Date | null;
}

/** Help at once for who wrote something that suggests danger, and what happens with the text. */
export function HeldNotice({ help, dueAt }: HeldNoticeProps) {
  const t = useT();
  return (
    <Stack gap="loose">
      <Section title={t("proposals.heldTitle")} intro={t("proposals.heldLead")}>
        <PlainList
          ruled
          items={help.lines.map((line) => ({
            key: line.key,
            content: (
              <Stack gap="tight">
                <Text>
                  <Localized text={line.whenToUse} />
                </Text>
                <Cluster>
                  {line.phones.map((phone) => (
                    <ButtonLink key={phone} href={`tel:${phone.replace("-", "")}`} icon="phone">
                      {line.name.text.startsWith(phone) ? null : `${phone} `}
                      <Localized text={line.name} />
                    </ButtonLink>
                  ))}
                  {line.website ? (
                    <TextLink href={line.website}>{new URL(line.website).host}</TextLink>
                  ) : null}
                </Cluster>
              </Stack>
            ),
          }))}
        />
      </Section>
      <Section title={t("proposals.heldNext")}>
        <Text>
          <Localized text={help.whatHappensNext} />
        </Text>
        {dueAt ? (
          <Text>{t("proposals.heldDue", { date: formatDate(t.language, dueAt) })}</Text>
        ) : null}
      </Section>
    </Stack>
  );
}
