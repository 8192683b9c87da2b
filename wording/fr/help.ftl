help_topic_orders = Commandes
help_topic_delivery = Livraison
help_topic_returns = Retours
help_topic_payment = Paiement
help_topic_account = Votre compte
help_topic_products = Produits
help_topic_service = Service et contact
