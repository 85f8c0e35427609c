/** Translated by a machine; no speaker has checked it yet. */
import type { demo as dutch } from "../nl/demo";
import type { Spoken } from "../translated";

export const demo: Spoken<typeof dutch> = {
  title: "Це пробна версія.",
  label: "Це пробна версія",
  text: "Раунди, які зараз відкриті, вигадані. Нічого не враховується. Не пиши нічого про себе чи про інших: це можуть прочитати всі. Щоночі ми все видаляємо.",
  closedTitle: "У пробній версії цього зробити не можна",
  closedText: "Тут усі користуються тими самими обліковими записами. Тому змінити їх не можна.",
};
