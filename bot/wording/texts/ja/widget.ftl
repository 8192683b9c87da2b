# What the chat window on the website says. Every text may use { $brand }.
# The arguments of a text are named above it. Keep labels of buttons short.

## The round button and the window

widget_open = チャットで質問する
# $count: how many messages have not been seen
widget_unread = 新着メッセージ{ $count }件
widget_close = チャットを閉じる
widget_title = { $brand } チャット
widget_log = メッセージ
widget_loading = 会話を読み込んでいます…

## Who is speaking

# The label that tells people that they are not writing to a person
widget_assistant = 自動アシスタント
# Under the name of a person who answers
widget_team = { $brand } サポートチーム
# When the name of the person is not known
widget_agent = 担当者
widget_you = お客様
# Read out before a message. $name: who wrote it
widget_says = { $name }：
widget_typing_bot = アシスタントが入力中…
# $name: a person of the team
widget_typing_agent = { $name }が入力中…

## Writing

widget_write = メッセージを入力…
widget_message = メッセージの入力欄
widget_keys = Enterキーで送信、Shift＋Enterキーで改行します。
widget_send = 送信
# $over: by how many characters the message is too long; $limit: how many are allowed
widget_too_long = { $over }文字超過しています。1通につき{ $limit }文字まで入力できます。
widget_choices = 返信の候補

## What became of a message

widget_sending = 送信中…
widget_sent = 送信済み
widget_delivered = 配信済み
widget_read = 既読
widget_withdrawn = このメッセージは取り消されました。
widget_queued = 接続が戻り次第、送信します
widget_failed = 送信できませんでした
widget_retry = 再試行
widget_discard = 削除

## Articles of the help centre

widget_article = ヘルプセンターより
widget_read_article = 記事の全文を読む
widget_new_tab = 新しいタブで開きます
widget_vote = お役に立ちましたか？
widget_vote_yes = はい
widget_vote_no = いいえ
widget_vote_thanks = ありがとうございます！

## What happens with the conversation

widget_waiting = 担当者にお取り次ぎしています。こちらのチャットでお返事しますので、引き続きご入力いただけます。
# $name: the person who has taken over
widget_joined = 担当の{ $name }が対応いたします。
widget_resolved = このお問い合わせは完了しました。何かありましたら、いつでもメッセージをお送りください。
widget_expired = 以前の会話はこちらでは表示できなくなったため、新しい会話を始めました。
widget_offline = 接続がありません。接続が戻り次第、メッセージを送信します。
widget_reconnecting = 接続しています…
widget_jump = 最新のメッセージへ

## While people have the conversation

widget_queue_place = { $place ->
    [1] 次にご案内いたします。
   *[other] 現在の順番は { $place } 番目です。
}
widget_queue_minutes = 待ち時間の目安は約 { $minutes } 分です。
widget_queue_hours = 待ち時間の目安は約 { $hours } 時間です。
widget_queue_leave = アシスタントに戻る
widget_ticket = ただいま担当者が不在です。{ $when }までにお返事いたします。
widget_ticket_open = ただいま担当者が不在です。できるだけ早くお返事いたします。
widget_email = メールでも返信を受け取る
widget_email_saved = 返信は { $email } にもお送りします。
widget_email_change = 変更
widget_email_label = メールアドレス
widget_email_save = 保存
widget_email_wrong = メールアドレスをご確認ください（例：name@example.com）。
widget_not_done = うまくいきませんでした。もう一度お試しください。

## Files. $name: the name of a file

widget_attach = 画像または PDF を添付
widget_drop = ここにファイルをドロップ
widget_file_uploading = { $name } をアップロードしています…
widget_file_remove = { $name } を取り除く
widget_file_save = 保存
widget_picture = 画像：{ $name }
widget_file_too_large = { $name } は大きすぎます。1 ファイルの上限は { $limit } です。
widget_file_too_many = { $name } は追加されませんでした。1 件のメッセージに添付できるのは { $count } ファイルまでです。
widget_file_refused = { $name } は送信できません。画像と PDF ファイルを送信できます。
widget_file_failed = { $name } をアップロードできませんでした。もう一度お試しください。

## When it is over

widget_rating_question = 対応はいかがでしたか？
widget_rating_1 = とても不満
widget_rating_2 = 不満
widget_rating_3 = ふつう
widget_rating_4 = 満足
widget_rating_5 = とても満足
widget_rating_words = ご意見があればお聞かせください（任意）
widget_rating_send = 評価を送信
widget_rating_thanks = ご評価ありがとうございました！
widget_rating_close = 評価しない

## Before the first message

widget_invite_no = いいえ、結構です
widget_consent = チャットをご利用いただくには、ご入力内容を保存し、お使いの端末でこの会話を記憶する必要があります。同意いただくまで、何も保存されません。
widget_privacy = 個人情報の取り扱いについて
widget_consent_yes = 同意して始める
widget_consent_no = 今はしない
widget_questions = よくあるご質問
widget_search = ヘルプ記事を検索
widget_found = { $count ->
    [0] 記事が見つかりませんでした
    [one] { $count }件の記事が見つかりました
   *[other] { $count }件の記事が見つかりました
}
widget_pre_chat_send = チャットを始める
widget_optional = （任意）

## Answers in a certain form

widget_input_text = ご回答
widget_input_email = メールアドレス
widget_input_tel = 電話番号
widget_input_number = 番号
widget_input_date = 日付
widget_field_missing = この項目を入力してください。
widget_tel_wrong = 電話番号をご確認ください。「+」と国番号から始めることもできます。
widget_number_wrong = 数字を入力してください。
widget_date_wrong = 日付を入力してください。
widget_step_done = （完了）

## Menu

widget_menu = その他の操作
widget_person = 担当者と話す
widget_language = 言語
widget_sound = 新着メッセージの通知音
widget_transcript = この会話を保存
widget_end = チャットを終了
widget_end_question = このチャットを終了しますか？いつでもまたご連絡いただけます。
widget_end_confirm = 終了する
widget_reset = 新しい会話を始める
widget_reset_question = 新しい会話を始めますか？これまでのメッセージは、こちらに表示されなくなります。
widget_reset_confirm = 新しく始める
widget_cancel = キャンセル

## The demo page

demo_title = 暮らしの品も、困ったときの相談相手も
demo_intro = このページは、ショップのページの一例です。画面の隅のチャットで、ご注文や配送、返品について日本語でお尋ねください。
demo_language = ページの言語
demo_try = こんな質問を試せます
demo_try_order = 注文した商品はどこですか？
demo_try_return = 返品するにはどうすればいいですか？
demo_try_person = 担当者と話したいです
demo_open_chat = チャットを開く
demo_desk = チーム用の対応画面
demo_desk_text = お待ちのお客様を確認し、会話を引き継いで返信できます。
demo_help = 24時間いつでも
demo_help_text = よくある質問には、社内のチームが書いた記事をもとに、アシスタントがすぐに答えます。
demo_people = 大事な場面では人が対応
demo_people_text = 担当者が会話を引き継ぎます。それまでのやり取りも把握済みです。
demo_languages = お客様の言語で
demo_languages_text = 途中で言語を変えても大丈夫。回答はお客様の言語で届きます。
