help_topic_orders = ご注文
help_topic_delivery = 配送
help_topic_returns = 返品
help_topic_payment = お支払い
help_topic_account = アカウント
help_topic_products = 商品
help_topic_service = サポート・お問い合わせ
