# ヘルプセンターのページ

help_title = { $brand }ヘルプ
help_not_found = ページが見つかりません
help_not_found_text = 記事が移動したか、この言語では公開されていない可能性があります。
help_all = すべての記事
help_languages = ほかの言語で読む
help_topic_orders = ご注文
help_topic_delivery = 配送
help_topic_returns = 返品
help_topic_payment = お支払い
help_topic_account = アカウント
