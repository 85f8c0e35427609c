/** Translated by a machine; no speaker has checked it yet. */
import type { demo as dutch } from "../nl/demo";
import type { Spoken } from "../translated";

export const demo: Spoken<typeof dutch> = {
  title: "Bu bir deneme sürümü.",
  label: "Bu bir deneme sürümü",
  text: "Şu anda açık olan görüş turları uydurmadır. Hiçbir şey sayılmaz. Kendin veya başkası hakkında bir şey yazma: herkes okuyabilir. Her gece her şeyi sileriz.",
  closedTitle: "Bu, deneme sürümünde yapılamaz",
  closedText: "Burada herkes aynı hesapları kullanır. Bu yüzden onları değiştiremezsin.",
};
