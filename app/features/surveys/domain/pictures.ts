/**
 * Rule: a picture to choose is one of the drawings that come with the product, or a picture that the maker
 * brought for this very survey. Nothing comes from a third party, and each has words for whoever does not
 * see it. A picture somebody is or was asked about stays.
 * Source: design, surveys (picture choice); people without names.
 */
import type { PictureOption, Questionnaire } from "./question";

export type Picture = PictureOption["picture"];

const picture = (name: string, nl: string, en: string): Picture => ({
  file: `pictures/${name}.svg`,
  alt: { nl, en },
});

/** The drawings a maker can choose from; the files are under public/. */
export const PICTURES: readonly [Picture, ...Picture[]] = [
  picture("home", "Een huis met een boom", "A house with a tree"),
  picture("family", "Een gezin", "A family"),
  picture("group", "Vier mensen in een kring", "Four people in a circle"),
  picture("school", "Een schoolgebouw met een klok", "A school building with a clock"),
  picture("talking", "Twee mensen die praten", "Two people talking"),
  picture("outside", "Zon, heuvels en een pad", "Sun, hills and a path"),
];

/** Pictures of a maker's own at one survey. */
export const MOST_OWN_PICTURES = 40;

/** The longest side of a picture as it is stored, in pixels: sharp on a phone, and quick on a slow line. */
export const OWN_PICTURE_SIDE = 800;

const OWN = "afbeelding/";

/** The file that an option with a picture of the maker's own names. */
export function ownPictureFile(id: string): string {
  return `${OWN}${id}`;
}

/** The files of the pictures that a questionnaire shows. */
export function picturesIn(questionnaire: Questionnaire): readonly string[] {
  return questionnaire.questions.flatMap((question) =>
    question.kind === "pictureChoice" ? question.options.map((option) => option.picture.file) : [],
  );
}

/** Whether a questionnaire shows this file. */
export function showsPicture(questionnaire: Questionnaire, file: string): boolean {
  return picturesIn(questionnaire).includes(file);
}

/**
 * A questionnaire with other files for its pictures, as a copy of a survey has them.
 * @param files the new file by the old one; what is not in it stays
 */
export function withPictures(
  questionnaire: Questionnaire,
  files: ReadonlyMap<string, string>,
): Questionnaire {
  const shown = (option: PictureOption): PictureOption => {
    const { picture: known } = option;
    return { ...option, picture: { ...known, file: files.get(known.file) ?? known.file } };
  };
  const questions = questionnaire.questions.map((question) =>
    question.kind === "pictureChoice"
      ? { ...question, options: question.options.map(shown) }
      : question,
  );
  return { ...questionnaire, questions };
}

/**
 * A questionnaire from elsewhere: pictures that only that survey has become drawings.
 * @returns the questionnaire, and the keys of the questions where a picture stayed behind
 */
export function withDrawingsOnly(questionnaire: Questionnaire): {
  readonly questionnaire: Questionnaire;
  readonly replaced: readonly string[];
} {
  const known = new Set(PICTURES.map(({ file }) => file));
  const replaced = new Set<string>();
  const drawn = (key: string, option: PictureOption, index: number): PictureOption => {
    if (known.has(option.picture.file)) return option;
    replaced.add(key);
    return { ...option, picture: PICTURES[index % PICTURES.length] ?? PICTURES[0] };
  };
  const questions = questionnaire.questions.map((question) =>
    question.kind === "pictureChoice"
      ? {
          ...question,
          options: question.options.map((option, index) => drawn(question.key, option, index)),
        }
      : question,
  );
  return { questionnaire: { ...questionnaire, questions }, replaced: [...replaced] };
}
