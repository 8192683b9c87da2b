# What the assistant says. Keys, buttons and arguments are explained in wording/en/bot.ftl.
# The customer’s gender is unknown: avoid verb forms that would show one.

## Beginning and small talk

utter_welcome = أهلاً بك! أنا المساعد الآلي لمتجر { $brand }. أستطيع الاستعلام عن طلبك والإجابة عن أسئلتك، وأحوّلك إلى أحد موظفينا متى شئت.
    .track_order = أين طلبي؟
    .talk_to_human = التحدث إلى موظف
utter_welcome_choice = أهلاً بك! هل تفضّل التحدث مع أحد أفراد فريقنا أم مع المساعد الآلي لدى { $brand }؟
    .talk_to_human = التحدث إلى موظف
    .greet = المساعد الآلي
utter_greet = أهلاً وسهلاً! كيف يمكنني مساعدتك؟
    .track_order = أين طلبي؟
    .talk_to_human = التحدث إلى موظف
utter_goodbye = إلى اللقاء، وشكراً لزيارتك!
utter_thanks = على الرحب والسعة! هل من شيء آخر أساعدك فيه؟
utter_affirm = حسناً، ما سؤالك؟
utter_deny = لا بأس. أنا هنا متى احتجت إلى أي شيء آخر.
utter_small_talk = أنا بخير، شكراً على السؤال. أكثر ما أعرفه عن الطلبات والشحنات والإرجاع، فأهلاً بأي سؤال.
utter_are_you_a_bot = أنا مساعد آلي ولست إنساناً. إن رغبت في التحدث إلى أحد أفراد فريقنا، فسأحوّلك إليه.
    .talk_to_human = التحدث إلى موظف

## Another language

utter_language_changed = بالتأكيد، لنكمل بالعربية. كيف يمكنني مساعدتك؟
utter_languages = بأي لغة نكمل حديثنا؟ أستطيع التحدث بهذه اللغات: { $languages }. ويمكنك أيضاً الكتابة بلغتك مباشرة.

## Everything about an order

utter_ask_order_number = بكل سرور. ما رقم طلبك؟ إنه مكوّن من خمسة أرقام ومذكور في رسالة تأكيد الطلب.
utter_ask_email = وما عنوان البريد الإلكتروني الذي استخدمته عند الطلب؟ بهذا أتأكد من أن الطلب يخصّك.
utter_order_number_invalid = لا يبدو هذا رقم طلب. يتكوّن رقم الطلب من خمسة أرقام، مثل 10234.
utter_email_invalid = لا يبدو هذا عنوان بريد إلكتروني. يُكتب العنوان عادةً على هذا الشكل: name@example.com.
utter_order_not_found = لم أجد طلباً بالرقم { $order_number } مسجّلاً بهذا البريد الإلكتروني. يُرجى التأكد من الرقم والبريد معاً، أو التحدث إلى أحد موظفينا.
    .track_order = المحاولة مرة أخرى
    .talk_to_human = التحدث إلى موظف
utter_order_status_processing = وصلنا طلبك رقم { $order_number } ونعمل على تجهيزه. نتوقع شحنه في موعد أقصاه { $date }.
utter_order_status_packed = طلبك رقم { $order_number } مغلّف وبانتظار أن تستلمه شركة { $carrier }. من المتوقع أن يصلك في موعد أقصاه { $date }.
utter_order_status_shipped = طلبك رقم { $order_number } في الطريق إليك مع شركة { $carrier } (رقم التتبع: { $tracking })، ومن المتوقع أن يصلك في موعد أقصاه { $date }.
utter_order_status_delivered = سلّمت شركة { $carrier } طلبك رقم { $order_number } بتاريخ { $date }.
utter_order_status_cancelled = أُلغي الطلب رقم { $order_number } بتاريخ { $date }. إذا سبق أن دفعت ثمنه، فالمبلغ في طريقه إليك.

## Cancelling an order

utter_confirm_cancel_order = هل ألغي الطلب رقم { $order_number }؟ لا يمكن التراجع عن ذلك لاحقاً.
    .affirm = نعم، إلغاء الطلب
    .deny = لا، إبقاء الطلب
utter_order_cancelled = تم إلغاء الطلب رقم { $order_number }. إذا سبق الدفع فسيعود المبلغ خلال خمسة أيام عمل.
utter_order_cancelled_before = الطلب رقم { $order_number } ملغى من قبل.
utter_order_not_cancelled_sent = غادر الطلب رقم { $order_number } مستودعنا، لذا لا أستطيع إلغاءه. يمكنك إرجاعه بعد وصوله.
    .request_refund = إرجاع الطلب
utter_order_kept = حسناً، يبقى الطلب رقم { $order_number } كما هو.

## Changing an order or where it goes

utter_ask_details = ما التغيير المطلوب؟ يكفي ذكر المنتج والبديل المطلوب.
utter_ask_new_address = إلى أين نرسله؟ أحتاج إلى العنوان كاملاً: الاسم والشارع ورقم المبنى والرمز البريدي والمدينة.
utter_new_address_invalid = أحتاج إلى العنوان كاملاً مع رقم المبنى والرمز البريدي.
utter_address_changed = سيُرسل الطلب رقم { $order_number } إلى هذا العنوان: { $address }
utter_order_not_changed_processing = تعذّر تعديل الطلب رقم { $order_number }. يُرجى المحاولة مرة أخرى أو التحدث إلى أحد موظفينا.
    .talk_to_human = التحدث إلى موظف
utter_order_not_changed_packed = تعذّر تعديل الطلب رقم { $order_number }. يُرجى المحاولة مرة أخرى أو التحدث إلى أحد موظفينا.
    .talk_to_human = التحدث إلى موظف
utter_order_not_changed_shipped = الطلب رقم { $order_number } في الطريق بالفعل ولا يمكن تعديله. قد يتمكن أحد موظفينا من التواصل مع شركة الشحن.
    .talk_to_human = التحدث إلى موظف
utter_order_not_changed_delivered = سُلّم الطلب رقم { $order_number } ولا يمكن تعديله. إذا لم يكن مناسباً فبالإمكان إرجاعه.
    .request_refund = إرجاع الطلب
utter_order_not_changed_cancelled = الطلب رقم { $order_number } ملغى، فلا شيء فيه للتعديل.

## Sending something back, and the money for it

utter_confirm_request_refund = هل أسجّل إرجاع الطلب رقم { $order_number }؟ ستصلك بطاقة الشحن بالبريد الإلكتروني.
    .affirm = نعم، من فضلك
    .deny = لا، سأحتفظ به
utter_return_registered = سُجّل إرجاع الطلب رقم { $order_number }. بطاقة الشحن في طريقها إلى بريدك، ويُعاد المبلغ خلال خمسة أيام عمل من وصول الطرد إلينا.
utter_return_registered_before = إرجاع الطلب رقم { $order_number } مسجّل من قبل، وبطاقة الشحن في بريدك الإلكتروني.
utter_return_cancel_instead = لم يغادر الطلب رقم { $order_number } بعد، فيكفي إلغاؤه من دون أي تكلفة.
    .cancel_order = إلغاء الطلب
utter_return_not_wanted = حسناً، يبقى الطلب معك. أمامك 30 يوماً من تاريخ التسليم لتغيير رأيك.
utter_return_too_late = سُلّم الطلب رقم { $order_number } قبل أكثر من 30 يوماً، فلا أستطيع تسجيل الإرجاع. إذا كان فيه عيب فسيساعدك أحد موظفينا.
    .talk_to_human = التحدث إلى موظف
utter_return_shipped = الطلب رقم { $order_number } ما زال في الطريق. بعد وصوله يمكنك مراسلتي لأسجّل الإرجاع.
utter_return_cancelled = الطلب رقم { $order_number } ملغى، فلا شيء لإرجاعه.
utter_refund_waits = ننتظر وصول الطلب رقم { $order_number } إلينا، ويُعاد المبلغ خلال خمسة أيام عمل من وصوله.
utter_refund_none = لا أرى أي إرجاع للطلب رقم { $order_number }. هل أسجّل إرجاعه؟
    .request_refund = إرجاع الطلب
utter_refund_on_its_way = مبلغ الطلب رقم { $order_number } في طريقه إليك، ومن المتوقع أن يصل في موعد أقصاه { $date }.
utter_refund_paid = أعدنا مبلغ الطلب رقم { $order_number }، ومن المفترض أنه وصل في موعد أقصاه { $date }. إن لم يصل فسيتابع الأمر أحد موظفينا.
    .talk_to_human = التحدث إلى موظف

## Invoices

utter_invoice_sent = أرسلت فاتورة الطلب رقم { $order_number } إلى البريد الإلكتروني المستخدم عند الطلب.
utter_invoice_cancelled = الطلب رقم { $order_number } ملغى، لذا لا فاتورة له.

## Products

utter_product = { $product } متوفر بسعر { $price }. يكفي إضافته إلى السلة في متجرنا.
utter_product_sold_out = عذراً، { $product } ({ $price }) غير متوفر حالياً.

## Newsletter and reviews

utter_ask_newsletter_wanted = هل نضيف عنوانك إلى نشرتنا البريدية؟
    .affirm = نعم، أضف عنواني
    .deny = لا، احذف عنواني
utter_newsletter_on = بقيت خطوة واحدة: يُرجى الضغط على الرابط الذي أرسلناه إلى { $email }.
utter_newsletter_off = حُذف { $email } من القائمة، ولن تصلك نشرات أخرى.
utter_ask_rating = يسعدني ذلك. كم نجمة تمنحنا، من 1 إلى 5؟
utter_rating_invalid = يُرجى كتابة رقم من 1 (سيئ) إلى 5 (ممتاز).
utter_ask_comment = هل من تعليق إضافي؟
    .deny = لا، هذا كل شيء
utter_review_good = شكراً جزيلاً! أوصلت تقييمك إلى الفريق وسيسعده ذلك.
utter_review_bad = شكراً على صراحتك. أوصلت تقييمك إلى الفريق. هل أطلب من أحد موظفينا النظر فيما حدث؟
    .talk_to_human = التحدث إلى موظف

## Two wishes in one message

utter_second_wish = ذكرت أيضاً: «{ $wish }». هل نكمل بهذا؟

## Answers from the knowledge base

utter_answer_other_language = هذه الإجابة متوفرة لديّ باللغة { $language } فقط:
utter_choose = أيّ هذه المواضيع أقرب إلى سؤالك؟
utter_unknown = عذراً، ليست لديّ إجابة عن هذا السؤال. هل يمكنك صياغته بكلمات أخرى، أم أحوّلك إلى أحد موظفينا؟
    .talk_to_human = التحدث إلى موظف
utter_which_wish = لست متأكداً من أنني فهمت قصدك. هل هو أحد هذين الأمرين؟
    .talk_to_human = التحدث إلى موظف
utter_nearest = ما زلت لا أفهم قصدك تماماً. لعل هذا يفيدك في هذه الأثناء:
utter_ask_rephrase = عذراً، لم أفهم قصدك. هل يمكنك قول ذلك بكلمات أخرى؟
    .talk_to_human = التحدث إلى موظف

## A person takes over

utter_handoff_asked = سأحوّلك الآن إلى فريقنا. بإمكانهم الاطلاع على كل ما كتبناه، فلا داعي إلى إعادته.
utter_handoff_complaint = يؤسفني ما حدث. سأحيل الأمر فوراً إلى فريقنا، وبإمكانهم الاطلاع على كل ما كتبته.
utter_handoff_anger = أعتذر عن هذه التجربة السيئة. سأحوّلك فوراً إلى فريقنا، وبإمكانهم الاطلاع على كل ما كتبته.
utter_handoff_not_understood = لا أريد أن أضيّع وقتك، لذا سأحوّلك إلى أحد موظفينا، وبإمكانه الاطلاع على ما كتبته.
utter_handoff_needs_person = شكراً، دوّنت كل ذلك. يحتاج الأمر إلى أحد موظفينا، وسيأتيك الرد هنا.
utter_handoff_action_failed = حدث خلل من جانبنا الآن. سأحوّلك إلى أحد موظفينا ليعالج الأمر.
utter_handoff_assistant_down = هناك خلل من جانبنا الآن، لذا سأحوّلك إلى فريقنا، وبإمكانهم الاطلاع على ما كتبته.
utter_handoff_rule = يحتاج الأمر إلى أحد أفراد فريقنا. سأحوّلك إليه.
utter_agent_joined = معك الآن { $agent } من فريقنا.
utter_resolved = أنهى فريقنا معالجة هذه المسألة. أنا المساعد الآلي معك من جديد، وفي خدمتك متى احتجت إلى شيء.
utter_returned = أنا المساعد الآلي معك من جديد. كيف يمكنني مساعدتك أيضاً؟
utter_queue_place = { $place ->
    [1] دورك هو التالي: سيرد عليك أحد أفراد فريقنا هنا.
   *[other] ترتيبك في قائمة الانتظار { $place }، وسيرد عليك أحد أفراد فريقنا هنا.
}
utter_queue_place_minutes = { $place ->
    [1] دورك هو التالي: سيرد عليك أحد أفراد فريقنا هنا.
   *[other] ترتيبك في قائمة الانتظار { $place }، وسيرد عليك أحد أفراد فريقنا هنا.
} { $minutes ->
    [1] من المتوقع أن يستغرق ذلك نحو دقيقة.
    [2] من المتوقع أن يستغرق ذلك نحو دقيقتين.
    [few] من المتوقع أن يستغرق ذلك نحو { $minutes } دقائق.
   *[other] من المتوقع أن يستغرق ذلك نحو { $minutes } دقيقة.
}
utter_queue_ticket = لا يستطيع أحد من فريقنا الرد الآن. سيصلك الرد في موعد أقصاه: { $time }. لا داعي إلى الانتظار هنا: اترك بريدك الإلكتروني أو عد لاحقاً.
utter_requeued = سيتابع معك زميل آخر من هنا، وبإمكانه الاطلاع على كل ما كُتب.
note_bridge_failed = تعذّر الوصول إلى نظام الدعم الآخر، لذا أصبحت هذه المحادثة الآن في قائمة الانتظار لدينا. { $problem }
utter_transferred = نحوّلك إلى { $team }، وبإمكانهم الاطلاع على كل ما كُتب.
utter_email_kept = شكراً. إن لم تكن هنا عندما نرد، فسيصلك الرد على { $email }.
utter_reopened = عاد { $agent } إليك.
utter_left_queue = حسناً، أنا المساعد الآلي معك من جديد. كيف يمكنني مساعدتك؟

## An answer by e-mail

mail_subject = وصلك رد من { $brand }
mail_text =
    وصلك رد من { $agent } من { $brand }:

    { $text }

    للمتابعة افتح الدردشة على موقعنا:

## What customers want, in a few words: titles of buttons

intent_place_order = شراء منتج
intent_track_order = أين طلبي؟
intent_change_order = تعديل طلب
intent_cancel_order = إلغاء طلب
intent_delivery_options = طرق التوصيل
intent_delivery_time = مدة التوصيل
intent_change_address = تغيير عنوان التوصيل
intent_payment_methods = طرق الدفع
intent_payment_problem = مشكلة في الدفع
intent_invoice = الحصول على فاتورة
intent_fees = التكاليف والرسوم
intent_refund_policy = شروط الإرجاع
intent_request_refund = إرجاع منتج
intent_track_refund = أين نقودي؟
intent_create_account = فتح حساب
intent_edit_account = تعديل بيانات الحساب
intent_delete_account = حذف الحساب
intent_recover_password = نسيت كلمة المرور
intent_registration_problem = مشكلة في التسجيل
intent_switch_account = استخدام حساب آخر
intent_newsletter = النشرة البريدية
intent_review = كتابة تقييم
intent_complaint = تقديم شكوى
intent_contact = كيفية التواصل معنا
intent_talk_to_human = التحدث إلى موظف
intent_change_language = لغة أخرى
