import type { CoveredRound, PrincipleRow } from "~/features/principles/queries.server";
import { usePath, useT } from "~/i18n/context";
import { formatList } from "~/i18n/format";
import { Localized } from "~/i18n/localized";
import { SentenceWithWords } from "~/i18n/written";
import { Table } from "~/ui/table";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

function roundsOf(principles: readonly PrincipleRow[]): CoveredRound[] {
  const rounds = new Map<string, CoveredRound>();
  for (const round of principles.flatMap((principle) => principle.rounds)) {
    rounds.set(round.slug, round);
  }
  return [...rounds.values()];
}

function Cell({ round }: { round: CoveredRound | undefined }) {
  const t = useT();
  if (!round) return <span className="quiet">{t("principles.notAsked")}</span>;
  return (
    <>
      {round.covered.length === 0
        ? t("principles.askedNoInput")
        : formatList(
            t.language,
            round.covered.map((role) => t(`terms.roles_${role}`)),
          )}
      <Text quiet small>
        <SentenceWithWords
          sentence={(words) => t("principles.reasonOf", { reason: words })}
          words={round.reason.text}
          language={round.reason.language}
        />
      </Text>
    </>
  );
}

/** Rounds by principles: who gave input where, and where nobody was asked. */
export function PrincipleMatrix({ principles }: { principles: readonly PrincipleRow[] }) {
  const t = useT();
  const path = usePath();
  const rounds = roundsOf(principles);
  return (
    <Table
      caption={t("principles.matrixCaption")}
      columns={[
        { key: "principle", label: t("principles.columnPrinciple") },
        ...rounds.map((round) => ({
          key: round.slug,
          label: (
            <>
              <TextLink href={path(`/rondes/${round.slug}`)}>
                <Localized text={round.title} />
              </TextLink>
              {round.example ? ` (${t("principles.exampleRound")})` : null}
            </>
          ),
        })),
      ]}
      rows={principles.map((principle) => ({
        key: String(principle.number),
        cells: [
          <TextLink key="principle" href={path(`/principes/${principle.number}`)}>
            {principle.number}. {principle.plainTitle.text}
          </TextLink>,
          ...rounds.map(({ slug }) => (
            <Cell key={slug} round={principle.rounds.find((round) => round.slug === slug)} />
          )),
        ],
      }))}
    />
  );
}
