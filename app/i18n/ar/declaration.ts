/** Translated by a machine; no speaker has checked it yet. */
import type { declaration as dutch } from "../nl/declaration";
import type { Spoken } from "../translated";

export const declaration: Spoken<typeof dutch> = {
  role: "بأي صفة تشارك؟",
  roleWhy: "نحسب بصدق كم من الشباب والأهل يشاركون. لا نسأل عن اسمك.",
  role_youth: "تحصل الآن أو حصلت سابقًا على رعاية الشباب، أو أنت في سن الشباب وتريد إبداء رأيك",
  role_parent: "طفلك، أو طفل تربّيه في أسرة بديلة، يحصل أو حصل على مساعدة",
  role_nextOfKin: "أنت من العائلة أو قريب من شخص يحصل على رعاية الشباب",
  role_professional: "تعمل في رعاية الشباب أو في مدرسة أو في بلدية",
  role_other: "شيء آخر، أو لا تعرف بالضبط",
  ageBand: "كم عمرك؟",
  ratherNotSay: "أفضّل ألا أقول",
  youngText:
    "عمرك أقل من 16؟ يمكنك فعل هذا وحدك، أو مع شخص بالغ تثق به. الرجاء عدم كتابة أي شيء قد يعرفك أحد منه.",
  withTrustedAdult: "أملأ هذا مع شخص بالغ أثق به",
  representativeConsents: "أحد والديّ أو الوصي عليّ موافق على مشاركتي",
  representativeWhen: "هذا ضروري إذا كان عمرك أقل من {age}.",
  municipality: "في أي بلدية تسكن؟",
  municipalityWhy: "هكذا نرى أي البلديات لم نسمع منها بعد.",
  more: "شيء آخر عنك",
  experienceExpert: "تلقّيت تدريبًا كخبير بالتجربة",
  experienceExpertText: "تعلّمت في دورة كيف تستعمل تجربتك من أجل الآخرين.",
  forOrganisation: "أشارك باسم منظمة",
  role_does_not_fit_age: "هذا الاختيار لا يناسب عمرك. الرجاء مراجعة الاثنين.",
  role_or_age_needed:
    "الرجاء ذكر صفة مشاركتك أو عمرك. عندها نعرف إن كانت موافقة أحد الوالدين أو الوصي مطلوبة.",
  consent_missing: "الرجاء سؤال أحد والديك أو الوصي عليك إن كان موافقًا، ثم وضع العلامة.",
  codeTitle: "احتفظ برمزك",
  codeLabel: "رمزك",
  codeText:
    "بهذا الرمز يمكنك أن ترى لاحقًا ماذا يحدث لمشاركتك. ويمكنك به أيضًا تغيير شيء أو إزالته. نحن لا نعرف اسمك، لذلك هذا الرمز عندك أنت فقط.",
  codeOther: "أو صوّر الشاشة، أو انسخ الرمز على ورقة، أو اطبع هذه الصفحة.",
  codeOnce:
    "نعرض رمزك ربع ساعة، لك فقط وفي هذا المتصفح. ضاع منك؟ ما دمت قد سجّلت الدخول، يمكنك عمل رمز جديد في «مشاركاتي».",
  codeOfOthers: "يستعمل آخرون هذه الشاشة أيضًا. صوّر الرمز بهاتفك، أو انسخه على ورقة.",
  codePicture: "حفظ كصورة",
  codePictureTitle: "رمزي في {site}",
  codePictureWhere: "للمتابعة: {address}",
  codePictureAlone: "لي وحدي. بهذا الرمز يمكن رؤية مشاركاتي.",
  codeCopy: "نسخ رمزي",
  codeCopied: "تم النسخ",
  codeShare: "إرسال إلى نفسي",
  codeShared: "رمزي في {site}: {code}. أتابع من هنا: {address}. لي وحدي.",
  codeQr: "رمزك على شكل رمز QR",
  codeUse: "المتابعة برمزك",
  email: "عنوان بريدك الإلكتروني",
  emailText: "فقط لنخبرك بما يحدث. يمكنك المشاركة من دون عنوان أيضًا.",
};
