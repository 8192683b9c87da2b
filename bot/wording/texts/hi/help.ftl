# The pages of the help centre.

help_title = { $brand } सहायता
help_not_found = यह पन्ना मौजूद नहीं है
help_not_found_text = हो सकता है लेख कहीं और चला गया हो, या इस भाषा में न हो।
help_all = सभी लेख
help_languages = यह लेख दूसरी भाषाओं में
