import type { ReactNode } from "react";
import { AgendaStateBadge } from "~/features/agenda/ui/agenda-state-badge";
import type { VoiceStepName } from "~/features/reporting/domain/voice";
import type { ReplyDto } from "~/features/reporting/queries/theme-thread.server";
import type { Voice, VoiceProgress } from "~/features/reporting/queries/voices.server";
import { usePath, useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import { Localized } from "~/i18n/localized";
import { Details } from "~/ui/details";
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
  /** The answer of which the reason stands above already. */
  told: string | undefined;
}

/** What was answered, and why: the newest answer. */
function Answer({ reply, isTold }: { reply: ReplyDto; isTold: boolean }) {
  return (
    <Stack gap="tight">
      <p>
        <OutcomeBadge outcome={reply.outcome} />
      </p>
      {isTold ? null : (
        <Text>
          <Localized text={reply.reason} />
        </Text>
      )}
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
function VoiceThread({ label, heard, progress, told }: VoiceThreadProps) {
  const t = useT();
  const [newest] = progress.replies;
  const hasAgreements = progress.replies.some(({ agreements }) => agreements.length > 0);
  const content = (step: VoiceStepName): ReactNode => {
    if (step === "heard") return heard;
    if (step === "answered" && newest) return <Answer reply={newest} isTold={newest.id === told} />;
    if (step === "agreed" && hasAgreements) return <Agreements replies={progress.replies} />;
    return t(`reporting.voiceStep_${step}`);
  };
  return (
    <ThreadLink
      label={label}
      parts={progress.steps.map(({ step, state }) => ({
        key: step,
        kind: t(
          state === "stopped" && !newest
            ? "reporting.stepState_over"
            : `reporting.stepState_${state}`,
        ),
        linked: state === "done",
        content: content(step),
      }))}
    />
  );
}

/** The newest answer to a contribution, through whichever theme it came. */
function newestAnswer({ themes, own }: Voice): ReplyDto | undefined {
  return [own, ...themes]
    .flatMap(({ replies }) => replies)
    .sort((one, other) => other.repliedOn.localeCompare(one.repliedOn))[0];
}

function VoiceEntry({ voice, open }: { voice: Voice; open: boolean }) {
  const t = useT();
  const path = usePath();
  const answer = newestAnswer(voice);
  return (
    <ListEntry
      href={path(voice.path)}
      title={<Localized text={voice.title} />}
      status={answer ? <OutcomeBadge outcome={answer.outcome} /> : null}
      meta={
        <>
          {t(`reporting.voice_${voice.kind}`)} · {formatDate(t.language, voice.newestOn)}
        </>
      }
    >
      {answer ? (
        <Text>
          <Localized text={answer.reason} />
        </Text>
      ) : null}
      {voice.unlinked && voice.themes.length > 0 ? (
        <Text quiet>{t("reporting.voiceUnlinked")}</Text>
      ) : null}
      {voice.themes.length === 0 && voice.kind !== "proposal" ? (
        <Text quiet>{t(voice.isOver ? "reporting.voiceOver" : "reporting.voiceNotYet")}</Text>
      ) : null}
      {voice.themes.length === 0 && voice.isOver ? null : (
        <Details summary={t("reporting.voiceWay")} open={open}>
          <VoiceWay voice={voice} told={answer?.id} />
        </Details>
      )}
    </ListEntry>
  );
}

/** The way through each theme it went into, or its own as long as there is none. */
function VoiceWay({ voice, told }: { voice: Voice; told: string | undefined }) {
  const t = useT();
  const path = usePath();
  return (
    <>
      {voice.themes.map((theme) => (
        <VoiceThread
          key={theme.path}
          label={t("reporting.voiceLabel")}
          progress={theme}
          told={told}
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
        <VoiceThread
          label={t("reporting.voiceLabel")}
          progress={voice.own}
          told={told}
          heard={
            voice.kind === "proposal"
              ? t("reporting.voiceProposalRead")
              : t("reporting.voiceStep_heard")
          }
        />
      ) : null}
    </>
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
          items={voices.map((voice, index) => ({
            key: voice.key,
            content: <VoiceEntry voice={voice} open={index === 0} />,
          }))}
        />
      )}
      <PageLinks page={page} pageCount={pageCount} />
    </Section>
  );
}
