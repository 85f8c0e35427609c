import type { ReactNode } from "react";
import type { LundyField } from "~/features/rounds/domain/opening";
import type { RoundBody, RoundPage } from "~/features/rounds/queries/round-page.server";
import { usePath, useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import { languageMark } from "~/i18n/language";
import type { LocalText } from "~/i18n/language";
import { Localized } from "~/i18n/localized";
import { Columns } from "~/ui/columns";
import { PlainList } from "~/ui/plain-list";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

function Written({ text }: { text: LocalText | null }) {
  const t = useT();
  return <Text>{text ? <Localized text={text} /> : t("rounds.notWritten")}</Text>;
}

function WhenHear({ round }: { round: RoundPage }) {
  const t = useT();
  const date = (moment: Date) => formatDate(t.language, moment);
  if (round.reportedBackAt) {
    return <Text>{t("rounds.whenHearDone", { date: date(round.reportedBackAt) })}</Text>;
  }
  if (round.replyDueAt) {
    return <Text>{t("rounds.whenHearDate", { date: date(round.replyDueAt) })}</Text>;
  }
  return <Text>{t("rounds.whenHearUnknown")}</Text>;
}

/** An organisation by the one name it has everywhere, with what it does. */
function Body({ body, unknown }: { body: RoundBody | null; unknown: string }) {
  const path = usePath();
  if (body === null) return <Text>{unknown}</Text>;
  return (
    <>
      <Text>
        <TextLink href={path(`/wie-beslist#${body.key}`)}>
          <Localized text={body.name} />
        </TextLink>
      </Text>
      {body.decides ? (
        <Text quiet>
          <Localized text={body.decides} />
        </Text>
      ) : null}
    </>
  );
}

/** Who listens, by function, with a picture of them where there is one. */
function Listener({ round }: { round: RoundPage }) {
  const t = useT();
  const { listener, listenerPicture: picture } = round;
  if (!listener && !picture) return null;
  return (
    <div className="listener">
      {picture ? (
        <img
          className="listener__picture"
          src={`/luisteraar/${picture.id}`}
          alt={picture.alt.text}
          {...languageMark(picture.alt.language, t.language)}
          width="96"
          height="96"
          loading="lazy"
        />
      ) : null}
      {listener ? (
        <Text>
          <strong>
            <Localized text={listener} />
          </strong>
        </Text>
      ) : null}
    </div>
  );
}

/** What people said of each promise, to stand beside it. */
export type PromisesExperienced = Readonly<Record<LundyField, ReactNode>> | undefined;

/** Who decides, how much influence people have, when they hear back, and the four promises of Lundy. */
export function RoundCommitments({
  round,
  experienced,
}: {
  round: RoundPage;
  experienced?: PromisesExperienced;
}) {
  const t = useT();
  return (
    <>
      <Columns>
        <Section title={t("rounds.whoDecides")}>
          <Body body={round.decider} unknown={t("rounds.deciderUnknown")} />
          {round.deciderNote ? (
            <Text quiet>
              <Localized text={round.deciderNote} />
            </Text>
          ) : null}
        </Section>
        <Section title={t("rounds.whoAnswers")}>
          {round.answerer && round.answerer.key === round.decider?.key ? (
            <Text>{t("rounds.answererDecides")}</Text>
          ) : (
            <Body body={round.answerer} unknown={t("rounds.answererUnknown")} />
          )}
          {round.answerer ? <Text quiet>{t("rounds.answererElse")}</Text> : null}
        </Section>
        <Section title={t("rounds.whenHear")}>
          <WhenHear round={round} />
        </Section>
      </Columns>
      <Columns>
        <Section title={t("rounds.influence")}>
          {round.influenceLevel ? (
            <>
              <Text>{t(`terms.level_${round.influenceLevel}`)}.</Text>
              <Text>{t(`rounds.levelMeans_${round.influenceLevel}`)}</Text>
            </>
          ) : (
            <Text>{t("rounds.notWritten")}</Text>
          )}
          <Written text={round.lundy.influence} />
          {experienced?.influence}
        </Section>
        <Section title={t("rounds.space")}>
          <Written text={round.lundy.space} />
          {experienced?.space}
        </Section>
        <Section title={t("rounds.voice")}>
          <Written text={round.lundy.voice} />
          {experienced?.voice}
        </Section>
        <Section title={t("rounds.audience")}>
          <Listener round={round} />
          <Written text={round.lundy.audience} />
          {experienced?.audience}
        </Section>
      </Columns>
    </>
  );
}

/** The principles the round maps to, each with the reason why. */
export function RoundPrinciples({ principles }: Pick<RoundPage, "principles">) {
  const t = useT();
  const path = usePath();
  if (principles.length === 0) return null;
  return (
    <Section title={t("rounds.principles")} intro={t("rounds.principlesIntro")}>
      <PlainList
        items={principles.map((principle) => ({
          key: String(principle.number),
          content: (
            <>
              <TextLink href={path(`/principes/${principle.number}`)}>
                {t("rounds.principleLabel", {
                  number: principle.number,
                  title: principle.title.text,
                })}
              </TextLink>
              <Text>
                <Localized text={principle.reason} />
              </Text>
            </>
          ),
        }))}
      />
    </Section>
  );
}
