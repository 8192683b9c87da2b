# The pages of the help centre.

help_title = { $brand } सहायता
help_description = { $brand } से जुड़े सवालों के जवाब: खोजें या कोई विषय चुनें।

## On every page

help_skip = सीधे सामग्री पर जाएँ
help_language = भाषा
help_here = आप यहाँ हैं
help_chat = अब भी मदद चाहिए?
help_chat_link = हमसे चैट करें

## The home

help_hello = हम आपकी क्या मदद करें?
help_topics = विषय
help_topics_all = सभी विषय
help_count = { $count ->
    [one] { $count } लेख
   *[other] { $count } लेख
}
help_all = सभी लेख
help_empty = इस भाषा में अभी कोई लेख नहीं है। आप इन्हें दूसरी भाषा में पढ़ सकते हैं:

## Search

help_search = सहायता केंद्र में खोजें
help_search_button = खोजें
help_search_hint = कुछ शब्दों में लिखें कि आपको क्या चाहिए, या दूसरे शब्द आज़माएँ।
help_suggestions = सुझाव
help_results = “{ $query }” के नतीजे
help_nothing = “{ $query }” से मिलता-जुलता कुछ नहीं मिला
help_maybe = शायद आप इनमें से कुछ ढूँढ रहे हैं
help_elsewhere = इस भाषा में अभी नहीं, पर दूसरी भाषा में उपलब्ध

## An article

help_updated = पिछला अपडेट:
help_related = मिलते-जुलते लेख
help_languages = यह लेख दूसरी भाषाओं में
help_vote = क्या इससे मदद मिली?
help_vote_yes = हाँ
help_vote_no = नहीं
help_vote_thanks = बताने के लिए धन्यवाद!
help_vote_often = कम समय में बहुत सारे वोट आ गए। कृपया एक मिनट बाद फिर कोशिश करें।
help_back = लेख पर वापस जाएँ

## Lists of several pages

help_pages = इस सूची के पन्ने
help_page = पन्ना { $page } / { $pages }
help_previous = पिछला
help_next = अगला

## What is not there

help_not_found = यह पन्ना मौजूद नहीं है
help_not_found_text = हो सकता है लेख कहीं और चला गया हो, या इस भाषा में न हो।
