# What the assistant says. Every text may use { $brand }; the other arguments are named above each text.
# A button is an attribute that bears the name of the intent which it sends.
# The customer’s gender is unknown: avoid verb forms that would show one.

## Beginning and small talk

utter_welcome = أهلاً بك! أنا المساعد الآلي لمتجر { $brand }. أستطيع الاستعلام عن طلبك والإجابة عن أسئلتك، وأحوّلك إلى أحد موظفينا متى شئت.
    .track_order = أين طلبي؟
    .talk_to_human = التحدث إلى موظف
utter_greet = أهلاً وسهلاً! كيف يمكنني مساعدتك؟
    .track_order = أين طلبي؟
    .talk_to_human = التحدث إلى موظف
utter_goodbye = إلى اللقاء، وشكراً لزيارتك!
utter_thanks = على الرحب والسعة! هل من شيء آخر أساعدك فيه؟
utter_affirm = حسناً، ما سؤالك؟
utter_deny = لا بأس. أنا هنا متى احتجت إلى أي شيء آخر.
utter_are_you_a_bot = أنا مساعد آلي ولست إنساناً. إن رغبت في التحدث إلى أحد أفراد فريقنا، فسأحوّلك إليه.
    .talk_to_human = التحدث إلى موظف

## Following an order
## $order_number (text), $date (text, already written for the locale), $carrier and $tracking (text)

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

## Answers from the knowledge base
## $language: the name of the article’s language, in the customer’s language

utter_answer_other_language = هذه الإجابة متوفرة لديّ باللغة { $language } فقط:
utter_choose = أيّ هذه المواضيع أقرب إلى سؤالك؟
utter_unknown = عذراً، ليست لديّ إجابة عن هذا السؤال. هل يمكنك صياغته بكلمات أخرى، أم أحوّلك إلى أحد موظفينا؟
    .talk_to_human = التحدث إلى موظف
utter_ask_rephrase = عذراً، لم أفهم قصدك. هل يمكنك قول ذلك بكلمات أخرى؟
    .talk_to_human = التحدث إلى موظف

## A person takes over
## $agent: the person’s name

utter_handoff_asked = سأحوّلك الآن إلى فريقنا. بإمكانهم الاطلاع على كل ما كتبناه، فلا داعي إلى إعادته.
utter_handoff_complaint = يؤسفني ما حدث. سأحيل الأمر فوراً إلى فريقنا، وبإمكانهم الاطلاع على كل ما كتبته.
utter_handoff_not_understood = لا أريد أن أضيّع وقتك، لذا سأحوّلك إلى أحد موظفينا، وبإمكانه الاطلاع على ما كتبته.
utter_handoff_action_failed = حدث خلل من جانبنا الآن. سأحوّلك إلى أحد موظفينا ليعالج الأمر.
utter_agent_joined = معك الآن { $agent } من فريقنا.
utter_resolved = أنهى فريقنا معالجة هذه المسألة. أنا المساعد الآلي معك من جديد، وفي خدمتك متى احتجت إلى شيء.
utter_returned = أنا المساعد الآلي معك من جديد. كيف يمكنني مساعدتك أيضاً؟
