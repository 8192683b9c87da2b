# ヘルプセンターのページ

help_title = { $brand }ヘルプ
help_description = { $brand }についてのよくある質問と回答。検索するか、トピックからお選びください。

## On every page

help_skip = 本文へ移動
help_language = 言語
help_here = 現在の位置
help_chat = まだお困りですか？
help_chat_link = チャットで問い合わせる

## The home

help_hello = どのようなことでお困りですか？
help_topics = トピック
help_topics_all = すべてのトピック
help_count = { $count }件の記事
help_all = すべての記事
help_empty = この言語の記事はまだありません。ほかの言語でお読みいただけます。

## Search

help_search = ヘルプセンターを検索
help_search_button = 検索
help_search_hint = お困りのことを短い言葉で入力するか、別の言葉でお試しください。
help_suggestions = 候補
help_results = 「{ $query }」の検索結果
help_nothing = 「{ $query }」に一致する記事はありません
help_maybe = もしかして、こちらの記事をお探しですか
help_elsewhere = この言語ではまだ公開されていない記事（ほかの言語）

## An article

help_updated = 最終更新日：
help_related = 関連する記事
help_languages = ほかの言語で読む
help_vote = この記事は役に立ちましたか？
help_vote_yes = はい
help_vote_no = いいえ
help_vote_thanks = ご回答ありがとうございます。
help_vote_often = 短時間に多くの投票がありました。1分ほど待ってからもう一度お試しください。
help_back = 記事に戻る

## Lists of several pages

help_pages = 一覧のページ
help_page = { $page } / { $pages }ページ
help_previous = 前へ
help_next = 次へ

## What is not there

help_not_found = ページが見つかりません
help_not_found_text = 記事が移動したか、この言語では公開されていない可能性があります。
