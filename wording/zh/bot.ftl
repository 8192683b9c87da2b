# What the assistant says. Keys, buttons and arguments are explained in wording/en/bot.ftl.

## Beginning and small talk

utter_welcome = 您好！我是{ $brand }的自动客服助手。我可以帮您查订单、解答问题，您随时想找人工客服都可以。
    .track_order = 我的订单到哪儿了？
    .talk_to_human = 转人工客服
utter_welcome_choice = 您好！您想和我们的同事交谈，还是和{ $brand }的自动助手交谈？
    .talk_to_human = 转人工客服
    .greet = 自动助手
utter_greet = 您好！请问有什么可以帮您？
    .track_order = 我的订单到哪儿了？
    .talk_to_human = 转人工客服
utter_goodbye = 再见，感谢您的光临！
utter_thanks = 不客气！还有什么需要帮忙的吗？
utter_affirm = 好的，您想了解什么？
utter_deny = 没关系，还有其他问题随时写给我。
utter_small_talk = 我挺好的，谢谢关心！订单、快递和退货这些事我最熟，您尽管问。
utter_are_you_a_bot = 我是自动助手，不是真人。如果您想和我们的同事聊，我可以帮您转接。
    .talk_to_human = 转人工客服

## Another language

utter_language_changed = 好的，我们用中文继续。请问需要什么帮助？
utter_languages = 您想用哪种语言？我会说{ $languages }。您也可以直接用自己的语言写。

## Everything about an order

utter_ask_order_number = 好的。请问您的订单号是多少？订单号是五位数字，确认邮件里有。
utter_ask_email = 您下单时用的是哪个邮箱？这样我才能确认是您的订单。
utter_order_number_invalid = 这看起来不像订单号。订单号是五位数字，比如 10234。
utter_email_invalid = 这看起来不像邮箱地址，格式应该类似 name@example.com。
utter_order_not_found = 这个邮箱下没有找到订单 { $order_number }。请再核对一下，或者联系人工客服。
    .track_order = 再试一次
    .talk_to_human = 转人工客服
utter_order_status_processing = 订单 { $order_number } 已收到，正在备货，预计最晚 { $date } 发出。
utter_order_status_packed = 订单 { $order_number } 已打包好，等待 { $carrier } 取件，预计最晚 { $date } 送到。
utter_order_status_shipped = 订单 { $order_number } 正由 { $carrier } 配送（运单号 { $tracking }），预计最晚 { $date } 送达。
utter_order_status_delivered = 订单 { $order_number } 已于 { $date } 由 { $carrier } 送达。
utter_order_status_cancelled = 订单 { $order_number } 已于 { $date } 取消。如果您已经付款，钱正在退回。

## Cancelling an order

utter_confirm_cancel_order = 确定要取消订单 { $order_number } 吗？取消后就不能恢复了。
    .affirm = 是的，取消
    .deny = 不，保留订单
utter_order_cancelled = 办好了：订单 { $order_number } 已取消。如果您已付款，五个工作日内会退回。
utter_order_cancelled_before = 订单 { $order_number } 之前就已经取消了。
utter_order_not_cancelled_sent = 订单 { $order_number } 已经出库，没法取消了。您收到后可以退货。
    .request_refund = 退货
utter_order_kept = 好的，订单 { $order_number } 保持不变。

## Changing an order or where it goes

utter_ask_details = 您想改什么？请告诉我是哪件商品，想换成什么样的。
utter_ask_new_address = 要送到哪里？请写完整地址：姓名、省市区、街道门牌号和邮编。
utter_new_address_invalid = 我需要完整的地址，包括门牌号和邮编。
utter_address_changed = 订单 { $order_number } 将改送到：{ $address }
utter_order_not_changed_processing = 订单 { $order_number } 没能修改成功。请再试一次，或联系人工客服。
    .talk_to_human = 转人工客服
utter_order_not_changed_packed = 订单 { $order_number } 没能修改成功。请再试一次，或联系人工客服。
    .talk_to_human = 转人工客服
utter_order_not_changed_shipped = 订单 { $order_number } 已经在路上了，没法再改。同事也许可以联系快递公司试试。
    .talk_to_human = 转人工客服
utter_order_not_changed_delivered = 订单 { $order_number } 已经送达，不能再改了。如果不合适，可以退货。
    .request_refund = 退货
utter_order_not_changed_cancelled = 订单 { $order_number } 已取消，没有可以修改的内容。

## Sending something back, and the money for it

utter_confirm_request_refund = 要为订单 { $order_number } 登记退货吗？退货标签会发到您的邮箱。
    .affirm = 好的，登记吧
    .deny = 不用了，我留着
utter_return_registered = 订单 { $order_number } 的退货已登记。退货标签会发到您的邮箱；我们收到包裹后五个工作日内退款。
utter_return_registered_before = 订单 { $order_number } 已经登记过退货了，退货标签在您的邮箱里。
utter_return_cancel_instead = 订单 { $order_number } 还没发货，直接取消就行，不收任何费用。
    .cancel_order = 取消订单
utter_return_not_wanted = 好的，那您就留着。如果改主意，自送达起 30 天内都可以退。
utter_return_too_late = 订单 { $order_number } 送达已超过 30 天，没法登记退货了。如果商品有问题，同事会帮您处理。
    .talk_to_human = 转人工客服
utter_return_shipped = 订单 { $order_number } 还在路上。收到后再写给我，我来登记退货。
utter_return_cancelled = 订单 { $order_number } 已取消，没有需要退的商品。
utter_refund_waits = 我们还在等订单 { $order_number } 退回来，收到后五个工作日内退款。
utter_refund_none = 没有看到订单 { $order_number } 的退货记录。您想退货吗？
    .request_refund = 退货
utter_refund_on_its_way = 订单 { $order_number } 的退款已在途中，预计最晚 { $date } 到账。
utter_refund_paid = 订单 { $order_number } 已经退款，最晚 { $date } 应该到账了。如果还没收到，同事会帮您查。
    .talk_to_human = 转人工客服

## Invoices

utter_invoice_sent = 订单 { $order_number } 的发票已发到您下单时用的邮箱。
utter_invoice_cancelled = 订单 { $order_number } 已取消，所以没有发票。

## Products

utter_product = { $product }有货，价格 { $price }。在商店里加入购物车就可以下单了。
utter_product_sold_out = 抱歉，{ $product }（{ $price }）暂时缺货。

## Newsletter and reviews

utter_ask_newsletter_wanted = 您想订阅我们的邮件资讯吗？
    .affirm = 好的，帮我订阅
    .deny = 不，帮我退订
utter_newsletter_on = 就差一步：请点击我们发到 { $email } 的链接。
utter_newsletter_off = { $email } 已退订，以后不会再收到邮件资讯。
utter_ask_rating = 太好了，想听听您的看法。1 到 5 颗星，您给几颗？
utter_rating_invalid = 请给我一个 1（差）到 5（好）之间的数字。
utter_ask_comment = 想再写几句吗？
    .deny = 不用了，就这些
utter_review_good = 谢谢！您的评价我已转达，同事们一定很高兴。
utter_review_bad = 谢谢您直说。您的评价我已转达。要不要请同事看看问题出在哪儿？
    .talk_to_human = 转人工客服

## Two wishes in one message

utter_second_wish = 您还提到了“{ $wish }”。要接着处理吗？

## Answers from the knowledge base

utter_answer_other_language = 这个答案我只有{ $language }版的：
utter_choose = 您问的是下面哪一个？
utter_unknown = 抱歉，这个问题我没有答案。换个说法试试，还是帮您转人工客服？
    .talk_to_human = 转人工客服
utter_which_wish = 我不太确定有没有理解对。您是想问其中一个吗？
    .talk_to_human = 转人工客服
utter_nearest = 不好意思，我还是没明白。也许这个对您有帮助：
utter_ask_rephrase = 我没听懂，能换个说法吗？
    .talk_to_human = 转人工客服

## A person takes over

utter_handoff_asked = 正在为您转接同事。他们能看到我们的全部对话，您不用再说一遍。
utter_handoff_complaint = 非常抱歉。我马上转给我们的同事，他们能看到您写的全部内容。
utter_handoff_anger = 非常抱歉给您带来了不好的体验。我马上为您转接同事，他们能看到您写的全部内容。
utter_handoff_not_understood = 不想让您反复解释，我为您转接人工客服，他们能看到您写的内容。
utter_handoff_needs_person = 谢谢，我都记下了。这件事需要同事来看，他们会在这里回复您。
utter_handoff_action_failed = 我们这边刚才出了点问题。我为您转接同事来处理。
utter_handoff_assistant_down = 我们这边暂时出了问题，我为您转接同事，他们能看到您写的内容。
utter_handoff_rule = 这件事需要我们的同事来看，我为您转接。
utter_agent_joined = { $agent } 已加入对话。
utter_resolved = 同事已处理完您的问题。现在又是我这个自动助手了，有需要随时写给我。
utter_returned = 现在又是自动助手了。还有什么可以帮您？
utter_queue_place = { $place ->
    [1] 下一位就是您，我们的同事会在这里回复您。
   *[other] 您排在第{ $place }位，我们的同事会在这里回复您。
}
utter_queue_place_minutes = { $place ->
    [1] 下一位就是您，我们的同事会在这里回复您。
   *[other] 您排在第{ $place }位，我们的同事会在这里回复您。
}{ $minutes ->
    [1] 预计大约需要1分钟。
   *[other] 预计大约需要{ $minutes }分钟。
}
utter_queue_ticket = 现在没有同事可以回复。您会在这个时间之前收到回复：{ $time }。不用在这里等：留下邮箱，或稍后再来。
utter_requeued = 接下来由另一位同事为您处理，之前的内容都能看到。
note_bridge_failed = 无法连接到外部客服系统，因此此对话现已进入我们自己的队列。{ $problem }
utter_transferred = 正在为您转接 { $team }，之前的内容都能看到。
utter_email_kept = 谢谢。如果我们回复时您不在这里，回复会发到 { $email }。
utter_reopened = { $agent } 又来为您服务了。
utter_left_queue = 好的，现在又是自动助手了。有什么可以帮您？

## An answer by e-mail

mail_subject = { $brand } 已回复您
mail_text =
    { $brand } 的 { $agent } 已回复您：

    { $text }

    如需继续，请打开我们网站上的聊天：

## What customers want, in a few words: titles of buttons

intent_place_order = 买东西
intent_track_order = 我的订单到哪儿了？
intent_change_order = 修改订单
intent_cancel_order = 取消订单
intent_delivery_options = 配送方式
intent_delivery_time = 多久能送到
intent_change_address = 修改收货地址
intent_payment_methods = 支付方式
intent_payment_problem = 付款出了问题
intent_invoice = 开发票
intent_fees = 运费和手续费
intent_refund_policy = 退货规则
intent_request_refund = 我要退货
intent_track_refund = 我的退款在哪儿？
intent_create_account = 注册账号
intent_edit_account = 修改账号资料
intent_delete_account = 注销账号
intent_recover_password = 忘记密码
intent_registration_problem = 注册不成功
intent_switch_account = 换一个账号
intent_newsletter = 邮件资讯
intent_review = 写评价
intent_complaint = 投诉
intent_contact = 联系方式
intent_talk_to_human = 转人工客服
intent_change_language = 换一种语言
