import type { ReactNode } from "react";
import type { Voice } from "~/features/reporting/queries/voices.server";
import type { VoiceStep } from "~/features/reporting/domain/voice";
import { usePath, useT } from "~/i18n/context";
import { Localized } from "~/i18n/localized";
import { EmptyState } from "~/ui/empty-state";
import { ListEntry } from "~/ui/list-entry";
import { PlainList } from "~/ui/plain-list";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";
import { ThreadLink } from "~/ui/thread-link";
import { OutcomeBadge } from "./outcome-badge";

interface VoiceThreadProps {
  label: string;
  theme?: ReactNode;
  steps: readonly VoiceStep[];
}

/** The way of one contribution: what happened, what is waited for, what will not come. */
function VoiceThread({ label, theme, steps }: VoiceThreadProps) {
  const t = useT();
  return (
    <ThreadLink
      label={label}
      parts={steps.map(({ step, state }) => ({
        key: step,
        kind: t(`reporting.stepState_${state}`),
        tied: state === "done",
        content: step === "heard" && theme ? theme : t(`reporting.voiceStep_${step}`),
      }))}
    />
  );
}

function VoiceEntry({ voice }: { voice: Voice }) {
  const t = useT();
  const path = usePath();
  return (
    <ListEntry
      href={path(voice.path)}
      title={<Localized text={voice.title} />}
      meta={t(`reporting.voice_${voice.kind}`)}
    >
      {voice.unlinked ? <Text quiet>{t("reporting.voiceUnlinked")}</Text> : null}
      {voice.themes.map((theme) => (
        <VoiceThread
          key={theme.path}
          label={t("reporting.voiceLabel", { theme: theme.title.text })}
          steps={theme.steps}
          theme={
            <>
              {t("reporting.voiceStep_heard")}{" "}
              <TextLink href={path(theme.path)}>
                <Localized text={theme.title} />
              </TextLink>{" "}
              {theme.outcome ? <OutcomeBadge outcome={theme.outcome} /> : null}
            </>
          }
        />
      ))}
      {voice.themes.length === 0 ? (
        <>
          {voice.kind === "proposal" ? null : <Text quiet>{t("reporting.voiceNotYet")}</Text>}
          <VoiceThread
            label={t("reporting.voiceLabel", { theme: voice.title.text })}
            steps={voice.steps}
          />
        </>
      ) : null}
    </ListEntry>
  );
}

/** "This is what happened with your input": every own contribution with its thread. */
export function VoiceList({ voices }: { voices: readonly Voice[] }) {
  const t = useT();
  return (
    <Section title={t("reporting.voices")} intro={t("reporting.voicesIntro")} id="mijn-stem">
      {voices.length === 0 ? (
        <EmptyState title={t("reporting.voicesNone")}>
          <Text>{t("reporting.voicesNoneText")}</Text>
        </EmptyState>
      ) : (
        <PlainList
          ruled
          items={voices.map((voice) => ({
            key: voice.key,
            content: <VoiceEntry voice={voice} />,
          }))}
        />
      )}
    </Section>
  );
}
