import type { ReactNode } from "react";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { useStaffRole } from "~/features/staff/ui/signed-in";
import type { DeskSurveyHead } from "~/features/surveys/queries/desk-page.server";
import { usePath, useT } from "~/i18n/context";
import { Localized } from "~/i18n/localized";
import { Cluster } from "~/ui/cluster";
import { LinkSwitch } from "~/ui/link-switch";
import { TextLink } from "~/ui/text-link";
import { SurveyStateBadge } from "./survey-state-badge";

const PATHS = {
  overview: "",
  questions: "/vragen",
  trial: "/proef",
  results: "/uitslag",
  texts: "/teksten",
  invitations: "/uitnodigen",
  paper: "/papier",
  exports: "/bestanden",
} as const;

export type DeskSurveyPart = keyof typeof PATHS;

const PARTS: readonly DeskSurveyPart[] = [
  "overview",
  "questions",
  "trial",
  "results",
  "texts",
  "invitations",
  "paper",
  "exports",
];

const MODERATOR_PARTS: readonly DeskSurveyPart[] = ["results", "texts", "paper"];

export interface DeskSurveyShellProps {
  survey: Pick<DeskSurveyHead, "slug" | "title" | "state" | "round">;
  here: DeskSurveyPart;
  lead?: ReactNode;
  children: ReactNode;
}

/** The frame of every desk page of one survey: its name and state, and the way between its pages. */
export function DeskSurveyShell({ survey, here, lead, children }: DeskSurveyShellProps) {
  const t = useT();
  const path = usePath();
  const role = useStaffRole();
  const { slug, state, round } = survey;
  // Answers are read by the moderators of the round alone.
  const parts = PARTS.filter((part) => role === "moderator" || !MODERATOR_PARTS.includes(part));
  const isPublic = state !== "draft" && state !== "withdrawn";
  return (
    <DeskShell
      kicker={
        <TextLink href={path(`/werkplek/rondes/${round.slug}`)}>
          <Localized text={round.title} />
        </TextLink>
      }
      title={<Localized text={survey.title} />}
      lead={lead}
      aside={
        <Cluster>
          <SurveyStateBadge state={state} />
          {isPublic ? (
            <TextLink href={path(`/vragenlijsten/${slug}`)}>{t("surveyDesk.view")}</TextLink>
          ) : null}
          <TextLink href={path(`/werkplek/vragenlijsten/${slug}/kopie`)}>
            {t("surveyDesk.copy")}
          </TextLink>
          <TextLink href={path(`/werkplek/vragenlijsten/${slug}/sjabloon`)}>
            {t("ownTemplates.keep")}
          </TextLink>
        </Cluster>
      }
      pages={
        <LinkSwitch
          label={t("surveyDesk.parts")}
          options={parts.map((part) => ({
            href: path(`/werkplek/vragenlijsten/${slug}${PATHS[part]}`),
            label: t(`surveyDesk.part_${part}`),
            current: part === here,
          }))}
        />
      }
    >
      {children}
    </DeskShell>
  );
}
