# صفحات مركز المساعدة.

help_title = مساعدة { $brand }
help_description = إجابات عن أسئلتكم حول { $brand }: ابحث أو اختر موضوعًا.

## On every page

help_skip = الانتقال إلى المحتوى
help_language = اللغة
help_here = أنت هنا
help_chat = هل ما زلت بحاجة إلى مساعدة؟
help_chat_link = تحدّث معنا

## The home

help_hello = كيف يمكننا مساعدتك؟
help_topics = المواضيع
help_topics_all = كل المواضيع
help_count = { $count ->
    [zero] لا توجد مقالات
    [one] مقال واحد
    [two] مقالان
    [few] { $count } مقالات
    [many] { $count } مقالًا
   *[other] { $count } مقال
}
help_all = كل المقالات
help_empty = لا توجد مقالات بهذه اللغة بعد. يمكنك قراءتها بلغة أخرى:

## Search

help_search = ابحث في مركز المساعدة
help_search_button = بحث
help_search_hint = صف ما تحتاج إليه بكلمات قليلة، أو جرّب كلمات أخرى.
help_suggestions = اقتراحات
help_results = نتائج البحث عن «{ $query }»
help_nothing = لا توجد نتائج تطابق «{ $query }»
help_maybe = ربما تقصد أحد هذه المقالات
help_elsewhere = غير متوفر بهذه اللغة بعد، لكنه متوفر بلغة أخرى

## An article

help_updated = آخر تحديث:
help_related = مقالات ذات صلة
help_languages = هذا المقال بلغات أخرى
help_vote = هل أفادك هذا المقال؟
help_vote_yes = نعم
help_vote_no = لا
help_vote_thanks = شكرًا لإخبارنا!
help_vote_often = هذه أصوات كثيرة في وقت قصير. يُرجى المحاولة مجددًا بعد دقيقة.
help_back = العودة إلى المقال

## Lists of several pages

help_pages = صفحات هذه القائمة
help_page = الصفحة { $page } من { $pages }
help_previous = السابقة
help_next = التالية

## What is not there

help_not_found = هذه الصفحة غير موجودة
help_not_found_text = ربما نُقل المقال إلى مكان آخر، أو أنه غير متوفر بهذه اللغة.
