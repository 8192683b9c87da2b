# What the assistant says. Every text may use { $brand }; the other arguments are named above each text.
# A button is an attribute that bears the name of the intent which it sends.

## Beginning and small talk

utter_welcome = ようこそ。{ $brand }の自動アシスタントです。ご注文状況の確認やご質問への回答を承ります。ご希望があれば、いつでも担当者におつなぎします。
    .track_order = 注文の状況を確認する
    .talk_to_human = 担当者と話す
utter_greet = お問い合わせありがとうございます。どのようなご用件でしょうか？
    .track_order = 注文の状況を確認する
    .talk_to_human = 担当者と話す
utter_goodbye = ご利用ありがとうございました。またのお越しをお待ちしております。
utter_thanks = お役に立ててうれしいです。ほかにもご用件はございますか？
utter_affirm = かしこまりました。どのようなことをお調べしましょうか？
utter_deny = 承知しました。また何かありましたら、いつでもお声がけください。
utter_are_you_a_bot = 私は人間ではなく、自動アシスタントです。担当者との会話をご希望でしたら、おつなぎします。
    .talk_to_human = 担当者と話す

## Following an order
## $order_number (text), $date (text, already written for the locale), $carrier and $tracking (text)

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

## Answers from the knowledge base
## $language: the name of the article’s language, in the customer’s language

utter_answer_other_language = 申し訳ありません。こちらの回答は{ $language }のみのご用意となっております。
utter_choose = お知りになりたいのは、次のうちどれでしょうか？
utter_unknown = 申し訳ありません。そのご質問への回答が見つかりませんでした。別の言い方でもう一度お試しください。担当者におつなぎすることもできます。
    .talk_to_human = 担当者と話す
utter_ask_rephrase = 申し訳ありません。うまく理解できませんでした。別の言い方で教えていただけますか？
    .talk_to_human = 担当者と話す

## A person takes over
## $agent: the person’s name

utter_handoff_asked = 担当者におつなぎします。これまでのやり取りは担当者も確認できますので、改めてご説明いただく必要はありません。
utter_handoff_complaint = ご不快な思いをおかけし、申し訳ございません。ただちに担当者に引き継ぎます。これまでの内容は担当者も確認できます。
utter_handoff_not_understood = 私では十分にお答えできないようですので、担当者におつなぎします。これまでの内容は担当者も確認できます。
utter_handoff_action_failed = 申し訳ありません。こちらで問題が発生しました。担当者が対応いたしますので、おつなぎします。
utter_agent_joined = 担当の{ $agent }がチャットに参加しました。
utter_resolved = 担当者による対応が完了しました。ここからは再び自動アシスタントが承ります。何かありましたら、いつでもお知らせください。
utter_returned = ここからは再び自動アシスタントが承ります。ほかにご用件はございますか？
