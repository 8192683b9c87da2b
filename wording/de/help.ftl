help_topic_orders = Bestellungen
help_topic_delivery = Lieferung
help_topic_returns = Rückgabe
help_topic_payment = Bezahlung
help_topic_account = Kundenkonto
