/** Translated by a machine; no speaker has checked it yet. */
import type { demo as dutch } from "../nl/demo";
import type { Spoken } from "../translated";

export const demo: Spoken<typeof dutch> = {
  title: "To jest wersja próbna.",
  label: "To jest wersja próbna",
  text: "Rundy, które są teraz otwarte, są zmyślone. Nic się nie liczy. Nie pisz nic o sobie ani o innych: każdy może to przeczytać. Co noc wszystko usuwamy.",
  closedTitle: "W wersji próbnej nie można tego zrobić",
  closedText: "Wszyscy używają tu tych samych kont. Dlatego nie można ich zmieniać.",
};
