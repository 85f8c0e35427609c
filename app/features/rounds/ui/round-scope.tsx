import type { ScopeLine, RoundPage } from "~/features/rounds/queries/round-page.server";
import { useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import { Localized } from "~/i18n/localized";
import { SentenceWithWords } from "~/i18n/written";
import { Columns } from "~/ui/columns";
import { Details } from "~/ui/details";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";

function Lines(props: { title: string; empty: string; lines: ScopeLine[] }) {
  return (
    <Section title={props.title} level={3}>
      {props.lines.length === 0 ? (
        <Text>{props.empty}</Text>
      ) : (
        <ul>
          {props.lines.map((line) => (
            <li key={line.text.text}>
              <Localized text={line.text} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function EarlierLine({ line }: { line: ScopeLine }) {
  const t = useT();
  const period = t("rounds.framesPeriod", {
    from: formatDate(t.language, line.validFrom),
    until: line.validUntil ? formatDate(t.language, line.validUntil) : t("site.unknown"),
  });
  return (
    <li>
      <SentenceWithWords
        sentence={(words) =>
          line.kind === "open"
            ? t("rounds.framesEarlierOpen", { text: words })
            : t("rounds.framesEarlierFixed", { text: words })
        }
        words={line.text.text}
        language={line.text.language}
      />{" "}
      ({period})
    </li>
  );
}

/** What is open and what is fixed, side by side; what stood there before stays readable. */
export function RoundScope({ round }: { round: RoundPage }) {
  const t = useT();
  const { decisionScope, framesFixedOn, framesFixedNote } = round;
  return (
    <Section title={t("rounds.frames")} id="kaders">
      <Columns>
        <Lines
          title={
            round.influenceLevel === "coDecide"
              ? t("rounds.framesOpenDecide")
              : t("rounds.framesOpen")
          }
          empty={t("rounds.framesOpenEmpty")}
          lines={decisionScope.open}
        />
        <Lines
          title={t("rounds.framesFixed")}
          empty={t("rounds.framesFixedEmpty")}
          lines={decisionScope.fixed}
        />
      </Columns>
      {framesFixedOn ? (
        <Text quiet>
          {t("rounds.framesFixedOn", { date: formatDate(t.language, framesFixedOn) })}{" "}
          {framesFixedNote ? <Localized text={framesFixedNote} /> : null}
        </Text>
      ) : null}
      {decisionScope.earlier.length > 0 ? (
        <Details summary={t("rounds.framesEarlier")}>
          <ul>
            {decisionScope.earlier.map((line) => (
              <EarlierLine key={`${line.version}-${line.text.text}`} line={line} />
            ))}
          </ul>
        </Details>
      ) : null}
    </Section>
  );
}
