import type { ProposalPage, Reaction } from "~/features/proposals/queries/page.server";
import { usePath, useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import { Pagination } from "~/ui/pagination";
import { PlainList } from "~/ui/plain-list";
import { Section } from "~/ui/section";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";
import { RedactedText } from "./redacted";

interface OneReactionProps {
  reaction: Reaction;
  proposalId: string;
  /** Address of the form that answers this reaction. */
  answerTo?: string;
}

function OneReaction({ reaction, proposalId, answerTo }: OneReactionProps) {
  const t = useT();
  const path = usePath();
  const report = path(`/voorstellen/${proposalId}/melden?reactie=${reaction.id}`);
  return (
    <div className="reaction" id={`reactie-${reaction.id}`}>
      <p className="reaction__body">
        <RedactedText segments={reaction.body} />
      </p>
      <p className="quiet small">
        {[
          reaction.role && t(`terms.role_${reaction.role}`),
          reaction.publishedOn && formatDate(t.language, reaction.publishedOn),
        ]
          .filter(Boolean)
          .join(" · ")}
        {answerTo ? (
          <>
            {" · "}
            <TextLink href={answerTo}>{t("proposals.reactAnswer")}</TextLink>
          </>
        ) : null}
        {" · "}
        <TextLink href={report}>{t("proposals.report")}</TextLink>
      </p>
    </div>
  );
}

/** The reactions in threads of one level, oldest first. */
export function Reactions({ proposal }: { proposal: ProposalPage }) {
  const t = useT();
  const path = usePath();
  const here = path(`/voorstellen/${proposal.id}`);
  const { threads, total, page, pageCount } = proposal.reactions;
  return (
    <Section title={t("proposals.reactions")} id="reacties">
      {total === 0 ? (
        <Text quiet>{t("proposals.reactionsNone")}</Text>
      ) : (
        <Text quiet>{t.count("proposals.reactionCount", total)}</Text>
      )}
      <PlainList
        ruled
        items={threads.map((thread) => ({
          key: thread.id,
          content: (
            <Stack gap="tight">
              <OneReaction
                reaction={thread}
                proposalId={proposal.id}
                {...(proposal.isListed ? { answerTo: `${here}/reageren?op=${thread.id}` } : {})}
              />
              {thread.answers.length > 0 ? (
                <div className="reaction__answers">
                  {thread.answers.map((answer) => (
                    <OneReaction key={answer.id} reaction={answer} proposalId={proposal.id} />
                  ))}
                </div>
              ) : null}
            </Stack>
          ),
        }))}
      />
      <Pagination
        label={t("proposals.reactionPages")}
        page={page}
        pageCount={pageCount}
        hrefFor={(number) => `${here}?reacties=${number}#reacties`}
        texts={{
          previous: t("site.previousPage"),
          next: t("site.nextPage"),
          page: t("proposals.pageNumber"),
        }}
      />
    </Section>
  );
}
