import type { DeskSource, PaperDesk } from "~/features/decisions/queries/paper-desk.server";
import { usePath, useT } from "~/i18n/context";
import { formatDate, formatNumber } from "~/i18n/format";
import { Written } from "~/i18n/written";
import { Button } from "~/ui/button";
import { HiddenField } from "~/ui/hidden-field";
import { PlainList } from "~/ui/plain-list";
import { TextLink } from "~/ui/text-link";

const BYTES_PER_KILOBYTE = 1024;

/** The versions of a paper; each but the last that is left can go. */
export function VersionList({ versions }: Pick<PaperDesk, "versions">) {
  const t = useT();
  return (
    <PlainList
      ruled
      items={versions.map(({ label, dated }) => ({
        key: label,
        content: (
          <form method="post" encType="multipart/form-data" className="paper-part">
            <HiddenField name="label" value={label} />
            <Written>{label}</Written>
            <span className="quiet small">
              {dated === null ? "" : formatDate(t.language, dated)}
            </span>
            {versions.length > 1 ? (
              <Button kind="subtle" name="intent" value="removeVersion" icon="trash">
                {t("documents.removeVersion", { version: label })}
              </Button>
            ) : null}
          </form>
        ),
      }))}
    />
  );
}

/** The file of a source, with its size before somebody opens it. */
export function SourceFileLink({
  slug,
  file,
}: {
  slug: string;
  file: NonNullable<DeskSource["file"]>;
}) {
  const t = useT();
  const kilobytes = Math.max(1, Math.round(file.size / BYTES_PER_KILOBYTE));
  return (
    <TextLink href={`/werkplek/stukken/${slug}/bestand/${file.id}`}>
      {t("documents.fileOf", {
        kind: file.mediaType === "application/pdf" ? "PDF" : t("documents.filePicture"),
        size: formatNumber(t.language, kilobytes),
      })}
    </TextLink>
  );
}

/** The sources of a paper: where each leads, its file, and its own page. */
export function PaperSources({ slug, sources }: Pick<PaperDesk, "slug" | "sources">) {
  const t = useT();
  const path = usePath();
  return (
    <PlainList
      ruled
      items={sources.map((source) => ({
        key: source.id,
        content: (
          <div className="paper-part">
            <Written>
              {source.url === null ? (
                source.title
              ) : (
                <TextLink href={source.url}>{source.title}</TextLink>
              )}
            </Written>
            <span className="quiet small">
              {source.dated === null ? "" : formatDate(t.language, source.dated)}
            </span>
            {source.file ? <SourceFileLink slug={slug} file={source.file} /> : null}
            <TextLink href={path(`/werkplek/stukken/${slug}/bronnen/${source.id}`)}>
              {t("documents.changeSource", { source: source.title })}
            </TextLink>
          </div>
        ),
      }))}
    />
  );
}
