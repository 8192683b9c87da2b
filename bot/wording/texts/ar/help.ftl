# صفحات مركز المساعدة.

help_title = مساعدة { $brand }
help_not_found = هذه الصفحة غير موجودة
help_not_found_text = ربما نُقل المقال إلى مكان آخر، أو أنه غير متوفر بهذه اللغة.
help_all = كل المقالات
help_languages = هذا المقال بلغات أخرى
