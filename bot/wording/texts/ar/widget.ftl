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

## Menu

widget_menu = خيارات أخرى
widget_language = اللغة
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
