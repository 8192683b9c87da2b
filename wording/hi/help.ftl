help_topic_orders = ऑर्डर
help_topic_delivery = डिलीवरी
help_topic_returns = रिटर्न
help_topic_payment = भुगतान
help_topic_account = आपका खाता
help_topic_products = प्रोडक्ट
help_topic_service = सहायता और संपर्क
