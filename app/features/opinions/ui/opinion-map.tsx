import type { OpinionPage } from "~/features/opinions/queries/opinion-page.server";
import { groupLetter } from "./group-letter";
import { shareText } from "~/features/participation/ui/share-text";
import { useT } from "~/i18n/context";
import { formatShare } from "~/i18n/format";
import { Localized } from "~/i18n/localized";
import { PlainList } from "~/ui/plain-list";
import { Section } from "~/ui/section";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";

type OpinionGroup = OpinionPage["groups"][number];

const WIDTH = 320;
const HEIGHT = 180;
const MARGIN = 50;
const LARGEST = 44;
const SMALLEST = 16;

/** Where the middle of a group is drawn, and how large: its area goes with its share. */
function circleOf({ x, y, share }: OpinionGroup) {
  const across = (place: number, length: number) =>
    MARGIN + ((place + 1) / 2) * (length - 2 * MARGIN);
  return {
    cx: across(x, WIDTH),
    cy: across(y, HEIGHT),
    r: Math.max(SMALLEST, LARGEST * Math.sqrt(share)),
  };
}

/** The groups as circles: near each other is alike, large is many. The same stands below in words. */
function Drawing({ page }: { page: OpinionPage }) {
  const t = useT();
  return (
    <svg
      className="opinion-map"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={t("opinions.mapLabel")}
    >
      {page.groups.map((group, at) => {
        const { cx, cy, r } = circleOf(group);
        const own = page.ownGroup === at;
        return (
          <g key={groupLetter(at)}>
            <circle
              className={own ? "opinion-map__group opinion-map__group--own" : "opinion-map__group"}
              cx={cx.toFixed(1)}
              cy={cy.toFixed(1)}
              r={r.toFixed(1)}
            />
            <text
              className="opinion-map__letter"
              x={cx.toFixed(1)}
              y={(cy + 6).toFixed(1)}
              textAnchor="middle"
            >
              {groupLetter(at)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

function Group({ page, group, at }: { page: OpinionPage; group: OpinionGroup; at: number }) {
  const t = useT();
  const letter = groupLetter(at);
  const textOf = (id: string) => page.statements.find((statement) => statement.id === id)?.text;
  return (
    <Stack gap="tight">
      <Text>
        <strong>{t("opinions.group", { letter })}</strong>{" "}
        {t("opinions.groupShare", { share: formatShare(t.language, group.share) })}
        {page.ownGroup === at ? ` ${t("opinions.groupOwn")}` : null}
      </Text>
      {group.telling.length === 0 ? (
        <Text quiet>{t("opinions.groupPlain")}</Text>
      ) : (
        <ul>
          {group.telling.map(({ id, choice, share }) => {
            const text = textOf(id);
            return text ? (
              <li key={`${id}-${choice}`}>
                <Localized text={text} />{" "}
                <span className="quiet">
                  {t(`opinions.telling_${choice}`, { share: shareText(t, share) })}
                </span>
              </li>
            ) : null;
          })}
        </ul>
      )}
    </Stack>
  );
}

/** Groups of people who think alike, when all of them are large enough to show. */
export function OpinionMap({ page }: { page: OpinionPage }) {
  const t = useT();
  if (page.groups.length === 0) {
    return (
      <Section title={t("opinions.groupsTitle")}>
        <Text quiet>{t("opinions.groupsNone", { threshold: page.threshold })}</Text>
      </Section>
    );
  }
  return (
    <Section title={t("opinions.groupsTitle")} intro={t("opinions.groupsIntro")}>
      <Drawing page={page} />
      <PlainList
        ruled
        items={page.groups.map((group, at) => ({
          key: groupLetter(at),
          content: <Group page={page} group={group} at={at} />,
        }))}
      />
    </Section>
  );
}
