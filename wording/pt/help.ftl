help_topic_orders = Pedidos
help_topic_delivery = Entrega
help_topic_returns = Devoluções
help_topic_payment = Pagamento
help_topic_account = Sua conta
help_topic_products = Produtos
help_topic_service = Atendimento e contato
