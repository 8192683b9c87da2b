help_topic_orders = Mga order
help_topic_delivery = Padala
help_topic_returns = Pagsasauli
help_topic_payment = Pagbabayad
help_topic_account = Account ninyo
help_topic_products = Mga produkto
help_topic_service = Serbisyo at pakikipag-ugnayan
