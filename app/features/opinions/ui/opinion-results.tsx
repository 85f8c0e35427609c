import { OPINION_CHOICES } from "~/features/opinions/domain/opinion-statement";
import type { ShownShare } from "~/features/participation/domain/shown-share";
import type { OpinionPage, StatementLine } from "~/features/opinions/queries/opinion-page.server";
import { shareText } from "~/features/participation/ui/share-text";
import { groupLetter } from "./group-letter";
import { usePath, useT } from "~/i18n/context";
import { Localized } from "~/i18n/localized";
import { Details } from "~/ui/details";
import { PlainList } from "~/ui/plain-list";
import { Section } from "~/ui/section";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

const BAR_WIDTH = 300;

/** Whether a share is known to the twentieth; one that is only known by its fifth is not drawn. */
function isExact({ min, max }: ShownShare): boolean {
  return min === max;
}

/** The three shares as one bar; the same in words below it. */
function SharesBar({ shares }: { shares: NonNullable<StatementLine["shares"]> }) {
  const widths = OPINION_CHOICES.map((choice) => shares[choice].min * BAR_WIDTH);
  const starts = widths.map((_, at) => widths.slice(0, at).reduce((sum, width) => sum + width, 0));
  return (
    <svg
      className="opinion-bar"
      viewBox={`0 0 ${BAR_WIDTH} 14`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect className="opinion-bar__pass" width={BAR_WIDTH} height="14" />
      {OPINION_CHOICES.map((choice, at) => (
        <rect
          key={choice}
          className={`opinion-bar__${choice}`}
          x={(starts[at] ?? 0).toFixed(1)}
          y="0"
          width={(widths[at] ?? 0).toFixed(1)}
          height="14"
        />
      ))}
    </svg>
  );
}

function Result({ statement, page }: { statement: StatementLine; page: OpinionPage }) {
  const t = useT();
  const path = usePath();
  const { shares, mine } = statement;
  const change = path(`/rondes/${page.round.slug}/meningen?stelling=${statement.id}#stelling`);
  return (
    <Stack gap="tight">
      <Text>
        <Localized text={statement.text} />
      </Text>
      {shares ? (
        <>
          {OPINION_CHOICES.every((choice) => isExact(shares[choice])) ? (
            <SharesBar shares={shares} />
          ) : null}
          <Text small>
            {OPINION_CHOICES.map((choice) =>
              t(`opinions.share_${choice}`, { share: shareText(t, shares[choice]) }),
            ).join(", ")}
          </Text>
        </>
      ) : (
        <Text quiet small>
          {t("opinions.tooFew", { threshold: page.threshold })}
        </Text>
      )}
      {page.round.open ? (
        <Text small>
          {mine ? `${t(`opinions.mine_${mine}`)} ` : null}
          <TextLink href={change}>{mine ? t("opinions.change") : t("opinions.give")}</TextLink>
        </Text>
      ) : null}
    </Stack>
  );
}

/** What unites people: the statements with which most of every group agree. */
export function UnitingStatements({ page }: { page: OpinionPage }) {
  const t = useT();
  const uniting = page.uniting.flatMap(
    (id) => page.statements.find((statement) => statement.id === id) ?? [],
  );
  return (
    <Section title={t("opinions.unitesTitle")} intro={t("opinions.unitesIntro")}>
      {uniting.length === 0 ? (
        <Text quiet>{t("opinions.unitesNone")}</Text>
      ) : (
        <ol className="opinion-unites">
          {uniting.map(({ id, text, shares }) => (
            <li key={id}>
              <strong>
                <Localized text={text} />
              </strong>{" "}
              {shares ? (
                <span className="quiet">
                  {t("opinions.share_agree", { share: shareText(t, shares.agree) })}
                </span>
              ) : null}
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}

/** What divides people: of each statement how many of every group agree. */
export function DividingStatements({ page }: { page: OpinionPage }) {
  const t = useT();
  if (page.groups.length === 0) return null;
  const dividing = page.dividing.flatMap(({ id, agree }) => {
    const statement = page.statements.find((one) => one.id === id);
    return statement ? [{ ...statement, agree }] : [];
  });
  return (
    <Section title={t("opinions.dividesTitle")} intro={t("opinions.dividesIntro")}>
      {dividing.length === 0 ? <Text quiet>{t("opinions.dividesNone")}</Text> : null}
      <PlainList
        ruled
        items={dividing.map(({ id, text, agree }) => ({
          key: id,
          content: (
            <>
              <strong>
                <Localized text={text} />
              </strong>
              <ul className="opinion-divides">
                {agree.map((share, at) => (
                  <li key={groupLetter(at)}>
                    {t("opinions.groupAgrees", {
                      letter: groupLetter(at),
                      share: shareText(t, share),
                    })}
                  </li>
                ))}
              </ul>
            </>
          ),
        }))}
      />
    </Section>
  );
}

/** Every statement with what people said, the own opinion, and the way to change it. */
export function OpinionResults({ page }: { page: OpinionPage }) {
  const t = useT();
  return (
    <Section title={t("opinions.allTitle")} intro={t.count("opinions.voters", page.voters)}>
      <Details summary={t.count("opinions.allSummary", page.statements.length)}>
        <PlainList
          ruled
          items={page.statements.map((statement) => ({
            key: statement.id,
            content: <Result statement={statement} page={page} />,
          }))}
        />
      </Details>
    </Section>
  );
}
