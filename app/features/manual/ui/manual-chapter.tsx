import { PICTURE_SIZE, headingsOf } from "~/features/manual/domain/manual-text";
import type {
  ManualBlock,
  ManualInline,
  ManualPicture,
  ManualText,
} from "~/features/manual/domain/manual-text";
import { opensFor } from "~/features/staff/ui/desk-navigation";
import { useStaffRole } from "~/features/staff/ui/signed-in";
import { usePath, useT } from "~/i18n/context";
import { languageMark } from "~/i18n/language";
import type { Language } from "~/i18n/language";
import { Heading } from "~/ui/heading";
import { Prose } from "~/ui/prose";

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

/** A screen of the product. It leads to itself: on a phone it is too small to read, and there it can be enlarged. */
function Picture({ name, alt, caption }: ManualPicture) {
  const address = `/handleiding/${name}`;
  return (
    <figure className="manual-picture">
      <a className="manual-picture__link" href={address}>
        <img src={address} alt={alt} loading="lazy" {...PICTURE_SIZE} />
      </a>
      <figcaption className="manual-picture__caption">
        <Words content={caption} />
      </figcaption>
    </figure>
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
      return <Picture {...block} />;
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

/** One chapter of the manual. It is Dutch, whatever the language of the page around it, unless told otherwise. */
export function ManualChapter({
  manual,
  language = "nl",
}: {
  manual: ManualText;
  language?: Language;
}) {
  const t = useT();
  return (
    <div {...languageMark(language, t.language)}>
      <Prose>
        {manual.blocks.map((block, index) => (
          <Block key={`${index} ${block.kind}`} block={block} />
        ))}
      </Prose>
    </div>
  );
}
