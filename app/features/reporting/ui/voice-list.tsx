import type { ReactNode } from "react";
import { AgendaStateBadge } from "~/features/agenda/ui/agenda-state-badge";
import type { VoiceStepName } from "~/features/reporting/domain/voice";
import type { ReplyDto } from "~/features/reporting/queries/theme-thread.server";
import type { Voice, VoiceProgress } from "~/features/reporting/queries/voices.server";
import { usePath, useT } from "~/i18n/context";
import { Localized } from "~/i18n/localized";
import { EmptyState } from "~/ui/empty-state";
import { ListEntry } from "~/ui/list-entry";
import { PlainList } from "~/ui/plain-list";
import { Section } from "~/ui/section";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";
import { ThreadLink } from "~/ui/thread-link";
import { OutcomeBadge } from "~/features/vocabulary/ui/outcome-badge";
import { PageLinks } from "~/features/vocabulary/ui/page-links";

interface VoiceThreadProps {
  label: string;
  /** Where it was heard: the theme it went into, or in plain words. */
  heard: ReactNode;
  progress: VoiceProgress;
}

/** What was answered, and why: the newest answer. */
function Answer({ reply }: { reply: ReplyDto }) {
  return (
    <Stack gap="tight">
      <p>
        <OutcomeBadge outcome={reply.outcome} />
      </p>
      <Text>
        <Localized text={reply.reason} />
      </Text>
      <Text quiet small>
        <Localized text={reply.body} />
      </Text>
    </Stack>
  );
}

function Agreements({ replies }: { replies: readonly ReplyDto[] }) {
  const path = usePath();
  return (
    <PlainList
      items={replies
        .flatMap(({ agreements }) => agreements)
        .map(({ slug, what, state }) => ({
          key: slug,
          content: (
            <>
              <TextLink href={path(`/agenda/${slug}`)}>
                <Localized text={what} />
              </TextLink>{" "}
              <AgendaStateBadge state={state} />
            </>
          ),
        }))}
    />
  );
}

/** The way of one contribution: what happened, what is waited for, what will not come. */
function VoiceThread({ label, heard, progress }: VoiceThreadProps) {
  const t = useT();
  const [newest] = progress.replies;
  const hasAgreements = progress.replies.some(({ agreements }) => agreements.length > 0);
  const content = (step: VoiceStepName): ReactNode => {
    if (step === "heard") return heard;
    if (step === "answered" && newest) return <Answer reply={newest} />;
    if (step === "agreed" && hasAgreements) return <Agreements replies={progress.replies} />;
    return t(`reporting.voiceStep_${step}`);
  };
  return (
    <ThreadLink
      label={label}
      parts={progress.steps.map(({ step, state }) => ({
        key: step,
        kind: t(`reporting.stepState_${state}`),
        linked: state === "done",
        content: content(step),
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
          progress={theme}
          heard={
            <>
              {t("reporting.voiceStep_heard")}{" "}
              <TextLink href={path(theme.path)}>
                <Localized text={theme.title} />
              </TextLink>
            </>
          }
        />
      ))}
      {voice.themes.length === 0 ? (
        <>
          {voice.kind === "proposal" ? null : <Text quiet>{t("reporting.voiceNotYet")}</Text>}
          <VoiceThread
            label={t("reporting.voiceLabel", { theme: voice.title.text })}
            progress={voice.own}
            heard={
              voice.kind === "proposal"
                ? t("reporting.voiceProposalRead")
                : t("reporting.voiceStep_heard")
            }
          />
        </>
      ) : null}
    </ListEntry>
  );
}

interface VoiceListProps {
  voices: readonly Voice[];
  page: number;
  pageCount: number;
}

/** "This is what happened with your input": every own contribution with its thread. */
export function VoiceList({ voices, page, pageCount }: VoiceListProps) {
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
      <PageLinks page={page} pageCount={pageCount} />
    </Section>
  );
}
