# What the chat window on the website says. Every text may use { $brand }.
# The arguments of a text are named above it. Keep labels of buttons short.

## The round button and the window

widget_open = تحدّث معنا
# $count: how many messages have not been seen
widget_unread = { $count ->
    [zero] لا رسائل جديدة
    [one] رسالة جديدة واحدة
    [two] رسالتان جديدتان
    [few] { $count } رسائل جديدة
   *[other] { $count } رسالة جديدة
}
widget_close = إغلاق المحادثة
widget_title = محادثة مع { $brand }
widget_log = الرسائل
widget_loading = جارٍ تحميل المحادثة…

## Who is speaking

# The label that tells people that they are not writing to a person
widget_assistant = مساعد آلي
# Under the name of a person who answers
widget_team = فريق { $brand }
# When the name of the person is not known
widget_agent = فريقنا
widget_you = أنت
# Read out before a message. $name: who wrote it
widget_says = { $name }:
widget_typing_bot = المساعد يكتب…
# $name: a person of the team
widget_typing_agent = { $name }: جارٍ الكتابة…

## Writing

widget_write = اكتب رسالة…
widget_message = رسالتك
widget_keys = مفتاح Enter لإرسال الرسالة، وShift مع Enter لبدء سطر جديد.
widget_send = إرسال
# $over: by how many characters the message is too long; $limit: how many are allowed
widget_too_long = { $over ->
    [one] الرسالة أطول من المسموح بحرف واحد. الحد الأقصى لعدد الأحرف: { $limit }.
    [two] الرسالة أطول من المسموح بحرفين. الحد الأقصى لعدد الأحرف: { $limit }.
    [few] الرسالة أطول من المسموح بمقدار { $over } أحرف. الحد الأقصى لعدد الأحرف: { $limit }.
    [many] الرسالة أطول من المسموح بمقدار { $over } حرفاً. الحد الأقصى لعدد الأحرف: { $limit }.
   *[other] الرسالة أطول من المسموح بمقدار { $over } حرف. الحد الأقصى لعدد الأحرف: { $limit }.
}
widget_choices = ردود مقترحة

## What became of a message

widget_sending = جارٍ الإرسال…
widget_sent = أُرسلت
widget_delivered = تم التسليم
widget_read = قُرئت
widget_withdrawn = سُحبت هذه الرسالة.
widget_queued = ستُرسل عند عودة الاتصال
widget_failed = لم تُرسل
widget_retry = إعادة المحاولة
widget_discard = حذف

## Articles of the help centre

widget_article = من مركز المساعدة
widget_read_article = قراءة المقال كاملاً
widget_new_tab = يُفتح في علامة تبويب جديدة
widget_vote = هل كان هذا مفيدًا؟
widget_vote_yes = نعم
widget_vote_no = لا
widget_vote_thanks = شكرًا لك!

## What happens with the conversation

widget_waiting = في انتظار أحد موظفينا. سيأتيك الرد هنا، ويمكنك متابعة الكتابة في هذه الأثناء.
# $name: the person who has taken over
widget_joined = معك الآن { $name } من فريقنا.
widget_resolved = أُغلقت هذه المحادثة. يمكنك الكتابة إلينا مجدداً متى احتجت إلى شيء.
widget_expired = محادثتك السابقة لم تعد متاحة هنا، لذا بدأنا محادثة جديدة.
widget_offline = لا يوجد اتصال بالإنترنت. ستُرسل رسائلك حالما يعود.
widget_reconnecting = جارٍ الاتصال…
widget_jump = أحدث الرسائل

## While people have the conversation

# $place: 1 is next
widget_queue_place = { $place ->
    [1] دورك هو التالي.
   *[other] ترتيبك في قائمة الانتظار: { $place }.
}
widget_queue_minutes = { $minutes ->
    [one] الوقت المتوقع: دقيقة تقريباً.
    [two] الوقت المتوقع: دقيقتان تقريباً.
    [few] الوقت المتوقع: { $minutes } دقائق تقريباً.
   *[other] الوقت المتوقع: { $minutes } دقيقة تقريباً.
}
widget_queue_hours = { $hours ->
    [one] الوقت المتوقع: ساعة تقريباً.
    [two] الوقت المتوقع: ساعتان تقريباً.
    [few] الوقت المتوقع: { $hours } ساعات تقريباً.
   *[other] الوقت المتوقع: { $hours } ساعة تقريباً.
}
widget_queue_leave = العودة إلى المساعد الآلي
# Nobody is there. $when: a time, or a day and a time
widget_ticket = لا يوجد أحد من فريقنا الآن. سيصلك الرد في موعد أقصاه: { $when }.
widget_ticket_open = لا يوجد أحد من فريقنا الآن. سنرد عليك في أقرب وقت ممكن.
widget_email = استلام الرد بالبريد الإلكتروني أيضاً
# $email: an address
widget_email_saved = سيُرسل الرد أيضاً إلى { $email }.
widget_email_change = تغيير
widget_email_label = بريدك الإلكتروني
widget_email_save = حفظ
widget_email_wrong = يُرجى التحقق من العنوان. مثال: name@example.com
widget_not_done = لم تنجح العملية. يُرجى المحاولة مرة أخرى.

## Files. $name: the name of a file

widget_attach = إرفاق صورة أو ملف PDF
widget_drop = أفلت الملفات هنا
widget_file_uploading = جارٍ رفع { $name }…
widget_file_remove = إزالة { $name }
widget_file_save = حفظ
widget_picture = صورة: { $name }
# $limit: a size such as 10 MB
widget_file_too_large = حجم { $name } أكبر من المسموح. الحد الأقصى للملف: { $limit }.
widget_file_too_many = لم يُضف { $name }. الحد الأقصى لعدد الملفات في الرسالة: { $count }.
widget_file_refused = لا يمكن إرسال { $name }. يمكنك إرسال الصور وملفات PDF.
widget_file_failed = لم يُرفع { $name }. يُرجى المحاولة مرة أخرى.

## When it is over

widget_rating_question = ما رأيك في خدمتنا؟
widget_rating_1 = سيئة جداً
widget_rating_2 = سيئة
widget_rating_3 = مقبولة
widget_rating_4 = جيدة
widget_rating_5 = جيدة جداً
widget_rating_words = هل تود إضافة شيء؟ (اختياري)
widget_rating_send = إرسال التقييم
widget_rating_thanks = شكراً على تقييمك!
widget_rating_close = عدم التقييم

## Before the first message

widget_invite_no = لا، شكرًا
widget_consent = لكي نتحدث معك نحتاج إلى حفظ ما تكتبه وتذكّر هذه المحادثة على جهازك. لن نحفظ أي شيء قبل موافقتك.
widget_privacy = كيف نتعامل مع بياناتك
widget_consent_yes = موافق، لنبدأ
widget_consent_no = ليس الآن
widget_questions = أسئلة شائعة
widget_search = ابحث في مقالات المساعدة
widget_found = { $count ->
    [0] لم نجد أي مقال
    [one] وجدنا مقالًا واحدًا
   *[other] عدد المقالات: { $count }
}
widget_pre_chat_send = ابدأ المحادثة
widget_optional = (اختياري)

## Answers in a certain form

widget_input_text = إجابتك
widget_input_email = بريدك الإلكتروني
widget_input_tel = رقم هاتفك
widget_input_number = الرقم
widget_input_date = التاريخ
widget_field_missing = يرجى ملء هذا الحقل.
widget_tel_wrong = يرجى التحقق من الرقم. يمكن أن يبدأ بعلامة + ورمز البلد.
widget_number_wrong = يرجى إدخال رقم.
widget_date_wrong = يرجى إدخال تاريخ.
widget_step_done = (تم)

## Menu

widget_menu = خيارات أخرى
widget_person = التحدث مع موظف
widget_language = اللغة
widget_sound = صوت عند وصول رسالة
widget_transcript = حفظ هذه المحادثة
widget_end = إنهاء المحادثة
widget_end_question = هل تريد إنهاء هذه المحادثة؟ يمكنك مراسلتنا مجددًا في أي وقت.
widget_end_confirm = إنهاء
widget_reset = بدء محادثة جديدة
widget_reset_question = هل تريد بدء محادثة جديدة؟ لن تظهر رسائل المحادثة الحالية هنا بعد ذلك.
widget_reset_confirm = بدء جديد
widget_cancel = إلغاء

## The demo page

demo_title = كل ما يحتاج إليه بيتك، ومن يجيب عن أسئلتك
demo_intro = تمثّل هذه الصفحة أي صفحة في متجر. المحادثة في زاوية الشاشة: اسأل بلغتك عن طلب أو عن التوصيل أو الإرجاع.
demo_language = لغة الصفحة
demo_try = أمثلة للتجربة
demo_try_order = أين طلبي؟
demo_try_return = كيف أُرجع منتجاً؟
demo_try_person = أريد التحدث إلى موظف
demo_open_chat = فتح المحادثة
demo_desk = مكتب فريقك
demo_desk_text = اطّلع على من ينتظر، وتولَّ المحادثة، وأجب.
demo_help = جاهز في كل ساعة
demo_help_text = يجيب المساعد فوراً عن الأسئلة المتكررة، مستعيناً بمقالات يكتبها فريقك.
demo_people = إنسان عند الحاجة
demo_people_text = يتولى أحد أفراد الفريق المحادثة، وهو على علم بكل ما قيل فيها.
demo_languages = بلغة العميل
demo_languages_text = ابدأ بلغة وأكمل بأخرى، وتأتيك الإجابات بلغتك.
