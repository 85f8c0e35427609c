import type { AdvicePage } from "~/features/advice/queries.server";
import { useT } from "~/i18n/context";
import { Localized } from "~/i18n/localized";
import { Heading } from "~/ui/heading";
import { Text } from "~/ui/text";
import { letterClosing, letterHead } from "./letter-lines";

/** An advice as the letter that goes to a college: to print, or to keep as a PDF. */
export function AdviceLetter({ advice }: { advice: AdvicePage }) {
  const t = useT();
  return (
    <article className="letter stack stack--loose">
      <p className="letter__head">{letterHead(t, advice).join("\n")}</p>
      <Text>{t("adviceDesk.letterOpening")}</Text>
      {advice.summary ? (
        <Text>
          <Localized text={advice.summary} />
        </Text>
      ) : null}
      {advice.pointList.map(({ id, label, heading, text }) => (
        <section key={id} className="letter__point">
          <Heading level={2} looksLike={4}>
            {label}. {heading ? <Localized text={heading} /> : null}
          </Heading>
          <Text>
            <Localized text={text} />
          </Text>
        </section>
      ))}
      {advice.recommendations.length > 0 ? (
        <section className="stack">
          <Heading level={2} looksLike={3}>
            {t("advice.recommendations")}
          </Heading>
          {advice.recommendations.map(({ id, label, text, points }) => (
            <Text key={id}>
              <strong>{label}</strong> (
              {t("advice.recommendationFor", { labels: points.join(", ") })}).{" "}
              <Localized text={text} />
            </Text>
          ))}
        </section>
      ) : null}
      {letterClosing(t, advice).map((line) => (
        <Text key={line}>{line}</Text>
      ))}
    </article>
  );
}
