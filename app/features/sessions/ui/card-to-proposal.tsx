import type { DeskCard } from "~/features/sessions/queries/report.server";
import { usePath, useT } from "~/i18n/context";
import { Button } from "~/ui/button";
import { Details } from "~/ui/details";
import { HiddenField } from "~/ui/hidden-field";
import { TextField } from "~/ui/text-field";
import { TextLink } from "~/ui/text-link";

/** The themes that rest on what was said. */
export function CardThemes({ card, round }: { card: DeskCard; round: string }) {
  const t = useT();
  const path = usePath();
  return card.themes.map(({ id, slug, title }) => (
    <TextLink key={id} href={path(`/werkplek/rode-draden/${round}/${slug}`)}>
      {t("sessionTalk.cardTheme", { title })}
    </TextLink>
  ));
}

/** Makes a proposal of what was said, or leads to the one it became. */
export function CardToProposal({ card, error }: { card: DeskCard; error: string | undefined }) {
  const t = useT();
  const path = usePath();
  if (card.proposalId !== null) {
    return (
      <TextLink href={path(`/voorstellen/${card.proposalId}`)}>
        {t("sessionTalk.cardProposal")}
      </TextLink>
    );
  }
  return (
    <Details summary={t("sessionTalk.cardToProposal")} open={error !== undefined}>
      <form className="stack" method="post" noValidate>
        <HiddenField name="cardId" value={card.id} />
        <TextField
          name={`title.${card.id}`}
          label={t("sessionTalk.cardTitle")}
          maxLength={120}
          error={error}
        />
        <div className="cluster">
          <Button kind="secondary" name="intent" value="propose">
            {t("sessionTalk.cardToProposal")}
          </Button>
        </div>
      </form>
    </Details>
  );
}
