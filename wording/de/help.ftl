help_topic_orders = Bestellungen
help_topic_delivery = Lieferung
help_topic_returns = Rückgabe
help_topic_payment = Bezahlung
help_topic_account = Kundenkonto
help_topic_products = Produkte
help_topic_service = Service und Kontakt
