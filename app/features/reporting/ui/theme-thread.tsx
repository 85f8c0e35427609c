import type { ThemeThread } from "~/features/reporting/queries/theme-thread.server";
import { useT } from "~/i18n/context";
import { Stack } from "~/ui/stack";
import { ThreadLink } from "~/ui/thread-link";
import {
  ThemeAgreements,
  ThemeAsks,
  ThemePrinciples,
  ThemeReplies,
  ThemeSaid,
} from "./theme-thread-parts";

/** The whole thread of one theme: what was said, the theme, the answer, the agreement, the principle. */
export function ThemeThreadView({ theme }: { theme: ThemeThread }) {
  const t = useT();
  const agreements = theme.replies.some((reply) => reply.agreements.length > 0);
  return (
    <ThreadLink
      label={t("reporting.thread", { theme: theme.title.text })}
      parts={[
        {
          key: "said",
          kind: t("reporting.partSaid"),
          linked: true,
          content: (
            <Stack gap="tight">
              <ThemeSaid theme={theme} />
            </Stack>
          ),
        },
        {
          key: "theme",
          kind: t("reporting.partTheme"),
          linked: true,
          content: (
            <Stack gap="tight">
              <ThemeAsks theme={theme} />
            </Stack>
          ),
        },
        {
          key: "reply",
          kind: t("reporting.partReply"),
          linked: theme.replies.length > 0,
          content: (
            <Stack gap="tight">
              <ThemeReplies theme={theme} />
            </Stack>
          ),
        },
        {
          key: "agreement",
          kind: t("reporting.partAgreement"),
          linked: agreements,
          content: (
            <Stack gap="tight">
              <ThemeAgreements theme={theme} />
            </Stack>
          ),
        },
        {
          key: "principle",
          kind: t("reporting.partPrinciple"),
          linked: theme.principles.length > 0,
          content: (
            <Stack gap="tight">
              <ThemePrinciples theme={theme} />
            </Stack>
          ),
        },
      ]}
    />
  );
}
