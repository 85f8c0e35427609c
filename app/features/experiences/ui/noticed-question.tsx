import { NOTICED, NOTICED_ANSWERS } from "~/features/experiences/domain/experience";
import type { OwnMilestone } from "~/features/experiences/queries/asked-milestones.server";
import { usePath, useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import { Alert } from "~/ui/alert";
import { Button } from "~/ui/button";
import { FormActions } from "~/ui/form-actions";
import { HiddenField } from "~/ui/hidden-field";
import { PlainList } from "~/ui/plain-list";
import { Section } from "~/ui/section";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";
import { ExperienceFaces } from "./experience-faces";

export interface NoticedQuestionProps {
  /** The milestones about which the reader is asked, the newest first. */
  milestones: readonly OwnMilestone[];
  /** The one the reader chose; the newest otherwise. */
  chosen: string | null;
  /** What was just done. */
  said: "answered" | "takenBack" | null;
  error: string | undefined;
  threshold: number;
}

function milestoneText(t: ReturnType<typeof useT>, { state, on }: OwnMilestone): string {
  const date = formatDate(t.language, on);
  return t("experiences.milestone", { date, state: t(`agenda.state_${state}`) });
}

function NoticedForm({
  milestone,
  error,
  threshold,
}: Pick<NoticedQuestionProps, "error" | "threshold"> & { milestone: OwnMilestone }) {
  const t = useT();
  return (
    <form method="post" key={milestone.id}>
      <HiddenField name="milestone" value={milestone.id} />
      <Stack>
        <ExperienceFaces
          question={NOTICED}
          label={t("experiences.noticedAsked", { milestone: milestoneText(t, milestone) })}
          answers={NOTICED_ANSWERS}
          chosen={milestone.answer ?? undefined}
          error={error}
        />
        <Text quiet small>
          {t("experiences.privacy", { threshold })}
        </Text>
        <FormActions>
          <Button>{t(milestone.answer ? "experiences.change" : "experiences.send")}</Button>
          {milestone.answer ? (
            <Button kind="secondary" name="intent" value="takeBack">
              {t("experiences.noticedTakeBack")}
            </Button>
          ) : null}
        </FormActions>
      </Stack>
    </form>
  );
}

/** Whether somebody who follows an agreement notices it, asked about the newest milestone or an earlier one. */
export function NoticedQuestion(props: NoticedQuestionProps) {
  const { milestones, chosen, said, error, threshold } = props;
  const t = useT();
  const path = usePath();
  const asked = milestones.find(({ id }) => id === chosen) ?? milestones[0];
  if (asked === undefined) return null;
  const others = milestones.filter((milestone) => milestone !== asked);
  const here = path(`/agenda/${asked.agreement.slug}`);
  return (
    <Section
      title={t("experiences.noticedQuestion")}
      intro={t("experiences.noticedIntro")}
      id="merk-je-het"
    >
      {said ? (
        <Alert
          kind="ok"
          role="status"
          title={t(said === "answered" ? "experiences.noticedThanks" : "experiences.noticedGone")}
        />
      ) : null}
      <NoticedForm milestone={asked} error={error} threshold={threshold} />
      {others.length > 0 ? (
        <Section title={t("experiences.noticedOthers")} level={3}>
          <PlainList
            items={others.map((milestone) => ({
              key: milestone.id,
              content: (
                <>
                  <TextLink href={`${here}?stap=${milestone.id}#merk-je-het`}>
                    {milestoneText(t, milestone)}
                  </TextLink>
                  {milestone.answer ? (
                    <span className="quiet small">
                      {" "}
                      {t("experiences.noticedYouSaid", {
                        answer: t(`experiences.answer_${milestone.answer}`),
                      })}
                    </span>
                  ) : null}
                </>
              ),
            }))}
          />
        </Section>
      ) : null}
    </Section>
  );
}

/** For who is not asked: how to follow the agreement, and be asked. */
export function NoticedInvitation({ slug, hasCode }: { slug: string; hasCode: boolean }) {
  const t = useT();
  const path = usePath();
  const here = path(`/agenda/${slug}`);
  return (
    <Section title={t("experiences.noticedQuestion")} id="merk-je-het">
      <Text>{t("experiences.noticedInvitation")}</Text>
      {hasCode ? null : (
        <TextLink href={`${path("/meedoen")}?naar=${encodeURIComponent(here)}`} arrow>
          {t("experiences.noticedEnter")}
        </TextLink>
      )}
      <TextLink href={path(`/volgen/afspraak/${slug}`)} arrow>
        {t("notices.followLink_agreement")}
      </TextLink>
    </Section>
  );
}
