import { expectAccessible, expectNoHorizontalScroll, test } from "./support";

const MODERATOR = "moderator@voorbeeld.inbreng.nl";
const DESK = "/werkplek/vragenlijsten";
const OPEN = `${DESK}/wonen-en-verblijf`;
const PARTS = [
  DESK,
  `${DESK}/nieuw`,
  `${DESK}/invoer`,
  OPEN,
  `${OPEN}/vragen`,
  `${OPEN}/proef`,
  `${OPEN}/uitslag`,
  `${OPEN}/teksten`,
  `${OPEN}/uitnodigen`,
  `${OPEN}/poster`,
  `${OPEN}/papier`,
  `${OPEN}/papier/vel`,
  `${OPEN}/bestanden`,
];

test("every page of the desk of surveys can be used by everyone, on a phone too @narrow", async ({
  page,
  asStaff,
}) => {
  await asStaff(MODERATOR);
  for (const path of PARTS) {
    await page.goto(path);
    await expectAccessible(page);
    await expectNoHorizontalScroll(page);
  }
});
