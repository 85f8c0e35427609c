import type { ClaimList } from "~/features/claims/queries.server";
import { VerdictBadge } from "~/features/claims/ui/verdict-badge";
import { EXPORT_TABLES } from "~/features/participation/domain/codebook";
import type { CouncilDashboard, CouncilRound } from "~/features/council/queries.server";
import { LEAST_ASSUMPTIONS } from "~/features/participation/domain/assumptions";
import { Definitions } from "~/features/participation/ui/definitions";
import { shareText } from "~/features/participation/ui/share-text";
import { bandText, rangeText } from "~/features/participation/ui/range-text";
import { isNeverAnswered } from "~/features/rounds/domain/never-answered";
import { RoundStateBadge } from "~/features/rounds/ui/round-state-badge";
import { PageLinks } from "~/features/vocabulary/ui/page-links";
import { usePath, useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import { Localized } from "~/i18n/localized";
import type { Translate } from "~/i18n/t";
import { ListEntry } from "~/ui/list-entry";
import { PlainList } from "~/ui/plain-list";
import { Section } from "~/ui/section";
import { Table } from "~/ui/table";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

/** What share says that something happens with it: of the newest moment about which enough people were asked. */
function happensText(t: Translate, { experienced }: CouncilRound): string {
  const shown = experienced.flatMap(({ questions }) => questions);
  const newest = shown.findLast(({ question }) => question === "influence");
  return newest ? shareText(t, newest.shares.yes) : t("experiences.councilNone");
}

function ownText(t: Translate, { own }: CouncilRound): string {
  if (own === undefined) return t("figuresDesk.ownNone");
  return bandText(t, own);
}

/** The part of the address that holds the page of each list. */
export const COUNCIL_PAGES = { rounds: "rondes", claims: "beweringen" } as const;

/** The rounds that touch the council's municipality, with who took part and what was promised. */
export function CouncilRounds({ board }: { board: CouncilDashboard }) {
  const t = useT();
  const path = usePath();
  const { municipality, rounds: list } = board;
  const { rounds } = list;
  const title =
    municipality === null
      ? t("figuresDesk.councilRoundsAll")
      : t("figuresDesk.councilRounds", { municipality });
  return (
    <Section title={title} id="rondes">
      {rounds.length === 0 ? (
        <Text>{t("figuresDesk.councilRoundsNone")}</Text>
      ) : (
        <Table
          caption={t("figuresDesk.councilRoundsCaption")}
          columns={[
            { key: "round", label: t("figuresDesk.columnRound") },
            { key: "state", label: t("figuresDesk.columnState") },
            { key: "due", label: t("figuresDesk.columnReplyDue") },
            { key: "persons", label: t("figuresDesk.columnPersons"), numeric: true },
            { key: "happens", label: t("experiences.councilColumn"), numeric: true },
            ...(municipality === null
              ? []
              : [
                  {
                    key: "own",
                    label: t("figuresDesk.columnOwn", { municipality }),
                    numeric: true,
                  },
                ]),
          ]}
          rows={rounds.map((round) => ({
            key: round.slug,
            cells: [
              <TextLink key="round" href={path(`/rondes/${round.slug}/cijfers`)}>
                {round.title.text}
                {round.example ? ` (${t("home.example")})` : ""}
              </TextLink>,
              <RoundStateBadge
                key="state"
                state={round.state}
                neverAnswered={isNeverAnswered(round)}
              />,
              round.replyDueAt
                ? formatDate(t.language, round.replyDueAt)
                : t("participation.notKnown"),
              rangeText(t, round.persons),
              happensText(t, round),
              ownText(t, round),
            ],
          }))}
        />
      )}
      <PageLinks page={list.page} pageCount={list.pageCount} name={COUNCIL_PAGES.rounds} />
      {rounds.length > 0 ? <Definitions assumptions={LEAST_ASSUMPTIONS} /> : null}
    </Section>
  );
}

/** What should have been there already, the longest overdue first. */
export function OverdueCommitments({ board }: { board: CouncilDashboard }) {
  const t = useT();
  const path = usePath();
  return (
    <Section title={t("figuresDesk.overdue")} id="te-laat">
      {board.overdue.length === 0 ? <Text>{t("figuresDesk.overdueNone")}</Text> : null}
      <PlainList
        ruled
        items={board.overdue.map((commitment) => ({
          key: commitment.key,
          content: (
            <ListEntry
              title={
                <TextLink href={path(commitment.path)}>
                  <Localized text={commitment.title} />
                </TextLink>
              }
              meta={t(`promises.kind_${commitment.kind}`)}
            >
              <Text>
                {commitment.dueAt
                  ? t("figuresDesk.overdueSince", {
                      date: formatDate(t.language, commitment.dueAt),
                    })
                  : null}
                {commitment.body
                  ? `, ${t("figuresDesk.overdueOwner", { body: commitment.body.text })}`
                  : null}
              </Text>
            </ListEntry>
          ),
        }))}
      />
      {board.overdueTotal > board.overdue.length ? (
        <TextLink href={`${path("/beloften")}?toon=overdue`} arrow>
          {t("figuresDesk.overdueAll", { count: board.overdueTotal })}
        </TextLink>
      ) : null}
    </Section>
  );
}

/** Published sentences about involvement that figures do not carry. */
export function ClaimsToCheck({ list }: { list: ClaimList }) {
  const { claims, page, pageCount } = list;
  const t = useT();
  const path = usePath();
  return (
    <Section
      title={t("figuresDesk.claims")}
      intro={claims.length === 0 ? undefined : t("figuresDesk.claimsIntro")}
      id="beweringen"
    >
      {claims.length === 0 ? <Text>{t("figuresDesk.claimsNone")}</Text> : null}
      <PlainList
        ruled
        items={claims.map((claim) => ({
          key: claim.slug,
          content: (
            <ListEntry
              title={
                <TextLink href={path(`/beweringen/${claim.slug}`)}>
                  <Localized text={claim.text} />
                </TextLink>
              }
              status={<VerdictBadge verdict={claim.verdict} />}
            />
          ),
        }))}
      />
      <PageLinks page={page} pageCount={pageCount} name={COUNCIL_PAGES.claims} />
    </Section>
  );
}

const BASE = "/werkplek/adviesraad";

/** Every file with what is behind the figures. */
export function ExportLinks() {
  const t = useT();
  const link = (file: string, label: string) => ({
    key: file,
    content: (
      <TextLink href={`${BASE}/${file}`} download>
        {label}
      </TextLink>
    ),
  });
  return (
    <Section title={t("figuresDesk.export")} intro={t("figuresDesk.exportIntro")} id="bestanden">
      <PlainList
        items={[
          link("figures.xlsx", t("figuresDesk.exportXlsx")),
          link("figures.json", t("figuresDesk.exportJson")),
        ]}
      />
      <Section title={t("figuresDesk.exportCsv")} level={3}>
        <PlainList
          items={(["codebook", ...EXPORT_TABLES] as const).map((table) =>
            link(`${table}.csv`, t(`figuresDesk.table_${table}`)),
          )}
        />
      </Section>
      <Text quiet>{t("figuresDesk.printHint")}</Text>
    </Section>
  );
}
