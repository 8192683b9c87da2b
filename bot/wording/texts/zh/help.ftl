# The pages of the help centre.

help_title = { $brand } 帮助
help_description = 关于 { $brand } 的常见问题解答：搜索或选择一个主题。

## On every page

help_skip = 跳到正文
help_language = 语言
help_here = 当前位置
help_chat = 还需要帮助吗？
help_chat_link = 与我们聊聊

## The home

help_hello = 有什么可以帮您？
help_topics = 主题
help_topics_all = 全部主题
help_count = { $count } 篇文章
help_all = 全部文章
help_empty = 目前还没有这种语言的文章，您可以阅读其他语言的版本：

## Search

help_search = 搜索帮助中心
help_search_button = 搜索
help_search_hint = 请用几个词描述您的问题，或换个说法试试。
help_suggestions = 建议
help_results = “{ $query }”的搜索结果
help_nothing = 没有找到与“{ $query }”相符的内容
help_maybe = 您要找的也许是
help_elsewhere = 暂无这种语言的版本，但有其他语言的版本

## An article

help_updated = 最后更新：
help_related = 相关文章
help_languages = 本文的其他语言版本
help_vote = 这篇文章对您有帮助吗？
help_vote_yes = 有
help_vote_no = 没有
help_vote_thanks = 感谢您的反馈！
help_vote_often = 短时间内投票过多，请一分钟后再试。
help_back = 返回文章

## Lists of several pages

help_pages = 此列表的页码
help_page = 第 { $page } 页，共 { $pages } 页
help_previous = 上一页
help_next = 下一页

## What is not there

help_not_found = 页面不存在
help_not_found_text = 文章可能已移动，或者没有这种语言的版本。
