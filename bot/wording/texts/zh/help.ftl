# The pages of the help centre.

help_title = { $brand } 帮助
help_not_found = 页面不存在
help_not_found_text = 文章可能已移动，或者没有这种语言的版本。
help_all = 全部文章
help_languages = 本文的其他语言版本
