# What the chat window on the website says. Keys and arguments are explained in wording/en/widget.ftl.

## The round button and the window

widget_open = 联系我们
widget_unread = { $count } 条新消息
widget_close = 关闭对话
widget_title = { $brand } 在线客服
widget_log = 消息
widget_loading = 正在加载对话…

## Who is speaking

widget_assistant = 自动助手
widget_team = { $brand } 团队
widget_agent = 我们的团队
widget_you = 您
widget_says = { $name }：
widget_typing_bot = 助手正在输入…
widget_typing_agent = { $name } 正在输入…

## Writing

widget_write = 写一条消息…
widget_message = 您的消息
widget_keys = 按 Enter 发送，按 Shift 加 Enter 换行。
widget_send = 发送
widget_too_long = 超出 { $over } 个字符，一条消息最多 { $limit } 个字符。
widget_choices = 建议的回复

## What became of a message

widget_sending = 正在发送…
widget_sent = 已发送
widget_delivered = 已送达
widget_read = 已读
widget_withdrawn = 此消息已撤回。
widget_queued = 恢复联网后发送
widget_failed = 未发送
widget_retry = 重试
widget_discard = 删除

## Articles of the help centre

widget_article = 来自帮助中心
widget_read_article = 阅读全文
widget_new_tab = 在新标签页中打开
widget_vote = 这对您有帮助吗？
widget_vote_yes = 有
widget_vote_no = 没有
widget_vote_thanks = 谢谢！

## What happens with the conversation

widget_waiting = 正在等待人工客服。同事会在这里回复您，您可以继续留言。
widget_joined = 正在为您服务的是我们团队的 { $name }。
widget_resolved = 本次咨询已结束，有需要随时再写。
widget_expired = 之前的对话在这里已经看不到了，现在是一个新的对话。
widget_offline = 网络已断开，恢复后会立即发送您的消息。
widget_reconnecting = 正在连接…
widget_jump = 最新消息

## While people have the conversation

widget_queue_place = { $place ->
    [1] 下一位就是您。
   *[other] 您目前排在第 { $place } 位。
}
widget_queue_minutes = 预计等待约 { $minutes } 分钟。
widget_queue_hours = 预计等待约 { $hours } 小时。
widget_queue_leave = 回到智能助理
widget_ticket = 目前没有客服在线。最晚答复时间：{ $when }。
widget_ticket_open = 目前没有客服在线，我们会尽快答复您。
widget_email = 同时通过邮件接收答复
widget_email_saved = 答复也会发送至 { $email }。
widget_email_change = 更改
widget_email_label = 您的邮箱地址
widget_email_save = 保存
widget_email_wrong = 请检查邮箱地址，格式如 name@example.com。
widget_not_done = 操作未成功，请再试一次。

## Files. $name: the name of a file

widget_attach = 添加图片或 PDF
widget_drop = 将文件拖放到此处
widget_file_uploading = 正在上传 { $name }…
widget_file_remove = 移除 { $name }
widget_file_save = 保存
widget_picture = 图片：{ $name }
widget_file_too_large = { $name } 太大，单个文件不能超过 { $limit }。
widget_file_too_many = { $name } 未添加，每条消息最多 { $count } 个文件。
widget_file_refused = { $name } 无法发送，只能发送图片和 PDF 文件。
widget_file_failed = { $name } 上传失败，请再试一次。

## When it is over

widget_rating_question = 您对我们的服务满意吗？
widget_rating_1 = 非常不满意
widget_rating_2 = 不满意
widget_rating_3 = 一般
widget_rating_4 = 满意
widget_rating_5 = 非常满意
widget_rating_words = 还有什么想说的吗？（选填）
widget_rating_send = 提交评价
widget_rating_thanks = 感谢您的评价！
widget_rating_close = 不评价

## Before the first message

widget_invite_no = 不用了，谢谢
widget_consent = 为了与您聊天，我们需要保存您输入的内容，并在您的设备上记住本次对话。在您同意之前，不会保存任何信息。
widget_privacy = 我们如何处理您的数据
widget_consent_yes = 同意并开始
widget_consent_no = 暂不
widget_questions = 大家常问
widget_search = 搜索帮助文章
widget_found = { $count ->
    [0] 没有找到相关文章
    [one] 找到 { $count } 篇文章
   *[other] 找到 { $count } 篇文章
}
widget_pre_chat_send = 开始聊天
widget_optional = （选填）

## Answers in a certain form

widget_input_text = 您的回答
widget_input_email = 您的电子邮箱
widget_input_tel = 您的电话号码
widget_input_number = 号码
widget_input_date = 日期
widget_field_missing = 请填写此项。
widget_tel_wrong = 请检查号码，可以用 + 和国家代码开头。
widget_number_wrong = 请输入数字。
widget_date_wrong = 请输入日期。
widget_step_done = （已完成）

## Menu

widget_menu = 更多选项
widget_person = 联系人工客服
widget_language = 语言
widget_sound = 新消息提示音
widget_transcript = 保存本次对话
widget_end = 结束聊天
widget_end_question = 要结束本次聊天吗？您可以随时再次联系我们。
widget_end_confirm = 结束
widget_reset = 开始新的对话
widget_reset_question = 要开始新的对话吗？这次的消息以后在这里就看不到了。
widget_reset_confirm = 重新开始
widget_cancel = 取消

## The demo page

demo_title = 要买的这里都有，有问题也有人答
demo_intro = 这个页面代表商店里的任意一页。聊天窗口在角落：用您自己的语言问订单、配送或退货都可以。
demo_language = 页面语言
demo_try = 可以试着问
demo_try_order = 我的订单到哪儿了？
demo_try_return = 怎么退货？
demo_try_person = 我想和人工客服聊
demo_open_chat = 打开聊天
demo_desk = 您团队的工作台
demo_desk_text = 看看谁在等，接手对话并回复。
demo_help = 全天候在线
demo_help_text = 常见问题由助手立即回答，内容来自您自己团队撰写的文章。
demo_people = 关键时刻有真人
demo_people_text = 团队成员接手时，已经知道之前说过什么。
demo_languages = 说客户的语言
demo_languages_text = 用一种语言提问，再换另一种继续，回答都用您的语言。
