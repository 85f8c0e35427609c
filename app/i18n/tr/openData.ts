/** Translated by a machine; no speaker has checked it yet. */
import type { openData as dutch } from "../nl/openData";
import type { Spoken } from "../translated";

export const openData: Spoken<typeof dutch> = {
  title: "Açık veri",
  lead: "{siteName} sitesinin herkese açık bütün sayılarını ve belgelerini kullanabilirsin. İçlerinde hiçbir zaman birinin tanınabileceği bir şey olmaz.",
  lists: "Listeler",
  list_rounds: "görüş turları",
  list_sessions: "buluşmalar",
  list_proposals: "öneriler",
  list_principles: "ilkeler ve eylemler",
  "list_agenda-items": "anlaşmalar",
  list_advice: "tavsiyeler, madde madde",
  list_decisions: "kararlar",
  list_claims: "iddialar",
  list_promises: "verilen sözler",
  perRound: "Tur tur",
  perRoundText:
    "Kimlerin katıldığını gösteren sayılar her turun yanındadır. Gizli sayılar hiçbir dosyada yoktur.",
  participationOf: "{round} hakkındaki sayılar (JSON)",
  descriptions: "Programlar için açıklamalar",
  openapi: "OpenAPI 3.1: ne sorabilirsin ve ne alırsın",
  dcat: "DCAT-AP-NL: JSON-LD olarak katalog",
  rules: "Bilmen iyi olur",
  ruleRead: "Yalnızca okuyabilirsin. Giriş yapman gerekmez.",
  rulePage: "Listeler sayfa sayfa gelir. page ve pageSize gönder, her seferinde en fazla {most}.",
  ruleCache:
    "Her yanıtta bir ETag var. Aynı şeyi yeniden sorarsan, bir şeyin değişip değişmediğini öğrenirsin.",
  ruleLimit:
    "Dakikada {limit} {limit:one=kez|other=kez} sorabilirsin. Her yanıtta ne kadar hakkın kaldığı yazar (RateLimit-Remaining).",
  ruleFrozen: "Sabitlenmiş sayıların kendi adresi ve kontrol numarası vardır. Hiç değişmezler.",
  csvOf: "{round} için belediyelere göre tablo (CSV)",
  experiencesOf: "insanlar ne fark etti: {round} (CSV)",
  ruleLicence: "Serbestçe kullanılabilir (CC0). Sayıların yanında varsayımları her zaman belirt.",
};
