import type { RoundFiguresPage } from "~/features/participation/queries/round-figures.server";
import { honestSentenceText } from "~/features/participation/ui/honest-sentence";
import { assumptionLines } from "~/features/participation/ui/origin";
import { useT } from "~/i18n/context";
import { Heading } from "~/ui/heading";
import { Text } from "~/ui/text";

function Sentence({ title, page }: { title: string; page: RoundFiguresPage }) {
  const t = useT();
  const assumed = assumptionLines(t, page.figures.assumptions);
  return (
    <>
      <Heading level={3}>{title}</Heading>
      <blockquote>{honestSentenceText(t, page.sentence)}</blockquote>
      <Text small quiet>
        {assumed.map(({ key, content }) => (
          <span key={key}>{content} </span>
        ))}
      </Text>
    </>
  );
}

/** The sentence to quote with what is assumed in it: as few assumptions as possible, and as the advisory council counted. */
export function SheetSentences(props: { page: RoundFiguresPage; council: RoundFiguresPage }) {
  const { page, council } = props;
  const t = useT();
  const { overlap, combined } = page.figures.assumptions;
  const isCouncil = overlap === "none" && combined === "each";
  return (
    <>
      {isCouncil ? null : <Sentence title={t("roundGaps.sheetLeast")} page={page} />}
      <Sentence title={t("roundGaps.sheetCouncil")} page={council} />
    </>
  );
}
