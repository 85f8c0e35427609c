import type { LocalText } from "~/i18n/language";
import { Localized } from "~/i18n/localized";
import { Text } from "~/ui/text";

/** Plain text with an empty line between its paragraphs. */
export function Paragraphs({ text }: { text: LocalText }) {
  const parts = text.text.split(/\n\s*\n/).filter((part) => part.trim() !== "");
  return (
    <>
      {parts.map((part) => (
        <Text key={part}>
          <Localized text={{ ...text, text: part }} />
        </Text>
      ))}
    </>
  );
}
