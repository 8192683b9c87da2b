help_topic_orders = 订单
help_topic_delivery = 配送
help_topic_returns = 退货
help_topic_payment = 支付
help_topic_account = 您的账号
help_topic_products = 商品
help_topic_service = 服务与联系
