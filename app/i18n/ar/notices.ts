/** Translated by a machine; no speaker has checked it yet. */
import type { notices as dutch } from "../nl/notices";
import type { Spoken } from "../translated";

export const notices: Spoken<typeof dutch> = {
  followTitle: "المتابعة بالبريد",
  followLead_round:
    "يصلك بريد عندما يحدث شيء في هذه الجولة. مثلًا اقتراح جديد أو موضوع مشترك أو ردّ.",
  followLead_proposal: "يصلك بريد عندما يأتي الردّ، وعندما يحدث لهذا الاقتراح شيء آخر.",
  followLink_round: "متابعة هذه الجولة بالبريد",
  followLink_proposal: "المتابعة بالبريد",
  followAddress: "نرسل البريد إلى {email}.",
  pushNews: "هناك خبر جديد",
  followPush: "نخبرك بإشعار على جهازك.",
  followStop: "تحت كل رسالة رابط يمكنك به التوقف بنقرة واحدة.",
  followButton: "متابعة",
  followingNow: "أنت تتابع هذا",
  followConfirm: "انظر في بريدك واضغط على الرابط. بعد ذلك فقط تصلك الرسائل.",
  followBack: "رجوع",
  followsTitle: "ما تتابعه",
  unfollow: "إيقاف المتابعة",
  digestSubject_zero: "أخبار عن مشاركاتك",
  digestSubject_one: "هناك خبر عن مشاركاتك",
  digestSubject_two: "هناك رسالتان عن مشاركاتك",
  digestSubject_few: "هناك {count} رسائل عن مشاركاتك",
  digestSubject_many: "هناك {count} رسالة عن مشاركاتك",
  digestSubject_other: "هناك {count} رسالة عن مشاركاتك",
  digestHello: "مرحبًا،",
  digestLead: "هذا ما حدث لما شاركت به أو تتابعه.",
  digest_returned: "أعاد مشرف شيئًا كتبته. يمكنك قراءة السبب وما يمكنك فعله.",
  digest_published: "ما كتبته منشور في الموقع: {title}",
  digest_reactionPublished: "تعليقك منشور في الموقع، عند: {title}",
  digest_moved: "اقتراح كتبته أو تدعمه أو تتابعه مكانه الصحيح هنا. يقرؤه مشرف هنا من جديد.",
  digest_merged:
    "اقتراح كتبته أو تدعمه أو تتابعه جُمع مع اقتراح آخر: {title}. كل من كتبوا وكل من دعموا محسوبون.",
  digest_proposalPublished: "اقتراح جديد: {title}",
  digest_themePublished: "موضوع مشترك جديد: {title}",
  digest_replied: "جاء ردّ: {title}",
  digest_agendaChanged: "حُدّث اتفاق: {title}",
  digestOwn: "اكتب رمزك في الموقع. عندها ترى عند كل مساهمة ماذا فُعل بها.",
  digestLeave: "لا تريد رسائل بعد الآن؟ يمكنك إيقافها هنا:",
};
