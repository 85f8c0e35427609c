import { headingsOf } from "~/features/manual/domain/manual-text";
import type { ManualBlock, ManualInline, ManualText } from "~/features/manual/domain/manual-text";
import { opensFor } from "~/features/staff/ui/desk-navigation";
import { useStaffRole } from "~/features/staff/ui/signed-in";
import { usePath, useT } from "~/i18n/context";
import { Heading } from "~/ui/heading";
import { Prose } from "~/ui/prose";

/** Pictures are as wide as they were taken; the text of a page is narrower. */
const PICTURE = { width: 1280, height: 860 };

function Words({ content }: { content: readonly ManualInline[] }) {
  const path = usePath();
  const role = useStaffRole();
  return (
    <>
      {content.map((piece, index) => {
        const key = `${index} ${piece.text}`;
        if (piece.kind === "text") return piece.text;
        if (piece.kind === "screen") return <b key={key}>{piece.text}</b>;
        const { href, text } = piece;
        // A desk that its reader does not work at is named, and leads nowhere.
        if (href.startsWith("/") && !(role && opensFor(role, href))) return text;
        return (
          <a key={key} href={href.startsWith("/") ? path(href) : href}>
            {text}
          </a>
        );
      })}
    </>
  );
}

function Block({ block }: { block: ManualBlock }) {
  switch (block.kind) {
    case "heading":
      return (
        <Heading level={block.level} id={block.anchor}>
          {block.text}
        </Heading>
      );
    case "paragraph":
      return (
        <p>
          <Words content={block.content} />
        </p>
      );
    case "picture":
      return (
        <img
          className="manual__picture"
          src={`/handleiding/${block.name}`}
          alt={block.alt}
          loading="lazy"
          {...PICTURE}
        />
      );
    case "list": {
      const List = block.ordered ? "ol" : "ul";
      return (
        <List>
          {block.items.map((item) => (
            <li key={item.map(({ text }) => text).join("")}>
              <Words content={item} />
            </li>
          ))}
        </List>
      );
    }
  }
}

/** The headings of a chapter, each leading to its part. */
export function ManualContents({ manual }: { manual: ManualText }) {
  const t = useT();
  return (
    <nav aria-label={t("manual.contents")}>
      <ul lang="nl">
        {headingsOf(manual).map(({ anchor, text }) => (
          <li key={anchor}>
            <a href={`#${anchor}`}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** One chapter of the manual. It is Dutch, whatever the language of the page around it. */
export function ManualChapter({ manual }: { manual: ManualText }) {
  return (
    <div lang="nl">
      <Prose>
        {manual.blocks.map((block, index) => (
          <Block key={`${index} ${block.kind}`} block={block} />
        ))}
      </Prose>
    </div>
  );
}
