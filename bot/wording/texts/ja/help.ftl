# ヘルプセンターのページ

help_title = { $brand }ヘルプ
help_not_found = ページが見つかりません
help_not_found_text = 記事が移動したか、この言語では公開されていない可能性があります。
help_all = すべての記事
help_languages = ほかの言語で読む
