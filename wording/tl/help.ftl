help_topic_orders = Mga order
help_topic_delivery = Padala
help_topic_returns = Pagsasauli
help_topic_payment = Pagbabayad
help_topic_account = Account ninyo
