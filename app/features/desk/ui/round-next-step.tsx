import type { RoundOverview } from "~/features/desk/queries/round-overview.server";
import { STEP_ADDRESSES } from "~/features/rounds/domain/round";
import { MissingList } from "~/features/rounds/ui/missing-in-round";
import { usePath, useT } from "~/i18n/context";
import { ButtonLink } from "~/ui/button-link";
import { Cluster } from "~/ui/cluster";

/** What is to be done with a round now: setting it up as long as something is missing, and the steps that can be asked for. */
export function RoundNextStep({ overview }: { overview: RoundOverview }) {
  const t = useT();
  const path = usePath();
  const { slug, verbs, gaps, missing, state } = overview;
  const desk = path(`/werkplek/rondes/${slug}`);
  const isSettingUp = gaps > 0;
  const isOver = state === "reportedBack" || state === "evaluated";
  if (isOver && verbs.length === 0) return null;
  return (
    <div className="stack">
      <MissingList missing={missing} />
      <Cluster>
        {isOver ? null : (
          <ButtonLink
            href={`${desk}/opzet`}
            kind={isSettingUp ? "primary" : "secondary"}
            icon="edit"
          >
            {isSettingUp ? t.count("roundDesk.setUpOn", gaps) : t("roundDesk.setUp")}
          </ButtonLink>
        )}
        {verbs.map((verb) => (
          <ButtonLink
            key={verb}
            href={`${desk}/stap/${STEP_ADDRESSES[verb]}`}
            kind={isSettingUp || verb === "withdrawAnnouncement" ? "secondary" : "primary"}
          >
            {t(`rounds.verb_${verb}`)}
          </ButtonLink>
        ))}
      </Cluster>
    </div>
  );
}
