# What the desk says to the people of the team. The arguments of a text are named in en/desk.ftl.

## Signing in

desk_title = مكتب { $brand }
desk_sign_in = تسجيل الدخول
desk_sign_in_intro = سجّل الدخول للرد على العملاء.
desk_email = البريد الإلكتروني
desk_password = كلمة المرور
desk_name = اسمك
desk_name_hint = يظهر هذا الاسم للعملاء عندما ترد عليهم.
desk_password_hint = 12 حرفاً على الأقل. بضع كلمات متتالية يسهل تذكرها.
desk_sign_in_failed = البريد الإلكتروني وكلمة المرور غير متطابقين. يُرجى المحاولة مرة أخرى.
desk_sign_out = تسجيل الخروج
desk_setup = أهلاً بك في المكتب
desk_setup_first = أنت أول مسؤول هنا. اختر كيف تريد تسجيل الدخول.
desk_setup_invited = لقد دُعيت إلى المكتب. اختر كيف تريد تسجيل الدخول.
desk_setup_submit = إنشاء حسابي
desk_setup_link_invalid = هذا الرابط استُخدم من قبل أو انتهت صلاحيته. اطلب رابطاً جديداً من المسؤول.
desk_setup_no_link = هذا العنوان غير كامل. افتح الرابط كاملاً كما وصلك.
desk_working = لحظة من فضلك…

## Finding one’s way

desk_navigation = التنقل
desk_skip = الانتقال إلى المحادثة
desk_views = المحادثات
desk_view_mine = محادثاتي
desk_view_unassigned = غير مسندة
desk_view_all = كل المفتوحة
desk_view_team = الفريق
desk_view_mentions = الإشارات إليّ
desk_view_snoozed = المؤجلة
desk_view_bot = مع المساعد
desk_view_resolved = المنتهية
desk_view_spam = غير المرغوبة
desk_count = { $count ->
    [zero] لا محادثات
    [one] محادثة واحدة
    [two] محادثتان
    [few] { $count } محادثات
   *[other] { $count } محادثة
}
desk_people = الأشخاص
desk_account = حسابك
desk_shortcuts = اختصارات لوحة المفاتيح
desk_offline = لا يوجد اتصال. ما تراه هو آخر ما وصل، وسيُستكمل حالما يعود الاتصال.
desk_not_found = لا يمكن عرض هذه المحادثة
desk_not_found_text = ربما لم تعد موجودة، أو لا يُسمح لك برؤيتها. اختر محادثة أخرى.
desk_back = العودة إلى القائمة
desk_close = إغلاق

## The list

desk_empty_unassigned = لا أحد ينتظر
desk_empty_unassigned_text = كل من يحتاج إلى موظف يظهر هنا فوراً.
desk_empty_mine = لا شيء لديك الآن
desk_empty_mine_text = المحادثات التي تتولاها تبقى هنا حتى تنتهي.
desk_empty_all = لا محادثات مفتوحة
desk_empty_all_text = يظهر هنا كل ما يتولاه الموظفون.
desk_empty_bot = لا شيء لدى المساعد الآن
desk_empty_bot_text = تظهر هنا المحادثات التي يتولاها المساعد وحده.
desk_empty_resolved = لم ينتهِ شيء بعد
desk_empty_resolved_text = تُحفظ هنا المحادثات المنتهية.
desk_empty_team = لا شيء لدى هذا الفريق الآن
desk_empty_team_text = تظهر هنا المحادثات المخصصة لهذا الفريق.
desk_empty_mentions = لم يُشر إليك أحد
desk_empty_mentions_text = عندما يذكرك زميل في ملاحظة، تظهر المحادثة هنا.
desk_empty_snoozed = لا شيء مؤجل
desk_empty_snoozed_text = تظهر هنا المحادثات التي تنتظر موعدها.
desk_empty_spam = لا رسائل غير مرغوبة
desk_empty_spam_text = يُحفظ هنا ما عُلِّم بأنه غير مرغوب.
desk_empty_search = لم يُعثر على شيء
desk_empty_search_text = جرّب كلمات أقل، أو اسماً، أو بريداً إلكترونياً، أو رقماً.
desk_search = البحث في كل المحادثات
desk_search_placeholder = ابحث عن نص أو عميل أو رقم
desk_found_title = البحث
desk_found = { $more ->
    [yes] أكثر من { $count } نتيجة
   *[no] { $count ->
        [zero] لا نتائج
        [one] نتيجة واحدة
        [two] نتيجتان
        [few] { $count } نتائج
       *[other] { $count } نتيجة
    }
}
desk_more = عرض المزيد
desk_next = تولّي التالية
desk_next_none = لا أحد ينتظرك.
desk_unread = { $count ->
    [zero] لا رسائل غير مقروءة
    [one] رسالة واحدة غير مقروءة
    [two] رسالتان غير مقروءتين
    [few] { $count } رسائل غير مقروءة
   *[other] { $count } رسالة غير مقروءة
}
desk_draft = مسودة
desk_ticket = تذكرة
desk_snoozed_until = حتى { $time }

## What is promised. $time: how long, in short ("5m")

desk_due_first_response_ahead = موعد الرد بعد { $time }
desk_due_first_response_late = تأخر الرد { $time }
desk_due_resolution_ahead = موعد الحل بعد { $time }
desk_due_resolution_late = تأخر الحل { $time }

## News: said by the system and by a bell

desk_news_waiting = عميل ينتظر: { $name }
desk_news_message = رسالة جديدة من { $name }
desk_news_mention = إشارة إليك من { $name }
desk_news_assigned = أُسندت إليك محادثة

desk_waiting = في الانتظار منذ { $time }
desk_no_message = لا رسائل بعد

## One conversation

desk_choose = اختر محادثة
desk_choose_text = يظهر هنا ما قيل، وسبب الحاجة إلى موظف.
desk_transcript = المحادثة
desk_take = تولّي المحادثة
desk_resolve = إنهاء
desk_return = إعادة إلى المساعد
desk_requeue = إعادة إلى قائمة الانتظار
desk_snooze = تأجيل
desk_wake = استئناف الآن
desk_transfer = تحويل
desk_priority = الأولوية
desk_tags = الوسوم
desk_spam = تعليم كغير مرغوبة
desk_no_spam = ليست غير مرغوبة
desk_is_spam = غير مرغوبة
desk_block = حظر هذا العميل
desk_unblock = إلغاء حظر هذا العميل
desk_is_blocked = محظور
desk_block_title = حظر { $name }؟
desk_block_text = لن تصل رسائل هذا العميل بعد الآن، لا في هذه المحادثة ولا في غيرها. يمكنك إلغاء الحظر متى شئت.
desk_more_actions = إجراءات أخرى
desk_change = تغيير
desk_details = التفاصيل
desk_status_pending = مع المساعد
desk_status_open = مفتوحة
desk_status_waiting = في الانتظار
desk_status_ticket = تذكرة
desk_status_snoozed = مؤجلة
desk_status_resolved = منتهية
desk_assistant = المساعد
desk_team = الفريق
desk_note = ملاحظة داخلية
desk_article = مقال معروض
desk_mark_wrong = تعليم كخاطئ
desk_marked_wrong = عُلِّم كخاطئ. سيرى السؤالَ من يكتب المقالات.
desk_understood = فُهم على أنه
desk_sureness = { $name } · { $percent }٪
desk_intent_nlu_fallback = غير مفهوم
desk_writing_customer = العميل يكتب…
desk_writing_bot = المساعد يكتب…
desk_colleague_writing = { $count ->
    [one] يكتب هنا أيضاً: { $names }
   *[other] يكتبون هنا أيضاً: { $names }
}
desk_new_messages = جديد
desk_vote_helpful = قال العميل إنه مفيد
desk_vote_unhelpful = قال العميل إنه غير مفيد
desk_withdraw = سحب
desk_withdraw_title = سحب هذا الرد؟
desk_withdraw_text = سيرى العميل أنك سحبت الرد، ولن يرى نصه. ربما قرأه من قبل.
desk_withdrawn = مسحوب: لم يعد العميل يراه
desk_arrival_sent = أُرسلت
desk_arrival_got = وصلت
desk_arrival_read = قُرئت
desk_mail_queued = سيُرسل بالبريد بعد لحظات
desk_mail_sent = أُرسل بالبريد
desk_mail_failed = تعذر إيصال البريد
desk_sending = جارٍ الإرسال…
desk_failed = لم تُرسل
desk_retry = إعادة المحاولة
desk_discard = حذف
desk_action_failed = لم تنجح العملية: { $reason }
desk_unreachable = تعذر الاتصال بالخادم. يُرجى المحاولة مرة أخرى.
# Why something did not work
desk_error_conflict = سبقك شخص آخر أو تغيّر الوضع في هذه الأثناء. ألقِ نظرة من جديد ثم قرّر.
desk_error_not_found = لم يعد موجودًا.
desk_error_not_allowed = ليس لديك إذن بذلك. اسأل أحد المسؤولين.
desk_error_too_many_requests = محاولات كثيرة. انتظر قليلًا ثم حاول مرة أخرى.
desk_error_too_large = الحجم أكبر من المسموح.
desk_error_message_empty = لم تكتب شيئًا بعد.
desk_error_message_too_long = النص طويل جدًا. أرسله على عدة أجزاء.
desk_error_sign_in_required = انتهت جلستك. سجّل الدخول من جديد.
desk_error_second_factor_missing = أعدّ أولًا عامل تحقق ثانيًا في حسابك.
desk_error_link_invalid = استُخدم هذا الرابط أو انتهت صلاحيته.
desk_error_assistant_unavailable = المساعد غير متاح الآن، وسيتابع فور عودته.
desk_error_internal = حدث خطأ لدينا. حاول مرة أخرى، وإذا استمر ذلك فأخبر أحد المسؤولين.
desk_error_unknown = السبب غير معروف. حاول مرة أخرى.

## What happened

desk_change_handed_off = حُوّلت إلى موظف: { $reason }
desk_change_ticket = أصبحت تذكرة، وموعد الرد: { $time }
desk_change_taken = تولّى المحادثة: { $agent }
desk_change_assigned = أُسندت إلى { $agent }
desk_change_transferred = حُوّلت إلى { $to }
desk_change_transferred_by = حُوّلت إلى { $to } بواسطة { $by }
desk_change_transferred_by_to = حُوّلت إلى { $to } بواسطة { $by }
desk_change_requeued = عادت إلى أول قائمة الانتظار: لم يعد أحد في المكتب
desk_change_requeued_by = أُعيدت إلى قائمة الانتظار بواسطة { $by }
desk_change_returned = عادت إلى المساعد
desk_change_returned_by = أُعيدت إلى المساعد بواسطة { $by }
desk_change_resolved = انتهت
desk_change_resolved_by = أُنهيت بواسطة { $by }
desk_change_resolved_by_to = أُنهيت بواسطة { $by }
desk_change_snoozed = أُجّلت حتى { $time }
desk_change_snoozed_by = أُجّلت حتى { $time } بواسطة { $by }
desk_change_snoozed_by_to = أُجّلت حتى { $time } بواسطة { $by }
desk_change_woken = استؤنفت
desk_change_woken_by = استؤنفت بواسطة { $by }
desk_change_woken_by_to = استؤنفت بواسطة { $by }
desk_change_reopened = كتب العميل من جديد: عادت إلى { $to }
desk_change_reopened_by = أعاد { $by } فتحها: تنتظر موظفًا من جديد
desk_change_left = عاد العميل إلى المساعد
desk_change_closed_by_silence = انتهت: لم يكتب أحد منذ وقت طويل
desk_change_ended = انتهت: أنهى العميل المحادثة
desk_change_other = تغيّرت
desk_event_open = فُتحت للفريق
desk_event_pending = عادت إلى المساعد
desk_event_snoozed = أُجّلت
desk_event_resolved = انتهت

## Why somebody is needed: after "handed off because"

desk_reason_asked = طلب العميل التحدث إلى موظف
desk_reason_complaint = لدى العميل شكوى
desk_reason_anger = العميل مستاء
desk_reason_needs_person = الأمر يحتاج إلى قرار من موظف
desk_reason_not_understood = لم يفهم المساعد
desk_reason_action_failed = حدث خلل من جانبنا
desk_reason_assistant_down = لم يكن المساعد متاحاً
desk_reason_rule = بموجب قاعدة
desk_reason_agent = تولاها أحد أفراد الفريق

## The same, in a word or two

desk_why_asked = طلب موظفاً
desk_why_complaint = شكوى
desk_why_anger = استياء
desk_why_needs_person = تحتاج قراراً
desk_why_not_understood = غير مفهوم
desk_why_action_failed = خلل
desk_why_assistant_down = المساعد متوقف
desk_why_rule = قاعدة
desk_why_agent = الفريق

## How a handoff ended

desk_outcome_resolved = انتهت
desk_outcome_returned = عادت إلى المساعد
desk_outcome_left = غادر العميل قائمة الانتظار

## Writing

desk_compose_reply = رد
desk_compose_note = ملاحظة داخلية
desk_reply_placeholder = اكتب إلى العميل…
desk_note_placeholder = اكتب ملاحظة لا يراها إلا الفريق…
desk_reply_label = ردك
desk_note_label = ملاحظتك
desk_send = إرسال
desk_save_note = إضافة الملاحظة
desk_enter_sends = Enter للإرسال، وShift + Enter لسطر جديد
desk_compose_tools = إضافة إلى النص
desk_tool_attach = إرفاق صور أو ملفات PDF (Alt+A)
desk_tool_canned = رد جاهز (/)
desk_tool_article = مقال (??)
desk_tool_mention = الإشارة إلى زميل (@)
desk_attached = المرفقات
desk_file_remove = إزالة { $name }
desk_file_too_large = حجم { $name } أكبر من المسموح. الحد الأقصى للملف 10 ميغابايت.
desk_complete_canned = الردود الجاهزة
desk_complete_article = المقالات
desk_complete_mention = الزملاء
desk_complete_none = لا شيء مطابق
desk_complete_count = { $count ->
    [0] لا شيء مطابق
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $count } نتائج
   *[other] { $count } نتيجة
}
desk_suggestions = ردود مقترحة: Alt مع الرقم لإدراج أحدها
desk_suggestion_article = مقال:
desk_suggestion_reply = رد سابق:
desk_reply_language = لغة العميل: { $language }
desk_takes_over = بردّك تتولى المحادثة بدلاً من المساعد.
desk_has_it = يتولى { $name } هذه المحادثة. يمكنك ترك ملاحظة داخلية.
desk_reopens = ردّك يعيد فتح المحادثة.
desk_too_long = { $over ->
    [one] حرف واحد زائد.
    [two] حرفان زائدان.
    [few] { $over } أحرف زائدة.
   *[other] { $over } حرف زائد.
} الحد الأقصى لأحرف الرسالة: { $limit }.

## Dialogs

desk_snooze_title = تأجيل حتى…
desk_snooze_text = تعود إليك عندئذ، أو حالما يكتب العميل.
desk_snooze_hour = بعد ساعة
desk_snooze_evening = هذا المساء
desk_snooze_tomorrow = صباح الغد
desk_snooze_week = الإثنين القادم
desk_snooze_own = وقت آخر
desk_snooze_past = مضى هذا الوقت. اختر وقتاً قادماً.
desk_transfer_title = تحويل إلى…
desk_transfer_search = البحث عن أشخاص وفرق
desk_transfer_people = الأشخاص
desk_transfer_teams = الفرق
desk_transfer_note = ماذا ينبغي أن يعرفوا؟ (اختياري، للفريق فقط)
desk_transfer_missing = اختر شخصاً أو فريقاً.
desk_me = { $name } (أنت)
desk_load = { $load } من { $capacity }
desk_priority_low = منخفضة
desk_priority_medium = متوسطة
desk_priority_high = عالية
desk_priority_urgent = عاجلة
desk_tags_now = وسوم هذه المحادثة
desk_tag_remove = إزالة { $tag }
desk_tag_new = إضافة وسم
desk_tag_hint = يُضاف بمفتاح Enter أو بفاصلة.
desk_undo = تراجع
desk_show = عرض
desk_undo_resolve = انتهت
desk_undo_snooze = أُجّلت حتى { $time }
desk_undo_transfer = حُوّلت إلى { $name }

## Whether somebody takes part

desk_presence_online = متصل
desk_presence_busy = مشغول
desk_presence_offline = غير متصل
desk_presence_online_long = متصل: أستقبل المحادثات
desk_presence_busy_long = مشغول: لا جديد من فضلكم
desk_presence_offline_long = غير متصل
desk_preferences = التنبيهات والمفاتيح
desk_preferences_text = يُحفظ هذا في هذا المتصفح.
desk_preference_notify = التنبيهات
desk_preference_notify_text = رسالة من نظامك عند حدوث شيء وصفحة المكتب غير ظاهرة.
desk_preference_notify_denied = متصفحك لا يسمح بتنبيهات هذه الصفحة. يمكن تغيير ذلك في إعدادات المتصفح لهذه الصفحة.
desk_preference_sound = الصوت
desk_preference_sound_text = جرس عندما يبدأ أحد بالانتظار أو يكتب إليك أو يشير إليك.
desk_preference_suggest = الردود المقترحة
desk_preference_suggest_text = مقالات وردود سابقة قد تجيب عن آخر رسالة.
desk_preference_help = المفتاح ?
desk_preference_help_text = يعرض اختصارات لوحة المفاتيح عندما لا تكون في أثناء الكتابة.

## The customer

desk_customer = العميل
desk_customer_language = يكتب بلغة
desk_customer_locale = يقرأ بلغة
desk_customer_page = الصفحة
desk_customer_since = على تواصل منذ
desk_customer_time = الوقت المحلي
desk_customer_browser = المتصفح
desk_verified = هوية مؤكدة
desk_unverified = هوية غير مؤكدة
desk_properties = الخصائص
desk_property_assignee = مسندة إلى
desk_property_team = الفريق
desk_property_priority = الأولوية
desk_property_tags = الوسوم
desk_property_snoozed = مؤجلة حتى
desk_nobody = لا أحد
desk_no_team = لا فريق
desk_no_tags = لا وسوم
desk_orders = الطلبات
desk_rating = التقييم
desk_score = { $score } من 5
desk_earlier = محادثات سابقة
desk_visitor = زائر { $id }

## The handoff

desk_handoff = سبب الحاجة إليك
desk_handoff_earlier = تحويلات سابقة
desk_taken_at = وقت التولي: { $time }
desk_ticket_expected = موعد الرد: { $time }
desk_summary = الملخص
desk_summary_wanted = المطلوب
desk_summary_tried = ما جُرّب
desk_summary_open = ما بقي
desk_summary_show = عرضه في المحادثة

## People

desk_people_title = الأشخاص
desk_people_intro = كل من يمكنه تسجيل الدخول إلى المكتب.
desk_people_name = الاسم
desk_people_role = الدور
desk_role_agent = موظف خدمة
desk_role_agent_text = يرد على العملاء
desk_role_editor = محرر
desk_role_editor_text = يكتب المقالات
desk_role_supervisor = مشرف
desk_role_supervisor_text = يرى كل شيء ويقود الفريق
desk_role_administrator = مسؤول
desk_role_administrator_text = له كل الصلاحيات ويدعو الأشخاص
desk_invite = دعوة شخص
desk_invite_submit = إنشاء الدعوة
desk_invite_taken = يوجد شخص بهذا البريد بالفعل.
desk_invited = بانتظار القبول
desk_invite_ready = دعوة { $name } جاهزة
desk_invite_text = أرسل هذا الرابط بنفسك إلى { $name }. يعمل مرة واحدة ولا يظهر إلا هنا.
desk_invite_link = رابط الدعوة
desk_copy = نسخ
desk_copied = نُسخ

## How things stand

desk_numbers = أرقام مباشرة
desk_numbers_intro = الوضع الآن. الأوقات والأعداد لهذا اليوم.
desk_numbers_waiting = في الانتظار
desk_numbers_longest_wait = أطول انتظار
desk_numbers_first_response = أول رد
desk_numbers_handling = مدة المعالجة
desk_numbers_resolved_today = المنتهية اليوم
desk_numbers_ratings_today = تقييم اليوم
desk_numbers_p95 = 95٪ في غضون { $time }
desk_numbers_ratings = { $count ->
    [0] لا تقييمات
    [one] تقييم واحد
    [two] تقييمان
    [few] { $count } تقييمات
   *[other] { $count } تقييم
}
desk_numbers_agents = الموجودون
desk_numbers_name = الاسم
desk_numbers_presence = الحالة
desk_numbers_load = قيد المعالجة
desk_numbers_in_hand = لدى الموظفين
desk_numbers_in_hand_text = افتح محادثة لمتابعتها أو ترك ملاحظة أو توليها أو إسنادها إلى غيرك.
desk_numbers_none = لا شيء لدى أحد الآن.

## Keyboard shortcuts

desk_shortcuts_inbox = صندوق الوارد
desk_shortcuts_write = الكتابة
desk_shortcuts_act = المحادثة
desk_shortcut_queue = تولّي التالية
desk_shortcut_next = المحادثة التالية
desk_shortcut_previous = المحادثة السابقة
desk_shortcut_search = بحث
desk_shortcut_help = هذه الاختصارات
desk_shortcut_reply = كتابة رد
desk_shortcut_note = كتابة ملاحظة داخلية
desk_shortcut_insert1 = إدراج اقتراح
desk_shortcut_attach = إرفاق ملف
desk_shortcut_canned = رد جاهز
desk_shortcut_article = مقال
desk_shortcut_mention = الإشارة إلى زميل في ملاحظة
desk_shortcut_send = إرسال
desk_shortcut_line = سطر جديد
desk_shortcut_send_resolve = إرسال وإنهاء
desk_shortcut_take = تولّي المحادثة
desk_shortcut_resolve = إنهاء
desk_shortcut_snooze = تأجيل
desk_shortcut_transfer = تحويل
desk_shortcut_priority = الأولوية
desk_shortcut_tags = الوسوم
desk_shortcut_undo = تراجع
desk_shortcut_details = التفاصيل بجانب المحادثة
desk_shortcut_save = حفظ المقال

## Articles: the list

desk_skip_page = الانتقال إلى الصفحة
desk_articles = المقالات
desk_articles_back = العودة إلى المقالات
desk_article_new = مقال جديد
desk_article_count = { $count ->
    [zero] لا مقالات
    [one] مقال واحد
    [two] مقالان
    [few] { $count } مقالات
   *[other] { $count } مقالاً
}
desk_articles_none = لا مقالات بعد
desk_articles_none_text = ما يسأل عنه العملاء مراراً مكانه مقال.
desk_articles_none_here = لا شيء مطابق
desk_articles_none_here_text = لا مقال يطابق عوامل التصفية هذه.
desk_article_not_found = لا يوجد مقال كهذا
desk_article_not_found_text = ربما تغيّر اسمه. ابحث عنه في القائمة.
desk_filter_search = البحث في العناوين والنصوص
desk_filter_state = الحالة
desk_filter_locale = اللغة
desk_filter_topic = الموضوع
desk_filter_audience = القراء
desk_filter_any = { $name }: الكل
desk_filter_outdated = قديم
desk_filter_due = حان وقت المراجعة
desk_filter_unhelpful = قيل إنه غير مفيد
desk_filter_clear = عرض الكل
desk_column_title = المقال
desk_column_state = الحالة
desk_column_locales = اللغات
desk_column_votes = الأصوات
desk_column_changed = آخر تغيير
desk_pages = الصفحات
desk_page_previous = السابقة
desk_page_next = التالية
desk_page_of = صفحة { $page } من { $pages }
desk_locale_state = { $name }: { $state }
desk_state_new = جديد
desk_translation_new = ترجمة جديدة
desk_state_draft = مسودة
desk_state_draft_live = مسودة، والأقدم منشور
desk_state_review = قيد المراجعة
desk_state_review_live = قيد المراجعة، والأقدم منشور
desk_state_published = منشور
desk_state_archived = مسحوب
desk_state_outdated = قديم
desk_state_missing = غير موجود
desk_state_live = منشور الآن
desk_outdated_minor = تغيّر الأصل قليلاً
desk_outdated_normal = قديم
desk_outdated_major = خاطئ إلى أن يُحدّث
desk_review_due = حان وقت المراجعة
desk_votes = وجده { $helpful } مفيداً، و{ $unhelpful } غير مفيد
desk_audience_public = العملاء
desk_audience_staff = الفريق فقط
desk_audience_public_long = العملاء والفريق
desk_audience_staff_long = الفريق فقط

## Articles: writing one

desk_article_locale = اللغة
desk_article_tabs = أجزاء المقال
desk_tab_write = الكتابة
desk_tab_translate = الترجمة
desk_tab_history = السجل
desk_beside = بجانب النص
desk_panel_preview = معاينة
desk_panel_ask = جرّب سؤالاً
desk_panel_checks = فحوص
desk_panel_details = التفاصيل
desk_field_title = العنوان
desk_field_answer = الجواب القصير
desk_field_answer_hint = ما يقوله المساعد في المحادثة: جملتان أو ثلاث تجيب عن السؤال.
desk_field_body = المقال
desk_field_body_hint = الصفحة كاملة في مركز المساعدة. Markdown: **عريض**، [رابط](عنوان)، ## عنوان فرعي، - قائمة.
desk_field_questions = الأسئلة
desk_field_questions_hint = كما يطرحها العملاء. كل سؤال اختبار: يجب أن يقود إلى هذا المقال قبل نشره.
desk_field_topic = الموضوع
desk_field_topic_hint = بأحرف لاتينية صغيرة وشرطات. وهو للمقال بكل لغاته.
desk_field_slug = عنوان الصفحة
desk_field_audience = القراء
desk_field_tags = الوسوم
desk_field_tags_hint = تفصل بينها فواصل.
desk_field_owner = المسؤول عنه
desk_field_review_by = المراجعة قبل
desk_field_review_by_hint = بدءاً من هذا اليوم تنبّه القائمة إلى أنه يحتاج إلى مراجعة.
desk_owner_nobody = لا أحد
desk_slug_from_title = استخدام { $slug }
desk_slug_moves = العنوان القديم سيقود إلى الجديد.
desk_detail_until_published = يبقى لدى القرّاء «{ $now }» إلى أن يُنشر هذا التغيير.
desk_question = السؤال { $number }
desk_question_add = إضافة سؤال
desk_question_remove = إزالة السؤال { $number }
desk_tools = التنسيق
desk_text = نص
desk_tool_bold = عريض
desk_tool_italic = مائل
desk_tool_link = رابط
desk_tool_heading = عنوان فرعي
desk_tool_bullets = قائمة
desk_tool_numbers = قائمة مرقمة
desk_tool_picture = إضافة صورة
desk_tool_value = إدراج قيمة مشتركة
desk_picture_sending = جارٍ إرسال الصورة…
desk_save = حفظ
desk_cancel = إلغاء
desk_unsaved = تغييرات غير محفوظة، باقية في هذا المتصفح
desk_saved = النسخة { $number }، حُفظت { $time }
desk_comment = ما الذي غيّرته؟ (اختياري)
desk_significance = ما أثر هذا التغيير في الترجمات؟
desk_significance_minor = تبقى الترجمات كما هي
desk_significance_normal = ينبغي تحديث الترجمات
desk_significance_major = أصبحت الترجمات خاطئة
desk_follows = يقول ما يقوله الأصل الآن
desk_unsaved_found = لديك نص لم يُحفظ، من { $time }.
desk_unsaved_restore = استعادة
desk_unsaved_discard = تجاهل
desk_fields_missing = قبل الحفظ، يُرجى ملء:
desk_field_wrong = يُرجى مراجعة هذا الحقل:
desk_preview_none = تظهر المعاينة حالما يُعدّها الخادم.
desk_preview_chat = في المحادثة
desk_preview_page = في مركز المساعدة
desk_preview_live = فتح الصفحة المنشورة

## Articles: what the assistant makes of it

desk_ask = اسأل
desk_ask_intro = اسأل كما يسأل عميل، بأي لغة. لا يراه أحد غيرك.
desk_ask_question = سؤال عميل
desk_ask_locale = لغة العميل
desk_ask_examples = أسئلة المقال نفسه
desk_ask_today = اليوم
desk_ask_draft = مع هذا النص
desk_answer_direct = يجيب من
desk_answer_choose = يترك الاختيار للعميل
desk_answer_unknown = لا يعرف
desk_answer_this = هذا النص
desk_check_busy = جارٍ النظر في المقالات الأخرى…
desk_check_links = روابط لا تقود إلى شيء
desk_check_links_good = كل الروابط سليمة.
desk_check_values = قيم مشتركة غير موجودة
desk_check_values_good = كل القيم المشتركة موجودة.
desk_check_takes = { $count ->
    [one] سيأخذ هذا النص سؤالاً من مقال آخر
    [two] سيأخذ هذا النص سؤالين من مقالات أخرى
    [few] سيأخذ هذا النص { $count } أسئلة من مقالات أخرى
   *[other] سيأخذ هذا النص { $count } سؤالاً من مقالات أخرى
}
desk_check_takes_good = لا يأخذ سؤالاً من أي مقال آخر.
desk_check_similar = الأكثر شبهاً

## Articles: from the author to the readers

desk_publish_begin = نشر…
desk_submit_begin = طلب مراجعة…
desk_submit = طلب مراجعة
desk_publish = النشر الآن
desk_publish_later = النشر في ذلك الوقت
desk_publish_anyway = النشر على أي حال
desk_publishing = جارٍ اختبار الأسئلة…
desk_publish_title = اقرأه مرة أخرى
desk_publish_first = لم يُنشر هذا النص من قبل.
desk_publish_new = هذه النسخة
desk_publish_when = وقت النشر (فارغ: الآن)
desk_publish_back = العودة إلى النص
desk_lost = { $count ->
    [one] سؤال واحد لن يجيب عنه مقاله بعد الآن
    [two] سؤالان لن يجيب عنهما مقالهما بعد الآن
    [few] { $count } أسئلة لن تجيب عنها مقالاتها بعد الآن
   *[other] { $count } سؤالاً لن تجيب عنها مقالاتها بعد الآن
}
desk_lost_text = غيّر النص، أو أضف أسئلة كهذه إلى المقالات التي ينبغي أن تجيب عنها. أو قرر أن الأمر صحيح هكذا.
desk_lost_to = سيجيب عنه
desk_lost_nothing = لا مقال
desk_in_review = طلب مراجعة من { $name }.
desk_review_begin = مراجعة ونشر…
desk_send_back = إعادة
desk_send_back_why = ما الذي ينبغي تغييره؟
desk_last_comment = النسخة { $number }: { $comment }
desk_planned = ستُنشر النسخة { $number } في { $time }.
desk_unplan = إلغاء النشر المقرر
desk_take_down = سحب
desk_take_down_text = لن يجد العملاء هذا المقال باللغة التالية: { $language }، ولن يجيب المساعد منه. يمكنك نشره من جديد متى شئت.
desk_take_down_now = سحبه الآن

## Articles: two people at once

desk_somebody = أحدهم
desk_conflict = حُفظ هذا النص بواسطة { $name } في { $time } وأنت تكتب
desk_conflict_text = لم يُستبدل شيء. اختر ما يبقى، ويمكنك أيضاً تعديل النتيجة بيدك.
desk_conflict_taken = هذا غيّره { $name } وحده، لذا أُخذ كما هو: { $fields }.
desk_conflict_mine = نصك
desk_conflict_theirs = نص { $name }
desk_conflict_result = النتيجة
desk_conflict_go_on = المتابعة بهذا
desk_conflict_later = القرار لاحقاً

## Articles: history and translations

desk_revision = النسخة { $number }
desk_revision_first = النسخة الأولى
desk_revision_imported = من الملفات
desk_restore = جعلها الأحدث
desk_restore_unsaved = احفظ تغييراتك أو تجاهلها أولاً.
desk_compare_with = مقارنة مع
desk_compare_same = هذه النسخ متطابقة.
desk_compare_skipped = { $count ->
    [one] سطر واحد متطابق
    [two] سطران متطابقان
    [few] { $count } أسطر متطابقة
   *[other] { $count } سطراً متطابقاً
}
desk_is_original = كُتب المقال باللغة التالية: { $language }، واللغات الأخرى تتبعه.
desk_original_changed = ما تغيّر في الأصل ({ $language }) منذ هذه الترجمة
desk_original_then = تُرجم من
desk_original_now = الآن
desk_translation_open = فتح
desk_translation_begin = ترجمة

## Gaps

desk_gaps = الثغرات
desk_gaps_intro = ما سأل عنه العملاء ولم يجدوا جواباً، أو وجدوا جواباً لم يفدهم.
desk_gaps_total = { $count ->
    [zero] لا أسئلة
    [one] سؤال واحد
    [two] سؤالان
    [few] { $count } أسئلة
   *[other] { $count } سؤالاً
}
desk_gaps_none = لا ثغرات
desk_gaps_none_text = تُجمع هنا الأسئلة التي بلا جواب.
desk_gap_times = { $count ->
    [one] مرة
    [two] مرتان
    [few] مرات
   *[other] مرة
}
desk_gap_more = { $count ->
    [one] سؤال آخر
    [two] سؤالان آخران
    [few] { $count } أسئلة أخرى
   *[other] { $count } سؤالاً آخر
}
desk_gap_fewer = عرض أقل
desk_gap_write = كتابة مقال
desk_gap_add = إضافة إلى مقال
desk_gap_dismiss = لا يحتاج إلى مقال
desk_gap_reason_unknown = بلا جواب
desk_gap_reason_unhelpful = لم يفد
desk_gap_reason_wrong = عُلِّم كخاطئ

## What the bot says, and shared values

desk_wording = صياغة الردود
desk_wording_intro = ما يقوله المساعد. تسري التغييرات فوراً.
desk_tab_wording = النصوص
desk_tab_values = القيم المشتركة
desk_wording_search = البحث في الأسماء والنصوص
desk_wording_changed = المتغيرة فقط
desk_wording_count = { $count ->
    [zero] لا نصوص
    [one] نص واحد
    [two] نصان
    [few] { $count } نصوص
   *[other] { $count } نصاً
}
desk_wording_arguments = يمكن أن يستخدم:
desk_wording_buttons = السطر الذي يبدأ بنقطة هو عنوان زر؛ أبقِ اسمه كما هو.
desk_wording_is_changed = متغير
desk_wording_standard = النص الأصلي
desk_wording_reset = العودة إلى الأصلي
desk_wording_use_theirs = استخدام هذا النص
desk_wording_saved = حُفظ. يقوله المساعد من الآن.
desk_wording_standard_again = عاد النص الأصلي ساري المفعول.
desk_values = القيم المشتركة
desk_values_intro = معلومات ترد في مقالات ونصوص كثيرة: اكتب {"{"}return_days{"}"} فيرى القراء القيمة.
desk_values_saved = حُفظت. يرى القراء القيم الجديدة.
desk_values_conflict = حفظ شخص آخر القيم المشتركة أثناء كتابتك
desk_values_conflict_text = لم يُستبدل شيء. ما غيّره أحدكما فقط أُخذ به؛ اختر حيث غيّر كلاكما، ثم احفظ.
desk_value_add = إضافة قيمة
desk_value_name = الاسم
desk_value_locale = اللغة
desk_value_everywhere = كل اللغات
desk_value_value = قيمة { $name }
desk_value_remove = إزالة { $name }

## Teams

desk_teams = الفرق
desk_teams_intro = من يوجد لخدمة من، ومتى.
desk_team_new = فريق جديد
desk_team_edit = تعديل الفريق
desk_team_saved = حُفظ الفريق { $name }.
desk_team_remove = إزالة { $name }؟
desk_team_remove_text = تبقى محادثاته وتنتظر في القائمة العامة.
desk_team_name = الاسم
desk_team_name_missing = يحتاج الفريق إلى اسم.
desk_team_name_taken = هذا الاسم لفريق آخر.
desk_team_members = الأعضاء
desk_team_everybody = كل من يرد على العملاء
desk_team_some = هؤلاء فقط
desk_team_members_missing = اختر شخصاً واحداً على الأقل.
desk_team_hours = ساعات العمل
desk_team_zone = المنطقة الزمنية
desk_team_always = مفتوح دائماً
desk_team_sometimes = مفتوح في أوقات معينة
desk_team_closed = مغلق
desk_team_from = { $day }، من
desk_team_to = { $day }، إلى
desk_team_next_day = في اليوم التالي
desk_team_span_add = { $day }: إضافة ساعات
desk_team_span_remove = { $day }: إزالة { $from } إلى { $to }
desk_team_copy_monday = استخدام ساعات الإثنين من الثلاثاء إلى الجمعة
desk_team_hours_missing = حدد متى يكون الفريق موجوداً، أو اختر «مفتوح دائماً».
desk_team_time_missing = املأ الوقتين، أو أزل هذا السطر.
desk_team_hours_overlap = تتداخل هذه الساعات مع غيرها.
desk_team_holidays = العطل
desk_team_holiday_add = إضافة عطلة
desk_team_holiday_day = العطلة { $number }، اليوم
desk_team_holiday_name = العطلة { $number }، الاسم
desk_team_holiday_example = الاسم، مثل رأس السنة
desk_team_holiday_remove = إزالة { $name }
desk_team_holiday_count = { $count ->
    [zero] لا عطل
    [one] عطلة واحدة
    [two] عطلتان
    [few] { $count } عطل
   *[other] { $count } عطلة
}
desk_team_day_missing = اختر اليوم، أو أزل هذا السطر.
desk_team_day_twice = هذا اليوم في القائمة من قبل.
desk_team_assigning = من يتلقى أي محادثة
desk_team_takes = يتولاها الأشخاص بأنفسهم
desk_team_takes_text = من لديه وقت يتولى التالية من قائمة الانتظار.
desk_team_assigns = تُوزّع المحادثات تلقائياً
desk_team_assigns_text = تذهب كل محادثة إلى المتصل المناسب الذي لديه الأقل.
desk_team_targets = الالتزامات
desk_team_first_response = أول رد في غضون
desk_team_resolution = الحل في غضون
desk_team_first_response_minutes = أول رد في غضون (دقائق)
desk_team_resolution_minutes = الحل في غضون (دقائق)
desk_team_minutes = { $minutes ->
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
   *[other] { $minutes } دقيقة
}
desk_team_minutes_hint = تُحسب في أثناء ساعات العمل. فارغ: بلا التزام.
desk_team_minutes_wrong = اكتب عدداً صحيحاً من الدقائق، أو اتركه فارغاً.

## Canned replies

desk_canned = الردود الجاهزة
desk_canned_intro = نصوص لكل يوم. في أثناء كتابة الرد اكتب / ثم الاسم.
desk_canned_new = رد جديد
desk_canned_edit = تعديل الرد
desk_canned_search = البحث في الأسماء والنصوص
desk_canned_every_locale = كل اللغات
desk_canned_count = { $count ->
    [zero] لا ردود
    [one] رد واحد
    [two] ردّان
    [few] { $count } ردود
   *[other] { $count } رداً
}
desk_canned_none = لا ردود جاهزة بعد. أضف ما تكتبونه مراراً.
desk_canned_name = الاسم
desk_canned_name_hint = كلمة قصيرة واحدة. يمكن أن يكون للاسم نفسه رد بكل لغة.
desk_canned_name_missing = يحتاج الرد إلى اسم.
desk_canned_name_wrong = يجب أن يكون الاسم كلمة واحدة بلا شرطة مائلة.
desk_canned_name_taken = يوجد رد بهذا الاسم في هذه اللغة.
desk_canned_locale = اللغة
desk_canned_text = النص
desk_canned_text_missing = اكتب نص الرد.
desk_canned_remove = إزالة /{ $name }؟
desk_canned_remove_text = لن يستطيع أحد استخدامه بعد ذلك.

## One’s own profile

desk_profile = ملفك الشخصي
desk_profile_of = ملف { $name }
desk_profile_short = الملف
desk_profile_saved = حُفظ ملفك.
desk_profile_languages = اللغات المستخدمة
desk_profile_languages_hint = تُسند محادثات بهذه اللغات؛ وإن لم تُذكر أي لغة فبكل اللغات.
desk_profile_language_add = إضافة لغة…
desk_profile_skills = المهارات
desk_profile_skills_hint = معرفة خاصة، مثل الفواتير. بعض المحادثات تحتاج إليها.
desk_profile_capacity = عدد المحادثات في وقت واحد
desk_profile_capacity_hint = لا يُسند أكثر من ذلك. ويمكن دائماً تولي المزيد.
desk_profile_capacity_wrong = اكتب عدداً صحيحاً من 1 إلى { $most }.
desk_profile_locale = لغة المكتب
desk_profile_locale_hint = وبها تُكتب ملخصات المحادثات أيضاً.
desk_profile_locale_browser = لغة المتصفح
desk_token_remove = إزالة { $name }
desk_add = إضافة
desk_edit = تعديل
desk_remove = إزالة

## الحساب الشخصي

desk_account_open = كلمة المرور وتسجيل الدخول
desk_account_rename = تغيير اسمي
desk_continue = متابعة
desk_account_password_now = كلمة المرور الحالية
desk_account_password_wrong = هذه ليست كلمة مرورك الحالية.
desk_account_password_new = كلمة المرور الجديدة
desk_account_password_change = تغيير كلمة المرور
desk_account_password_changed = تم تغيير كلمة المرور، وسُجّل الخروج من جميع الأجهزة الأخرى.
desk_account_sessions = الأجهزة المسجَّل الدخول منها
desk_account_here = هذا الجهاز
# $time: when the device was last used
desk_account_seen = آخر استخدام: { $time }
# $time: when somebody signed in there
desk_account_since = تسجيل الدخول: { $time }
desk_account_device_unknown = جهاز غير معروف
desk_account_end = تسجيل الخروج هناك
desk_account_end_others = تسجيل الخروج من كل مكان آخر
desk_account_ended = تم تسجيل الخروج.
desk_factor = عامل التحقق الثاني
desk_factor_on = مفعّل
desk_factor_off = غير مفعّل
desk_factor_intro = رمز من تطبيق على هاتفك، إضافة إلى كلمة المرور. من يعرف كلمة مرورك لن يستطيع الدخول رغم ذلك.
desk_factor_required = يحتاج المسؤولون هنا إلى عامل تحقق ثانٍ. فعّله للمتابعة.
# $count: how many recovery codes are left
desk_factor_left = { $count ->
    [zero] لم يبق أي رمز استرداد.
    [one] بقي رمز استرداد واحد.
    [two] بقي رمزا استرداد.
    [few] بقيت { $count } رموز استرداد.
    [many] بقي { $count } رمز استرداد.
   *[other] بقي { $count } رمز استرداد.
}
desk_factor_set_up = إعداد عامل تحقق ثانٍ
desk_factor_turn_off = إيقاف
desk_factor_turn_off_title = إيقاف عامل التحقق الثاني
desk_factor_new_codes = رموز استرداد جديدة
desk_factor_scan = امسح هذه الصورة بتطبيق مصادقة، ثم اكتب الرمز الذي يظهر فيه.
desk_factor_picture = رمز QR لتطبيق المصادقة
desk_factor_secret = أو اكتب هذا في التطبيق:
desk_factor_code = الرمز
desk_factor_code_wrong = الرمز غير صحيح أو انتهت صلاحيته. هل ساعة هاتفك مضبوطة؟
desk_factor_confirm = تفعيل
desk_factor_codes_text = احتفظ بهذه الرموز في مكان آمن. كل رمز يتيح لك الدخول مرة واحدة إذا فقدت هاتفك. لن تظهر إلا الآن.
desk_factor_codes_download = حفظ في ملف
desk_factor_codes_kept = لقد حفظتها
desk_sign_in_code_intro = حسابك يطلب رمزًا أيضًا.
desk_sign_in_code_hint = من تطبيق المصادقة، أو أحد رموز الاسترداد.
desk_sign_in_code_failed = الرمز غير صحيح أو انتهت صلاحيته أو استُخدم من قبل.
desk_sign_in_company = الدخول بحساب شركتك
desk_refused_sign_in_failed = لم يسمح لك نظام شركتك بالدخول، أو استغرق وقتًا طويلًا. حاول مرة أخرى.
desk_refused_not_allowed = حساب شركتك غير مسموح له بالعمل هنا. اسأل أحد المسؤولين.
desk_refused_provider_failed = يتعذر الوصول إلى نظام شركتك الآن. حاول مرة أخرى، وإذا استمر ذلك فأخبر أحد المسؤولين.
desk_forgotten = هل نسيت كلمة المرور؟
desk_forgotten_intro = اكتب بريدك الإلكتروني. إذا كان له حساب فستصلك رسالة فيها رابط لكلمة مرور جديدة.
desk_forgotten_submit = أرسل لي رابطًا
desk_forgotten_sent = إذا كان لهذا البريد حساب فالرابط في الطريق إليك. يعمل لمدة ساعة.
desk_forgotten_back = العودة إلى تسجيل الدخول
desk_reset = كلمة مرور جديدة
desk_reset_intro = عند اختيارها يُسجَّل الخروج من جميع الأجهزة.
desk_reset_submit = استخدام كلمة المرور هذه
desk_reset_link_invalid = استُخدم هذا الرابط أو انتهت صلاحيته. اطلب رابطًا جديدًا من صفحة تسجيل الدخول.

## ما يفعله المسؤولون مع الأشخاص

desk_manage = إدارة
# $name: somebody else
desk_manage_of = إدارة { $name }
desk_manage_disabled = موقوف
desk_manage_locked = كلمات مرور خاطئة كثيرة
# $time: when somebody was last here
desk_manage_seen = آخر ظهور: { $time }
desk_manage_never_seen = لم يدخل بعد
desk_manage_role_change = تغيير الدور
desk_manage_role_hint = تغيير الدور يسجّل خروج هذا الشخص، ويسري فور دخوله من جديد.
desk_manage_role_done = تم تغيير الدور.
# $name: the last administrator
desk_manage_last = { $name } هو المسؤول الوحيد. عيّن مسؤولًا آخر أولًا.
desk_manage_way_in = استعادة الدخول
desk_manage_unlock = السماح بالمحاولة من جديد
desk_manage_unlocked = يمكنه المحاولة من جديد.
desk_manage_reset_link = رابط لكلمة مرور جديدة
desk_manage_link_done = الرابط جاهز.
desk_manage_link_hint = يعمل مرة واحدة خلال ساعة. أعطه فقط للشخص المقصود.
desk_manage_reset_factor = إزالة عامل التحقق الثاني
desk_manage_factor_gone = أُزيل عامل التحقق الثاني وسُجّل خروجه.
desk_manage_sign_out = تسجيل الخروج من كل مكان
desk_manage_signed_out = سُجّل خروجه من كل مكان.
desk_manage_nowhere = غير مسجَّل الدخول في أي مكان.
desk_manage_disable = إيقاف الحساب
desk_manage_shut_out = أُوقف الحساب.
desk_manage_enable = السماح بالدخول من جديد
desk_manage_let_in = يمكنه الدخول من جديد.
desk_manage_disable_hint = لا يستطيع صاحب الحساب الموقوف الدخول، ويبقى ما كتبه باسمه.

## مفاتيح البرامج

desk_programs = البرامج
desk_programs_intro = مفاتيح لبرامج تعمل دون شخص.
desk_programs_none = لا يوجد برنامج له مفتاح بعد.
desk_program_new = مفتاح جديد
desk_program_name = الغرض منه
desk_program_scopes = ما يُسمح له به
desk_program_no_scope = اختر شيئًا واحدًا على الأقل.
desk_program_days = عدد الأيام حتى ينتهي
desk_program_days_hint = اتركه فارغًا ليبقى حتى يلغيه أحد.
desk_program_make = إنشاء المفتاح
desk_program_made = المفتاح جاهز
desk_program_made_text = انسخه الآن: لن يستطيع أحد قراءته مرة أخرى.
desk_program_token = المفتاح
# $name: who made the token
desk_program_by = من { $name }
desk_program_used = آخر استخدام: { $time }
desk_program_unused = لم يُستخدم قط
desk_program_until = ينتهي: { $time }
desk_program_revoke = إلغاء
desk_program_revoke_of = هل تريد إلغاء مفتاح { $name }؟
desk_program_revoke_text = لن يستطيع البرنامج فعل أي شيء بعد ذلك.
# What a program may do
desk_scope_read_conversations = قراءة المحادثات
desk_scope_answer_customers = الرد على العملاء
desk_scope_close_for_others = إغلاق ما لدى الآخرين
desk_scope_edit_canned = تغيير الردود الجاهزة
desk_scope_see_numbers = رؤية الأرقام المباشرة
desk_scope_manage_teams = تغيير الفرق وأوقات العمل
desk_scope_list_people = رؤية من يعمل هنا
desk_scope_read_audit = قراءة السجل
desk_scope_read_articles = قراءة المقالات والمسودات
desk_scope_write_articles = كتابة المقالات
desk_scope_publish_articles = نشر المقالات
desk_scope_answer_as_bot = الرد على العملاء كروبوت خاص بالشركة
desk_scope_write_for_customers = الكتابة باسم العملاء وتعديل بياناتهم
desk_scope_manage_webhooks = إدارة الإشعارات البرمجية

## ما جرى فعله

desk_audit = السجل
desk_audit_intro = ما فعله كل شخص وكل برنامج. لا يمكن تغيير شيء هنا.
desk_audit_search = البحث في الأشخاص والأشياء والتفاصيل
desk_audit_every_action = كل الإجراءات
desk_audit_everybody = الجميع
desk_audit_from = من يوم
desk_audit_to = إلى يوم
desk_audit_none = لا شيء يطابق.
desk_audit_export_csv = تصدير بصيغة CSV
desk_audit_export_jsonl = تصدير أسطر JSON
desk_audit_nobody = شخص غير معروف
desk_audit_time = الوقت
desk_audit_actor = من
desk_audit_action = الإجراء
desk_audit_object = ماذا
desk_audit_details = التفاصيل
desk_audit_address = عنوان الشبكة
# The actions
desk_audited_signed_in = تسجيل دخول
desk_audited_signed_out = تسجيل خروج
desk_audited_sign_in_failed = فشل تسجيل الدخول
desk_audited_joined = انضمام
desk_audited_invited = دعوة
desk_audited_renamed = تغيير اسم
desk_audited_role_changed = تغيير دور
desk_audited_disabled = إيقاف حساب
desk_audited_enabled = إعادة تفعيل حساب
desk_audited_unlocked = السماح بالمحاولة من جديد
desk_audited_second_factor_reset = إزالة عامل تحقق ثانٍ
desk_audited_signed_out_by_force = تسجيل خروج شخص
desk_audited_session_ended = إنهاء جلسة
desk_audited_sessions_ended = إنهاء كل الجلسات الأخرى
desk_audited_second_factor_on = تفعيل عامل التحقق الثاني
desk_audited_second_factor_off = إيقاف عامل التحقق الثاني
desk_audited_recovery_codes_renewed = إنشاء رموز استرداد جديدة
desk_audited_password_reset_asked = طلب رابط لكلمة مرور جديدة
desk_audited_password_changed = تغيير كلمة مرور
desk_audited_program_made = إنشاء مفتاح
desk_audited_program_revoked = إلغاء مفتاح
desk_audited_webhook_made = إنشاء إشعار برمجي
desk_audited_webhook_changed = تعديل إشعار برمجي
desk_audited_webhook_secret_changed = تغيير سرّ إشعار برمجي
desk_audited_webhook_removed = حذف إشعار برمجي
desk_audited_webhook_resent = إعادة إرسال أحداث
desk_audited_webhook_tested = تجربة إشعار برمجي
desk_audited_team_made = إنشاء فريق
desk_audited_team_changed = تغيير فريق
desk_audited_team_removed = حذف فريق
desk_audited_conversation_taken_over = استلام محادثة من شخص آخر
desk_audited_contact_blocked = حظر عميل
desk_audited_contact_unblocked = إلغاء حظر عميل
desk_audited_contact_made = إضافة عميل
desk_audited_contact_changed = تعديل بيانات عميل
desk_audited_conversation_begun = بدء محادثة
desk_audited_conversation_claimed = تولّي الرد بدلًا من البوت
desk_audited_conversation_released = إعادة المحادثة إلى المساعد
desk_audited_conversation_handed_off = تحويل محادثة إلى الفريق
desk_audited_conversation_resolved = حل محادثة
desk_audited_conversation_reopened = إعادة فتح محادثة
desk_audited_conversation_snoozed = تأجيل محادثة
desk_audited_conversation_woken = استئناف محادثة مؤجلة
desk_audited_conversation_returned = إعادة محادثة إلى البوت
desk_audited_conversation_assigned = إسناد محادثة
desk_audited_conversation_marked = تغيير الوسوم أو الأولوية
desk_audited_message_written = كتابة رسالة باسم البوت
desk_audited_customer_message_written = كتابة رسالة باسم عميل
desk_audited_note_written = كتابة ملاحظة
desk_audited_file_added = إضافة ملف
desk_audited_article_made = إنشاء مقال
desk_audited_article_saved = تعديل مقال
desk_audited_article_submitted = طلب مراجعة مقال
desk_audited_article_sent_back = إعادة مقال إلى كاتبه
desk_audited_article_published = نشر مقال
desk_audited_article_planned = جدولة مقال
desk_audited_article_archived = أرشفة مقال
desk_audited_text_changed = تغيير نص للبوت
desk_audited_text_reset = استعادة نص للبوت
desk_audited_values_changed = تغيير القيم في النصوص
desk_audited_audit_exported = تصدير السجل

desk_webhooks = الإشعارات البرمجية
desk_webhooks_intro = أنظمتكم التي تُبلَّغ بما يحدث هنا.
desk_webhooks_none = لا يُبلَّغ أي نظام بعد.
desk_webhook_new = إشعار جديد
desk_webhook_change = تعديل
desk_webhook_url = العنوان
desk_webhook_events = ما الذي يُبلَّغ به
desk_webhook_pause = إيقاف مؤقت مع حفظ الأحداث حتى يُستأنف
desk_webhook_paused = متوقف مؤقتًا
desk_webhook_waiting = { $count ->
    [0] لا شيء ينتظر
    [one] حدث واحد ينتظر
    [two] حدثان ينتظران
    [few] { $count } أحداث تنتظر
    [many] { $count } حدثًا ينتظر
   *[other] { $count } حدث ينتظر
}
desk_webhook_dead = { $count ->
    [0] لم يُترك شيء
    [one] حدث واحد متروك
    [two] حدثان متروكان
    [few] { $count } أحداث متروكة
    [many] { $count } حدثًا متروكًا
   *[other] { $count } حدث متروك
}
desk_webhook_secret = السرّ
desk_webhook_secret_new = السرّ جاهز
desk_webhook_secret_text = انسخه الآن: لن يستطيع أحد قراءته مرة أخرى. به يتحقق نظامكم من التوقيعات.
desk_webhook_rotate = سرّ جديد
desk_webhook_rotate_text = يبقى السرّ القديم صالحًا للتوقيع يومًا آخر. ضع الجديد في نظامكم خلال ذلك.
desk_webhook_remove = حذف
desk_webhook_remove_of = هل تريد حذف { $url }؟
desk_webhook_remove_text = يُحذف معه سجلّه وكل ما لم يُرسل بعد.
desk_webhook_log = السجل
desk_webhook_log_none = لا يوجد شيء هنا.
desk_webhook_shown = عرض
desk_webhook_test = إرسال تجربة
desk_webhook_resend_dead = إعادة إرسال كل المتروك
desk_delivery_all = الكل
desk_delivery_waiting = ينتظر
desk_delivery_delivered = وصل
desk_delivery_dead = متروك
desk_delivery_attempts = { $count ->
    [0] لم تُجرَ محاولة بعد
    [one] محاولة واحدة
    [two] محاولتان
    [few] { $count } محاولات
    [many] { $count } محاولة
   *[other] { $count } محاولة
}
desk_delivery_resend = إعادة الإرسال
desk_event_conversation_opened = بداية محادثة
desk_event_conversation_handed_off = طلب شخص للمساعدة
desk_event_message_created = كتابة رسالة
desk_event_conversation_resolved = إنهاء محادثة بحلّها
desk_event_conversation_rated = تقييم من عميل
desk_event_article_published = نشر مقال
desk_event_test = تجربة

## الدردشة على موقع

desk_widget = دردشة الموقع
desk_widget_intro = سطر واحد من HTML يضع الدردشة على كل صفحات الموقع.
# $site: the name of a site in parley.yml
desk_widget_site = الموقع «{ $site }»
desk_widget_snippet = السطر الذي يوضع في صفحاتكم
desk_widget_snippet_text = ألصقوه قبل نهاية body، مرة واحدة في كل صفحة.
desk_widget_policy = سياسة أمان المحتوى
desk_widget_policy_text = إن كانت لصفحاتكم سياسة، فيجب أن تسمح بهذا.
desk_widget_origins = الصفحات المسموح لها بالدردشة
desk_widget_origins_any = صفحات أي موقع. اذكروا مواقعكم في origins لهذا الموقع في parley.yml حتى لا يستخدم غيركم دردشته.
desk_widget_identity = العملاء الذين سجّلوا الدخول
desk_widget_identity_on = يستطيع خادمكم أن يحدد هوية العميل: يوقّع رقم العميل بالسر الخاص بهذا الموقع.
desk_widget_identity_off = الجميع هنا مجهولون. لمعرفة من سجّل الدخول، أعطوا هذا الموقع سرًّا ووقّعوا به رقم العميل.
# $variable: the name of an environment variable
desk_widget_secret = يتكوّن السر من 32 حرفًا أو أكثر، ومكانه متغيّر البيئة { $variable }.
desk_widget_signing = ما يفعله خادمكم
desk_widget_look = المظهر
desk_widget_light = فاتح
desk_widget_dark = داكن
# $ratio: such as 7.1
desk_widget_contrast = تباين رمز الزر: { $ratio } إلى 1
desk_widget_contrast_links = تباين الروابط: { $ratio } إلى 1
desk_widget_contrast_good = سهل القراءة: 4.5 إلى 1 على الأقل.
desk_widget_look_text = يُضبط اللون والزوايا والخط والشعار والموضع تحت widget في parley.yml.
