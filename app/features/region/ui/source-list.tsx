import type { SourceDto } from "~/features/region/queries/sources.server";
import { useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import { Localized } from "~/i18n/localized";
import { languageMark } from "~/i18n/language";
import { TextLink } from "~/ui/text-link";

function SourceLine({ source }: { source: SourceDto }) {
  const t = useT();
  return (
    <>
      {source.url === null ? (
        <Localized text={source.title} />
      ) : (
        <TextLink href={source.url}>
          <Localized text={source.title} />
        </TextLink>
      )}
      {source.dated ? `, ${formatDate(t.language, source.dated)}` : null}
      {source.reference ? ` (${source.reference})` : null}
      {source.place ? (
        <>
          , <Localized text={source.place} />
        </>
      ) : null}
      {source.quote ? (
        <>
          : <q {...languageMark(source.quote.language, t.language)}>{source.quote.text}</q>
        </>
      ) : null}
    </>
  );
}

/** Where it was found: the sources below a fact or a figure. */
export function SourceList({ sources }: { sources: readonly SourceDto[] }) {
  const t = useT();
  const [first, ...others] = sources;
  if (!first) return null;
  if (others.length === 0) {
    return (
      <p className="quiet small">
        {t("site.source")}: <SourceLine source={first} />
      </p>
    );
  }
  return (
    <div className="quiet small">
      <p>{t("site.sources")}:</p>
      <ul>
        {sources.map((source) => (
          <li key={`${source.key}-${source.place?.text ?? ""}-${source.quote?.text ?? ""}`}>
            <SourceLine source={source} />
          </li>
        ))}
      </ul>
    </div>
  );
}
