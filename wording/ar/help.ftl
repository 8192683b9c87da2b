# صفحات مركز المساعدة.

help_title = مساعدة { $brand }
help_not_found = هذه الصفحة غير موجودة
help_not_found_text = ربما نُقل المقال إلى مكان آخر، أو أنه غير متوفر بهذه اللغة.
help_all = كل المقالات
help_languages = هذا المقال بلغات أخرى
help_topic_orders = الطلبات
help_topic_delivery = التوصيل
help_topic_returns = الإرجاع
help_topic_payment = الدفع
help_topic_account = حسابك
