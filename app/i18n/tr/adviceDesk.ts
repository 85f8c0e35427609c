/** Translated by a machine; no speaker has checked it yet. */
import type { adviceDesk as dutch } from "../nl/adviceDesk";
import type { Spoken } from "../translated";

export const adviceDesk: Spoken<typeof dutch> = {
  letter: "Mektup olarak gör",
  letterTitle: "Mektup olarak tavsiye",
  letterTo: "Kime: {body}",
  letterFrom: "Kimden: {body}",
  letterDate: "{date}",
  letterReference: "Referans: {reference}",
  letterSubject: "Konu: {title}",
  letterOpening: "Sayın okuyucu,",
  letterDue: "En geç {date} tarihine kadar her maddeye yazılı cevap vermenizi rica ederiz.",
  letterClosing: "Saygılarımızla,",
  letterPrint: "Bu sayfayı tarayıcının yazdır düğmesiyle yazdır.",
  letterText: "Metin olarak indir",
};
