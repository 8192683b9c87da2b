# What the assistant says. Keys, buttons and arguments are explained in wording/en/bot.ftl.

## Beginning and small talk

utter_welcome = ようこそ。{ $brand }の自動アシスタントです。ご注文状況の確認やご質問への回答を承ります。ご希望があれば、いつでも担当者におつなぎします。
    .track_order = 注文の状況を確認する
    .talk_to_human = 担当者と話す
utter_welcome_choice = こんにちは！担当者とのチャットと、{ $brand }の自動アシスタントのどちらをご希望ですか？
    .talk_to_human = 担当者と話す
    .greet = 自動アシスタント
utter_greet = お問い合わせありがとうございます。どのようなご用件でしょうか？
    .track_order = 注文の状況を確認する
    .talk_to_human = 担当者と話す
utter_goodbye = ご利用ありがとうございました。またのお越しをお待ちしております。
utter_thanks = お役に立ててうれしいです。ほかにもご用件はございますか？
utter_affirm = かしこまりました。どのようなことをお調べしましょうか？
utter_deny = 承知しました。また何かありましたら、いつでもお声がけください。
utter_small_talk = おかげさまで元気にしております。ご注文や配送、返品のことでしたら得意ですので、どうぞお尋ねください。
utter_are_you_a_bot = 私は人間ではなく、自動アシスタントです。担当者との会話をご希望でしたら、おつなぎします。
    .talk_to_human = 担当者と話す

## Another language

utter_language_changed = かしこまりました。日本語でご案内いたします。どのようなご用件でしょうか？
utter_languages = どの言語をご希望ですか？ { $languages }でご案内できます。ご自分の言語でそのままお書きいただいても結構です。

## Everything about an order

utter_ask_order_number = かしこまりました。ご注文番号を教えてください。確認メールに記載されている5桁の数字です。
utter_ask_email = ご注文時にお使いになったメールアドレスも教えてください。ご本人様のご注文であることを確認するためです。
utter_order_number_invalid = ご注文番号の形式と異なるようです。ご注文番号は「10234」のような5桁の数字です。
utter_email_invalid = メールアドレスの形式と異なるようです。「name@example.com」のような形でご入力ください。
utter_order_not_found = そのメールアドレスでは、ご注文番号{ $order_number }が見つかりませんでした。番号とメールアドレスをもう一度お確かめいただくか、担当者にご相談ください。
    .track_order = もう一度試す
    .talk_to_human = 担当者と話す
utter_order_status_processing = ご注文（番号{ $order_number }）は確かに承りました。ただいま準備中で、{ $date }までに発送する予定です。
utter_order_status_packed = ご注文（番号{ $order_number }）は梱包が済み、{ $carrier }の集荷を待っています。{ $date }までにお届けする予定です。
utter_order_status_shipped = ご注文（番号{ $order_number }）は、{ $carrier }で配送中です（追跡番号：{ $tracking }）。{ $date }までにお届けする予定です。
utter_order_status_delivered = ご注文（番号{ $order_number }）は、{ $date }に{ $carrier }がお届けしました。
utter_order_status_cancelled = ご注文（番号{ $order_number }）は、{ $date }にキャンセルされました。お支払い済みの場合は、返金の手続きを進めています。

## Cancelling an order

utter_confirm_cancel_order = ご注文番号{ $order_number }をキャンセルしてよろしいですか？ 取り消した後は元に戻せません。
    .affirm = はい、キャンセルする
    .deny = いいえ、そのままにする
utter_order_cancelled = ご注文番号{ $order_number }のキャンセルが完了しました。お支払い済みの場合は、5営業日以内にご返金いたします。
utter_order_cancelled_before = ご注文番号{ $order_number }はすでにキャンセルされています。
utter_order_not_cancelled_sent = ご注文番号{ $order_number }はすでに倉庫を出ているため、キャンセルできません。お手元に届きましたら返品していただけます。
    .request_refund = 返品する
utter_order_kept = 承知しました。ご注文番号{ $order_number }はそのままにいたします。

## Changing an order or where it goes

utter_ask_details = どのような変更をご希望ですか？ 対象の商品と、ご希望の内容をお知らせください。
utter_ask_new_address = お届け先を教えてください。郵便番号、ご住所（番地まで）、お名前をお願いします。
utter_new_address_invalid = 郵便番号と番地を含めた、ご住所のすべてをお知らせください。
utter_address_changed = ご注文番号{ $order_number }のお届け先を変更しました：{ $address }
utter_order_not_changed_processing = ご注文番号{ $order_number }を変更できませんでした。もう一度お試しいただくか、担当者にご相談ください。
    .talk_to_human = 担当者と話す
utter_order_not_changed_packed = ご注文番号{ $order_number }を変更できませんでした。もう一度お試しいただくか、担当者にご相談ください。
    .talk_to_human = 担当者と話す
utter_order_not_changed_shipped = ご注文番号{ $order_number }はすでに配送中のため、変更を承ることができません。担当者から配送会社に連絡できる場合がございます。
    .talk_to_human = 担当者と話す
utter_order_not_changed_delivered = ご注文番号{ $order_number }はお届け済みのため、変更できません。ご希望に合わない場合は返品していただけます。
    .request_refund = 返品する
utter_order_not_changed_cancelled = ご注文番号{ $order_number }はキャンセルされているため、変更できる内容がございません。

## Sending something back, and the money for it

utter_confirm_request_refund = ご注文番号{ $order_number }の返品を受け付けてよろしいですか？ 返送用ラベルをメールでお送りします。
    .affirm = はい、お願いします
    .deny = いいえ、返品しません
utter_return_registered = ご注文番号{ $order_number }の返品を承りました。返送用ラベルをメールでお送りします。商品が当店に届いてから5営業日以内にご返金いたします。
utter_return_registered_before = ご注文番号{ $order_number }の返品はすでに承っております。返送用ラベルはメールをご確認ください。
utter_return_cancel_instead = ご注文番号{ $order_number }はまだ発送前ですので、キャンセルしていただけます。費用はかかりません。
    .cancel_order = 注文をキャンセルする
utter_return_not_wanted = かしこまりました。お気持ちが変わりましたら、お届けから30日以内にお知らせください。
utter_return_too_late = ご注文番号{ $order_number }はお届けから30日を過ぎているため、返品の受付ができません。商品に不具合がある場合は、担当者が承ります。
    .talk_to_human = 担当者と話す
utter_return_shipped = ご注文番号{ $order_number }はまだ配送中です。お手元に届きましたら、改めてお知らせください。返品を承ります。
utter_return_cancelled = ご注文番号{ $order_number }はキャンセルされているため、返品の必要はございません。
utter_refund_waits = ご注文番号{ $order_number }の返送品の到着をお待ちしております。到着後5営業日以内にご返金いたします。
utter_refund_none = ご注文番号{ $order_number }の返品は承っていないようです。返品をご希望ですか？
    .request_refund = 返品する
utter_refund_on_its_way = ご注文番号{ $order_number }のご返金は手続き中です。{ $date }までにお受け取りになれる見込みです。
utter_refund_paid = ご注文番号{ $order_number }のご返金は完了しており、{ $date }までに届いているはずです。まだの場合は担当者がお調べします。
    .talk_to_human = 担当者と話す

## Invoices

utter_invoice_sent = ご注文番号{ $order_number }の領収書を、ご注文時のメールアドレスにお送りしました。
utter_invoice_cancelled = ご注文番号{ $order_number }はキャンセルされているため、領収書は発行されません。

## Products

utter_product = { $product }は在庫がございます（{ $price }）。ショップでカートに入れてお進みください。
utter_product_sold_out = 申し訳ありません。{ $product }（{ $price }）はただいま品切れです。

## Newsletter and reviews

utter_ask_newsletter_wanted = メールマガジンをご希望ですか？
    .affirm = はい、登録する
    .deny = いいえ、配信を停止する
utter_newsletter_on = あと一歩です。{ $email }にお送りしたリンクをクリックしてください。
utter_newsletter_off = { $email }への配信を停止しました。今後メールマガジンは届きません。
utter_ask_rating = ありがとうございます。星1つから5つで、いくつをいただけますか？
utter_rating_invalid = 1（よくない）から5（とてもよい）までの数字でお答えください。
utter_ask_comment = ひと言添えていただけますか？
    .deny = いいえ、以上です
utter_review_good = ありがとうございます！ 評価を担当に伝えました。スタッフ一同の励みになります。
utter_review_bad = 率直なご意見をありがとうございます。担当に伝えました。何があったのか、担当者がお調べしましょうか？
    .talk_to_human = 担当者と話す

## Two wishes in one message

utter_second_wish = もう1つ、「{ $wish }」についてもお書きでした。続けて承りましょうか？

## Answers from the knowledge base

utter_answer_other_language = 申し訳ありません。こちらの回答は{ $language }のみのご用意となっております。
utter_choose = お知りになりたいのは、次のうちどれでしょうか？
utter_unknown = 申し訳ありません。そのご質問への回答が見つかりませんでした。別の言い方でもう一度お試しください。担当者におつなぎすることもできます。
    .talk_to_human = 担当者と話す
utter_which_wish = 正しく理解できているか自信がありません。次のどちらかでしょうか？
    .talk_to_human = 担当者と話す
utter_nearest = 申し訳ありません。まだ理解できておりません。お待ちの間、こちらがお役に立つかもしれません。
utter_ask_rephrase = 申し訳ありません。うまく理解できませんでした。別の言い方で教えていただけますか？
    .talk_to_human = 担当者と話す

## A person takes over

utter_handoff_asked = 担当者におつなぎします。これまでのやり取りは担当者も確認できますので、改めてご説明いただく必要はありません。
utter_handoff_complaint = ご不快な思いをおかけし、申し訳ございません。ただちに担当者に引き継ぎます。これまでの内容は担当者も確認できます。
utter_handoff_anger = ご不快な思いをおかけし、誠に申し訳ございません。ただちに担当者におつなぎします。これまでの内容は担当者も確認できます。
utter_handoff_not_understood = 私では十分にお答えできないようですので、担当者におつなぎします。これまでの内容は担当者も確認できます。
utter_handoff_needs_person = ありがとうございます。内容を承りました。担当者が確認し、こちらでお返事いたします。
utter_handoff_action_failed = 申し訳ありません。こちらで問題が発生しました。担当者が対応いたしますので、おつなぎします。
utter_handoff_assistant_down = 現在こちらで問題が発生しているため、担当者におつなぎします。これまでの内容は担当者も確認できます。
utter_handoff_rule = 担当者の確認が必要な内容です。おつなぎします。
utter_agent_joined = 担当の{ $agent }がチャットに参加しました。
utter_resolved = 担当者による対応が完了しました。ここからは再び自動アシスタントが承ります。何かありましたら、いつでもお知らせください。
utter_returned = ここからは再び自動アシスタントが承ります。ほかにご用件はございますか？
utter_queue_place = { $place ->
    [1] 次が順番です。担当者がこちらでお返事いたします。
   *[other] 現在の順番は{ $place }番目です。担当者がこちらでお返事いたします。
}
utter_queue_place_minutes = { $place ->
    [1] 次が順番です。担当者がこちらでお返事いたします。
   *[other] 現在の順番は{ $place }番目です。担当者がこちらでお返事いたします。
}{ $minutes ->
    [1] 約1分かかる見込みです。
   *[other] 約{ $minutes }分かかる見込みです。
}
utter_queue_ticket = ただいま対応できる担当者がおりません。{ $time } までにお返事いたします。このままお待ちいただく必要はありません。メールアドレスを残していただくか、後ほどお越しください。
utter_requeued = ここからは別の担当者が引き継ぎます。これまでの内容は担当者も確認できます。
note_bridge_failed = 外部の対応システムに接続できなかったため、この会話は現在、当社の待ち行列に入っています。{ $problem }
utter_transferred = { $team }の担当者におつなぎします。これまでの内容も確認できます。
utter_email_kept = ありがとうございます。お返事の際にこちらにいらっしゃらない場合は、{ $email } にお送りします。
utter_reopened = 担当の{ $agent }が再び対応いたします。
utter_left_queue = 承知しました。ここからは再び自動アシスタントが承ります。ご用件をお聞かせください。

## An answer by e-mail

mail_subject = { $brand }からのお返事
mail_text =
    { $brand }の{ $agent }からお返事があります。

    { $text }

    続けてご連絡いただく場合は、当サイトのチャットを開いてください：

## What customers want, in a few words: titles of buttons

intent_place_order = 商品を購入する
intent_track_order = 注文の状況を確認する
intent_change_order = 注文を変更する
intent_cancel_order = 注文をキャンセルする
intent_delivery_options = 配送方法
intent_delivery_time = お届けまでの日数
intent_change_address = お届け先を変更する
intent_payment_methods = お支払い方法
intent_payment_problem = お支払いのトラブル
intent_invoice = 領収書がほしい
intent_fees = 送料・手数料
intent_refund_policy = 返品のしくみ
intent_request_refund = 返品したい
intent_track_refund = 返金の状況
intent_create_account = アカウントを作る
intent_edit_account = 登録情報を変更する
intent_delete_account = 退会する
intent_recover_password = パスワードを忘れた
intent_registration_problem = 登録できない
intent_switch_account = 別のアカウントを使う
intent_newsletter = メールマガジン
intent_review = レビューを書く
intent_complaint = 苦情を伝える
intent_contact = 連絡先
intent_talk_to_human = 担当者と話す
intent_change_language = 言語を変える
