/** Translated by a machine; no speaker has checked it yet. */
import type { demo as dutch } from "../nl/demo";
import type { Spoken } from "../translated";

export const demo: Spoken<typeof dutch> = {
  title: "هذه نسخة تجريبية.",
  label: "هذه نسخة تجريبية",
  text: "الجولات المفتوحة الآن ليست حقيقية. لا شيء هنا يُحسب. الرجاء ألا تكتب شيئًا عن نفسك أو عن غيرك: يستطيع الجميع قراءته. نمحو كل شيء كل ليلة.",
  closedTitle: "هذا غير ممكن في النسخة التجريبية",
  closedText: "يستعمل الجميع هنا الحسابات نفسها. لذلك لا يمكن تغييرها.",
};
