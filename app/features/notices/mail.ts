/** The message about everything that happened to what somebody follows, which names nothing of the own input; and the push, which names nothing at all. */
import type { NewsGroup } from "./domain/digest";
import type { Language } from "~/i18n/language";
import { directionOf, languageTag, localPath } from "~/i18n/language";
import { translator } from "~/i18n/t";

export type DigestText = { subject: string; text: string; html: string };

/** Text as it stands in HTML: nothing in it is markup. */
function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/**
 * Everything that happened to what somebody follows, in one message: plain, and as HTML without anything that loads.
 * @param leave address that ends the messages
 */
export function digestMail(
  language: Language,
  groups: readonly NewsGroup[],
  leave: string,
): DigestText {
  const t = translator(language);
  const count = groups.reduce((sum, { items }) => sum + items.length, 0);
  const line = (item: NewsGroup["items"][number]) =>
    t(`notices.digest_${item.kind}`, { title: item.title });
  const title = (round: string | null) => round ?? t("notices.digestAgreements");
  const text = [
    t("notices.digestHello"),
    t("notices.digestLead"),
    ...groups.map(({ round, items }) =>
      [title(round), ...items.map((item) => `- ${line(item)}\n  ${item.link}`)].join("\n"),
    ),
    t("notices.digestOwn"),
    `${t("notices.digestLeave")}\n${leave}`,
  ].join("\n\n");
  const list = (items: NewsGroup["items"]) =>
    items
      .map((item) => `<li><a href="${escaped(item.link)}">${escaped(line(item))}</a></li>`)
      .join("");
  const html = [
    `<!DOCTYPE html><html lang="${languageTag(language)}" dir="${directionOf(language)}"><head><meta charset="utf-8">`,
    `<title>${escaped(t.count("notices.digestSubject", count))}</title></head><body>`,
    `<p>${escaped(t("notices.digestHello"))}</p><p>${escaped(t("notices.digestLead"))}</p>`,
    ...groups.map(({ round, items }) => `<h2>${escaped(title(round))}</h2><ul>${list(items)}</ul>`),
    `<p>${escaped(t("notices.digestOwn"))}</p>`,
    `<p>${escaped(t("notices.digestLeave"))} <a href="${escaped(leave)}">${escaped(leave)}</a></p>`,
    "</body></html>",
  ].join("\n");
  return {
    subject: t.count("notices.digestSubject", count),
    text,
    html,
  };
}

/** What a browser shows, as its service worker reads it: that there is news, and where. */
export function pushText(language: Language): string {
  const title = translator(language)("notices.pushNews");
  return JSON.stringify({ title, language, page: localPath(language, "/mijn") });
}
