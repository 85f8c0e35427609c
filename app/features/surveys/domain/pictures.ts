/**
 * Rule: a picture to choose is one of the drawings that come with the product: no photograph of
 * anybody, nothing from a third party, and each with words for whoever does not see it.
 * Source: design, surveys (picture choice); people without names.
 */
import type { PictureOption } from "./question";

type Picture = PictureOption["picture"];

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
