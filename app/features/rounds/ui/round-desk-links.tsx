import type { RoundState } from "~/features/vocabulary/domain/round-state";
import { isPublicRound } from "~/features/vocabulary/domain/round-state";
import { usePath, useT } from "~/i18n/context";
import { Cluster } from "~/ui/cluster";
import { TextLink } from "~/ui/text-link";
import { RoundStateBadge } from "./round-state-badge";

/** Where a round stands, and the ways from its desk to its other pages. */
export function RoundDeskLinks({ slug, state }: { slug: string; state: RoundState }) {
  const t = useT();
  const path = usePath();
  const desk = path(`/werkplek/rondes/${slug}`);
  const isOver = state === "reportedBack" || state === "evaluated";
  return (
    <Cluster>
      <RoundStateBadge state={state} />
      {isPublicRound({ state }) ? (
        <TextLink href={path(`/rondes/${slug}`)}>{t("rounds.deskView")}</TextLink>
      ) : null}
      <TextLink href={`${desk}/adres`}>{t("rounds.addressLink")}</TextLink>
      {isOver ? <TextLink href={`${desk}/verslag`}>{t("roundReport.deskLink")}</TextLink> : null}
      <TextLink href={`${desk}/luisteraar`}>{t("rounds.listenerTitle")}</TextLink>
      <TextLink href={`${desk}/kopie`}>{t("roundDesk.copy")}</TextLink>
      <TextLink href={`${desk}/sjabloon`}>{t("ownTemplates.keep")}</TextLink>
      <TextLink href={`${desk}/stellingen`}>{t("opinions.deskTitle")}</TextLink>
    </Cluster>
  );
}
