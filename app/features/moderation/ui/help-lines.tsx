import type { HelpLine } from "~/features/region/queries/help-lines.server";
import { useT } from "~/i18n/context";
import { Localized } from "~/i18n/localized";
import { ButtonLink } from "~/ui/button-link";
import { Cluster } from "~/ui/cluster";
import { PlainList } from "~/ui/plain-list";
import { Section } from "~/ui/section";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

/** Who listens now, in the order of urgency that the region set. */
export function HelpLines({ lines }: { lines: readonly HelpLine[] }) {
  const t = useT();
  return (
    <Section title={t("proposals.heldTitle")} intro={t("proposals.heldLead")}>
      <PlainList
        ruled
        items={lines.map((line) => ({
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
  );
}

/** Help for somebody whose unfinished text suggests danger, and that nobody else has read it. */
export function DraftHelp({ lines }: { lines: readonly HelpLine[] | null }) {
  const t = useT();
  if (!lines) return null;
  return (
    <div className="danger-note stack">
      <HelpLines lines={lines} />
      <Text>{t("moderation.draftNotSent")}</Text>
    </div>
  );
}
