/**
 * The manual as a page shows it. It is built from these parts alone: what the files hold beyond them is not shown.
 * Source: `docs/handleiding/README.md`, which says how the files are written.
 */

/** A piece of a sentence. `screen` is a word as it stands on a button or a heading of the product. */
export type ManualInline =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "screen"; readonly text: string }
  | { readonly kind: "link"; readonly href: string; readonly text: string };

export type ManualBlock =
  | {
      readonly kind: "heading";
      readonly level: 2 | 3;
      readonly anchor: string;
      readonly text: string;
    }
  | { readonly kind: "paragraph"; readonly content: readonly ManualInline[] }
  | {
      readonly kind: "list";
      readonly ordered: boolean;
      readonly items: readonly (readonly ManualInline[])[];
    }
  | ManualPicture;

/** A picture of a screen of the product. `name` is that of its file; below it stands what one sees. */
export interface ManualPicture {
  readonly kind: "picture";
  readonly name: string;
  readonly alt: string;
  readonly caption: readonly ManualInline[];
}

/** As large as every picture of the manual is, in pixels; whoever shows one keeps its place free. */
export const PICTURE_SIZE = { width: 800, height: 560 } as const;

/** One chapter: its title, what comes before the first heading and the parts below. */
export interface ManualText {
  readonly title: string;
  readonly blocks: readonly ManualBlock[];
}

/** The headings of a chapter, for its table of contents. */
export function headingsOf({ blocks }: ManualText) {
  return blocks.filter((block) => block.kind === "heading");
}
