summary_wants = { $wish }

## ما جرت تجربته

summary_article = عرض المساعد المقال «{ $title }».
summary_article_helped = عرض المساعد المقال «{ $title }» وكان مفيدًا.
summary_article_unhelpful = عرض المساعد المقال «{ $title }» ولم يكن مفيدًا.
summary_told = قال المساعد: «{ $text }»
summary_not_understood = { $count ->
    [one] لم يفهم المساعد رسالة واحدة.
    [two] لم يفهم المساعد رسالتين.
    [few] لم يفهم المساعد { $count } رسائل.
   *[other] لم يفهم المساعد { $count } رسالة.
}
summary_no_answer = لا يوجد مقال يجيب عن «{ $question }».
summary_person = { $count ->
    [one] أرسل فريقنا رسالة واحدة بقلم { $name }.
    [two] أرسل فريقنا رسالتين بقلم { $name }.
    [few] أرسل فريقنا { $count } رسائل بقلم { $name }.
   *[other] أرسل فريقنا { $count } رسالة بقلم { $name }.
}

## ما لم يُحسم بعد

summary_reason_asked = طلب العميل التحدث مع أحد أفراد الفريق.
summary_reason_complaint = لدى العميل شكوى.
summary_reason_anger = تبدو رسالة العميل الأخيرة غاضبة.
summary_reason_needs_person = القرار يعود إلى أحد أفراد الفريق.
summary_reason_not_understood = لم يستطع المساعد الإجابة عن الرسالة الأخيرة.
summary_reason_action_failed = حدث خطأ أثناء رد المساعد على الرسالة الأخيرة.
summary_question = لم يُجب العميل عن السؤال: «{ $question }»
summary_unanswered = { $count ->
    [one] رسالة واحدة لم يُرد عليها بعد.
    [two] رسالتان لم يُرد عليهما بعد.
    [few] { $count } رسائل لم يُرد عليها بعد.
   *[other] { $count } رسالة لم يُرد عليها بعد.
}
