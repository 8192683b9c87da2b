# Names of the topics: the folders below knowledge_base/<locale>/

help_topic_orders = Orders
help_topic_delivery = Delivery
help_topic_returns = Returns
help_topic_payment = Payment
help_topic_account = Your account
help_topic_products = Products
help_topic_service = Service and contact
