/** Translated by a machine; no speaker has checked it yet. */
import type { notices as dutch } from "../nl/notices";
import type { Spoken } from "../translated";

export const notices: Spoken<typeof dutch> = {
  followTitle: "E-postayla takip et",
  followLead_round:
    "Bu turda bir şey olunca e-posta alırsın. Örneğin yeni bir öneri, bir ortak konu veya bir cevap.",
  followLead_proposal: "Cevap gelince ve sonra bununla ilgili bir şey olunca e-posta alırsın.",
  followLink_round: "Bu turu e-postayla takip et",
  followLink_proposal: "E-postayla takip et",
  followAddress: "E-postayı şu adrese göndeririz: {email}.",
  pushNews: "Yeni bir haber var",
  followPush: "Bunu cihazına bir bildirimle haber veririz.",
  followStop: "Her e-postanın altında bir bağlantı var. Onunla tek tıkla durdurursun.",
  followButton: "Takip et",
  followingNow: "Bunu takip ediyorsun",
  followConfirm: "E-posta kutuna bak ve bağlantıya tıkla. Ancak ondan sonra mesaj alırsın.",
  followBack: "Geri",
  followsTitle: "Takip ettiklerin",
  unfollow: "Takibi bırak",
  digestSubject_one: "Katkın hakkında haber var",
  digestSubject_other: "Katkın hakkında {count} mesaj var",
  digestHello: "Merhaba,",
  digestLead: "Katkılarınla ve takip ettiklerinle ilgili bunlar oldu.",
  digest_returned:
    "Bir moderatör, senin yazdığın bir şeyi geri gönderdi. Nedenini ve ne yapabileceğini okuyabilirsin.",
  digest_published: "Yazdığın sitede: {title}",
  digest_reactionPublished: "Yorumun sitede, şunun altında: {title}",
  digest_moved:
    "Yazdığın, desteklediğin veya takip ettiğin bir önerinin yeri burası. Bir moderatör onu burada yeniden okuyor.",
  digest_merged:
    "Yazdığın, desteklediğin veya takip ettiğin bir öneri başka bir öneriyle birleştirildi: {title}. Bütün yazarlar ve bütün destekler sayılır.",
  digest_proposalPublished: "Yeni öneri: {title}",
  digest_themePublished: "Yeni ortak konu: {title}",
  digest_replied: "Bir cevap var: {title}",
  digest_agendaChanged: "Bir anlaşma güncellendi: {title}",
  digestOwn: "Sitede kodunu gir. O zaman her katkınla ne yapıldığını görürsün.",
  digestLeave: "Artık mesaj istemiyor musun? Buradan iptal et:",
  digestAgreements: "Anlaşmalar",
  followLead_agreement:
    "Anlaşma ilerleyince e-posta alırsın. O zaman bir şey fark edip etmediğini de sorarız.",
  followLink_agreement: "Bu anlaşmayı e-postayla takip et",
};
