help_topic_orders = Pedidos
help_topic_delivery = Envíos
help_topic_returns = Devoluciones
help_topic_payment = Pagos
help_topic_account = Tu cuenta
help_topic_products = Productos
help_topic_service = Atención y contacto
