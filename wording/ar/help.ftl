help_topic_orders = الطلبات
help_topic_delivery = التوصيل
help_topic_returns = الإرجاع
help_topic_payment = الدفع
help_topic_account = حسابك
help_topic_products = المنتجات
help_topic_service = الخدمة والتواصل
