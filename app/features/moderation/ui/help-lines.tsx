import type { HelpLine } from "~/features/region/queries/help-lines.server";
import { HelpLineHours } from "~/features/region/ui/help-line-hours";
import { HelpLineLinks } from "~/features/region/ui/help-line-links";
import { useT } from "~/i18n/context";
import { Localized } from "~/i18n/localized";
import { PlainList } from "~/ui/plain-list";
import { Section } from "~/ui/section";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";

/** Who listens, those that are open now first. */
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
              <HelpLineHours line={line} />
              <HelpLineLinks
                line={line}
                call={(phone) => (
                  <>
                    {line.name.text.startsWith(phone) ? null : `${phone} `}
                    <Localized text={line.name} />
                  </>
                )}
                visit={(host) => host}
              />
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
